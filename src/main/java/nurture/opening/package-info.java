/**
 * Openings that are kept in the database: what is sent of them is read here, each change is kept
 * with its instant, and every node follows the changes. Also the candidates of an opening, best
 * first, and the pools of people by function, domain and country that openings to come need
 * (PLAYBOOK P19, P20). Storage is behind {@link nurture.opening.OpeningStore} and {@link
 * nurture.opening.PoolReader}.
 */
@NullMarked
package nurture.opening;

import org.jspecify.annotations.NullMarked;
