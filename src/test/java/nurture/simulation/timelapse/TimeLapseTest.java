package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nurture.event.Stage;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TimeLapseTest {

  private static final Instant FROM = Instant.parse("2027-01-04T00:00:00Z");

  @AutoClose private final RuleBook shipped = EditedPlaybooks.shipped();
  private final SimulatedVersion simulatedVersion = EditedPlaybooks.version("shipped", shipped);

  @Test
  void report_sameSeed_isTheSameWhateverTheThreads() {
    TimeLapseReport one = report(1, 200, 60, 1);
    TimeLapseReport three = report(1, 200, 60, 3);
    TimeLapseReport other = report(2, 200, 60, 3);

    assertThat(three).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void report_always_addsUp() {
    TimeLapseReport timeLapseReport = report(3, 150, 45, 2);

    assertThat(timeLapseReport.candidates()).isEqualTo(150);
    assertThat(sum(timeLapseReport.touches().values().stream().mapToLong(Long::longValue)))
        .isEqualTo(150);
    for (int day = 0; day < 45; day++) {
      int on = day;
      assertThat(sum(timeLapseReport.funnel().values().stream().mapToLong(days -> days.get(on))))
          .isEqualTo(150);
    }
    assertThat(sum(timeLapseReport.unreached().values().stream().mapToLong(Long::longValue)))
        .isEqualTo(timeLapseReport.unreachedInAll());
    assertThat(
            sum(
                timeLapseReport.rules().values().stream()
                    .mapToLong(TimeLapseReport.RuleCount::messages)))
        .isBetween(timeLapseReport.messagesInAll(), timeLapseReport.messagesInAll() + 150);
    assertThat(timeLapseReport.funnel().get(Stage.LOYALTY).get(0)).isPositive();
  }

  @Test
  void run_endedEarly_reportsThoseWhoWereLivedWith() {
    TimeLapse lapse = new TimeLapse(ModelFile.shipped(), 1, FROM, 365, 2);

    List<TimeLapseReport> reports =
        lapse.run(
            List.of(simulatedVersion, simulatedVersion),
            new SyntheticPeople(1, 1_000_000, FROM),
            (done, total, elapsed) -> done < 1);

    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).candidates()).isBetween(1L, 999_999L);
    assertThat(reports.get(1)).isEqualTo(reports.get(0));
  }

  /** PLAYBOOK P36, P37: what the model that comes along is made for. */
  @Test
  void shippedModel_underTheShippedPlaybook_meetsTheTargets() {
    TimeLapseReport timeLapseReport = report(1, 600, 180, 2);

    assertThat(timeLapseReport.responseRate()).isBetween(0.15, 0.25);
    assertThat(timeLapseReport.positiveRate()).isBetween(0.08, 0.15);
  }

  private TimeLapseReport report(long seed, int candidates, int days, int threads) {
    return new TimeLapse(ModelFile.shipped(), seed, FROM, days, threads)
        .run(
            List.of(simulatedVersion),
            new SyntheticPeople(seed, candidates, FROM),
            RunProgress.SILENT)
        .get(0);
  }

  private static long sum(LongStream numbers) {
    return numbers.sum();
  }
}
