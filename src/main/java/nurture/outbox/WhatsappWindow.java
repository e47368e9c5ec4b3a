package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.event.Via;

/**
 * The time after a candidate's message by WhatsApp in which a free text may answer it; later only
 * an approved template may go. Pure.
 *
 * @see <a href="https://www.twilio.com/docs/whatsapp/key-concepts">The customer service window</a>
 */
final class WhatsappWindow {

  static final String CLOSED =
      "the candidate has not written on WhatsApp for 24 hours, and the template names no approved one"
          + " for this language: add approved to its front matter";

  private static final Duration LENGTH = Duration.ofHours(24);

  /** A text may be on its way so long. */
  private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

  private WhatsappWindow() {}

  static boolean isOpen(Dossier dossier, Instant now) {
    Instant since = now.minus(LENGTH).plus(ON_THE_WAY);
    return dossier.engagement().replies().stream()
        .anyMatch(reply -> reply.via() == Via.WHATSAPP && reply.at().isAfter(since));
  }
}
