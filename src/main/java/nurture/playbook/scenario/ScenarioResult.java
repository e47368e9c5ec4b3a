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

  boolean failed() {
    return !findings.isEmpty();
  }
}
