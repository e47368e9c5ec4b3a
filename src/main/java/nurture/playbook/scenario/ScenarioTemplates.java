package nurture.playbook.scenario;

import java.util.Collection;
import java.util.List;
import nurture.playbook.CorrectionHints;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;

/** Which templates scenarios expect, and whether they are there. */
public final class ScenarioTemplates {

  /** A scenario never expects a template that is not there. */
  public static List<Finding> expected(List<Scenario> scenarios, Collection<String> templates) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.named(Expectation.Key.SENDS).stream())
        .filter(name -> !templates.contains(name.text()))
        .map(
            name ->
                Finding.error(
                    name.place(),
                    FindingCode.UNKNOWN_TEMPLATE,
                    "there is no template " + name.text(),
                    CorrectionHints.nearest(name.text(), templates)))
        .toList();
  }

  private ScenarioTemplates() {}
}
