package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nurture.json.JsonMappers;
import nurture.playbook.difference.CadenceChange;
import nurture.playbook.difference.ChangeKind;
import nurture.playbook.difference.FileChange;
import nurture.playbook.difference.NumberChange;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.difference.RuleChange;
import nurture.playbook.difference.TemplateChange;

/** A difference in its written form. */
final class DifferenceJson {

  static ObjectNode write(PlaybookDifference playbookDifference) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("same", playbookDifference.isEmpty());
    ArrayNode files = node.putArray("files");
    playbookDifference.files().forEach(change -> files.add(file(change)));
    ArrayNode rules = node.putArray("rules");
    playbookDifference.rules().forEach(change -> rules.add(rule(change)));
    ArrayNode templates = node.putArray("templates");
    playbookDifference.templates().forEach(change -> templates.add(template(change)));
    ArrayNode numbers = node.putArray("numbers");
    playbookDifference.numbers().forEach(change -> numbers.add(number(change)));
    ArrayNode cadence = node.putArray("cadence");
    playbookDifference.cadence().forEach(change -> cadence.add(row(change)));
    ArrayNode unread = node.putArray("unread");
    playbookDifference.unread().forEach(unread::add);
    return node;
  }

  private static ObjectNode file(FileChange change) {
    ObjectNode node = changed(change.change()).put("path", change.path());
    if (change.change() == ChangeKind.RENAMED) {
      node.put("from", change.from());
    }
    node.put("sizeBefore", change.sizeBefore()).put("sizeAfter", change.sizeAfter());
    return put(node, "diff", change.lines());
  }

  private static ObjectNode rule(RuleChange change) {
    ObjectNode node = changed(change.change()).put("name", change.name());
    if (change.change() == ChangeKind.RENAMED) {
      node.put("from", change.from());
    }
    ObjectNode placed =
        put(put(node, "fileBefore", change.fileBefore()), "fileAfter", change.fileAfter());
    return put(put(placed, "before", change.before()), "after", change.after());
  }

  private static ObjectNode template(TemplateChange change) {
    ObjectNode node = changed(change.change()).put("name", change.name());
    ArrayNode languages = node.putArray("languages");
    change.languages().forEach(languages::add);
    return node;
  }

  private static ObjectNode number(NumberChange change) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("name", change.name());
    change.before().ifPresent(before -> node.put("before", before));
    change.after().ifPresent(after -> node.put("after", after));
    return node.put("unit", change.unit());
  }

  private static ObjectNode row(CadenceChange change) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    change.before().ifPresent(before -> node.put("before", before));
    change.after().ifPresent(after -> node.put("after", after));
    return node;
  }

  private static ObjectNode changed(ChangeKind changeKind) {
    return JsonMappers.OWN.createObjectNode().put("change", changeKind.word());
  }

  private static ObjectNode put(ObjectNode node, String field, String text) {
    return text.isEmpty() ? node : node.put(field, text);
  }

  private DifferenceJson() {}
}
