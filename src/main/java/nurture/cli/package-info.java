/** The commands, and how the rooms are wired together, in the order in which data walks. */
@NullMarked
package nurture.cli;

import org.jspecify.annotations.NullMarked;
