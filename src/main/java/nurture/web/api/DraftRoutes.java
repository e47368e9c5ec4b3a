package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftRules;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PlaybookZip;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.Versions;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Drafts of the playbook as a whole: begun, looked at, rebased, thrown away. */
public final class DraftRoutes {

  private static final String UNTITLED = "untitled";

  private final Drafts drafts;
  private final Versions versions;
  private final PublicationGate gate;
  private final InstantSource clock;

  public DraftRoutes(Drafts drafts, Versions versions, PublicationGate gate, InstantSource clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.gate = gate;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/playbook/drafts").handler(this::list);
    router.post("/api/playbook/drafts").handler(this::create);
    router.get("/api/playbook/drafts/:id").handler(this::read);
    router.delete("/api/playbook/drafts/:id").handler(this::discard);
    router.get("/api/playbook/drafts/:id/export").handler(this::export);
    router
        .post("/api/playbook/drafts/:id/rebase")
        .handler(new RebaseRoute(drafts, versions, clock));
  }

  /** Does something with the id of the path, or answers that there is no such draft. */
  static void identified(RoutingContext context, Consumer<UUID> then) {
    PlaybookNames.draft(context.pathParam("id")).ifPresentOrElse(then, () -> unknown(context));
  }

  static void unknown(RoutingContext context) {
    Problem.notFound("draft", context.pathParam("id") + " of the playbook").answer(context);
  }

  static void closed(RoutingContext context, long version) {
    PlaybookAnswers.conflict(
        context,
        ProblemType.DRAFT_PUBLISHED,
        "The draft was published as version " + version + "; begin a new one on top of it.");
  }

  private void list(RoutingContext context) {
    Future.all(
            drafts.list(
                PlaybookAnswers.query(context, "published").filter("true"::equals).isPresent()),
            gate.standings())
        .onSuccess(
            both -> {
              List<Draft> all = both.resultAt(0);
              List<ReviewStanding> standings = both.resultAt(1);
              Map<UUID, ReviewStanding> reviews = new HashMap<>();
              standings.forEach(standing -> reviews.put(standing.draft().id(), standing));
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              for (Draft draft : all) {
                ObjectNode node = PlaybookJson.draft(draft);
                if (reviews.containsKey(draft.id())) {
                  node.put("review", reviews.get(draft.id()).state().word());
                }
                list.add(node);
              }
              PlaybookAnswers.list(context, "drafts", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void create(RoutingContext context) {
    if (!PlaybookAnswers.may(context, Permission.EDIT)) {
      return;
    }
    String type = context.request().getHeader("content-type");
    if (type != null && type.startsWith("application/zip")) {
      upload(context);
      return;
    }
    try {
      RequestFields requestFields = RequestFields.of(context, "title", "version");
      begin(
          context,
          requestFields.optionalText("title").orElse(UNTITLED),
          requestFields.optionalNumber("version"),
          Optional.empty());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
    }
  }

  private void upload(RoutingContext context) {
    Buffer body = context.body().buffer();
    PlaybookFiles files;
    try {
      files = PlaybookZip.read(body == null ? new byte[0] : body.getBytes());
    } catch (IllegalArgumentException e) {
      Problem.of(ProblemType.REFUSED, String.valueOf(e.getMessage())).answer(context);
      return;
    }
    Optional<String> version = PlaybookAnswers.query(context, "version");
    if (version.isPresent() && PlaybookNames.number(version.get()).isEmpty()) {
      Problem.of(ProblemType.REFUSED, "version is the number of a version.").answer(context);
      return;
    }
    begin(
        context,
        PlaybookAnswers.query(context, "title").orElse(UNTITLED),
        version.map(PlaybookNames::number).orElse(OptionalLong.empty()),
        Optional.of(files));
  }

  private void begin(
      RoutingContext context, String title, OptionalLong version, Optional<PlaybookFiles> files) {
    Future<OptionalLong> parent =
        version.isPresent()
            ? Future.succeededFuture(version)
            : versions
                .inService()
                .map(
                    now ->
                        now.map(row -> OptionalLong.of(row.version()))
                            .orElse(OptionalLong.empty()));
    parent
        .compose(
            number ->
                objection(number, files)
                    .compose(
                        wrong -> {
                          if (wrong.isPresent()) {
                            Problem.of(ProblemType.REFUSED, wrong.get()).answer(context);
                            return Future.succeededFuture();
                          }
                          return create(context, title, number, files);
                        }))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  /** What was taken before is taken again. */
  private Future<Optional<String>> objection(OptionalLong parent, Optional<PlaybookFiles> files) {
    return files.isEmpty() || parent.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : versions
            .lines(parent.getAsLong())
            .map(
                lines -> {
                  Set<String> known = Set.copyOf(lines.stream().map(line -> line.path()).toList());
                  return DraftRules.objection(files.get(), known);
                });
  }

  private Future<Void> create(
      RoutingContext context, String title, OptionalLong parent, Optional<PlaybookFiles> files) {
    return drafts
        .create(
            new NewDraft(title, KeyAuthentication.caller(context).name(), parent.orElse(0), files),
            clock.instant())
        .map(
            made -> {
              made.ifPresentOrElse(
                  draft -> created(context, draft),
                  () ->
                      Problem.notFound("version", parent.orElse(0) + " of the playbook")
                          .answer(context));
              return null;
            });
  }

  private static void created(RoutingContext context, Draft draft) {
    context.response().putHeader("location", "/api/playbook/drafts/" + draft.id());
    JsonAnswers.json(context, 201, PlaybookJson.draft(draft));
  }

  private void read(RoutingContext context) {
    contents(
        context,
        contents -> {
          ObjectNode node = PlaybookJson.draft(contents.draft());
          ArrayNode files = node.putArray("files");
          contents.lines().forEach(line -> files.add(PlaybookJson.file(line)));
          JsonAnswers.json(context, 200, node);
        });
  }

  private void export(RoutingContext context) {
    contents(
        context,
        contents ->
            PlaybookAnswers.zip(context, "draft-" + contents.draft().id(), contents.files()));
  }

  private void contents(RoutingContext context, Consumer<DraftContents> then) {
    identified(
        context,
        id ->
            drafts
                .contents(id)
                .onSuccess(found -> found.ifPresentOrElse(then, () -> unknown(context)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void discard(RoutingContext context) {
    if (PlaybookAnswers.may(context, Permission.EDIT)) {
      identified(
          context,
          id ->
              drafts
                  .discard(id, KeyAuthentication.caller(context).name(), clock.instant())
                  .compose(
                      gone ->
                          gone ? Future.succeededFuture(Optional.<Draft>empty()) : drafts.draft(id))
                  .onSuccess(
                      left ->
                          left.flatMap(draft -> number(draft.published()))
                              .ifPresentOrElse(
                                  version -> closed(context, version),
                                  // Gone it is, whoever threw it away.
                                  () -> {
                                    JsonAnswers.done(context);
                                  }))
                  .onFailure(e -> JsonAnswers.failure(context, e)));
    }
  }

  private static Optional<Long> number(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
