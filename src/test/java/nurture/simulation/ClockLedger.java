package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.decision.PlannedTouch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ConsentWithdrawn;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;

/** What the law counts from, kept from events alone. */
final class ClockLedger {

  private static final int NEVER = 100_000;

  /** Of the places where random people live. */
  private static final Set<String> EUROPE =
      Set.of("", "NO", "DE", "NL", "AT", "GB", "PT", "PL", "CH");

  private final Map<Via, Instant> consented = new EnumMap<>(Via.class);
  private String source = "";
  private Optional<Instant> collected = Optional.empty();
  private final Set<String> notices = new HashSet<>();
  private boolean told;

  static boolean europe(String country) {
    return EUROPE.contains(country);
  }

  void after(CandidateEvent event, Instant at) {
    if (event instanceof TaskDone done) {
      told |= notices.contains(done.task());
    } else if (event instanceof CandidateUpserted upserted) {
      String said = Objects.requireNonNullElse(upserted.profile().source(), source);
      told = told && said.equals(source);
      source = said;
      collected = Optional.ofNullable(upserted.profile().collectedAt()).or(() -> collected);
    } else if (event instanceof ConsentGiven given && given.basis() == Basis.CONSENT) {
      consented.merge(given.via(), at, (one, other) -> one.isAfter(other) ? one : other);
    } else if (event instanceof ConsentGiven given) {
      consented.remove(given.via());
    } else if (event instanceof ConsentWithdrawn withdrawn) {
      withdrawn.via().ifPresentOrElse(consented::remove, consented::clear);
    } else if (event instanceof Unsubscribed unsubscribed) {
      consented.remove(unsubscribed.via().orElse(Via.EMAIL));
    }
  }

  /** Work among ourselves; done, it may count as a notice. */
  void planned(PlannedTouch chore) {
    if (chore.purpose() == Purpose.NOTICE) {
      notices.add(chore.id().toString());
    }
  }

  void left(PlannedTouch message) {
    told |= !source.isEmpty() && message.via().equals(Optional.of(Via.EMAIL));
  }

  /** Whether no email has left since the source is known. */
  boolean untold() {
    return !source.isEmpty() && !told;
  }

  long daysWithoutSource(Instant at) {
    return source.isEmpty()
        ? collected.map(from -> Duration.between(from, at).toDays()).orElse((long) NEVER)
        : NEVER;
  }

  long consentDays(Via via, Instant at) {
    Instant since = consented.get(via);
    return since == null ? 0 : Duration.between(since, at).toDays();
  }
}
