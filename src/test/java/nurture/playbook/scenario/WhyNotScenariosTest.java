package nurture.playbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.calendar.PublicHolidays;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.RuleProgress;
import nurture.decision.whynot.UnmetCondition;
import nurture.playbook.Finding;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.rules.RuleCard;
import nurture.rules.whynot.WhyNot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why the shipped rules stay silent where their scenarios say they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WhyNotScenariosTest {

  private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(1));

  private final List<Finding> problems = new ArrayList<>();
  private final List<Scenario> scenarios =
      ScenarioReader.read(
              ScenarioFiles.in(PlaybookFolders.in(Path.of(".")), problems),
              ScenarioNumbers.in(PlaybookFolders.in(Path.of("."))),
              problems)
          .stream()
          .filter(scenario -> scenario.reply().isEmpty())
          .toList();

  private Playbook playbook;
  private WhyNot whyNot;

  @BeforeAll
  void load() {
    playbook = Playbook.load(Path.of("rules"), Path.of("templates"), PATIENT, new PublicHolidays());
    whyNot = new WhyNot(playbook.rules());
  }

  @AfterAll
  void close() {
    playbook.close();
  }

  private record Silent(Scenario scenario, String rule) {}

  @Test
  void whyNot_ofEveryRuleThatStaysSilentInAScenario_namesAConditionOfThatRule() {
    List<Silent> all = silent().toList();

    assertThat(all).hasSizeGreaterThan(400);
    for (Silent each : all) {
      RuleAnswer answer = ask(each.scenario(), each.rule(), 1);
      RuleCard card = card(each.rule());

      assertThat(answer.course()).as(each.scenario().name()).isEqualTo(RuleProgress.SILENT);
      assertThat(answer.unmet()).as(each.toString()).isNotEmpty();
      UnmetCondition unmet = answer.unmet().get(0);
      assertThat(unmet.number()).isBetween(1, card.conditions().size());
      assertThat(unmet.file()).isEqualTo(card.file());
      assertThat(unmet.line())
          .as(answer.sentences().toString())
          .isBetween(
              card.conditions().get(0).span().line(),
              card.conditions().get(card.conditions().size() - 1).span().line() + 6);
      assertThat(unmet.said()).doesNotMatch("(?s)condition \\d+ was not met.*");
    }
  }

  @Test
  void rules_almostAll_areSilentInSomeScenario() {
    // What no scenario keeps silent would not be tested above.
    assertThat(silent().map(Silent::rule).distinct().count())
        .isGreaterThanOrEqualTo(
            playbook.rules().rules().stream().filter(RuleCard::decides).count() - 1L);
  }

  static Stream<Arguments> toldWordByWord() {
    return Stream.of(
        arguments(
            "No item of the research is missing",
            "Alert the recruiter to missing research",
            List.of(
                "ResearchGate.complete was true, the rule needs false (journey/awareness.drl:8).")),
        arguments(
            "In a hiring process no research is asked for",
            "Alert the recruiter to missing research",
            List.of(
                "Candidate.stage was CONVERSION, the rule needs AWARENESS or CONSIDERATION"
                    + " (journey/awareness.drl:7).")),
        arguments(
            "The recruiter put the research aside a day too recently",
            "Alert the recruiter to missing research",
            List.of(
                "there is “research task given recently”, which stops this rule"
                    + " (journey/awareness.drl:9).",
                "“Research task given recently” set “research task given recently”:"
                    + " TopicHistory.topic \"complete-research\", TopicHistory.daysAgo 29.")),
        arguments(
            "A colleague knows her, and we wrote to her before",
            "Ask a mutual connection for an introduction first",
            List.of(
                "“a mutual connection can introduce us” is not set (journey/awareness.drl:19).",
                "“Prefer an introduction over a first email” would set “a mutual connection can introduce us”, but “new to us” is not set (policy/cadence.drl:36).",
                "“New to us: no contact in either direction” would set “new to us”, but Contact.ever was true, the rule needs false"
                    + " (policy/cadence.drl:6).")),
        arguments(
            "She posts more, and we do not know where",
            "Comment when a candidate posts more than usual",
            List.of(
                "Reach.usable was false (via COMMENT, allowed true, suppressed false, known false,"
                    + " softBounces 0), the rule needs true (journey/awareness.drl:52).")),
        arguments(
            "She began to post a little more a day too long ago",
            "Comment when a candidate posts more than usual",
            List.of(
                "SignalSeen.ageDays was 31 (kind POSTING_MORE), the rule needs at most 30"
                    + " (journey/awareness.drl:51).")),
        arguments(
            "We commented on a post of hers a day too recently",
            "Comment when a candidate posts more than usual",
            List.of(
                "there is TopicHistory (topic \"comment-on-post\", daysAgo 89), and the rule needs none with"
                    + " topic == \"comment-on-post\", daysAgo < 90 (journey/awareness.drl:53).")),
        arguments(
            "She followed a link on a topic we have nothing on",
            "Send more on a topic the candidate clicked",
            List.of(
                "AvailableContent does not meet on($topic): $topic \"beekeeping\""
                    + " (journey/awareness.drl:68).")),
        arguments(
            "She has one of the skills an opening asks for",
            "Add matching candidates to the talent map of a team",
            List.of(
                "Match does not meet named || sharedSkills >= 2: named false, sharedSkills 1"
                    + " (journey/awareness.drl:94).")),
        arguments(
            "The first letter is six days old",
            "Cadence: passive in awareness, touch 2: follow-up-insight by email",
            List.of("NextTouch.waitedDays was 6, the rule needs at least 7 (cadence.csv:4).")),
        arguments(
            "The second check-in is due from tomorrow",
            "A quarter after the first day: check in",
            List.of(
                "“second check-in is due” is not set (journey/colleagues.drl:21).",
                "“Second check-in due” would set “second check-in is due”, but Employment.days was 89, the rule needs at least"
                    + " 90 (policy/process.drl:72).")),
        arguments(
            "She answered once, and we wrote a day short of a quarter ago",
            "Give the quarterly list one update a quarter",
            List.of(
                "“quiet for a quarter” is not set (journey/nurture.drl:8).",
                "“Quiet for a quarter: no message from either side” would set “quiet for a quarter”, but Contact.quietDays was 89, the rule needs at least 90"
                    + " (policy/cadence.drl:144).",
                "“Quiet for a quarter: a first message to us was never answered” would set “quiet for a quarter”, but Contact.ever was true, the rule"
                    + " needs false (policy/cadence.drl:153).")));
  }

  @ParameterizedTest
  @MethodSource("toldWordByWord")
  void whyNot_ofAScenarioCheckedByHand_isToldWordByWord(
      String scenario, String rule, List<String> expected) {
    List<String> said = ask(scenario(scenario, rule), rule, 1).sentences();

    assertThat(said.get(0)).isEqualTo("“" + rule + "” did not apply: " + expected.get(0));
    assertThat(said.subList(1, said.size() - 1)).isEqualTo(expected.subList(1, expected.size()));
    assertThat(said.get(said.size() - 1)).startsWith("If nothing else happens, it will ");
  }

  static Stream<Arguments> willHold() {
    return Stream.of(
        arguments(
            "The first letter is six days old",
            "Cadence: passive in awareness, touch 2: follow-up-insight by email"),
        arguments(
            "Her first sequence ended a day short of a quarter ago",
            "Cadence: passive in awareness, touch 6 to 9: quarterly-update by email"),
        arguments(
            "The second check-in is due from tomorrow", "A quarter after the first day: check in"),
        arguments(
            "She answered once, and we wrote a day short of a quarter ago",
            "Give the quarterly list one update a quarter"),
        arguments(
            "She said no, and the rest after it ends tomorrow", "A short note a year after a no"));
  }

  @ParameterizedTest
  @MethodSource("willHold")
  void day_onWhichARuleWillSpeak_isTheFirst_byReallyDeciding(String name, String rule) {
    Scenario scenario = scenario(name, rule);
    RuleAnswer answer = ask(scenario, rule, 60);

    Instant speaks = answer.later().speaks().orElseThrow();
    Instant wins = answer.later().wins().orElseThrow();

    assertThat(fired(scenario, speaks)).contains(rule);
    assertThat(fired(scenario, speaks.minus(Duration.ofDays(1)))).doesNotContain(rule);
    assertThat(decided(scenario, wins).touch())
        .hasValueSatisfying(touch -> assertThat(touch.rule()).isEqualTo(rule));
    String day =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
            .format(speaks.atZone(scenario.dossier().person().zone()));
    assertThat(answer.sentences().get(answer.sentences().size() - 1)).contains(" on " + day);
  }

  private List<String> fired(Scenario scenario, Instant at) {
    return decided(scenario, at).fired().stream().map(FiredRule::rule).toList();
  }

  private Decision decided(Scenario scenario, Instant at) {
    return playbook.rules().decide(new DecisionId(id(scenario), 1), scenario.dossier(), at);
  }

  private Scenario scenario(String name, String silentRule) {
    return silent()
        .filter(each -> each.rule().equals(silentRule))
        .map(Silent::scenario)
        .filter(scenario -> scenario.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(Scenario scenario) {
    return UUID.nameUUIDFromBytes(scenario.dossier().ref().getBytes(StandardCharsets.UTF_8));
  }

  private RuleAnswer ask(Scenario scenario, String rule, int days) {
    return whyNot
        .ask(
            List.of(rule), new DecisionId(id(scenario), 1), scenario.dossier(), scenario.at(), days)
        .get(0);
  }

  private Stream<Silent> silent() {
    return scenarios.stream()
        .flatMap(
            scenario ->
                scenario.named(Expectation.Key.SILENT).stream()
                    .map(rule -> new Silent(scenario, rule.text())));
  }

  private RuleCard card(String rule) {
    return whyNot.cards().stream()
        .filter(card -> card.name().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
