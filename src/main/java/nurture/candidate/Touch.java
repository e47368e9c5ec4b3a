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
 * @param title what a task asks for; empty for a message, and where an older record does not say
 * @param reminded who was told last that the task is still open
 * @param remindedAt when; empty where an older record does not say
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
    Optional<ZoneId> zone,
    String title,
    Optional<NoticeAddressee> reminded,
    Optional<Instant> remindedAt) {

  public Touch {
    topic = StoredDefaults.text(topic);
    via = StoredDefaults.or(via, Optional.<Via>empty());
    purpose = StoredDefaults.or(purpose, Purpose.OUTREACH);
    items = StoredDefaults.list(items);
    to = StoredDefaults.or(to, Optional.<String>empty());
    zone = StoredDefaults.or(zone, Optional.<ZoneId>empty());
    title = StoredDefaults.text(title);
    reminded = StoredDefaults.or(reminded, Optional.<NoticeAddressee>empty());
    remindedAt = StoredDefaults.or(remindedAt, Optional.<Instant>empty());
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
    this(
        message,
        topic,
        via,
        purpose,
        items,
        state,
        at,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
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

  /** Whether it reaches the candidate as an introduction or outreach. */
  public boolean reachesOut() {
    return reaches() && purpose.reachesOut();
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

  /** What the task asks for, in words; the words of its topic where that is not known. */
  public String heading() {
    return title.isEmpty() ? topic.replace('-', ' ') : title;
  }

  /** The same as a task that asks for something. */
  public Touch asking(String what) {
    return but(state, at, to, zone, what);
  }

  Touch became(State next, Instant when) {
    boolean left = next == State.SENT || next == State.DONE;
    return but(next, left ? when : at, to, zone, title);
  }

  /** The same, decided while the candidate was in a time zone. */
  Touch in(ZoneId there) {
    return but(state, at, to, Optional.of(there), title);
  }

  /** The same, known to have gone to a mailbox. */
  Touch sentTo(String mailbox) {
    return but(state, at, Optional.of(mailbox), zone, title);
  }

  /** The same without what people wrote and where it went. */
  Touch withoutWords() {
    return but(state, at, Optional.empty(), zone, "");
  }

  /** The same task, of which people were told that it is still open. */
  Touch reminding(NoticeAddressee who, Instant when) {
    return new Touch(
        message,
        topic,
        via,
        purpose,
        items,
        state,
        at,
        to,
        zone,
        title,
        Optional.of(who),
        Optional.of(when));
  }

  /** When people heard of the task last: of its being set, or of its being open still. */
  public Instant toldAt() {
    return remindedAt.orElse(at);
  }

  private Touch but(
      State is, Instant when, Optional<String> mailbox, Optional<ZoneId> there, String what) {
    return new Touch(
        message, topic, via, purpose, items, is, when, mailbox, there, what, reminded, remindedAt);
  }
}
