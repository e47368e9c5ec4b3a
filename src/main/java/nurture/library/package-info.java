/**
 * What messages can bring along besides words: pieces to read, events, people to meet (PLAYBOOK
 * P12), and the openings people may fit (P4, P20), also as they were at a past instant. Plain
 * values; the files they are written in are read by {@code playbook}.
 */
@NullMarked
package nurture.library;

import org.jspecify.annotations.NullMarked;
