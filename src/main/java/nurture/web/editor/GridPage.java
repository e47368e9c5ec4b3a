package nurture.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nurture.json.JsonMappers;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTables;
import nurture.rules.CadenceColumn;
import nurture.rules.form.RuleWords;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.PageLinks;

/**
 * A table of a draft as a grid. Without script it is a text area.
 *
 * @param action where the text is saved
 * @param columns what the script knows of the columns, as JSON
 * @param seen the revision of the file the text is of
 */
record GridPage(
    String title,
    String back,
    String draft,
    String action,
    String asText,
    String file,
    long seen,
    String text,
    String columns,
    List<CadenceColumn> meanings) {

  static GridPage of(DraftContents contents, String path, String text, RuleWords words) {
    return new GridPage(
        contents.draft().title(),
        PageLinks.draft(contents.draft().id()),
        contents.draft().id().toString(),
        PageLinks.draft(contents.draft().id()) + "/edit",
        PageLinks.editor(contents.draft().id(), path, ""),
        path,
        contents.revision(path),
        text,
        columns(path, words),
        path.equals(DraftTables.CADENCE) ? CadenceColumn.all() : List.of());
  }

  private static String columns(String path, RuleWords words) {
    ArrayNode all = JsonMappers.OWN.createArrayNode();
    if (!path.equals(DraftTables.CADENCE)) {
      return all.toString();
    }
    for (CadenceColumn column : CadenceColumn.all()) {
      ObjectNode node = all.addObject().put("meaning", column.meaning()).put("unit", column.unit());
      ArrayNode headings = node.putArray("headings");
      column.headings().forEach(headings::add);
      ArrayNode choices = node.putArray("choices");
      column.choices().forEach(choice -> choices.addObject().put("value", choice));
      if (column.heading().equals("template")) {
        words.templates().forEach(word -> choice(choices, word, word.documentation()));
      } else if (column.unit().equals("days")) {
        words.numbers("days").stream()
            .filter(word -> word.detail().contains(" days"))
            .forEach(word -> choice(choices, word, word.detail().replaceFirst(",.*", "")));
      }
    }
    return all.toString();
  }

  private static void choice(ArrayNode choices, WordSuggestion word, String detail) {
    choices.addObject().put("value", word.label()).put("detail", detail);
  }
}
