package nurture.cli.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import nurture.json.JsonMappers;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;

/** The report as code review tools read it: SARIF 2.1.0 (OASIS), one run of one tool. */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  static String write(CheckReport report) {
    ObjectNode root = JsonMappers.OWN.createObjectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "nurture check");
    ArrayNode rules = driver.putArray("rules");
    for (FindingCode findingCode : FindingCode.values()) {
      rules
          .addObject()
          .put("id", findingCode.id())
          .putObject("shortDescription")
          .put("text", findingCode.says() + ".");
    }
    ObjectNode invocation =
        run.putArray("invocations").addObject().put("executionSuccessful", true);
    if (!report.skipped().isEmpty()) {
      invocation
          .putArray("toolExecutionNotifications")
          .addObject()
          .put("level", "note")
          .putObject("message")
          .put("text", report.skipped().sentence());
    }
    ArrayNode results = run.putArray("results");
    report.shown().forEach(finding -> results.add(result(finding)));
    return root.toPrettyString();
  }

  private static ObjectNode result(Finding finding) {
    ObjectNode result =
        JsonMappers.OWN
            .createObjectNode()
            .put("ruleId", finding.code().id())
            .put("ruleIndex", finding.code().ordinal())
            .put("level", level(finding.severity()));
    String against = finding.playbookLine().isEmpty() ? "" : finding.playbookLine() + ": ";
    String hint = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
    result.putObject("message").put("text", against + finding.message() + hint);
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(finding.file()));
    if (finding.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", finding.line());
      if (finding.column() > 0) {
        region.put("startColumn", finding.column());
      }
    }
    return result;
  }

  /** There is no level for differences. */
  private static String level(Severity severity) {
    return severity == Severity.DIFFERENCE ? "warning" : severity.word();
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }

  private SarifReport() {}
}
