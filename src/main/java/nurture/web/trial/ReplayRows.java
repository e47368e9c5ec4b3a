package nurture.web.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.decision.Decision;
import nurture.decision.DecisionSentences;
import nurture.simulation.replay.ComparedCandidate;
import nurture.simulation.replay.ComparedTouch;
import nurture.simulation.replay.ReachedTouch;
import nurture.simulation.replay.ReplayListener;
import nurture.web.trial.TouchRow.TouchSide;

/**
 * People and touches of a replay, kept while it runs and in order once it has ended. Bounded: of a
 * large population not all rows are kept, and of those kept not all with what their mails are
 * rendered of. Thread-safe while it fills; read after {@link #sort}.
 */
final class ReplayRows implements ReplayListener {

  /** Rows that differ; some hundred bytes each. */
  static final int MOST = 50_000;

  /** Rows that do not; as small. */
  static final int MOST_SAME = 50_000;

  /** Candidates whose mails and explanations are kept; some ten kilobytes each. */
  static final int MOST_WHOLE = 2_000;

  private final List<TouchRow> touches = new ArrayList<>();
  private final List<PersonRow> people = new ArrayList<>();
  private int whole;
  private int same;
  private int different;
  private boolean cut;

  @Override
  public synchronized void compared(ComparedCandidate candidate) {
    boolean differs = !candidate.kinds().isEmpty();
    boolean keeps = differs && whole < MOST_WHOLE;
    if (keeps) {
      whole++;
    }
    if (counts(!differs)) {
      people.add(person(candidate, keeps));
    }
    for (ComparedTouch touch : candidate.touches()) {
      boolean alike = touch.kind() == ComparedTouch.Kind.SAME;
      if (counts(alike)) {
        touches.add(row(candidate, touch, keeps && !alike));
      }
    }
  }

  /** Whether there is room for one more row. */
  private boolean counts(boolean alike) {
    boolean room = alike ? same < MOST_SAME : different < MOST;
    same += alike && room ? 1 : 0;
    different += !alike && room ? 1 : 0;
    cut |= !room;
    return room;
  }

  /** Puts them in the order of people and days, which their numbers follow. */
  synchronized void sort() {
    people.sort(Comparator.comparing(PersonRow::person).thenComparing(PersonRow::ref));
    touches.sort(
        Comparator.comparing(TouchRow::person)
            .thenComparing(TouchRow::ref)
            .thenComparing(row -> row.shown().day())
            .thenComparing(row -> row.shown().at())
            .thenComparing(TouchRow::kind));
    for (int i = 0; i < touches.size(); i++) {
      touches.set(i, touches.get(i).numbered(i));
    }
  }

  synchronized List<TouchRow> touches() {
    return List.copyOf(touches);
  }

  synchronized List<PersonRow> people() {
    return List.copyOf(people);
  }

  synchronized Optional<TouchRow> touch(int number) {
    return number >= 0 && number < touches.size()
        ? Optional.of(touches.get(number))
        : Optional.empty();
  }

  /** Whether there are more than were kept. */
  synchronized boolean cut() {
    return cut;
  }

  private static PersonRow person(ComparedCandidate candidate, boolean keeps) {
    return new PersonRow(
        candidate.ref(),
        candidate.name(),
        candidate.kinds(),
        keeps ? candidate.published().map(DecisionSentences::of).orElse(List.of()) : List.of(),
        keeps ? candidate.draft().map(DecisionSentences::of).orElse(List.of()) : List.of());
  }

  private static TouchRow row(ComparedCandidate candidate, ComparedTouch touch, boolean keeps) {
    Optional<Decision> before =
        touch.published().map(ReachedTouch::decision).or(candidate::published);
    Optional<Decision> after = touch.draft().map(ReachedTouch::decision).or(candidate::draft);
    return new TouchRow(
        0,
        touch.kind(),
        candidate.id(),
        candidate.ref(),
        candidate.name(),
        touch.published().map(side -> TouchSide.of(side, keeps)).orElse(null),
        touch.draft().map(side -> TouchSide.of(side, keeps)).orElse(null),
        keeps ? before.orElse(null) : null,
        keeps ? after.orElse(null) : null);
  }
}
