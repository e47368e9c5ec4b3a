package nurture.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.playbook.CheckTime;
import nurture.playbook.Finding;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.Severity;
import nurture.playbook.scenario.Scenario;
import nurture.playbook.scenario.ScenarioFiles;
import nurture.playbook.scenario.ScenarioNumbers;
import nurture.playbook.scenario.ScenarioReader;
import nurture.playbook.scenario.ScenarioResult;
import nurture.playbook.scenario.ScenarioRun;
import nurture.rules.Budget;
import nurture.rules.PolicyNumber;
import nurture.rules.RenumberedRules;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblem;
import nurture.rules.RuleSource;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every policy number of the shipped playbook can be changed: by a fifth, at least by one, up and
 * down, one at a time. Nothing is an error then, and scenarios come out otherwise only where that
 * is what the change means. A sixth of the numbers in an ordinary build, drawn by a fixed seed; all
 * with {@code -Dlong}.
 */
final class ChangedNumbersTest {

  /**
   * The most scenarios that come out otherwise with a change, and why it cannot be none.
   *
   * @param change {@code NAME value}
   */
  private record Meant(String change, int most, String reason) {}

  private static final List<Meant> MEANT =
      List.of(
          new Meant("STRONG_SIGNAL 32", 2, "one strong signal is worth as much as makes receptive"),
          new Meant(
              "MODERATE_SIGNAL 16", 4, "two moderate signals are worth as much as makes receptive"),
          new Meant(
              "AGED_STRONG_SIGNAL 16",
              3,
              "with a moderate signal it is worth as much as makes receptive"),
          new Meant(
              "AGED_MODERATE_SIGNAL 8", 1, "four of them are worth as much as makes receptive"),
          new Meant("LONG_IN_ROLE_POINTS 32", 1, "they are worth as much as makes receptive"),
          new Meant(
              "STANDSTILL_POINTS 16",
              1,
              "with a moderate signal they are worth as much as makes receptive"),
          new Meant("RECEPTIVE 48", 8, "the points were chosen to make receptive"),
          new Meant("LONG_IN_ROLE 2", 4, "whoever stands still is long in the role then"),
          new Meant("STANDSTILL 3", 4, "whoever stands still is long in the role then"),
          new Meant("STANDSTILL 1", 1, "a year in the role is the shortest the people have"),
          new Meant(
              "NEWSLETTER_EVERY 9",
              1,
              "the event invitation is no longer held back by the weekly limit"),
          new Meant("NEWSLETTER_EVERY 5", 1, "the weekly limit holds back the newsletter"),
          new Meant("NEWSLETTER_LEAST 3", 5, "the library has two pieces on the topic"),
          new Meant("NEWSLETTER_LEAST 1", 5, "the library has two pieces on the topic"),
          new Meant("DISENGAGED_TOUCHES 1", 1, "with one message unanswered the next touch is due"),
          new Meant(
              "AFTER_A_PROCESS 48", 3, "the first message to a runner-up is due then already"),
          new Meant("MEET_AFTER 3", 4, "on that day the offer is asked about"),
          new Meant("OFFER_PATIENCE 2", 4, "on that day the executive is introduced"),
          new Meant("PROCESS_GAP 0", 1, "there is no gap then"),
          new Meant("FITTING_SKILLS 3", 12, "the openings and the people share two skills"),
          new Meant(
              "FITTING_SKILLS 1",
              6,
              "the openings and the people share one skill in the near misses"),
          new Meant("TESTIMONIAL_AGAIN 438", 2, "the people are known for 400 days"),
          new Meant("TESTIMONIAL_AGAIN 292", 1, "the people are known for 400 days"),
          new Meant("OPENS 10", 1, "an opinion says the hour in words"),
          new Meant("OPENS 6", 1, "an opinion says the hour in words"),
          new Meant(
              "PASSIVE_WEEK 2", 1, "the weekly limit no longer holds back the event invitation"),
          new Meant(
              "PASSIVE_WEEK 0", Integer.MAX_VALUE, "a contradiction: no outreach goes out at all"),
          new Meant("ACTIVE_WEEK 1", 6, "two touches of a week are shown"),
          new Meant("RETENTION_ASK 822", 2, "we would ask after the retention has ended"),
          new Meant("CONSENT_ASK 840", 1, "we would ask after the consent has ended"),
          new Meant("RETENTION_EUROPE 584", 2, "the retention ends before we would ask"),
          new Meant("CONSENT_EUROPE 584", 1, "the consent ends before we would ask"),
          new Meant("ACTIVE_GAP 3", 1, "the first touch of the cadence waits two days"));

  /** Another seed draws other numbers: {@code -Dnumbers.seed=2}. */
  private static final long SEED = Long.getLong("numbers.seed", 1);

  private static final Map<String, Meant> BY_CHANGE = new HashMap<>();

  static {
    MEANT.forEach(meant -> BY_CHANGE.put(meant.change(), meant));
  }

  private static final String PEOPLE = "rules/scenario/people.yaml";
  private static final PlaybookFolders SHIPPED = PlaybookFolders.in(Path.of("."));

  private static Playbook playbook;
  private static RenumberedRules rules;
  private static Map<String, String> scenarios;

  /** The scenarios with the numbers as they are. */
  private static List<Scenario> asTheyAre;

  /** What is an error whatever the numbers are; it is told elsewhere. */
  private static List<Finding> unchanged;

  @BeforeAll
  static void load() {
    playbook =
        Playbook.load(Path.of("rules"), Path.of("templates"), Budget.DEFAULT, new PublicHolidays());
    rules = new RenumberedRules(RuleFiles.in(Path.of("rules")));
    scenarios = ScenarioFiles.in(SHIPPED, new ArrayList<>());
    asTheyAre = ScenarioReader.read(scenarios, ScenarioNumbers.in(SHIPPED), new ArrayList<>());
    assertThat(scenarios).containsKey(PEOPLE);
    unchanged = errors(playbook.rules().source().cards());
  }

  @AfterAll
  static void close() {
    playbook.close();
  }

  @TestFactory
  Stream<DynamicTest> number_aFifthMoreAndLess_isNoError() {
    List<PolicyNumber> numbers = new ArrayList<>(rules.numbers());
    int count = RunSize.of("numbers.changed", (numbers.size() + 5) / 6, numbers.size());
    Collections.shuffle(numbers, new Random(SEED));
    return numbers.stream()
        .limit(count)
        .flatMap(
            number -> {
              int fifth = Math.max(1, (number.value() + 4) / 5);
              return Stream.of(number.value() + fifth, number.value() - fifth)
                  .map(
                      value ->
                          dynamicTest(
                              number.name() + " " + value, () -> changed(number.name(), value)));
            });
  }

  private static void changed(String name, int value) {
    Map<String, String> files = rules.with(Map.of(name, value));
    RuleSource source = RuleSource.of(files);
    List<Finding> problems = new ArrayList<>();
    List<Scenario> all = scenarios(name, ScenarioNumbers.of(source.numbers()), problems);

    assertThat(source.problems()).extracting(RuleProblem::toString).isEmpty();
    assertThat(problems).isEmpty();
    assertThat(errors(source.cards())).isSubsetOf(unchanged);
    List<ScenarioResult> otherwise = otherwise(files, all);
    assertThat(otherwise).allMatch(result -> result.decision().isPresent());
    Meant meant = BY_CHANGE.getOrDefault(name + " " + value, new Meant("", 0, "nothing"));
    assertThat(otherwise)
        .extracting(result -> result.scenario().file() + ": " + result.scenario().name())
        .as("what comes out otherwise with %s %d, where %s", name, value, meant.reason())
        .hasSizeLessThanOrEqualTo(meant.most());
  }

  /** All scenarios; those in files that do not name the number are the same whatever it is. */
  private static List<Scenario> scenarios(
      String number, ScenarioNumbers numbers, List<Finding> problems) {
    Map<String, String> naming = new HashMap<>(scenarios);
    if (!scenarios.getOrDefault(PEOPLE, "").contains(number)) {
      naming
          .entrySet()
          .removeIf(file -> !file.getKey().equals(PEOPLE) && !file.getValue().contains(number));
    }
    return Stream.concat(
            asTheyAre.stream().filter(scenario -> !naming.containsKey(scenario.file())),
            ScenarioReader.read(naming, numbers, problems).stream())
        .toList();
  }

  private static List<Finding> errors(List<RuleCard> cards) {
    CheckTime time = time();
    return Stream.of(
            PolicyFlags.check(cards),
            UnreachableRules.check(cards, time),
            RuleConflicts.check(cards, time))
        .flatMap(List::stream)
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static List<ScenarioResult> otherwise(Map<String, String> files, List<Scenario> all) {
    try (RuleBook book = rules.book(files, playbook.rules())) {
      return new ScenarioRun(book)
          .all(all, time()).stream().filter(ScenarioResult::failed).toList();
    }
  }

  @Test
  void numbers_unchanged_areThoseTheCompilerPutIn() {
    Map<String, String> files = rules.with(Map.of("QUIET_QUARTER", 61, "FIRST_CHECK_IN", 33));
    List<Scenario> all =
        ScenarioReader.read(scenarios, ScenarioNumbers.in(SHIPPED), new ArrayList<>());
    RuleBook like = playbook.rules();

    try (RuleBook renumbered = rules.book(files, like);
        RuleBook compiled =
            RuleBook.compile(
                RuleSource.of(files), Budget.DEFAULT, "renumbered", like::world, like::needs)) {
      assertThat(decisions(renumbered, all)).isEqualTo(decisions(compiled, all));
    }
    assertThat(otherwise(rules.with(Map.of()), all)).isEmpty();
  }

  private static List<String> decisions(RuleBook book, List<Scenario> all) {
    return new ScenarioRun(book)
        .all(all, time()).stream().map(result -> String.valueOf(result.decision())).toList();
  }

  private static CheckTime time() {
    return CheckTime.begin(Duration.ofMinutes(5), () -> false);
  }
}
