package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.rules.RuleCard;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.Test;

/** What a check may take, and what is said when it took it. */
final class CheckTimeTest {

  private static final String RULE = "rule \"%s\"\nwhen\n  %s\nthen\nend\n";

  private final List<RuleCard> rules =
      RuleSource.of(
              Map.of(
                  "journey/a.drl",
                  RULE.formatted("small", "Contact()")
                      + RULE.formatted(
                          "large", "Contact( ever, waiting, quietDays > 3, quietDays < 90 )")))
          .cards();

  @Test
  void look_withTimeLeft_goesOn() {
    CheckTime time = CheckTime.begin(Duration.ofMinutes(5), () -> false);

    time.look();

    assertThat(time.of(rules.get(0), () -> "done")).isEqualTo("done");
    assertThat(time.await(CompletableFuture.completedFuture("done"))).isEqualTo("done");
  }

  @Test
  void look_withoutTimeLeft_stopsWhateverIsBegun() {
    CheckTime time = CheckTime.begin(Duration.ZERO, () -> false);

    assertThatThrownBy(time::look).isInstanceOf(CheckStopped.class);
    assertThatThrownBy(() -> time.of(rules.get(0), () -> "done")).isInstanceOf(CheckStopped.class);
    CheckStopped stopped =
        catchThrowableOfType(CheckStopped.class, () -> time.await(new CompletableFuture<String>()));
    assertThat(stopped.abandoned()).isFalse();
  }

  @Test
  void look_onceTheCallerIsGone_stopsWithTimeLeft() {
    AtomicBoolean gone = new AtomicBoolean();
    CheckTime time = CheckTime.begin(Duration.ofMinutes(5), gone::get);
    time.look();

    gone.set(true);

    CheckStopped stopped = catchThrowableOfType(CheckStopped.class, time::look);
    assertThat(stopped.abandoned()).isTrue();
  }

  @Test
  void usedUp_afterCompiling_namesTheLargestRuleFirstAndTheSetting() {
    CheckTime time = CheckTime.begin(Duration.ofSeconds(20), () -> false);

    assertThat(time.compiling(rules, () -> "a book")).isEqualTo("a book");

    Finding said = time.usedUp();
    assertThat(said.where()).isEqualTo("journey/a.drl:6");
    assertThat(said.severity()).isEqualTo(Severity.ERROR);
    assertThat(said.code()).isEqualTo(FindingCode.CHECK_TIME);
    assertThat(said.message())
        .matches(
            "checking used its 20 s, 0\\.\\d s of it to compile 2 rules; the most expensive: rule \"large\" in journey/a.drl:6, 0\\.\\d"
                + " s; rule \"small\" in journey/a.drl:1, 0\\.\\d s");
    assertThat(said.hint())
        .isEqualTo("Make them smaller or fewer, or raise playbook.check-time-seconds");
  }

  @Test
  void usedUp_beforeAnythingWasDone_isAboutTheFolder() {
    Finding said = CheckTime.begin(Duration.ofMillis(1_500), () -> false).usedUp();

    assertThat(said.where()).isEqualTo("rules");
    assertThat(said.message()).isEqualTo("checking used its 1.5 s");
  }
}
