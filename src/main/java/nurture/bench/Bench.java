package nurture.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All measurements, one after the other, each in surroundings of its own; and the soak. */
public final class Bench {

  /**
   * What came of it.
   *
   * @param report for people or for programs
   * @param failed whether a check found a fault; a figure that misses its target is none
   */
  public record Result(String report, boolean failed) {}

  private final List<Measurement> measurements;

  /**
   * @param soak runs only when it is named
   */
  public Bench(Measurement soak) {
    this.measurements =
        List.of(
            new DecisionsPerSecond(),
            new CandidateDaysPerSecond(),
            new EventsPerSecond(),
            new EvaluationsPerSecond(),
            new MessagesPerSecond(),
            new MailLatency(),
            new CampaignMailsPerSecond(),
            new ReplaysPerSecond(),
            new PublishTime(),
            new ClaimTime(),
            new ImportRowsPerSecond(),
            new InboundMailsPerSecond(),
            new InboundPostsPerSecond(),
            new MeasureTimes(),
            new SegmentCountTime(),
            new PageTimes(),
            new StartTime(),
            soak);
  }

  /** What can be measured, in the order it is; a soak only when it is named. */
  public List<String> names() {
    return measurements.stream().map(Measurement::name).toList();
  }

  /**
   * Measures and cleans up; takes minutes.
   *
   * @param progress told what is going on, for people
   * @param json whether the answer is for programs
   * @throws Exception whatever went wrong; nothing is left running
   */
  public Result run(BenchOptions options, boolean json, Consumer<String> progress)
      throws Exception {
    List<BenchFigure> figures = new ArrayList<>();
    boolean failed = false;
    for (Measurement measurement : measurements) {
      boolean named = options.only().contains(measurement.name());
      if (!named && (measurement.isCheck() || !options.only().isEmpty())) {
        continue;
      }
      Consumer<String> told = line -> progress.accept(measurement.name() + ": " + line);
      try (BenchEnvironment benchEnvironment = BenchEnvironment.prepare(options, told)) {
        List<BenchFigure> measured = measurement.measure(benchEnvironment);
        figures.addAll(measured);
        failed |= measurement.isCheck() && !measured.stream().allMatch(BenchFigure::reached);
        measured.forEach(
            f -> told.accept(f.name() + " " + f.shownValue() + " (limit " + f.shownLimit() + ")"));
      }
    }
    return new Result(json ? BenchReport.json(figures) : BenchReport.text(figures), failed);
  }
}
