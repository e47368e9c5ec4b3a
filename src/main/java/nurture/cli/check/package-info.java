/** How the findings of a check are written: for people, and for the machines that ask for it. */
@NullMarked
package nurture.cli.check;

import org.jspecify.annotations.NullMarked;
