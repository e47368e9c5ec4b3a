/** The commands. Each reads its options, builds what it needs of a server, and prints. */
@NullMarked
package nurture.cli;

import org.jspecify.annotations.NullMarked;
