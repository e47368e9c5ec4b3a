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
      ScenarioReader.read(ScenarioFiles.in(PlaybookFolders.in(Path.of(".")), problems), problems);

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
      UnmetCondition unmet = answer.unmet().orElseThrow(() -> new AssertionError(each.toString()));
      assertThat(unmet.number()).isBetween(1, card.conditions().size());
      assertThat(unmet.file()).isEqualTo(card.file());
      assertThat(unmet.line())
          .as(answer.sentences().toString())
          .isBetween(
              card.conditions().get(0).span().line(),
              card.conditions().get(card.conditions().size() - 1).span().line() + 4);
      assertThat(unmet.said()).doesNotStartWith("its condition");
    }
  }

  @Test
  void rules_almostAll_areSilentInSomeScenario() {
    // What no scenario keeps silent would not be tested above.
    assertThat(silent().map(Silent::rule).distinct().count())
        .isGreaterThanOrEqualTo(playbook.rules().rules().size() - 1L);
  }

  static Stream<Arguments> toldWordByWord() {
    return Stream.of(
        arguments(
            "No item of the research is missing",
            "Where research on a passive candidate is missing the recruiter is asked to complete it",
            List.of(
                "ResearchGate.complete was true, the rule needs false (journey/awareness.drl:8).")),
        arguments(
            "In a hiring process nobody asks for research",
            "Where research on a passive candidate is missing the recruiter is asked to complete it",
            List.of(
                "Candidate.stage was CONVERSION, the rule needs AWARENESS or CONSIDERATION"
                    + " (journey/awareness.drl:7).")),
        arguments(
            "The recruiter put the research aside twenty-nine days ago",
            "Where research on a passive candidate is missing the recruiter is asked to complete it",
            List.of(
                "there is “asked for research lately”, and the rule needs that there is not"
                    + " (journey/awareness.drl:9).",
                "“asked for research lately” was said by “Research was asked for lately”:"
                    + " TopicHistory.topic \"complete-research\", TopicHistory.daysAgo 29.")),
        arguments(
            "Somebody here knows her, and we wrote to her before",
            "A mutual connection is asked for an introduction before anybody writes cold",
            List.of(
                "nothing says “there is a warm way in” (journey/awareness.drl:17).",
                "“there is a warm way in” would be said by “A mutual connection is a warmer way in"
                    + " than a letter”, but nothing says “new to us” (policy/cadence.drl:36).",
                "“new to us” would be said by “Somebody we never exchanged a word with is new to"
                    + " us”, but Contact.ever was true, the rule needs false"
                    + " (policy/cadence.drl:6).")),
        arguments(
            "She posts more, and we do not know where",
            "Whoever posts more than usual gets a thoughtful comment",
            List.of(
                "Reach.usable was false (via COMMENT, allowed true, suppressed false, known false,"
                    + " softBounces 0), the rule needs true (journey/awareness.drl:40).")),
        arguments(
            "She has posted a little more for thirty-one days",
            "Whoever posts more than usual gets a thoughtful comment",
            List.of(
                "SignalSeen.ageDays was 31 (kind POSTING_MORE), the rule needs at most 30"
                    + " (journey/awareness.drl:39).")),
        arguments(
            "We commented on a post of hers eighty-nine days ago",
            "Whoever posts more than usual gets a thoughtful comment",
            List.of(
                "there is TopicHistory (topic \"comment-on-post\", daysAgo 89), and the rule needs none with"
                    + " topic == \"comment-on-post\", daysAgo < 90 (journey/awareness.drl:41).")),
        arguments(
            "She followed a link on a topic we have nothing on",
            "Whoever follows a link gets one more piece on the topic",
            List.of(
                "AvailableContent does not meet on($topic): $topic \"beekeeping\""
                    + " (journey/awareness.drl:51).")),
        arguments(
            "She has one of the skills an opening asks for",
            "Whoever could fill a place we have or expect is on the talent map of its team",
            List.of(
                "Match does not meet named || sharedSkills >= 2: named false, sharedSkills 1"
                    + " (journey/awareness.drl:72).")),
        arguments(
            "The first letter is six days old",
            "Cadence: passive in awareness, touch 2: follow-up-insight by email",
            List.of("NextTouch.waitedDays was 6, the rule needs at least 7 (cadence.csv:4).")),
        arguments(
            "Her first day was eighty-nine days ago",
            "A quarter after the first day there is a check-in",
            List.of(
                "nothing says “second check-in is due” (journey/colleagues.drl:17).",
                "“second check-in is due” would be said by “The second check-in is due a quarter"
                    + " after the first day”, but Employment.days was 89, the rule needs at least"
                    + " 90 (policy/process.drl:57).")),
        arguments(
            "She answered once, and we wrote eighty-nine days ago",
            "Whoever is on the quarterly list gets one update a quarter",
            List.of(
                "nothing says “quiet for a quarter” (journey/nurture.drl:8).",
                "“quiet for a quarter” would be said by “A quarter has been quiet when neither"
                    + " side said a word”, but Contact.quietDays was 89, the rule needs at least 90"
                    + " (policy/cadence.drl:111).",
                "“quiet for a quarter” would be said by “A quarter has been quiet after somebody"
                    + " wrote to us first and nobody answered”, but Contact.ever was true, the rule"
                    + " needs false (policy/cadence.drl:120).")));
  }

  @ParameterizedTest
  @MethodSource("toldWordByWord")
  void whyNot_ofAScenarioCheckedByHand_isToldWordByWord(
      String scenario, String rule, List<String> expected) {
    List<String> said = ask(scenario(scenario, rule), rule, 1).sentences();

    assertThat(said.get(0)).isEqualTo("“" + rule + "” did not speak: " + expected.get(0));
    assertThat(said.subList(1, said.size() - 1)).isEqualTo(expected.subList(1, expected.size()));
    assertThat(said.get(said.size() - 1)).startsWith("If nothing happens it will ");
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
            "Her first day was eighty-nine days ago",
            "A quarter after the first day there is a check-in"),
        arguments(
            "She answered once, and we wrote eighty-nine days ago",
            "Whoever is on the quarterly list gets one update a quarter"),
        arguments("She said no a year ago less a day", "A year after a no there is a small hello"));
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
