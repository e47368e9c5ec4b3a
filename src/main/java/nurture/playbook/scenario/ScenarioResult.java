package nurture.playbook.scenario;

import java.util.List;
import java.util.Optional;
import nurture.decision.Decision;
import nurture.playbook.Finding;

/**
 * What became of a scenario.
 *
 * @param ran whether the rules came to an end over it
 * @param decision empty if it did not run, and for a reply
 * @param findings what came out otherwise than expected; empty when all is well
 */
public record ScenarioResult(
    Scenario scenario, boolean ran, Optional<Decision> decision, List<Finding> findings) {
  public ScenarioResult {
    findings = List.copyOf(findings);
  }

  /** One that could not be run. */
  static ScenarioResult broken(Scenario scenario, List<Finding> findings) {
    return new ScenarioResult(scenario, false, Optional.empty(), findings);
  }

  /** The same of a scenario that came out as expected with what is in service. */
  public ScenarioResult differing() {
    return new ScenarioResult(
        scenario, ran, decision, findings.stream().map(Finding::asDifference).toList());
  }

  public boolean failed() {
    return !findings.isEmpty();
  }
}
