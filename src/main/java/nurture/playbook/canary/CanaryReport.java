package nurture.playbook.canary;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How a canary does beside the rest.
 *
 * @param at when it was counted
 * @param lines one for each {@link CanaryMeasure}, in their order
 * @param messagesNeeded about how many messages of the canary it takes to find that a rate of 1%
 *     became one of 4%
 */
public record CanaryReport(
    CanaryRun run,
    Instant at,
    ArmCounts canary,
    ArmCounts others,
    List<Line> lines,
    GuardLimits limits,
    long messagesNeeded) {

  private static final double USUAL = 0.01;
  private static final double TIMES = 4;

  /**
   * A measure of both arms.
   *
   * @param eValue the highest value of a guard so far; empty for what is no guard
   */
  public record Line(CanaryMeasure measure, Rate canary, Rate others, OptionalDouble eValue) {}

  /** So many among so many. */
  public record Rate(long count, long among, WilsonInterval interval) {

    static Rate of(ArmCounts arm, CanaryMeasure measure) {
      // An outcome can outlive its message, whose record the retention deletes.
      long among = Math.max(arm.among(measure), arm.count(measure));
      return new Rate(arm.count(measure), among, WilsonInterval.of(arm.count(measure), among));
    }

    /** 0 to 1; 0 where nothing was counted yet. */
    public double value() {
      return among == 0 ? 0 : (double) count / among;
    }
  }

  /** In what state a canary is. */
  public enum State {
    TOO_EARLY,
    NO_WORSE,
    WORSE
  }

  public CanaryReport {
    lines = List.copyOf(lines);
  }

  static CanaryReport of(CanaryRun run, CanaryFigures figures, GuardLimits limits, Instant at) {
    Map<CanaryMeasure, GuardEValue> guards = new EnumMap<>(CanaryMeasure.class);
    Stream.of(CanaryMeasure.values())
        .filter(CanaryMeasure::guard)
        .forEach(measure -> guards.put(measure, new GuardEValue(limits.bound())));
    MessageExposure exposure = new MessageExposure(figures.hours());
    for (CanaryFigures.BadOutcome each : figures.outcomes()) {
      GuardEValue guard = guards.get(each.measure());
      if (guard != null) {
        MessageExposure.Messages messages = exposure.asOld(each.known(), each.tried());
        guard.add(each.canary(), messages.canary(), messages.rest());
      }
    }
    List<Line> lines =
        Stream.of(CanaryMeasure.values())
            .map(
                measure -> {
                  GuardEValue guard = guards.get(measure);
                  return new Line(
                      measure,
                      Rate.of(figures.canary(), measure),
                      Rate.of(figures.rest(), measure),
                      guard == null ? OptionalDouble.empty() : OptionalDouble.of(guard.highest()));
                })
            .toList();
    // With withdrawing off the usual threshold still says how much is needed to see anything.
    double threshold = limits.withdraws() ? limits.threshold() : new GuardLimits(0, 5).threshold();
    return new CanaryReport(
        run,
        at,
        figures.canary(),
        figures.rest(),
        lines,
        limits,
        GuardEValue.messagesNeeded(
            run.last().percent() / 100.0, limits.bound(), threshold, USUAL, TIMES));
  }

  /** The line of a measure. */
  public Line line(CanaryMeasure measure) {
    return lines.get(measure.ordinal());
  }

  /** The guard that is worse beyond the bound, the worst first; empty if none is. */
  public Optional<Line> worse() {
    return lines.stream()
        .filter(line -> line.eValue().orElse(0) >= limits.threshold())
        .max(Comparator.comparingDouble(line -> line.eValue().orElse(0)));
  }

  public State state() {
    if (worse().isPresent()) {
      return State.WORSE;
    }
    return canary.tried() < messagesNeeded ? State.TOO_EARLY : State.NO_WORSE;
  }
}
