/**
 * The hallway. Claims candidates that have news or are due, applies the news, has the rules decide
 * and has everything recorded in one transaction. Nothing reaches a candidate but through here.
 *
 * <p>A batch is one transaction: claim candidates that have news or are due, apply the news, decide
 * on a worker thread, record dossier, decision, message and stage with multi-row statements. A
 * notice of the database ({@code LISTEN}/{@code NOTIFY}) starts a batch; a poll finds what a lost
 * notice missed.
 *
 * <p>If the evaluation of one candidate fails (a rule throws, fires without end, or takes too
 * long), that candidate is quarantined with the reason and tried again with exponential back-off.
 * The other candidates of the batch go on.
 */
@NullMarked
package nurture.journey;

import org.jspecify.annotations.NullMarked;
