/** Pages of imports: a file is sent, mapped, tried and run, and each row has its outcome. */
@NullMarked
package nurture.web.imports;

import org.jspecify.annotations.NullMarked;
