/**
 * How a playbook changes: drafts that several people edit without losing anything, versions that
 * never change, and the gate between the two.
 *
 * <p>The ports {@link nurture.playbook.version.Versions} and {@link
 * nurture.playbook.version.Drafts} answer with futures, unlike the rest of the playbook: every one
 * of their steps is a transaction, and whoever asks, a route or a command, waits for nothing else.
 * What is worth thinking about without a database ({@link nurture.playbook.version.DraftRules},
 * {@link nurture.playbook.version.ThreeWayMerge}, {@link nurture.playbook.version.PlaybookTrial})
 * is plain Java.
 */
@NullMarked
package nurture.playbook.version;

import org.jspecify.annotations.NullMarked;
