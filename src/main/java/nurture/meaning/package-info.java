/** What the words of rules mean, said where they are declared. */
@NullMarked
package nurture.meaning;

import org.jspecify.annotations.NullMarked;
