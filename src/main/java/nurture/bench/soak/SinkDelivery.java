package nurture.bench.soak;

import java.time.Instant;
import nurture.mailsink.SmtpSink.Caught;

/**
 * A mail that the sink took.
 *
 * @param messageId of the message, without brackets and domain
 * @param ref the candidate
 * @param at when its DATA command arrived
 */
record SinkDelivery(String messageId, String ref, Instant at) {

  static SinkDelivery of(Caught caught) {
    return new SinkDelivery(
        caught.messageId().replaceFirst("^<", "").replaceFirst("@.*", ""),
        SoakScript.owner(caught.recipient()),
        caught.dataAt());
  }
}
