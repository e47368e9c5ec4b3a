package nurture.cli.check;

import java.util.function.Function;
import nurture.playbook.check.CheckReport;

/** The forms in which a report can be had. */
public enum ReportFormat {
  /** For people. */
  text(CheckTextReport::write),
  /** For scripts. */
  json(JsonReport::write),
  /** For build servers: JUnit's XML. */
  junit(JunitReport::write),
  /** For code review: SARIF 2.1.0. */
  sarif(SarifReport::write);

  private final Function<CheckReport, String> writer;

  ReportFormat(Function<CheckReport, String> writer) {
    this.writer = writer;
  }

  /** The whole report, without a line break at its end. */
  public String write(CheckReport report) {
    return writer.apply(report);
  }
}
