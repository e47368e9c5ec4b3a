package nurture.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    Optional<RuntimeException> unreadable) {

  /** As the claim found them. */
  record Stored(
      UUID id,
      String ref,
      long version,
      int attempts,
      String dossier,
      boolean suppressed,
      boolean due) {}

  /** Something that happened and was not applied yet. */
  record PendingEvent(UUID candidate, String id, Instant at, String type, String data) {}

  static LoadedCandidate of(Stored stored, List<PendingEvent> told) {
    try {
      return new LoadedCandidate(
          stored,
          DossierJson.read(stored.ref(), stored.dossier()),
          told.stream().map(t -> EventJson.kept(t.id(), t.at(), t.type(), t.data())).toList(),
          Optional.empty());
    } catch (RuntimeException e) {
      return new LoadedCandidate(stored, Dossier.of(stored.ref()), List.of(), Optional.of(e));
    }
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
    if (stored.suppressed() && dossier.person().email() != null) {
      silent.add(Mailbox.canonical(dossier.person().email()));
    }
    ClaimedCandidate claimedCandidate =
        new ClaimedCandidate(
            stored.id(), stored.ref(), stored.version(), stored.attempts(), silent, dossier, news);
    try {
      return evaluator.evaluate(claimedCandidate, now);
    } catch (RuntimeException e) {
      return evaluator.broken(stored.id(), stored.version(), stored.attempts(), now, e);
    }
  }
}
