/**
 * Which playbook decides on this node. The newest row of the service log says which version is in
 * service on every node, and which is tried out on a share of the candidates; a node that hears of
 * a newer row loads what it names beside what runs, and swaps it in. What cannot be loaded is never
 * swapped in: the old one goes on.
 *
 * <p>Here, unlike in the rest of the room, things take time and go wrong by themselves, so its port
 * and its one moving part speak in futures.
 */
@NullMarked
package nurture.playbook.service;

import org.jspecify.annotations.NullMarked;
