package nurture.playbook.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nurture.digest.Sha256;
import nurture.playbook.Finding;
import nurture.playbook.FindingCap;
import nurture.playbook.Severity;
import nurture.playbook.scenario.ScenarioOutcome;

/**
 * What a check found.
 *
 * @param version of the playbook; empty if it cannot be read
 * @param rules how many there are, as far as they can be parsed
 * @param templates how many messages there are; 0 if one of them cannot be taken
 * @param findings all of them, by file, line and column; those of failed scenarios among them.
 *     Where something was skipped, its causes come first
 * @param scenarios those that were run
 * @param skipped what depends on something broken, and was not checked
 * @param took on the wall
 */
public record CheckReport(
    String version,
    int rules,
    int templates,
    List<Finding> findings,
    List<ScenarioOutcome> scenarios,
    SkippedChecks skipped,
    Duration took) {
  public CheckReport {
    findings = List.copyOf(findings);
    scenarios = List.copyOf(scenarios);
  }

  /** The findings to show: of many of one kind in one file, the first and how many more. */
  public List<Finding> shown() {
    return FindingCap.shown(findings);
  }

  /** How many findings are of a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The scenarios that come out otherwise than with what is in service. */
  public List<ScenarioOutcome> differences() {
    return scenarios.stream().filter(ScenarioOutcome::differs).toList();
  }

  /** How many scenarios come out otherwise, in words: {@code 13 scenarios come out otherwise}. */
  public static String otherwise(int scenarios) {
    return scenarios + (scenarios == 1 ? " scenario comes" : " scenarios come") + " out otherwise";
  }

  /**
   * Names these differences, with what was expected and what came; who accepts them says it. Empty
   * if there are none.
   */
  public Optional<String> differencesChecksum() {
    List<ScenarioOutcome> all = differences();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Sha256 digest = new Sha256();
    for (ScenarioOutcome outcome : all) {
      digest.and(outcome.file() + "\0" + outcome.name() + "\0");
      outcome
          .findings()
          .forEach(
              finding ->
                  digest
                      .and(finding.message() + "\0")
                      .and(finding.hint().lines().findFirst().orElse("") + "\0"));
    }
    return Optional.of(digest.hex(12));
  }

  /** How many scenarios came out otherwise than expected, and than with what is in service. */
  public int failed() {
    return (int) scenarios.stream().filter(ScenarioOutcome::failed).count();
  }

  /** Whether the playbook may go into service, once its differences are accepted. */
  public boolean passed() {
    return count(Severity.ERROR) == 0;
  }
}
