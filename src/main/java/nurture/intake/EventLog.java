package nurture.intake;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import nurture.event.EventEnvelope;

/** Where events are kept. */
public interface EventLog {

  /**
   * Keeps events and lets the journey know; all of them in one transaction.
   *
   * @param received when we heard of them
   * @return a receipt for each, in order; fails when nothing was kept, or when the line was lost
   *     before that could be heard
   */
  Future<List<EventReceipt>> append(List<EventEnvelope> reports, Instant received);
}
