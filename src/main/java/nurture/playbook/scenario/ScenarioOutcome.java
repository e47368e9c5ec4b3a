package nurture.playbook.scenario;

import java.util.List;
import nurture.playbook.Finding;
import nurture.playbook.Severity;

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
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether it came out otherwise than with what is in service, which can be accepted. */
  public boolean differs() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.DIFFERENCE);
  }
}
