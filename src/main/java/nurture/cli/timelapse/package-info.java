/** The command line's side of a time-lapse: playbooks to live under, people to live, JSON. */
@NullMarked
package nurture.cli.timelapse;

import org.jspecify.annotations.NullMarked;
