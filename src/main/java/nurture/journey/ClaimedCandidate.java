package nurture.journey;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
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
 * @param armVersion the version of the playbook that decides because of the arm of an experiment
 *     they are in; empty for the one in service
 */
public record ClaimedCandidate(
    UUID id,
    String ref,
    long version,
    int attempts,
    Set<String> silenced,
    Dossier dossier,
    List<RecordedEvent> news,
    OptionalLong armVersion) {

  /** One about whom what is in service decides. */
  public ClaimedCandidate(
      UUID id,
      String ref,
      long version,
      int attempts,
      Set<String> silenced,
      Dossier dossier,
      List<RecordedEvent> news) {
    this(id, ref, version, attempts, silenced, dossier, news, OptionalLong.empty());
  }

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
