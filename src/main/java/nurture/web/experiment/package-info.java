/** The pages of experiments. */
@NullMarked
package nurture.web.experiment;

import org.jspecify.annotations.NullMarked;
