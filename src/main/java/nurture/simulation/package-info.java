/**
 * Candidates run forward in time on the pure core: the same dossier, rule book and pre-send check
 * as in the hallway, and no database, clock or mail server. Plain synchronous Java.
 */
@NullMarked
package nurture.simulation;

import org.jspecify.annotations.NullMarked;
