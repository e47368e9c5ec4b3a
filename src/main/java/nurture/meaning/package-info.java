/** What the words of rules and of the API mean, said where they are declared. */
@NullMarked
package nurture.meaning;

import org.jspecify.annotations.NullMarked;
