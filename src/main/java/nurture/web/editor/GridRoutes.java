package nurture.web.editor;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTables;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.draft.AskedDraft;
import nurture.web.playbook.PlaybookTools;

/** A table of a draft as a grid; it is saved and looked through by the routes of the editor. */
final class GridRoutes {

  private final PlaybookTools tools;
  private final WordsOfDrafts words;

  GridRoutes(PlaybookTools tools, WordsOfDrafts words) {
    this.tools = tools;
    this.words = words;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.DRAFTS + "/:id/grid", EDIT, this::show);
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    String path = FormFields.text(ctx, "file");
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            EditedFile.text(contents, path)
                .filter(text -> DraftTables.is(path))
                .map(text -> shown(contents, path, text))
                .orElseGet(
                    () ->
                        Future.succeededFuture(
                            PageAnswer.notFound(
                                "The draft has no such table. It may have been discarded."))));
  }

  private Future<PageAnswer> shown(DraftContents contents, String path, String text) {
    return words
        .of(contents)
        .map(
            known ->
                PageAnswer.view(
                    "grid", path, PlaybookTools.SECTION, GridPage.of(contents, path, text, known)));
  }
}
