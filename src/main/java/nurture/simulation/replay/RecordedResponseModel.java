package nurture.simulation.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.PlannedTouch;
import nurture.event.CandidateEvent;
import nurture.event.MessageMentions;
import nurture.event.RecordedEvent;
import nurture.simulation.ResponseModel;
import nurture.simulation.replay.PastPeriod.Like;
import nurture.simulation.replay.PastPeriod.Sent;

/**
 * The world of the past as one version meets it: whoever is sent what they were sent then, answers
 * as they did then, so long after it as then. For one life.
 */
final class RecordedResponseModel implements ResponseModel {

  private final Map<Like, Deque<Sent>> waiting = new HashMap<>();
  private final Map<String, Sent> met = new HashMap<>();

  RecordedResponseModel(List<Sent> sent) {
    sent.forEach(
        one -> waiting.computeIfAbsent(Like.of(one.touch()), l -> new ArrayDeque<>()).add(one));
  }

  @Override
  public List<RecordedEvent> planned(PlannedTouch touch, Instant at) {
    return touch.task()
        ? meets(touch).map(sent -> answers(sent, touch, at)).orElse(List.of())
        : List.of();
  }

  @Override
  public Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
    return meets(message)
        .flatMap(Sent::outcome)
        .map(fate -> MessageMentions.about(fate, message.id().toString()))
        .or(() -> ResponseModel.super.handedOver(message, at));
  }

  @Override
  public List<RecordedEvent> received(Dossier dossier, PlannedTouch message, Instant at) {
    Sent sent = met.get(message.id().toString());
    return sent == null ? List.of() : answers(sent, message, at);
  }

  /** Answers to messages that were not sent. */
  int unmatched() {
    return waiting.values().stream()
        .flatMap(Deque::stream)
        .mapToInt(sent -> sent.answers().size())
        .sum();
  }

  private Optional<Sent> meets(PlannedTouch touch) {
    Deque<Sent> alike = waiting.get(Like.of(touch));
    Optional<Sent> sent = Optional.ofNullable(alike == null ? null : alike.poll());
    sent.ifPresent(one -> met.put(touch.id().toString(), one));
    return sent;
  }

  private static List<RecordedEvent> answers(Sent sent, PlannedTouch touch, Instant at) {
    return sent.answers().stream()
        .map(
            answer ->
                new RecordedEvent(
                    answer.event().id(),
                    at.plus(answer.after()),
                    MessageMentions.about(answer.event().event(), touch.id().toString())))
        .toList();
  }
}
