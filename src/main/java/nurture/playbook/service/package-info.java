/**
 * Which playbook decides on this node. The newest row of the service log says which version is in
 * service on every node, and which is tried out on a share of the candidates; a node that hears of
 * a newer row loads what it names beside what runs, and swaps it in. What cannot be loaded is never
 * swapped in: the old one goes on.
 *
 * <p>Here, unlike in the rest of the room, things take time and go wrong by themselves, so its port
 * and its one moving part speak in futures.
 *
 * <p>A node learns of a newer row by a notice, or by a look every three seconds. Decisions in
 * progress end with the version they began with. The version before is kept ready, so that a roll
 * back is a swap too. A version that cannot be loaded is tried again after 10 s, 20 s and so on, up
 * to 10 minutes.
 *
 * <p>An evaluation that fails is counted on record. When a version fails for more than {@code
 * playbook.tolerated-failures} candidates since it was put in service, the node that counts the
 * last one takes it back: the version before decides, or the canary ends. All candidates that were
 * quarantined because of it are decided about again at once. If the version decides only because an
 * arm of an experiment names it, the arm stops.
 */
@NullMarked
package nurture.playbook.service;

import org.jspecify.annotations.NullMarked;
