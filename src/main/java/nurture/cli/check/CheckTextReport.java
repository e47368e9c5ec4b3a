package nurture.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;

/** The report as text: findings by file, the way compilers write them, then one line of sums. */
final class CheckTextReport {

  private static final String INDENT = "    ";

  static String write(CheckReport report) {
    List<String> lines = new ArrayList<>();
    String file = "";
    SourceExcerpt excerpt = new SourceExcerpt();
    for (Finding finding : report.shown()) {
      if (!finding.file().equals(file) && !file.isEmpty()) {
        lines.add("");
      }
      file = finding.file();
      lines.add(finding.where() + ": " + mark(finding) + finding.message());
      excerpt.of(finding).forEach(line -> lines.add(INDENT + line));
      finding.hint().lines().forEach(hint -> lines.add(INDENT + hint));
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    if (!report.skipped().isEmpty()) {
      lines.add(report.skipped().sentence());
    }
    lines.add(summary(report));
    return String.join("\n", lines);
  }

  private static String mark(Finding finding) {
    String against = finding.playbookLine();
    return finding.severity().word() + " " + (against.isEmpty() ? "" : against + " ");
  }

  private static String summary(CheckReport report) {
    int errors = report.count(Severity.ERROR);
    int warnings = report.count(Severity.WARNING);
    return counted(report.rules(), "rule")
        + ", "
        + counted(report.templates(), "template")
        + " and "
        + counted(report.scenarios().size(), "scenario")
        + " checked in "
        + String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0)
        + " s: "
        + (errors + warnings + report.differences().size() == 0
            ? "all is well"
            : counted(errors, "error") + ", " + counted(warnings, "warning"))
        + (report.differences().isEmpty()
            ? ""
            : ", "
                + CheckReport.otherwise(report.differences().size())
                + report.differencesChecksum().map(sum -> " (" + sum + ")").orElse(""))
        + (report.failed() == 0 ? "" : ", " + counted(report.failed(), "scenario") + " failed")
        + (report.version().isEmpty() ? "." : ". Version " + report.version() + ".");
  }

  private static String counted(int count, String what) {
    return (count == 0 ? "no" : String.valueOf(count)) + " " + what + (count == 1 ? "" : "s");
  }

  private CheckTextReport() {}
}
