/**
 * Remembers what rules said, for whoever asks them millions of times: {@code RuleMemory} answers
 * exactly as its rule book would, and mostly without asking it. What rules can tell apart is read
 * from the rules themselves ({@code Reading}): facts that agree in that are one case to them.
 * Whatever is not understood of a rule is taken by its value, so that it is never mistaken for
 * something else; the price is only that it is remembered for nobody else.
 */
@NullMarked
package nurture.rules.memory;

import org.jspecify.annotations.NullMarked;
