package nurture.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nurture.json.JsonMappers;
import nurture.rules.form.RuleCompletion.Completion;
import nurture.rules.form.WordSuggestion;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageAnswer;

/** The words that may stand at a place, as the script of an editor reads them. */
public final class CompletionJson {

  public static PageAnswer of(Completion completion) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("from", completion.from())
            .put("to", completion.to());
    ArrayNode list = node.putArray("words");
    for (WordSuggestion word : completion.suggestions()) {
      list.addObject()
          .put("label", word.label())
          .put("kind", DisplayWords.slug(word.kind().name()))
          .put("detail", word.detail())
          .put("info", word.documentation())
          .put("apply", word.insert());
    }
    return new PageAnswer.Data(node.toString());
  }

  private CompletionJson() {}
}
