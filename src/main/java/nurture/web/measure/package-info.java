/** The pages of the measures and of the funnel. */
@NullMarked
package nurture.web.measure;

import org.jspecify.annotations.NullMarked;
