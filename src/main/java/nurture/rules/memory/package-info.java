/**
 * Remembers what rules said, for whoever asks them millions of times: {@code RuleMemory} answers
 * exactly as its rule book would, and mostly without asking it. What a rule can tell apart is read
 * from it and from those it hears ({@code Reading}): facts that agree in that are one case to it.
 * Every rule is remembered by itself, so that many cases of many rules are not as many as all their
 * combinations; guards are asked once it is known what is wanted. Whatever is not understood of a
 * rule is taken by its value, so that it is never mistaken for something else; the price is only
 * that it is remembered for nobody else.
 */
@NullMarked
package nurture.rules.memory;

import org.jspecify.annotations.NullMarked;
