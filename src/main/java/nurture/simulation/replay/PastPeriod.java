package nurture.simulation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.decision.PlannedTouch;
import nurture.decision.RecordedDecision;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.MessageMentions;
import nurture.event.RecordedEvent;
import nurture.event.Via;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.replay.RecordedHistory.Heard;

/**
 * What happened in a period, taken apart: what came from outside happens to either version as it
 * did; what answers a message that was decided in the period is kept with that message, and happens
 * to a version once it sends such a one.
 *
 * @param outside with the instant it was heard of, within the period
 * @param sent messages and tasks decided in the period, in their order
 */
record PastPeriod(CandidateSimulation.Standing standing, List<Heard> outside, List<Sent> sent) {

  /**
   * A recorded message or task.
   *
   * @param fate what became of it when it was handed over, if that is known
   */
  record Sent(PlannedTouch touch, Optional<CandidateEvent> outcome, List<Answer> answers) {}

  /** What came back, so long after the message left or the task was asked for. */
  record Answer(Duration after, RecordedEvent event) {}

  /** What two touches have in common that are the same to whoever answers. */
  record Like(boolean task, String topic, Optional<Via> via) {
    static Like of(PlannedTouch touch) {
      return new Like(touch.task(), touch.topic(), touch.via());
    }
  }

  static PastPeriod of(
      PeriodStart periodStart, RecordedHistory recordedHistory, ReplayScope.Period period) {
    Map<String, PlannedTouch> decided = new LinkedHashMap<>();
    Map<String, Instant> left = new HashMap<>();
    for (RecordedDecision recordedDecision : recordedHistory.decisions()) {
      if (recordedDecision.number() > periodStart.standing().decisions()
          && recordedDecision.at().isBefore(period.to())) {
        for (PlannedTouch touch : recordedDecision.touches()) {
          decided.put(touch.id().toString(), touch);
          left.put(touch.id().toString(), recordedDecision.at());
        }
      }
    }
    Map<String, CandidateEvent> fates = new HashMap<>();
    for (Heard heard : recordedHistory.events()) {
      CandidateEvent event = heard.event().event();
      Optional<String> about = MessageMentions.message(event).filter(decided::containsKey);
      if (about.isPresent() && MessageMentions.isFate(event)) {
        fates.put(about.get(), event);
        left.put(about.get(), heard.event().at());
      }
    }
    List<Heard> outside = new ArrayList<>();
    Map<String, List<Answer>> answers = new HashMap<>();
    for (Heard heard : periodStart.ahead()) {
      RecordedEvent recordedEvent = heard.event();
      Optional<String> about =
          MessageMentions.message(recordedEvent.event()).filter(decided::containsKey);
      if (about.isEmpty()) {
        if (heard.received().isBefore(period.to())) {
          outside.add(heard);
        }
      } else if (!MessageMentions.isFate(recordedEvent.event())) {
        Duration after = Duration.between(left.get(about.get()), recordedEvent.at());
        answers
            .computeIfAbsent(about.get(), id -> new ArrayList<>())
            .add(new Answer(after.isNegative() ? Duration.ZERO : after, recordedEvent));
      }
    }
    List<Sent> sent = new ArrayList<>();
    decided.forEach(
        (id, touch) -> {
          Optional<CandidateEvent> fate = Optional.ofNullable(fates.get(id));
          // One that was called back was never with the candidate.
          if (fate.filter(MessageCancelled.class::isInstance).isEmpty()) {
            sent.add(new Sent(touch, fate, List.copyOf(answers.getOrDefault(id, List.of()))));
          }
        });
    return new PastPeriod(periodStart.standing(), List.copyOf(outside), List.copyOf(sent));
  }

  /** How many of them reached the candidate, as far as is recorded. */
  long reached() {
    return sent.stream().filter(one -> one.touch().via().isPresent()).count();
  }
}
