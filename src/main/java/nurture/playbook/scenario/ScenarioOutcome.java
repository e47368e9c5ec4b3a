package nurture.playbook.scenario;

import java.util.List;
import nurture.playbook.Finding;

/**
 * How a scenario came out.
 *
 * @param findings what was otherwise than expected; empty when all is well
 */
public record ScenarioOutcome(String name, String file, int line, List<Finding> findings) {
  public ScenarioOutcome {
    findings = List.copyOf(findings);
  }

  public boolean failed() {
    return !findings.isEmpty();
  }
}
