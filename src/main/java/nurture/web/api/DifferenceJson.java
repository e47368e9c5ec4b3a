package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nurture.json.Mappers;
import nurture.playbook.difference.CadenceChange;
import nurture.playbook.difference.Change;
import nurture.playbook.difference.Difference;
import nurture.playbook.difference.FileChange;
import nurture.playbook.difference.NumberChange;
import nurture.playbook.difference.RuleChange;
import nurture.playbook.difference.TemplateChange;

/** A difference in its written form. */
final class DifferenceJson {

  static ObjectNode write(Difference difference) {
    ObjectNode node = Mappers.OWN.createObjectNode().put("same", difference.isEmpty());
    ArrayNode files = node.putArray("files");
    difference.files().forEach(change -> files.add(file(change)));
    ArrayNode rules = node.putArray("rules");
    difference.rules().forEach(change -> rules.add(rule(change)));
    ArrayNode templates = node.putArray("templates");
    difference.templates().forEach(change -> templates.add(template(change)));
    ArrayNode numbers = node.putArray("numbers");
    difference.numbers().forEach(change -> numbers.add(number(change)));
    ArrayNode cadence = node.putArray("cadence");
    difference.cadence().forEach(change -> cadence.add(row(change)));
    ArrayNode unread = node.putArray("unread");
    difference.unread().forEach(unread::add);
    return node;
  }

  private static ObjectNode file(FileChange change) {
    ObjectNode node = changed(change.change()).put("path", change.path());
    if (change.change() == Change.RENAMED) {
      node.put("from", change.from());
    }
    node.put("sizeBefore", change.sizeBefore()).put("sizeAfter", change.sizeAfter());
    return put(node, "diff", change.lines());
  }

  private static ObjectNode rule(RuleChange change) {
    ObjectNode node = changed(change.change()).put("name", change.name());
    if (change.change() == Change.RENAMED) {
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
    ObjectNode node = Mappers.OWN.createObjectNode().put("name", change.name());
    change.before().ifPresent(before -> node.put("before", before));
    change.after().ifPresent(after -> node.put("after", after));
    return node.put("unit", change.unit());
  }

  private static ObjectNode row(CadenceChange change) {
    ObjectNode node = Mappers.OWN.createObjectNode();
    change.before().ifPresent(before -> node.put("before", before));
    change.after().ifPresent(after -> node.put("after", after));
    return node;
  }

  private static ObjectNode changed(Change change) {
    return Mappers.OWN.createObjectNode().put("change", change.word());
  }

  private static ObjectNode put(ObjectNode node, String field, String text) {
    return text.isEmpty() ? node : node.put(field, text);
  }

  private DifferenceJson() {}
}
