package nurture.web.draft;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.playbook.version.DraftAddition;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTextEditor;
import nurture.playbook.version.TextSaveOutcome;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** Saves what is added to a draft, in the name of the member. Safe for concurrent use. */
final class AdditionSaving {

  private final DraftTextEditor editor;

  AdditionSaving(PlaybookTools tools) {
    this.editor = new DraftTextEditor(tools.drafts(), tools.clock());
  }

  /** Saves all of its files or none, and says why where the draft does not take them. */
  Future<Optional<PageAnswer>> save(
      RoutingContext ctx, DraftContents contents, DraftAddition addition) {
    return editor
        .saveAll(contents, addition.texts(), PageUser.name(ctx))
        .map(
            outcome ->
                outcome instanceof TextSaveOutcome.Saved
                    ? Optional.empty()
                    : Optional.of(refused(outcome)));
  }

  private static PageAnswer refused(TextSaveOutcome outcome) {
    return PageAnswer.trouble(
        409,
        "Not added",
        outcome instanceof TextSaveOutcome.Overtaken late
            ? "Another user saved "
                + late.now().path()
                + " in between, so nothing was added. Go back and try again."
            : "The draft does not take it: it was published or discarded, so nothing was added."
                + " Begin a new draft and try again there.");
  }
}
