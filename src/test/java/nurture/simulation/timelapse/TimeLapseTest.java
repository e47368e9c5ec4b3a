package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nurture.event.Stage;
import nurture.rules.RuleBook;
import nurture.simulation.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TimeLapseTest {

  private static final Instant FROM = Instant.parse("2027-01-04T00:00:00Z");

  @AutoClose private final RuleBook shipped = Playbooks.shipped();
  private final Version version = Playbooks.version("shipped", shipped);

  @Test
  void report_sameSeed_isTheSameWhateverTheThreads() {
    Report one = report(1, 200, 60, 1);
    Report three = report(1, 200, 60, 3);
    Report other = report(2, 200, 60, 3);

    assertThat(three).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void report_always_addsUp() {
    Report report = report(3, 150, 45, 2);

    assertThat(report.candidates()).isEqualTo(150);
    assertThat(sum(report.touches().values().stream().mapToLong(Long::longValue))).isEqualTo(150);
    for (int day = 0; day < 45; day++) {
      int on = day;
      assertThat(sum(report.funnel().values().stream().mapToLong(days -> days.get(on))))
          .isEqualTo(150);
    }
    assertThat(sum(report.unreached().values().stream().mapToLong(Long::longValue)))
        .isEqualTo(report.unreachedInAll());
    assertThat(sum(report.rules().values().stream().mapToLong(Report.RuleCount::messages)))
        .isBetween(report.messagesInAll(), report.messagesInAll() + 150);
    assertThat(report.funnel().get(Stage.LOYALTY).get(0)).isPositive();
  }

  @Test
  void run_endedEarly_reportsThoseWhoWereLivedWith() {
    TimeLapse lapse = new TimeLapse(ModelFile.shipped(), 1, FROM, 365, 2);

    List<Report> reports =
        lapse.run(
            List.of(version, version),
            new SyntheticPeople(1, 1_000_000, FROM),
            (done, total, elapsed) -> done < 1);

    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).candidates()).isBetween(1L, 999_999L);
    assertThat(reports.get(1)).isEqualTo(reports.get(0));
  }

  /** PLAYBOOK P36, P37: what the model that comes along is made for. */
  @Test
  void shippedModel_underTheShippedPlaybook_meetsTheTargets() {
    Report report = report(1, 600, 180, 2);

    assertThat(report.responseRate()).isBetween(0.15, 0.25);
    assertThat(report.positiveRate()).isBetween(0.08, 0.15);
  }

  private Report report(long seed, int candidates, int days, int threads) {
    return new TimeLapse(ModelFile.shipped(), seed, FROM, days, threads)
        .run(List.of(version), new SyntheticPeople(seed, candidates, FROM), Progress.SILENT)
        .get(0);
  }

  private static long sum(LongStream numbers) {
    return numbers.sum();
  }
}
