/** Pages of openings, of the candidates who fit them, and of the pools of people. */
@NullMarked
package nurture.web.opening;

import org.jspecify.annotations.NullMarked;
