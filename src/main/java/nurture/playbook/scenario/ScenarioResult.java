package nurture.playbook.scenario;

import java.util.List;
import java.util.Optional;
import nurture.decision.Decision;
import nurture.playbook.Finding;

/**
 * What became of a scenario.
 *
 * @param decision empty if it could not be run
 * @param findings what came out otherwise than expected; empty when all is well
 */
public record ScenarioResult(
    Scenario scenario, Optional<Decision> decision, List<Finding> findings) {
  public ScenarioResult {
    findings = List.copyOf(findings);
  }

  /** The same of a scenario that came out as expected with what is in service. */
  public ScenarioResult differing() {
    return new ScenarioResult(
        scenario, decision, findings.stream().map(Finding::asDifference).toList());
  }

  public boolean failed() {
    return !findings.isEmpty();
  }
}
