package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nurture.calendar.PublicHolidays;
import nurture.decision.DecisionId;
import nurture.playbook.Playbook;
import nurture.rules.Budget;
import nurture.rules.memo.MemoizingDecider;
import nurture.simulation.PlaybookLabel;
import nurture.simulation.RunProgress;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.Population;
import nurture.simulation.timelapse.SimulatedCandidate;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.SyntheticPeople;
import nurture.simulation.timelapse.TimeLapse;

/**
 * Days of made-up candidates a second in a time-lapse on all cores, beside plain decisions about
 * the same people, one for every candidate and day. In processor time, so that neighbours on the
 * machine matter little.
 */
final class CandidateDaysPerSecond implements Measurement {

  private static final int PEOPLE = 10_000;
  private static final int DAYS = 180;
  private static final Instant FROM = Instant.parse("2027-01-04T00:00:00Z");
  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(10));

  /** What was made, so that no compiler finds out that nobody wants it. */
  private long made;

  @Override
  public String name() {
    return "timelapse";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) {
    BenchOptions options = benchEnvironment.options();
    int people = options.people(PEOPLE);
    int cores = Runtime.getRuntime().availableProcessors();
    try (Playbook playbook =
        Playbook.load(options.rules(), options.templates(), PATIENT, new PublicHolidays())) {
      MemoizingDecider memory = MemoizingDecider.of(playbook.rules());
      SimulatedVersion simulatedVersion =
          new SimulatedVersion(PlaybookLabel.of("bench"), memory, List.of());
      TimeLapse lapse = new TimeLapse(ModelFile.shipped(), 1, FROM, DAYS, cores);
      benchEnvironment.tell("%d candidates through %d days".formatted(people, DAYS));
      Population population = new SyntheticPeople(1, people, FROM);
      long started = processTime();
      long looks =
          lapse.run(List.of(simulatedVersion), population, RunProgress.SILENT).get(0).looks();
      double perCore = 1e9 * people * DAYS / (processTime() - started);

      benchEnvironment.tell("plain decisions");
      decide(playbook, Math.min(people, 2_000));
      long plain = processTime();
      decide(playbook, Math.min(people, 2_000));
      double decisions = 1e9 * Math.min(people, 2_000) / (processTime() - plain);
      return List.of(
          BenchFigure.of(
                  "timelapse",
                  "candidate-days a second on %d cores, %d candidates, %d days"
                      .formatted(cores, people, DAYS),
                  "/s",
                  perCore * cores)
              .beside(decisions * cores, "plain decisions a second about the same people")
              .ratioAtLeast(5)
              .noting(
                  "processor time of the whole process, the warming up of the first %d candidates in "
                          .formatted(people)
                      + "it; %.1f %% of what was asked was remembered; %,d looks"
                          .formatted(100 * memory.hitRate(), looks)));
    }
  }

  @CanIgnoreReturnValue
  private long decide(Playbook playbook, int count) {
    SyntheticPeople people = new SyntheticPeople(2, count, FROM);
    for (int n = 0; n < count; n++) {
      SimulatedCandidate simulatedCandidate = people.somebody(n);
      DecisionId id = new DecisionId(simulatedCandidate.id(), 1);
      made += playbook.rules().decide(id, simulatedCandidate.dossier(), FROM).opinions().size();
    }
    return made;
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
