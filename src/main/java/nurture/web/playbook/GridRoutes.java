package nurture.web.playbook;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftWords;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;

/** A table of a draft as a grid; it is saved and looked through by the routes of the editor. */
final class GridRoutes {

  private final PlaybookTools tools;

  GridRoutes(PlaybookTools tools) {
    this.tools = tools;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.DRAFTS + "/:id/grid", EDIT, this::show);
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    String path = DraftPageRoutes.field(ctx, "file");
    return DraftPageRoutes.identified(
        ctx,
        id ->
            tools
                .drafts()
                .contents(id)
                .compose(
                    found ->
                        tools
                            .workers()
                            .executeBlocking(
                                () ->
                                    found
                                        .filter(contents -> DraftTables.is(path))
                                        .flatMap(
                                            contents ->
                                                EditorRoutes.text(contents, path)
                                                    .<PageAnswer>map(
                                                        text ->
                                                            PageAnswer.view(
                                                                "grid",
                                                                path,
                                                                DraftPageRoutes.SECTION,
                                                                GridPage.of(
                                                                    contents,
                                                                    path,
                                                                    text,
                                                                    DraftWords.described(
                                                                        contents.files())))))
                                        .orElseGet(
                                            () ->
                                                PageAnswer.notFound(
                                                    "The draft has no such table. It may have been"
                                                        + " discarded.")),
                                false)));
  }
}
