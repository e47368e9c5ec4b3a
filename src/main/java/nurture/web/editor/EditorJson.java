package nurture.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nurture.json.JsonMappers;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.SaveOutcome;
import nurture.playbook.version.TextSaveOutcome;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageAnswer;

/** What the script of the text editor is answered with. */
final class EditorJson {

  static PageAnswer saved(TextSaveOutcome outcome) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    if (outcome instanceof TextSaveOutcome.Saved saved) {
      node.put("saved", true).put("revision", saved.file().revision());
    } else if (outcome instanceof TextSaveOutcome.Overtaken late) {
      ObjectNode all =
          node.putObject("late")
              .put("revision", late.now().isThere() ? late.now().revision() : DraftFile.ABSENT)
              .put("author", DisplayWords.author(late.now().author()));
      late.theirs().ifPresent(text -> all.put("theirs", text));
      late.merged().ifPresent(text -> all.put("merged", text));
    } else if (outcome instanceof TextSaveOutcome.NotTaken not) {
      node.put("refused", reason(not.outcome()));
    }
    return new PageAnswer.Data(node.toString());
  }

  /** Why a draft does not take a file, and what to do. */
  static String reason(SaveOutcome outcome) {
    if (outcome instanceof SaveOutcome.Refused refused) {
      return refused.reason();
    } else if (outcome instanceof SaveOutcome.Closed closed) {
      return "The draft was published as version "
          + closed.version()
          + ". Copy your text, begin a new draft and paste it there.";
    }
    return "The draft was discarded. Copy your text, begin a new draft and paste it there.";
  }

  static PageAnswer problems(List<FileProblem> problems) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    ArrayNode list = node.putArray("problems");
    for (FileProblem problem : problems) {
      ObjectNode each =
          list.addObject()
              .put("from", problem.from())
              .put("to", problem.to())
              .put("line", problem.line())
              .put("column", problem.column())
              .put("severity", problem.error() ? "error" : "warning")
              .put("message", problem.message());
      problem.nearest().ifPresent(word -> each.put("nearest", word));
    }
    return new PageAnswer.Data(node.toString());
  }

  private EditorJson() {}
}
