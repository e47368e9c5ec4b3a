package nurture.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.RecordedEvent;
import nurture.identity.Mailbox;

/**
 * A candidate to decide about, nobody else's until that is recorded.
 *
 * @param version number of the newest decision
 * @param attempts failed evaluations in a row so far
 * @param silenced those of the candidate's addresses, on file and in the news, that are suppressed;
 *     in their canonical form
 * @param news what happened since, in the order it occurred as far as that is known
 */
public record ClaimedCandidate(
    UUID id,
    String ref,
    long version,
    int attempts,
    Set<String> silenced,
    Dossier dossier,
    List<RecordedEvent> news) {

  public ClaimedCandidate {
    silenced = Set.copyOf(silenced);
    news = List.copyOf(news);
  }

  /** What the rules are shown of a dossier with the news applied: silent if its address is. */
  Dossier seen(Dossier dossier, Instant now) {
    String email = dossier.joined().person().email();
    return !email.isEmpty() && silenced.contains(Mailbox.canonical(email))
        ? dossier.addressSuppressed(now)
        : dossier;
  }
}
