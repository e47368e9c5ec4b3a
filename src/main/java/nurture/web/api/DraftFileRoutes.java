package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.access.Permission;
import nurture.json.RefusalException;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.SaveOutcome;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * Files of a draft. Whoever changes one says by {@code If-Match} which revision they saw; whoever
 * is late is given both texts and what they were made of.
 */
public final class DraftFileRoutes {

  private static final String SLASHED = "/api/playbook/drafts/(?<id>[^/]+)/files/(?<path>.+)";
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

  private final Drafts drafts;
  private final InstantSource clock;

  public DraftFileRoutes(Drafts drafts, InstantSource clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/playbook/drafts/:id/files/:path").handler(this::read);
    router.put("/api/playbook/drafts/:id/files/:path").handler(this::put);
    router.delete("/api/playbook/drafts/:id/files/:path").handler(this::delete);
    // The slashes of a path may be written as they are.
    router.routeWithRegex(HttpMethod.GET, SLASHED).handler(this::read);
    router.routeWithRegex(HttpMethod.PUT, SLASHED).handler(this::put);
    router.routeWithRegex(HttpMethod.DELETE, SLASHED).handler(this::delete);
    router.post("/api/playbook/drafts/:id/rename").handler(this::rename);
  }

  private void read(RoutingContext context) {
    String path = context.pathParam("path");
    DraftRoutes.identified(
        context,
        id ->
            drafts
                .file(id, path)
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            content ->
                                PlaybookAnswers.file(
                                    context,
                                    String.valueOf(content.file().revision()),
                                    content.bytes()),
                            () ->
                                Problem.notFound("file", path + " in this draft").answer(context)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void put(RoutingContext context) {
    Buffer body = context.body().buffer();
    byte[] content = body == null ? new byte[0] : body.getBytes();
    seen(
        context,
        (id, seen) ->
            answer(
                context,
                Optional.of(content),
                drafts.put(
                    id,
                    context.pathParam("path"),
                    seen,
                    content,
                    KeyAuthentication.caller(context).name(),
                    clock.instant())));
  }

  private void delete(RoutingContext context) {
    seen(
        context,
        (id, seen) ->
            answer(
                context,
                Optional.empty(),
                drafts.delete(
                    id,
                    context.pathParam("path"),
                    seen,
                    KeyAuthentication.caller(context).name(),
                    clock.instant())));
  }

  private void rename(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    DraftRoutes.identified(
        context,
        id -> {
          try {
            RequestFields requestFields = RequestFields.of(context, "from", "to", "revision");
            answer(
                context,
                Optional.empty(),
                drafts.rename(
                    id,
                    requestFields.text("from"),
                    requestFields.number("revision"),
                    requestFields.text("to"),
                    KeyAuthentication.caller(context).name(),
                    clock.instant()));
          } catch (RefusalException e) {
            Problem.refused(e).answer(context);
          }
        });
  }

  private void seen(RoutingContext context, BiConsumer<UUID, Long> then) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    OptionalLong seen = seen(context);
    if (seen.isEmpty()) {
      Problem.of(
              ProblemType.PRECONDITION_MISSING,
              "Send If-Match with the ETag of the file you edited, or If-None-Match: * for a new"
                  + " file.")
          .answer(context);
      return;
    }
    DraftRoutes.identified(context, id -> then.accept(id, seen.getAsLong()));
  }

  private static OptionalLong seen(RoutingContext context) {
    if ("*".equals(context.request().getHeader("if-none-match"))) {
      return OptionalLong.of(DraftFile.ABSENT);
    }
    String tag = context.request().getHeader("if-match");
    Matcher revision = TAG.matcher(tag == null ? "" : tag.strip());
    return revision.matches()
        ? OptionalLong.of(Long.parseLong(revision.group(1)))
        : OptionalLong.empty();
  }

  /**
   * @param yours what was sent
   */
  private static void answer(
      RoutingContext context, Optional<byte[]> yours, Future<SaveOutcome> saving) {
    saving
        .onSuccess(saveOutcome -> answer(context, yours, saveOutcome))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static void answer(
      RoutingContext context, Optional<byte[]> yours, SaveOutcome saveOutcome) {
    if (saveOutcome instanceof SaveOutcome.Done done) {
      if (done.file().isThere()) {
        context.response().putHeader("etag", "\"" + done.file().revision() + "\"");
      }
      JsonAnswers.json(
          context, 200, PlaybookJson.file(done.file()).put("draftRevision", done.draftRevision()));
    } else if (saveOutcome instanceof SaveOutcome.Stale stale) {
      stale(context, yours, stale);
    } else if (saveOutcome instanceof SaveOutcome.Refused refused) {
      Problem.of(ProblemType.REFUSED, refused.reason()).answer(context);
    } else if (saveOutcome instanceof SaveOutcome.Closed closed) {
      DraftRoutes.closed(context, closed.version());
    } else {
      DraftRoutes.unknown(context);
    }
  }

  private static void stale(
      RoutingContext context, Optional<byte[]> yours, SaveOutcome.Stale stale) {
    boolean there = stale.now().isThere();
    Problem problem =
        Problem.of(
            ProblemType.FILE_CHANGED,
            there
                ? "The file is at revision "
                    + stale.now().revision()
                    + " by now. Bring both texts together and save with If-Match: \""
                    + stale.now().revision()
                    + "\"."
                : "The file was deleted. Save with If-None-Match: * to create it again.");
    ObjectNode node = problem.node();
    node.set("file", PlaybookJson.file(stale.now()));
    PlaybookJson.content(node, "theirs", stale.theirs());
    PlaybookJson.content(node, "yours", yours);
    PlaybookJson.content(node, "base", stale.base());
    problem.answer(context);
  }
}
