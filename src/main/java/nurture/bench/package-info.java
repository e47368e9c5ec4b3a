/**
 * Measuring: each measurement is a class of its own, run in surroundings of its own. Nothing here
 * is needed to run the server.
 */
@NullMarked
package nurture.bench;

import org.jspecify.annotations.NullMarked;
