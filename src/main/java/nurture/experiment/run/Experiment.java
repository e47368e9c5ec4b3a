package nurture.experiment.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.experiment.ArmAssignment;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.ExperimentReport;
import nurture.experiment.VerdictSentence;

/**
 * An experiment as it stands.
 *
 * @param campaign whose candidates are in it
 * @param campaignName of that campaign
 * @param said why it is in its state, in words; empty where nothing is to be said
 * @param version from 1; each change of name, campaign or plan makes one more
 * @param by who made the version
 * @param at when the version was made
 * @param stops the arms that were stopped, the first one first
 * @param decided the first verdict that names an arm; it stands, whatever is counted later
 */
public record Experiment(
    UUID id,
    String name,
    UUID campaign,
    String campaignName,
    ExperimentPlan plan,
    ExperimentState state,
    String said,
    int version,
    String by,
    Instant at,
    Optional<Instant> startedAt,
    Optional<Instant> stoppedAt,
    List<ArmStop> stops,
    Optional<Decided> decided) {

  public Experiment {
    stops = List.copyOf(stops);
  }

  /**
   * An arm that was stopped: candidates whose turn comes later get the message of the control.
   *
   * @param why in words
   */
  public record ArmStop(String arm, Instant at, String by, String why) {}

  /** Arms that are better or worse than the control, the first time that this could be said. */
  public record Decided(Instant at, List<String> better, List<String> worse) {

    public Decided {
      better = List.copyOf(better);
      worse = List.copyOf(worse);
    }
  }

  /** Its next version, with another plan. */
  public Experiment with(ExperimentPlan other, int next, String who, Instant when) {
    return new Experiment(
        id,
        name,
        campaign,
        campaignName,
        other,
        state,
        said,
        next,
        who,
        when,
        startedAt,
        stoppedAt,
        stops,
        decided);
  }

  /** What it says, for a recruiter: the verdict of now, or else the first one. */
  public String says(ExperimentReport report) {
    boolean now = !report.verdict().better().isEmpty() || !report.verdict().worse().isEmpty();
    return now || decided.isEmpty()
        ? VerdictSentence.of(plan, report, report.verdict().better(), report.verdict().worse())
        : VerdictSentence.of(plan, report, decided.get().better(), decided.get().worse());
  }

  /** Whether an arm was stopped. */
  public boolean stopped(String arm) {
    return stops.stream().anyMatch(stop -> stop.arm().equals(arm));
  }

  /**
   * Where a candidate whose turn comes now is counted: the name of an arm, or the hold-out.
   *
   * @return empty for one who is not in the experiment, and for one of an arm that was stopped
   */
  public Optional<String> counted(UUID candidate) {
    return plan.arm(ArmAssignment.place(id, candidate)).filter(arm -> !stopped(arm));
  }

  /** Whether a candidate whose turn comes now is offered nothing. */
  public boolean heldOut(UUID candidate) {
    return shown(candidate).filter(ExperimentArm.HOLD_OUT::equals).isPresent();
  }

  /**
   * The arm whose message a candidate whose turn comes now is offered; empty for the campaign's.
   */
  public Optional<ExperimentArm> arm(UUID candidate) {
    return shown(candidate).flatMap(plan::named);
  }

  private Optional<String> shown(UUID candidate) {
    return plan.arm(ArmAssignment.place(id, candidate))
        .map(arm -> stopped(arm) ? plan.control() : arm);
  }

  /** Whether outcomes may still come in that count. */
  public boolean counts(Instant now) {
    return switch (state) {
      case DRAFT -> false;
      case RUNNING -> true;
      // An offer may wait some weeks for its message, whose window begins then.
      case STOPPED ->
          stoppedAt
              .map(end -> now.isBefore(end.plus(Duration.ofDays(2L * plan.windowDays() + 30))))
              .orElse(false);
    };
  }
}
