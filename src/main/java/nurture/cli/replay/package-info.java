/** What a replay found, written for people. */
@NullMarked
package nurture.cli.replay;

import org.jspecify.annotations.NullMarked;
