package nurture.store;

import java.util.List;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.journey.EvaluationResult;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.RenderedMessage;

/**
 * What happened to one candidate in a past that no server saw, in the order of time.
 *
 * @param id the candidate's, as {@link Pseudonyms} makes it of the ref
 * @param events all of them, in the order they were applied
 * @param decisions all of them; the last one leaves the candidate as they are now
 * @param outcomes of the messages; the last one of a message is where it stands
 * @param rendered the messages that were handed over
 */
public record LivedLife(
    UUID id,
    String ref,
    List<EventEnvelope> events,
    List<EvaluationResult.Decided> decisions,
    List<DeliveryOutcome> outcomes,
    List<RenderedMessage> rendered) {

  public LivedLife {
    events = List.copyOf(events);
    decisions = List.copyOf(decisions);
    outcomes = List.copyOf(outcomes);
    rendered = List.copyOf(rendered);
  }
}
