/**
 * Why a rule did not fire. Its conditions are asked of the engine again, one more each time, in
 * their compiled form, so that the answer is the engine's own; the tree of the rule ({@code
 * rules.language}) only puts it into words.
 *
 * <p>The conditions of the compiled rule are taken apart and put together again as small rules,
 * each with one condition or test more. The first that matches nothing is the one that failed. The
 * facts are those that were there when the phase of the rule had spoken; values are read off the
 * facts that the step before matched. A part that cannot be taken apart ({@code forall}, {@code
 * eval}, two tests joined by {@code &&}) is quoted as a whole.
 *
 * <p>When a rule will speak is found by deciding again at every later check over the same dossier,
 * each at the instant for which the one before asked. A past decision is rebuilt from the first
 * event; the answer counts only if the same rules fire as are on record.
 */
@NullMarked
package nurture.rules.whynot;

import org.jspecify.annotations.NullMarked;
