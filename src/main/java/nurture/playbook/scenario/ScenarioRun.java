package nurture.playbook.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionSentences;
import nurture.decision.FiredRule;
import nurture.inbox.StrippedReply;
import nurture.inbox.UnderstoodReply;
import nurture.playbook.CheckTime;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;

/** Runs scenarios, on all cores: pure, a fraction of a millisecond each. */
public final class ScenarioRun {

  private final RuleBook book;
  private final Set<String> rules;

  public ScenarioRun(RuleBook book) {
    this.book = book;
    this.rules =
        book.rules().stream().map(RuleCard::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Runs all of them.
   *
   * @throws nurture.playbook.CheckStopped if the time is used up, or the caller gone
   */
  public List<ScenarioResult> all(List<Scenario> scenarios, CheckTime time) {
    return scenarios.parallelStream()
        .map(
            scenario ->
                time.of(
                    "scenario \"" + scenario.name() + "\"",
                    scenario.file(),
                    scenario.line(),
                    () -> of(scenario)))
        .toList();
  }

  ScenarioResult of(Scenario scenario) {
    List<Finding> unknown = unknownRules(scenario);
    if (!unknown.isEmpty()) {
      return ScenarioResult.broken(scenario, unknown);
    }
    if (scenario.reply().isPresent()) {
      return reply(scenario, scenario.reply().get());
    }
    UUID id = UUID.nameUUIDFromBytes(scenario.dossier().ref().getBytes(StandardCharsets.UTF_8));
    Decision decision;
    try {
      decision = book.decide(new DecisionId(id, 1), scenario.dossier(), scenario.at());
    } catch (EvaluationFailed broken) {
      FilePosition filePosition = new FilePosition(scenario.file(), scenario.line(), 0);
      Finding finding =
          Finding.error(
              filePosition,
              FindingCode.SCENARIO_FAILED,
              "\"" + scenario.name() + "\": the rules broke down",
              String.valueOf(broken.getMessage()));
      return ScenarioResult.broken(scenario, List.of(finding));
    }
    List<Finding> findings = new ArrayList<>();
    ExpectationCheck expectationCheck = new ExpectationCheck(scenario, decision);
    for (Expectation expected : scenario.expectations()) {
      expectationCheck
          .otherwise(expected)
          .ifPresent(got -> findings.add(failed(scenario, expected, got, decision)));
    }
    return new ScenarioResult(scenario, true, Optional.of(decision), findings);
  }

  /** Rules that break down leave a reply to a person, so it always comes out somehow. */
  private ScenarioResult reply(Scenario scenario, String text) {
    UnderstoodReply understood =
        UnderstoodReply.of(
            new StrippedReply(text, Optional.empty()),
            "",
            LocalDate.ofInstant(scenario.at(), ZoneOffset.UTC),
            book);
    ReplyCheck check = new ReplyCheck(understood);
    List<Finding> findings = new ArrayList<>();
    for (Expectation expected : scenario.expectations()) {
      check
          .otherwise(expected)
          .ifPresent(
              got ->
                  findings.add(
                      Finding.error(
                          expected.place(),
                          FindingCode.SCENARIO_FAILED,
                          sentence(scenario, expected),
                          "Got " + got + "\n" + check.spoke())));
    }
    return new ScenarioResult(scenario, true, Optional.empty(), findings);
  }

  private List<Finding> unknownRules(Scenario scenario) {
    List<Finding> unknown = new ArrayList<>();
    for (Expectation.Key key :
        List.of(Expectation.Key.SPEAKS, Expectation.Key.SILENT, Expectation.Key.VETOED_BY)) {
      for (WrittenText name : scenario.named(key)) {
        if (!rules.contains(name.text())) {
          unknown.add(
              Finding.error(
                  name.place(),
                  FindingCode.UNKNOWN_RULE,
                  "there is no rule \"" + name.text() + "\"",
                  CorrectionHints.nearestSentence(name.text(), rules)));
        }
      }
    }
    return unknown;
  }

  private static Finding failed(
      Scenario scenario, Expectation expected, String got, Decision decision) {
    StringBuilder why = new StringBuilder("Got ").append(got);
    if (expected.key() == Expectation.Key.SPEAKS) {
      why.append("\nWhat spoke: ")
          .append(
              decision.fired().stream()
                  .map(FiredRule::rule)
                  .distinct()
                  .collect(Collectors.joining("; ")));
    }
    DecisionSentences.of(decision).forEach(sentence -> why.append('\n').append(sentence));
    return Finding.error(
        expected.place(),
        FindingCode.SCENARIO_FAILED,
        sentence(scenario, expected),
        why.toString());
  }

  private static String sentence(Scenario scenario, Expectation expected) {
    return "\""
        + scenario.name()
        + "\": expected "
        + expected.key().word()
        + " "
        + String.join(", ", expected.texts());
  }
}
