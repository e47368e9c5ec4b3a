package nurture.playbook.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nurture.access.Caller;
import nurture.access.RecordedName;

/**
 * How far the review of a draft is. Pure.
 *
 * @param asked the newest request for review; empty if there was none
 * @param verdicts the newest of each reviewer, the oldest first
 * @param approvals those verdicts that approve the draft as it is now, by no author of it
 * @param lapsed approvals that count no longer, because their givers lost the role that an approval
 *     takes; none of a draft that was published
 * @param counted how many of them count for a publication
 * @param policy what a publication needs
 */
public record ReviewStanding(
    Draft draft,
    State state,
    Optional<ReviewStep> asked,
    List<ReviewStep> verdicts,
    List<ReviewStep> approvals,
    List<ReviewStep> lapsed,
    int counted,
    ReviewPolicy policy) {

  /** What the draft waits for. */
  public enum State {
    /** Review was not asked for. */
    NONE,
    /** Review was asked for, or more approvals are needed. */
    WAITING,
    /** A reviewer asked for changes, and review was not asked for again. */
    CHANGES_ASKED,
    /** As often as is needed, and at least once. */
    APPROVED;

    /** As it is written down: {@code changes-asked}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ReviewStanding {
    verdicts = List.copyOf(verdicts);
    approvals = List.copyOf(approvals);
    lapsed = List.copyOf(lapsed);
  }

  /**
   * @param steps of its review, in their order
   */
  public static ReviewStanding of(Draft draft, List<ReviewStep> steps, ReviewPolicy policy) {
    Optional<ReviewStep> asked = Optional.empty();
    boolean changes = false;
    Map<String, ReviewStep> newest = new LinkedHashMap<>();
    TreeSet<String> wantChanges = new TreeSet<>();
    for (ReviewStep step : steps) {
      if (step.kind().isVerdict()) {
        String person = RecordedName.of(step.who()).person();
        newest.remove(person);
        newest.put(person, step);
        wantChanges.remove(person);
        if (step.kind() == ReviewStep.Kind.ASK_FOR_CHANGES) {
          wantChanges.add(person);
        }
      } else {
        asked = Optional.of(step);
        wantChanges.clear();
      }
      changes = !wantChanges.isEmpty();
    }
    List<ReviewStep> given =
        newest.values().stream().filter(step -> approves(draft, step)).toList();
    List<ReviewStep> lapsed =
        draft.published().isPresent()
            ? List.of()
            : given.stream().filter(step -> hasLapsed(step, policy)).toList();
    List<ReviewStep> approvals = given.stream().filter(step -> !lapsed.contains(step)).toList();
    int counted =
        (int) approvals.stream().filter(step -> policy.counts(step.permissions())).count();
    State state =
        changes
            ? State.CHANGES_ASKED
            : !approvals.isEmpty() && counted >= policy.approvals()
                ? State.APPROVED
                : asked.isPresent() || !approvals.isEmpty() ? State.WAITING : State.NONE;
    return new ReviewStanding(
        draft, state, asked, new ArrayList<>(newest.values()), approvals, lapsed, counted, policy);
  }

  /** A later change makes an approval void. */
  private static boolean approves(Draft draft, ReviewStep step) {
    return step.kind() == ReviewStep.Kind.APPROVE
        && step.revision() == draft.revision()
        && !draft.isWorkOf(step.who());
  }

  /** Whether its giver was allowed then what an approval takes, and is not now. */
  private static boolean hasLapsed(ReviewStep step, ReviewPolicy policy) {
    return policy.counts(step.permissions())
        ? !policy.counts(step.now())
        : !ReviewPolicy.mayReview(step.now());
  }

  /**
   * How many approvals a publication still needs: where any are asked for, at least one while a
   * reviewer's request for changes holds.
   */
  public int missing() {
    int least = policy.approvals() > 0 && state == State.CHANGES_ASKED ? 1 : 0;
    return Math.max(least, policy.approvals() - counted);
  }

  /** Whether an approval was given that a later change made void. */
  public boolean isVoid(ReviewStep step) {
    return step.kind() == ReviewStep.Kind.APPROVE
        && !approvals.contains(step)
        && !lapsed.contains(step);
  }

  /** Whether it waits for the verdict of a person. */
  public boolean waitsFor(Caller caller) {
    return state == State.WAITING
        && draft.published().isEmpty()
        && !draft.isWorkOf(caller.name())
        && policy.counts(caller.permissions())
        && approvals.stream().noneMatch(step -> RecordedName.samePerson(step.who(), caller.name()));
  }
}
