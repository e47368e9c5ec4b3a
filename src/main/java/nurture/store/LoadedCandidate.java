package nurture.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.RecordedEvent;
import nurture.identity.Mailbox;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.Evaluator;
import nurture.json.DossierJson;
import nurture.json.EventJson;

/** A candidate with their news, ready to be judged unless one of them cannot be read. */
record LoadedCandidate(
    Stored stored,
    Dossier dossier,
    List<RecordedEvent> news,
    Optional<RuntimeException> unreadable,
    MailboxNews mailboxNews) {

  /** As the claim found them. */
  record Stored(
      UUID id,
      String ref,
      long version,
      int attempts,
      String dossier,
      boolean suppressed,
      boolean due,
      boolean shared,
      OptionalLong armVersion) {}

  /** Something that happened and was not applied yet. */
  record PendingEvent(UUID candidate, String id, Instant at, String type, String data) {}

  static LoadedCandidate of(Stored stored, List<PendingEvent> told) {
    try {
      return new LoadedCandidate(
          stored,
          DossierJson.read(stored.ref(), stored.dossier()),
          told.stream().map(t -> EventJson.kept(t.id(), t.at(), t.type(), t.data())).toList(),
          Optional.empty(),
          MailboxNews.NONE);
    } catch (RuntimeException e) {
      return new LoadedCandidate(
          stored, Dossier.of(stored.ref()), List.of(), Optional.of(e), MailboxNews.NONE);
    }
  }

  /** Whether other records may have the mailbox, or had it and are known here. */
  boolean mayShare() {
    return unreadable.isEmpty()
        && (stored.shared()
            || gives()
            || dossier.others().stream().anyMatch(other -> !other.merged()));
  }

  /** Whether the news give an address. */
  boolean gives() {
    return !given().isEmpty();
  }

  /** The mailbox once the news are applied; empty where none is known. */
  Optional<String> mailbox() {
    Dossier then = dossier;
    if (gives()) {
      for (RecordedEvent recordedEvent : news) {
        then = then.after(recordedEvent).dossier();
      }
    }
    return Optional.of(then.joined().person().email()).filter(email -> !email.isEmpty());
  }

  /** The same with the other records of the mailbox, as they are. */
  LoadedCandidate with(List<MailboxRecords.Sharer> sharers, Instant now) {
    MailboxNews brought = MailboxNews.of(stored.version() + 1, dossier, news, sharers, now);
    List<RecordedEvent> all = new ArrayList<>(news);
    all.addAll(brought.events());
    return new LoadedCandidate(stored, dossier, all, unreadable, brought);
  }

  /** The same with one more event that the server itself reports, after all others. */
  LoadedCandidate with(RecordedEvent event) {
    List<RecordedEvent> all = new ArrayList<>(news);
    all.add(event);
    return new LoadedCandidate(stored, dossier, all, unreadable, mailboxNews.with(event));
  }

  /** The addresses the news give, in their canonical form. */
  Set<String> given() {
    Set<String> given = new HashSet<>();
    for (RecordedEvent recordedEvent : news) {
      if (recordedEvent.event() instanceof CandidateUpserted upserted
          && upserted.profile().email() != null) {
        given.add(Mailbox.canonical(upserted.profile().email()));
      }
    }
    return given;
  }

  EvaluationResult evaluate(Set<String> silenced, Instant now, Evaluator evaluator) {
    if (unreadable.isPresent()) {
      return evaluator.broken(
          stored.id(), stored.version(), stored.attempts(), now, unreadable.get());
    }
    Set<String> silent = given();
    silent.retainAll(silenced);
    String email = dossier.joined().person().email();
    if (stored.suppressed() && !email.isEmpty()) {
      silent.add(Mailbox.canonical(email));
    }
    ClaimedCandidate claimedCandidate =
        new ClaimedCandidate(
            stored.id(),
            stored.ref(),
            stored.version(),
            stored.attempts(),
            silent,
            dossier,
            news,
            stored.armVersion());
    try {
      return evaluator.evaluate(claimedCandidate, now);
    } catch (RuntimeException e) {
      return evaluator.broken(stored.id(), stored.version(), stored.attempts(), now, e);
    }
  }
}
