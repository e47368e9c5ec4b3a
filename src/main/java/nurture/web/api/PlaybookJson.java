package nurture.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nurture.json.JsonMappers;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;
import nurture.playbook.scenario.ScenarioOutcome;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.FileLine;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Version;

/** Versions, drafts and checks in their written form. */
final class PlaybookJson {

  static ObjectNode version(Version version) {
    ObjectNode node =
        object()
            .put("number", version.number())
            .put("author", version.author())
            .put("comment", version.comment())
            .put("checksum", version.checksum());
    version.parent().ifPresent(parent -> node.put("parent", parent));
    node.put("createdAt", version.created().toString());
    ArrayNode periods = node.putArray("inService");
    version
        .periods()
        .forEach(
            servicePeriod -> {
              ObjectNode one = periods.addObject().put("from", servicePeriod.from().toString());
              servicePeriod.until().ifPresent(until -> one.put("until", until.toString()));
              one.put("percent", servicePeriod.percent());
            });
    return node;
  }

  static ArrayNode lines(List<FileLine> lines) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    lines.forEach(
        line ->
            list.addObject()
                .put("path", line.path())
                .put("sha256", line.hash())
                .put("size", line.size()));
    return list;
  }

  static ObjectNode service(ServiceEntry row) {
    ObjectNode node =
        object()
            .put("seq", row.seq())
            .put("at", row.at().toString())
            .put("action", row.action().word())
            .put("version", row.version());
    row.canary().ifPresent(canary -> node.put("canary", canary).put("percent", row.percent()));
    return node.put("actor", row.actor()).put("comment", row.comment());
  }

  static ObjectNode node(NodeLine line) {
    ObjectNode node =
        object()
            .put("name", line.name())
            .put("version", line.version())
            .put("seq", line.seq())
            .put("seenAt", line.seenAt().toString());
    line.canary().ifPresent(canary -> node.put("canary", canary));
    return line.trouble().isEmpty() ? node : node.put("trouble", line.trouble());
  }

  static ObjectNode draft(Draft draft) {
    ObjectNode node =
        object()
            .put("id", draft.id().toString())
            .put("title", draft.title())
            .put("author", draft.author())
            .put("parent", draft.parent())
            .put("revision", draft.revision())
            .put("createdAt", draft.created().toString())
            .put("changedAt", draft.changed().toString());
    ArrayNode editors = node.putArray("editors");
    draft.editors().forEach(editors::add);
    draft.published().ifPresent(number -> node.put("published", number));
    return node;
  }

  static ObjectNode file(DraftFile file) {
    ObjectNode node = object().put("path", file.path()).put("revision", file.revision());
    file.hash().ifPresent(hash -> node.put("sha256", hash).put("size", file.size()));
    file.changed()
        .ifPresent(at -> node.put("author", file.author()).put("changedAt", at.toString()));
    return node;
  }

  static ObjectNode report(CheckReport report) {
    ObjectNode node =
        object()
            .put("passed", report.passed())
            .put("checksum", report.version())
            .put("errors", report.count(Severity.ERROR))
            .put("warnings", report.count(Severity.WARNING))
            .put("rules", report.rules())
            .put("templates", report.templates())
            .put("milliseconds", report.took().toMillis());
    node.set("findings", findings(report.shown()));
    node.set("scenarios", scenarios(report));
    report
        .differencesChecksum()
        .ifPresent(checksum -> node.set("differences", differences(report, checksum)));
    if (!report.skipped().isEmpty()) {
      node.putObject("skipped")
          .put("checksOfRules", report.skipped().rules())
          .put("checksOfTemplates", report.skipped().templates())
          .put("scenarios", report.skipped().scenarios());
    }
    return node;
  }

  static ObjectNode scenarios(CheckReport report) {
    ObjectNode node = object().put("run", report.scenarios().size()).put("failed", report.failed());
    ArrayNode failed = node.putArray("failures");
    report.scenarios().stream()
        .filter(ScenarioOutcome::failed)
        .forEach(outcome -> failed.add(scenario(outcome)));
    return node;
  }

  private static ObjectNode differences(CheckReport report, String checksum) {
    List<ScenarioOutcome> all = report.differences();
    ObjectNode node = object().put("count", all.size()).put("checksum", checksum);
    ArrayNode list = node.putArray("scenarios");
    all.forEach(outcome -> list.add(scenario(outcome)));
    return node;
  }

  static ObjectNode scenario(ScenarioOutcome outcome) {
    ObjectNode node =
        object()
            .put("name", outcome.name())
            .put("file", outcome.file())
            .put("line", outcome.line())
            .put("passed", outcome.findings().isEmpty());
    if (!outcome.findings().isEmpty()) {
      node.set("findings", findings(outcome.findings()));
    }
    return node;
  }

  static ArrayNode findings(List<Finding> findings) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    for (Finding finding : findings) {
      ObjectNode node =
          list.addObject()
              .put("severity", finding.severity().word())
              .put("code", finding.code().id())
              .put("file", finding.file())
              .put("line", finding.line())
              .put("message", finding.message());
      if (finding.column() > 0) {
        node.put("column", finding.column());
      }
      if (!finding.hint().isEmpty()) {
        node.put("hint", finding.hint());
      }
      if (!finding.playbookLine().isEmpty()) {
        node.put("playbookLine", finding.playbookLine());
      }
    }
    return list;
  }

  /**
   * A content under a name: as text where it is text, else in base64; nothing where there is none.
   */
  static void content(ObjectNode node, String name, Optional<byte[]> content) {
    content.ifPresent(
        bytes -> {
          try {
            node.put(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
          } catch (CharacterCodingException e) {
            node.put(name + "Base64", Base64.getEncoder().encodeToString(bytes));
          }
        });
  }

  static ObjectNode object() {
    return JsonMappers.OWN.createObjectNode();
  }

  private PlaybookJson() {}
}
