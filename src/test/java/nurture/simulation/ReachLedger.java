package nurture.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nurture.candidate.Purpose;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ApplicationWithdrawn;
import nurture.event.CandidateEvent.InterviewCancelled;
import nurture.event.CandidateEvent.InterviewMissed;
import nurture.event.CandidateEvent.InterviewMoved;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.CandidateEvent.OfferRescinded;
import nurture.event.CandidateEvent.StartMoved;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.TaskSkipped;

/** How often a candidate was reached, kept a second time from decisions and events alone. */
final class ReachLedger {

  private static final Set<Class<?>> TAKEN_BACK =
      Set.of(
          InterviewMoved.class,
          InterviewCancelled.class,
          InterviewMissed.class,
          ApplicationWithdrawn.class,
          OfferRescinded.class,
          StartMoved.class);

  private static final Set<Purpose> OF_HIRING = Set.of(Purpose.PROCESS, Purpose.COLLEAGUE);

  /** A touch over a channel that reached the candidate, may have, or is on its way. */
  private record Entry(PlannedTouch touch, Instant at) {}

  private final Map<String, Entry> reached = new HashMap<>();
  private final Map<String, Entry> calledBack = new HashMap<>();
  private final Set<String> came = new HashSet<>();
  private final Set<String> onTheirWay = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  /** Answers false when there was one with the same key before. */
  boolean planned(PlannedTouch touch, Instant at) {
    String id = touch.id().toString();
    if (touch.via().isPresent()) {
      reached.put(id, new Entry(touch, at));
    }
    if (!touch.task()) {
      onTheirWay.add(id);
    }
    return keys.add(touch.key());
  }

  void after(CandidateEvent event, Instant at) {
    if (event instanceof MessageSent e) {
      came(e.message(), at);
    } else if (event instanceof TaskDone e) {
      came(e.task(), at);
    } else if (event instanceof MessageUncertain e) {
      came.add(e.message());
      onTheirWay.remove(e.message());
    } else if (event instanceof MessageFailed e) {
      failed(e.message());
    } else if (event instanceof MessageQuarantined e) {
      failed(e.message());
    } else if (event instanceof MessageCancelled e) {
      failed(e.message());
    } else if (event instanceof TaskSkipped e) {
      failed(e.task());
    } else if (event instanceof MessageBounced e) {
      e.message().ifPresent(this::failed);
    } else if (TAKEN_BACK.contains(event.getClass())) {
      callBack();
    }
  }

  /** What was prepared for a step that is taken back, and is neither sent nor done. */
  private void callBack() {
    reached.forEach(
        (id, entry) -> {
          if (OF_HIRING.contains(entry.touch().purpose()) && !came.contains(id)) {
            calledBack.put(id, entry);
          }
        });
    reached.keySet().removeAll(calledBack.keySet());
    onTheirWay.removeAll(calledBack.keySet());
  }

  /** Whether nothing it brings along has reached them before. */
  boolean first(PlannedTouch touch) {
    return reached.values().stream()
        .filter(entry -> !entry.touch().id().equals(touch.id()))
        .noneMatch(entry -> entry.touch().items().stream().anyMatch(touch.items()::contains));
  }

  /** Whether a message was decided and nobody has heard yet what became of it. */
  boolean waiting() {
    return !onTheirWay.isEmpty();
  }

  /** Touches within the last days but for the one in question. */
  int within(int days, Instant now, PlannedTouch butFor, Predicate<PlannedTouch> which) {
    Instant since = now.minus(Duration.ofDays(days));
    int count = 0;
    for (Entry entry : reached.values()) {
      boolean counts = entry.at().isAfter(since) && which.test(entry.touch());
      count += counts && !entry.touch().id().equals(butFor.id()) ? 1 : 0;
    }
    return count;
  }

  /** Whether anything reached them after an instant, but for the touch in question. */
  boolean since(Instant instant, PlannedTouch butFor) {
    return reached.values().stream()
        .anyMatch(e -> !e.at().isBefore(instant) && !e.touch().id().equals(butFor.id()));
  }

  private void came(String id, Instant at) {
    came.add(id);
    onTheirWay.remove(id);
    Entry nonetheless = calledBack.remove(id);
    if (nonetheless != null) {
      reached.put(id, nonetheless);
    }
    reached.computeIfPresent(id, (key, entry) -> new Entry(entry.touch(), at));
  }

  private void failed(String id) {
    onTheirWay.remove(id);
    calledBack.remove(id);
    reached.remove(id);
  }
}
