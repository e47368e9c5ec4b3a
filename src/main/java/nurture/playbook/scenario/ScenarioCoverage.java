package nurture.playbook.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFolders;
import nurture.rules.RuleCard;

/** Whether every rule has its moment in a scenario, and almost its moment in another. */
public final class ScenarioCoverage {

  /** What is missing, told once where everything is. */
  public static List<Finding> check(
      PlaybookFolders folders, List<RuleCard> cards, List<Scenario> scenarios) {
    if (!scenarios.isEmpty() || cards.isEmpty()) {
      return check(cards, scenarios);
    }
    return List.of(
        Finding.warning(
            new FilePosition(folders.shown(folders.scenarios()), 0, 0),
            FindingCode.UNTESTED,
            "no scenario shows what the rules do",
            "Write one: the situation of a candidate and what is expected"));
  }

  /** What is missing; nothing is claimed about rules that are not in {@code cards}. */
  static List<Finding> check(List<RuleCard> cards, List<Scenario> scenarios) {
    Set<String> speaking = named(scenarios, Expectation.Key.SPEAKS);
    Set<String> silent = named(scenarios, Expectation.Key.SILENT);
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      FilePosition filePosition = new FilePosition(card.file(), card.line(), 1);
      if (!speaking.contains(card.name())) {
        findings.add(
            Finding.warning(
                filePosition,
                FindingCode.UNTESTED,
                "no scenario has \"" + card.name() + "\" apply",
                "Add one with speaks: to rules/scenario"));
      }
      if (!card.conditions().isEmpty() && !silent.contains(card.name())) {
        findings.add(
            Finding.warning(
                filePosition,
                FindingCode.UNTESTED,
                "no scenario shows \"" + card.name() + "\" just not applying",
                "Add a near miss with silent: to rules/scenario"));
      }
    }
    return findings;
  }

  private static Set<String> named(List<Scenario> scenarios, Expectation.Key key) {
    Set<String> names = new HashSet<>();
    scenarios.forEach(scenario -> scenario.named(key).forEach(rule -> names.add(rule.text())));
    return names;
  }

  private ScenarioCoverage() {}
}
