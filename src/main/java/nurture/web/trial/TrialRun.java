package nurture.web.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nurture.simulation.RunProgress;
import org.jspecify.annotations.Nullable;

/** A replay or time-lapse that was started on a page, and what it has found. Thread-safe. */
final class TrialRun implements RunProgress {

  /** How far it is. */
  enum State {
    PREPARING,
    RUNNING,
    DONE,
    FAILED
  }

  /** A run that no one ends takes so long at most. */
  static final Duration LONGEST = Duration.ofHours(6);

  private final UUID id = UUID.randomUUID();
  private final TrialSubject subject;
  private final TrialKind kind;
  private final String what;
  private final String by;
  private final Instant began;

  private State state = State.PREPARING;
  private long done;
  private long total;
  private Duration elapsed = Duration.ZERO;
  private boolean toEnd;
  private @Nullable Instant ended;
  private @Nullable TrialResult result;
  private String problem = "";

  /**
   * @param what was asked for, in words
   * @param by who started it
   */
  TrialRun(TrialSubject subject, TrialKind kind, String what, String by, Instant began) {
    this.subject = subject;
    this.kind = kind;
    this.what = what;
    this.by = by;
    this.began = began;
  }

  @Override
  public synchronized boolean goOn(long done, long total, Duration elapsed) {
    this.state = State.RUNNING;
    this.done = done;
    this.total = total;
    this.elapsed = elapsed;
    return !toEnd && elapsed.compareTo(LONGEST) < 0;
  }

  /** Ends it with what it has found until then. */
  synchronized void end() {
    toEnd = true;
  }

  synchronized void found(TrialResult found, Instant now) {
    result = found;
    state = State.DONE;
    ended = now;
  }

  synchronized void failed(String why, Instant now) {
    problem = why;
    state = State.FAILED;
    ended = now;
  }

  synchronized State state() {
    return state;
  }

  synchronized boolean isOver() {
    return state == State.DONE || state == State.FAILED;
  }

  synchronized boolean isEnding() {
    return toEnd;
  }

  synchronized Optional<TrialResult> result() {
    return Optional.ofNullable(result);
  }

  /** When it ended; empty while it runs. */
  synchronized Optional<Instant> ended() {
    return Optional.ofNullable(ended);
  }

  synchronized String problem() {
    return problem;
  }

  synchronized long done() {
    return done;
  }

  /** Of how many; 0 as long as that is not known. */
  synchronized long total() {
    return total;
  }

  synchronized Duration elapsed() {
    return elapsed;
  }

  UUID id() {
    return id;
  }

  TrialSubject subject() {
    return subject;
  }

  TrialKind kind() {
    return kind;
  }

  String what() {
    return what;
  }

  String by() {
    return by;
  }

  Instant began() {
    return began;
  }
}
