package nurture.web.settings;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nurture.preflight.FindingStatus;
import nurture.preflight.PreflightFinding;
import nurture.preflight.PreflightReport;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * What the check of DNS found.
 *
 * @param says the whole in one sentence
 * @param waiting whether email waits for it
 */
record PreflightPage(ShownTime at, String says, boolean waiting, List<Part> parts) {

  /** Findings about a domain, or about the mail server. */
  record Part(String heading, List<Row> rows) {}

  /**
   * A finding.
   *
   * @param record to publish, as its name and type; empty for none
   * @param text of that record
   * @param meets in one line; empty for none
   */
  record Row(
      StatusChip chip, String check, String sentence, String record, String text, String meets) {}

  static PreflightPage of(PreflightReport report, boolean waiting) {
    List<Part> parts = new ArrayList<>();
    report.domains().forEach(one -> parts.add(part(one.domain(), one.findings())));
    parts.add(part("The mail server", report.server()));
    return new PreflightPage(
        ShownTime.at(report.at(), ZoneOffset.UTC), says(report), waiting, List.copyOf(parts));
  }

  private static String says(PreflightReport report) {
    return switch (report.verdict()) {
      case PASS -> "All checks pass.";
      case WARN -> "No check failed. Look at the warnings.";
      case UNKNOWN -> "No check failed, but DNS did not answer all questions.";
      case FAIL -> {
        long failed =
            report.all().filter(finding -> finding.status() == FindingStatus.FAIL).count();
        yield failed == 1 ? "One check failed." : failed + " checks failed.";
      }
    };
  }

  private static Part part(String heading, List<PreflightFinding> findings) {
    return new Part(heading, findings.stream().map(PreflightPage::row).toList());
  }

  private static Row row(PreflightFinding finding) {
    return new Row(
        new StatusChip(DisplayWords.capital(finding.status().word()), tint(finding.status())),
        finding.check(),
        finding.sentence(),
        finding.publish().map(entry -> entry.type() + " record of " + entry.name()).orElse(""),
        finding.publish().map(entry -> entry.text()).orElse(""),
        String.join(", ", finding.meets()));
  }

  private static String tint(FindingStatus status) {
    return switch (status) {
      case PASS -> "good";
      case WARN -> "busy";
      case UNKNOWN -> "quiet";
      case FAIL -> "bad";
    };
  }
}
