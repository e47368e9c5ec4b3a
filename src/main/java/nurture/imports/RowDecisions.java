package nurture.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.digest.Sha256;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.Noted;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.imports.LineOutcome.Kind;
import nurture.json.EventJson;

/**
 * What is to be recorded of the rows of a batch, one after the other: of two rows of one person the
 * second meets what the first said. Pure but for {@link KnownPeople}, which changes with each row.
 */
final class RowDecisions {

  static final String ERASED = "this person was erased, and nothing is kept about them";

  private static final String SOURCE = "import";
  private static final int DIGITS = 32;
  private static final Duration SKEW = Duration.ofDays(1);

  private final ImportJob job;
  private final KnownPeople people;
  private final Instant now;

  RowDecisions(ImportJob job, KnownPeople people, Instant now) {
    this.job = job;
    this.people = people;
    this.now = now;
  }

  DecidedLine decide(ReadPerson person) throws RowFault {
    String ref = people.ref(person);
    KnownPerson known = people.of(ref);
    if (known.erased()) {
      return DecidedLine.of(LineOutcome.refused(person.line(), "", "", ERASED));
    }
    Instant collected = person.says().collectedAt();
    if (collected != null && collected.isAfter(now.plus(SKEW))) {
      throw new RowFault(
          ImportField.COLLECTED_AT, collected.toString(), "lies in the future; write when it was");
    }
    Optional<Profile> change =
        known.exists()
            ? ProfileMerge.of(known.dossier(), person.says(), job.options().merge())
            : Optional.of(completed(person.says()));
    List<EventEnvelope> events = new ArrayList<>();
    Dossier next = known.dossier();
    if (change.isPresent()) {
      // A profile older than the newest one would have no effect.
      Instant at = now.isBefore(next.profileAsOf()) ? next.profileAsOf() : now;
      CandidateEvent event = new CandidateUpserted(change.get());
      String id = "import-" + digest(job.checksum(), person.line() + " ", EventJson.data(event));
      events.add(EventJson.write(ref, id, at, event, SOURCE));
      next = next.after(new RecordedEvent(id, at, event)).dossier();
    }
    if (person.note().isPresent()) {
      CandidateEvent note = new Noted(person.note().get(), Optional.of(job.createdBy()));
      String id = "import-note-" + digest(person.note().get());
      events.add(EventJson.write(ref, id, now, note, SOURCE));
    }
    people.is(ref, known.with(next));
    Kind kind = !known.exists() ? Kind.CREATED : events.isEmpty() ? Kind.UNCHANGED : Kind.MERGED;
    return new DecidedLine(LineOutcome.of(person.line(), kind), events, Optional.empty());
  }

  /** A new person brings where the data are from, and when they were collected. */
  private Profile completed(Profile says) throws RowFault {
    if (says.source() == null && job.options().source().isBlank()) {
      throw new RowFault(
          ImportField.SOURCE,
          "",
          "is empty, and the import names no source for such rows; a new person needs one");
    }
    if (says.source() != null && says.collectedAt() != null) {
      return says;
    }
    Profile.Draft draft = Profile.draft(says);
    if (draft.source == null) {
      draft.source = job.options().source();
    }
    if (draft.collectedAt == null) {
      draft.collectedAt = job.options().collectedAt().orElse(job.createdAt());
    }
    return draft.profile();
  }

  private static String digest(String... parts) {
    Sha256 digest = new Sha256();
    for (String part : parts) {
      digest.and(part);
    }
    return digest.hex(DIGITS);
  }
}
