package nurture.web.draft;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.PlaybookNames;
import nurture.web.console.PageAnswer;
import nurture.web.playbook.PlaybookTools;

/** The draft that the path of a request names by its {@code id}. */
public final class AskedDraft {

  /** Does something with the draft of the path, or says that there is none. */
  public static Future<PageAnswer> identified(
      RoutingContext ctx, Function<UUID, Future<PageAnswer>> then) {
    return PlaybookNames.draft(ctx.pathParam("id"))
        .map(then)
        .orElseGet(() -> Future.succeededFuture(none()));
  }

  /** Does something with what the draft of the path holds, or says that there is none. */
  public static Future<PageAnswer> opened(
      RoutingContext ctx, PlaybookTools tools, Function<DraftContents, Future<PageAnswer>> then) {
    return identified(
        ctx,
        id ->
            tools
                .drafts()
                .contents(id)
                .compose(found -> found.map(then).orElseGet(() -> Future.succeededFuture(none()))));
  }

  public static PageAnswer none() {
    return PageAnswer.notFound("There is no draft of this ID. It may have been discarded.");
  }

  private AskedDraft() {}
}
