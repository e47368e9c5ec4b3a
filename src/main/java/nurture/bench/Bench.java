package nurture.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All measurements, one after the other, each in surroundings of its own. */
public final class Bench {

  private static final List<Measurement> ALL =
      List.of(
          new DecisionsPerSecond(),
          new CandidateDaysPerSecond(),
          new EventsPerSecond(),
          new EvaluationsPerSecond(),
          new MessagesPerSecond(),
          new MailLatency(),
          new ReplaysPerSecond(),
          new PublishTime(),
          new ClaimTime(),
          new StartTime());

  private Bench() {}

  /** What can be measured, in the order it is. */
  public static List<String> names() {
    return ALL.stream().map(Measurement::name).toList();
  }

  /**
   * Measures and cleans up; takes minutes.
   *
   * @param progress told what is going on, for people
   * @param json whether the answer is for programs
   * @throws Exception whatever went wrong; nothing is left running
   */
  public static String run(BenchOptions options, boolean json, Consumer<String> progress)
      throws Exception {
    List<BenchFigure> figures = new ArrayList<>();
    for (Measurement measurement : ALL) {
      if (!options.only().isEmpty() && !options.only().contains(measurement.name())) {
        continue;
      }
      Consumer<String> told = line -> progress.accept(measurement.name() + ": " + line);
      try (BenchEnvironment benchEnvironment = BenchEnvironment.prepare(options, told)) {
        List<BenchFigure> measured = measurement.measure(benchEnvironment);
        figures.addAll(measured);
        measured.forEach(
            f -> told.accept(f.name() + " " + f.shownValue() + " (limit " + f.shownLimit() + ")"));
      }
    }
    return json ? BenchReport.json(figures) : BenchReport.text(figures);
  }
}
