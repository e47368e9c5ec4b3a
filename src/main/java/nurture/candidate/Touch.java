package nurture.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nurture.event.Via;

/**
 * One touchpoint: a message, or a recruiter's task. A task without a channel is work among
 * ourselves: the candidate does not notice it.
 *
 * @param message id of the message or task
 * @param topic what the touch is for, usually its template's name
 * @param via the channel; empty for work among ourselves
 * @param purpose outreach where an older record does not say
 * @param items what it brought along, by id
 * @param at when it was decided; when it left, once it did
 * @param to the mailbox it went to, in its canonical form; empty before it left, and for what went
 *     elsewhere
 * @param zone the time zone of the candidate when it was decided, if that is known
 */
public record Touch(
    String message,
    String topic,
    Optional<Via> via,
    Purpose purpose,
    List<String> items,
    State state,
    Instant at,
    Optional<String> to,
    Optional<ZoneId> zone) {

  public Touch {
    topic = StoredDefaults.text(topic);
    via = StoredDefaults.or(via, Optional.<Via>empty());
    purpose = StoredDefaults.or(purpose, Purpose.OUTREACH);
    items = StoredDefaults.list(items);
    to = StoredDefaults.or(to, Optional.<String>empty());
    zone = StoredDefaults.or(zone, Optional.<ZoneId>empty());
  }

  /** Before it leaves. */
  public Touch(
      String message,
      String topic,
      Optional<Via> via,
      Purpose purpose,
      List<String> items,
      State state,
      Instant at) {
    this(message, topic, via, purpose, items, state, at, Optional.empty(), Optional.empty());
  }

  /** Outreach that brings nothing along. */
  public Touch(String message, String topic, Optional<Via> via, State state, Instant at) {
    this(message, topic, via, Purpose.OUTREACH, List.of(), state, at);
  }

  /** Whether the candidate was or will be reached by it, as far as caps and gaps are concerned. */
  public boolean reaches() {
    return via.isPresent() && state.reaches;
  }

  /** Whether what it brings along is not to be brought by another one. */
  boolean keepsItems() {
    return reaches() || state == State.QUARANTINED;
  }

  /** Whether it reaches the candidate as something we came with of our own accord. */
  public boolean approaches() {
    return reaches() && purpose.approach();
  }

  /** What became of it. */
  public enum State {
    PLANNED(true),
    SENT(true),
    /**
     * Perhaps with the candidate, perhaps not: counts, because a second mail costs more than a
     * missed one.
     */
    UNCERTAIN(true),
    FAILED(false),
    /** Cannot be rendered until a person mends something: keeps its topic, and nothing else. */
    QUARANTINED(false),
    CANCELLED(false),
    /** A task waits for a recruiter. */
    OPEN(true),
    DONE(true),
    SKIPPED(false);

    private final boolean reaches;

    State(boolean reaches) {
      this.reaches = reaches;
    }
  }

  Touch became(State next, Instant when) {
    boolean left = next == State.SENT || next == State.DONE;
    return new Touch(message, topic, via, purpose, items, next, left ? when : at, to, zone);
  }

  /** The same, decided while the candidate was in a time zone. */
  Touch in(ZoneId there) {
    return new Touch(message, topic, via, purpose, items, state, at, to, Optional.of(there));
  }

  /** The same, known to have gone to a mailbox. */
  Touch sentTo(String mailbox) {
    return new Touch(message, topic, via, purpose, items, state, at, Optional.of(mailbox), zone);
  }
}
