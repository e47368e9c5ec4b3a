/** The guided first ten minutes of the demo. */
@NullMarked
package nurture.web.tour;

import org.jspecify.annotations.NullMarked;
