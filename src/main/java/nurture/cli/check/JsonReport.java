package nurture.cli.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nurture.json.JsonMappers;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;

/** The report for scripts. */
final class JsonReport {

  static String write(CheckReport report) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    node.put("version", report.version());
    node.put("passed", report.passed());
    node.put("errors", report.count(Severity.ERROR));
    node.put("warnings", report.count(Severity.WARNING));
    node.put("rules", report.rules());
    node.put("templates", report.templates());
    node.putObject("scenarios")
        .put("run", report.scenarios().size())
        .put("failed", report.failed());
    report
        .differencesChecksum()
        .ifPresent(
            checksum ->
                node.putObject("differences")
                    .put("count", report.differences().size())
                    .put("checksum", checksum));
    node.putObject("skipped")
        .put("checksOfRules", report.skipped().rules())
        .put("checksOfTemplates", report.skipped().templates())
        .put("scenarios", report.skipped().scenarios());
    node.put("milliseconds", report.took().toMillis());
    ArrayNode findings = node.putArray("findings");
    report.shown().forEach(finding -> findings.add(finding(finding)));
    return node.toPrettyString();
  }

  private static ObjectNode finding(Finding finding) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("file", finding.file())
        .put("line", finding.line())
        .put("column", finding.column())
        .put("severity", finding.severity().word())
        .put("code", finding.code().id())
        .put("playbookLine", finding.playbookLine())
        .put("message", finding.message())
        .put("hint", finding.hint());
  }

  private JsonReport() {}
}
