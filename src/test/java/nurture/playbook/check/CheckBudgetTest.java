package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.candidate.facts.Holidays;
import nurture.playbook.CheckStopped;
import nurture.playbook.CheckTime;
import nurture.playbook.CompilationCache;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFiles;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that has no time left, or nobody who waits for it, and one of very many rules. */
final class CheckBudgetTest {

  private static final CheckOptions OPTIONS =
      CheckOptions.usual(Holidays.NONE, LocalDate.of(2027, 3, 10));

  @TempDir Path folder;

  @Test
  void check_withoutTime_isAnErrorThatSaysSo() {
    PlaybookFiles files = PlaybookFiles.in(HostilePlaybook.in(folder).folders());

    CheckReport report = PlaybookCheck.of(files, OPTIONS.within(Duration.ZERO));

    assertThat(report.passed()).isFalse();
    assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.CHECK_TIME);
    assertThat(report.findings().get(0).message()).startsWith("checking used its 0 s");
    assertThat(report.skipped().isEmpty()).isFalse();
  }

  @Test
  void check_whoseCallerIsGone_isStoppedAndDoesNotTryTheRules() {
    PlaybookFiles files = PlaybookFiles.in(HostilePlaybook.in(folder).folders());
    AtomicBoolean tried = new AtomicBoolean();

    CheckStopped stopped =
        catchThrowableOfType(
            CheckStopped.class,
            () ->
                PlaybookCheck.of(
                    files,
                    OPTIONS,
                    CompilationCache.NOTHING,
                    CheckTime.begin(OPTIONS.time(), () -> true),
                    Optional.empty(),
                    book -> tried.set(true)));

    assertThat(stopped.abandoned()).isTrue();
    assertThat(tried).isFalse();
  }

  @Test
  void check_whoseCallerGoesDuringTheTrial_isStopped() {
    PlaybookFiles files = PlaybookFiles.in(HostilePlaybook.in(folder).folders());
    AtomicBoolean gone = new AtomicBoolean();
    CheckTime time = CheckTime.begin(Duration.ofMinutes(5), gone::get);

    CheckStopped stopped =
        catchThrowableOfType(
            CheckStopped.class,
            () ->
                PlaybookCheck.of(
                    files,
                    OPTIONS,
                    CompilationCache.NOTHING,
                    time,
                    Optional.empty(),
                    book -> {
                      gone.set(true);
                      time.look();
                    }));

    assertThat(stopped.abandoned()).isTrue();
  }

  @Test
  void conflicts_ofThousandsOfRules_areFoundWithoutComparingEachWithEach() {
    String many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> rule("r" + i, "Contact( quietDays == " + i + " )", "AWARENESS"))
            .collect(Collectors.joining());
    String two =
        rule("one", "Contact( ever, quietDays == 7 )", "LOYALTY")
            + rule("same", "Contact( quietDays == 7, ever )", "AWARENESS");
    var cards = RuleSource.of(Map.of("journey/a.drl", many, "journey/b.drl", two)).cards();

    assertThat(RuleConflicts.check(cards, CheckTime.begin(Duration.ofSeconds(20), () -> false)))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "\"one\" and \"r7\" always speak together and move to different stages",
            "\"same\" and \"one\" always speak together and move to different stages");
  }

  @Test
  void conflicts_ofHundredsOfEqualRules_areToldOfEachAFewTimes() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> rule("r" + i, "Contact( ever )", "AWARENESS"))
            .collect(Collectors.joining());
    var cards = RuleSource.of(Map.of("journey/a.drl", many)).cards();

    assertThat(RuleConflicts.check(cards, CheckTime.begin(Duration.ofSeconds(20), () -> false)))
        .extracting(Finding::code)
        .containsOnly(FindingCode.DUPLICATE)
        .hasSizeBetween(300, 300 * 21);
  }

  private static String rule(String name, String when, String stage) {
    return "rule \""
        + name
        + "\"\nwhen\n  "
        + when
        + "\nthen\n  insert( Move.to(Stage."
        + stage
        + ").because(\"a\") );\nend\n";
  }
}
