/** The pages of tasks: what people do for candidates, one after the other. */
@NullMarked
package nurture.web.task;

import org.jspecify.annotations.NullMarked;
