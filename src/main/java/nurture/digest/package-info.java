/** Hashes that several rooms make. */
@NullMarked
package nurture.digest;

import org.jspecify.annotations.NullMarked;
