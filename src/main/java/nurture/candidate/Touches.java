package nurture.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nurture.candidate.Touch.State;
import nurture.event.Via;

/**
 * The touchpoints so far: the newest 60 one by one (oldest first), all of them as counters by
 * topic.
 *
 * @param byTopic touches planned for a topic, whatever became of them
 * @param given the newest 400 items that reached the candidate, may have, or are on their way, by
 *     id
 */
public record Touches(
    List<Touch> recent, int total, Map<String, EventTally> byTopic, List<String> given) {

  private static final int REMEMBERED = 60;
  private static final int TOPICS = 400;
  private static final int GIVEN = 400;

  static final Touches NONE = new Touches(List.of(), 0, Map.of(), List.of());

  public Touches {
    recent = StoredDefaults.list(recent);
    byTopic = StoredDefaults.map(byTopic);
    given = StoredDefaults.list(given);
  }

  public Optional<Touch> of(String message) {
    return recent.stream().filter(t -> t.message().equals(message)).findFirst();
  }

  /** The newest touch planned for a topic, as far back as is remembered. */
  public Optional<Touch> newest(String topic) {
    return recent.stream().filter(t -> t.topic().equals(topic)).reduce((a, b) -> b);
  }

  public EventTally tally(String topic) {
    return byTopic.getOrDefault(topic, EventTally.NONE);
  }

  /**
   * Whether a touch for the topic reached the candidate or is on its way, as far back as is
   * remembered.
   */
  public boolean reachedFor(String topic) {
    return recent.stream().anyMatch(t -> t.topic().equals(topic) && t.reaches());
  }

  /** Whether outreach or an introduction came, or is on its way, after an instant. */
  public boolean reachedOutSince(Instant since) {
    return recent.stream().anyMatch(touch -> touch.reachesOut() && touch.at().isAfter(since));
  }

  public Touches planned(Touch touch) {
    List<Touch> more = new ArrayList<>(recent);
    more.add(touch);
    Map<String, EventTally> topics = new HashMap<>(byTopic);
    topics.merge(touch.topic(), EventTally.NONE.plus(touch.at()), (a, b) -> a.plus(touch.at()));
    if (topics.size() > TOPICS) {
      topics.entrySet().stream()
          .min(Map.Entry.comparingByValue((a, b) -> a.last().compareTo(b.last())))
          .ifPresent(oldest -> topics.remove(oldest.getKey()));
    }
    List<String> things = new ArrayList<>(given);
    things.addAll(touch.items());
    return new Touches(
        StoredDefaults.newest(more, REMEMBERED),
        total + 1,
        topics,
        StoredDefaults.newest(things, GIVEN));
  }

  /** The touches as they would be without one of them: for looking at its guards once more. */
  public Touches without(String message) {
    return new Touches(
        recent.stream().filter(t -> !t.message().equals(message)).toList(), total, byTopic, given);
  }

  /**
   * Without what waits to be sent and was decided later than a message, or at the same instant
   * under a later id.
   */
  Touches withoutLater(String message, Instant decided) {
    return new Touches(
        recent.stream()
            .filter(
                touch ->
                    touch.state() != State.PLANNED
                        || touch.at().isBefore(decided)
                        || touch.at().equals(decided) && touch.message().compareTo(message) < 0)
            .toList(),
        total,
        byTopic,
        given);
  }

  Touches became(String message, State state, Instant at) {
    return changing(message, t -> allowed(t, state, at) ? t.became(state, at) : t);
  }

  /**
   * With a task open again that was done or skipped, unless another one of its topic is open. Its
   * age is counted anew.
   */
  Touches reopened(String task) {
    return changing(
        task,
        touch ->
            (touch.state() == State.DONE || touch.state() == State.SKIPPED)
                    && recent.stream()
                        .noneMatch(
                            other ->
                                other.state() == State.OPEN && other.topic().equals(touch.topic()))
                ? touch.became(State.OPEN, touch.at())
                : touch);
  }

  /** Without what waits to be sent or done of a hiring process or among colleagues. */
  Touches calledBack(Instant at) {
    Touches next = this;
    for (Touch touch : recent) {
      if (touch.purpose().ofHiring() && touch.state() == State.OPEN) {
        next = next.became(touch.message(), State.SKIPPED, at);
      } else if (touch.purpose().ofHiring() && touch.state() == State.PLANNED) {
        next = next.became(touch.message(), State.CANCELLED, at);
      }
    }
    return next;
  }

  /**
   * Without what a mail led to that was read wrongly. What it reported as come back arrived after
   * all.
   */
  Touches undone(List<String> messages, Instant at) {
    Touches next = this;
    for (String message : messages) {
      next =
          next.changing(
              message,
              touch ->
                  switch (touch.state()) {
                    case OPEN -> touch.became(State.SKIPPED, at);
                    case PLANNED -> touch.became(State.CANCELLED, at);
                    case FAILED -> touch.became(State.SENT, touch.at());
                    default -> touch;
                  });
    }
    return next;
  }

  /** With the open task of a topic known as one that people were reminded of. */
  Touches reminded(String topic, NoticeAddressee who, Instant at) {
    Touches next = this;
    for (Touch touch : recent) {
      if (touch.topic().equals(topic) && touch.state() == State.OPEN) {
        next = next.changing(touch.message(), task -> task.reminding(who, at));
      }
    }
    return next;
  }

  /** With the mailbox a message went to. */
  Touches sentTo(String message, String mailbox) {
    return changing(message, touch -> touch.sentTo(mailbox));
  }

  private Touches changing(String message, UnaryOperator<Touch> change) {
    List<Touch> changed = new ArrayList<>(recent);
    List<String> things = given;
    for (int i = 0; i < changed.size(); i++) {
      Touch was = changed.get(i);
      if (was.message().equals(message)) {
        Touch is = change.apply(was);
        changed.set(i, is);
        things = was.keepsItems() && !is.keepsItems() ? without(was) : things;
      }
    }
    return new Touches(changed, total, byTopic, things);
  }

  /** What never got there may be brought another time, unless another touch brought it too. */
  private List<String> without(Touch lost) {
    Set<String> kept = new HashSet<>();
    for (Touch touch : recent) {
      if (touch.keepsItems() && !touch.message().equals(lost.message())) {
        kept.addAll(touch.items());
      }
    }
    return given.stream()
        .filter(thing -> !lost.items().contains(thing) || kept.contains(thing))
        .toList();
  }

  /** Whether the newest email that left, one excepted, came back. */
  boolean emailCameBack(String except) {
    return recent.stream()
        .filter(t -> t.via().filter(Via.EMAIL::equals).isPresent() && !t.message().equals(except))
        .filter(t -> t.state() == State.SENT || t.state() == State.FAILED)
        .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b)
        .filter(t -> t.state() == State.FAILED)
        .isPresent();
  }

  /**
   * News cannot turn a touch that left or was done back into one that was not, but for a later
   * bounce.
   */
  private static boolean allowed(Touch touch, State to, Instant at) {
    return switch (touch.state()) {
      case SENT -> to == State.FAILED && !at.isBefore(touch.at());
      case DONE -> false;
      default -> true;
    };
  }
}
