/**
 * The written form of events, dossiers and decisions. The only room, beside the edges, that knows
 * Jackson: the vocabulary stays plain Java. Input from outside is read strictly and refused by
 * field; what we wrote ourselves is read leniently, so that an older row stays readable.
 */
@NullMarked
package nurture.json;

import org.jspecify.annotations.NullMarked;
