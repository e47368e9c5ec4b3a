package nurture.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import nurture.insight.CandidateLine;
import nurture.json.JsonMappers;
import nurture.outbox.TestSending;
import nurture.playbook.version.DraftPreview;
import nurture.web.console.FileLink;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;

/** What the script of the preview is answered with. */
final class PreviewJson {

  /**
   * @param draft its id
   */
  static PageAnswer of(String draft, DraftPreview found) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    found
        .candidate()
        .ifPresent(
            person ->
                node.putObject("candidate")
                    .put("ref", person.ref())
                    .put("name", named(person.person().name(), person.ref())));
    node.put("remark", found.remark());
    found
        .rendered()
        .ifPresentOrElse(
            parts -> {
              node.put("subject", parts.subject())
                  .put("text", parts.text())
                  .put("html", !parts.html().isBlank());
              ArrayNode files = node.putArray("attachments");
              parts
                  .attachments()
                  .forEach(
                      file ->
                          files
                              .addObject()
                              .put("name", file.name())
                              .put("size", FileLink.size(file.size()))
                              .put(
                                  "href",
                                  PageLinks.attachment(UUID.fromString(draft), file.name())));
            },
            () ->
                node.putObject("wrong")
                    .put("file", found.file())
                    .put("line", found.line())
                    .put("message", found.trouble()));
    return new PageAnswer.Data(node.toString());
  }

  static PageAnswer candidates(List<CandidateLine> lines) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode list = node.putArray("candidates");
    lines.forEach(
        line ->
            list.addObject().put("ref", line.ref()).put("name", named(line.name(), line.ref())));
    return new PageAnswer.Data(node.toString());
  }

  static PageAnswer test(TestSending.Answer answer) {
    return new PageAnswer.Data(
        JsonMappers.OWN
            .createObjectNode()
            .put("sent", answer.sent())
            .put("says", answer.says())
            .toString());
  }

  private static String named(String name, String ref) {
    return name.isBlank() ? ref : name;
  }

  private PreviewJson() {}
}
