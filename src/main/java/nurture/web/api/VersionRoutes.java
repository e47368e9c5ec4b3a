package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nurture.access.Permission;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceOutcome;
import nurture.playbook.version.Versions;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** Versions of the playbook, what they differ in, and what is in service. */
public final class VersionRoutes {

  private static final int MOST = 200;
  private static final String FOLDER = "folder";

  private final Versions versions;
  private final PlaybookNames playbookNames;
  private final Supplier<PlaybookFiles> folder;
  private final WorkerExecutor workers;
  private final InstantSource clock;

  /**
   * @param folder reads the server's own folders; may block
   * @param workers where that is done, and playbooks are compared
   */
  public VersionRoutes(
      Versions versions,
      PlaybookNames playbookNames,
      Supplier<PlaybookFiles> folder,
      WorkerExecutor workers,
      InstantSource clock) {
    this.versions = versions;
    this.playbookNames = playbookNames;
    this.folder = folder;
    this.workers = workers;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/playbook/service").handler(this::service);
    router.get("/api/playbook/versions").handler(this::list);
    router.get("/api/playbook/versions/:number").handler(this::version);
    router.get("/api/playbook/versions/:number/export").handler(this::export);
    router.get("/api/playbook/versions/:number/files/:path").handler(this::file);
    // The slashes of a path may be written as they are.
    router
        .routeWithRegex(HttpMethod.GET, "/api/playbook/versions/(?<number>[^/]+)/files/(?<path>.+)")
        .handler(this::file);
    router.get("/api/playbook/diff").handler(this::difference);
    router
        .post("/api/playbook/roll-back")
        .handler(context -> step(context, ServiceEntry.Action.ROLL_BACK));
    router
        .post("/api/playbook/canary/promote")
        .handler(context -> step(context, ServiceEntry.Action.PROMOTE));
    router
        .post("/api/playbook/canary/withdraw")
        .handler(context -> step(context, ServiceEntry.Action.WITHDRAW));
    router
        .post("/api/playbook/canary/share")
        .handler(context -> step(context, ServiceEntry.Action.SHARE));
  }

  private void service(RoutingContext context) {
    versions
        .history(MOST)
        .compose(
            rows ->
                versions
                    .nodes()
                    .map(
                        nodes -> {
                          if (rows.isEmpty()) {
                            return PlaybookJson.object();
                          }
                          ObjectNode node = PlaybookJson.service(rows.get(0));
                          ArrayNode all = node.putArray("nodes");
                          nodes.forEach(line -> all.add(PlaybookJson.node(line)));
                          ArrayNode history = node.putArray("history");
                          rows.forEach(row -> history.add(PlaybookJson.service(row)));
                          return node;
                        }))
        .onSuccess(node -> JsonAnswers.json(context, 200, node))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void list(RoutingContext context) {
    versions
        .list(MOST)
        .onSuccess(
            all -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              all.forEach(version -> list.add(PlaybookJson.version(version)));
              PlaybookAnswers.list(context, "versions", list);
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void version(RoutingContext context) {
    numbered(
        context,
        number ->
            versions
                .version(number)
                .compose(
                    found ->
                        versions
                            .lines(number)
                            .map(
                                lines ->
                                    found.map(
                                        version ->
                                            PlaybookJson.version(version)
                                                .<ObjectNode>set(
                                                    "files", PlaybookJson.lines(lines)))))
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            node -> JsonAnswers.json(context, 200, node),
                            () -> unknown(context, number)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void export(RoutingContext context) {
    numbered(
        context,
        number ->
            versions
                .files(number)
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            files -> PlaybookAnswers.zip(context, "playbook-" + number, files),
                            () -> unknown(context, number)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void file(RoutingContext context) {
    String path = context.pathParam("path");
    numbered(
        context,
        number ->
            versions
                .file(number, path)
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            content -> PlaybookAnswers.file(context, "version-" + number, content),
                            () ->
                                Problem.notFound(
                                        "file", path + " in version " + number + " of the playbook")
                                    .answer(context)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private void difference(RoutingContext context) {
    Optional<String> from = PlaybookAnswers.query(context, "from");
    Optional<String> to = PlaybookAnswers.query(context, "to");
    if (from.isEmpty() || to.isEmpty()) {
      Problem.of(
              ProblemType.REFUSED,
              "Name both: from and to are each the number of a version, the id of a draft,"
                  + " \"published\" or \"folder\".")
          .answer(context);
      return;
    }
    files(from.get())
        .compose(
            before ->
                files(to.get())
                    .compose(
                        after -> {
                          if (before.isEmpty() || after.isEmpty()) {
                            Problem.notFound(
                                    "version or draft", before.isEmpty() ? from.get() : to.get())
                                .answer(context);
                            return Future.succeededFuture(Optional.<PlaybookDifference>empty());
                          }
                          return workers.executeBlocking(
                              () ->
                                  Optional.of(
                                      PlaybookDifference.between(before.get(), after.get())),
                              false);
                        }))
        .onSuccess(
            found ->
                found.ifPresent(
                    playbookDifference ->
                        JsonAnswers.json(context, 200, DifferenceJson.write(playbookDifference))))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private Future<Optional<PlaybookFiles>> files(String name) {
    if (name.equals(FOLDER)) {
      return workers.executeBlocking(() -> Optional.of(folder.get()), false);
    }
    return playbookNames.files(name);
  }

  private void step(RoutingContext context, ServiceEntry.Action action) {
    if (!PlaybookAnswers.may(context, Permission.PUBLISH)) {
      return;
    }
    Versions.Step step;
    try {
      boolean back = action == ServiceEntry.Action.ROLL_BACK;
      boolean share = action == ServiceEntry.Action.SHARE;
      RequestFields requestFields =
          back
              ? RequestFields.of(context, "version", "seen", "comment")
              : share
                  ? RequestFields.of(context, "percent", "seen", "comment")
                  : RequestFields.of(context, "seen", "comment");
      step =
          new Versions.Step(
              action,
              back ? requestFields.number("version") : 0,
              share ? percent(requestFields) : 0,
              requestFields.optionalNumber("seen"),
              requestFields.optionalText("comment").orElse(""),
              KeyAuthentication.caller(context).name(),
              clock.instant());
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    versions
        .serve(step)
        .onSuccess(serviceOutcome -> answer(context, step, serviceOutcome))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static void answer(
      RoutingContext context, Versions.Step step, ServiceOutcome serviceOutcome) {
    if (serviceOutcome instanceof ServiceOutcome.Done done) {
      JsonAnswers.json(context, 200, PlaybookJson.service(done.now()));
    } else if (serviceOutcome instanceof ServiceOutcome.Overtaken overtaken) {
      PlaybookAnswers.overtaken(context, overtaken.now());
    } else if (serviceOutcome instanceof ServiceOutcome.Nothing nothing) {
      if (step.action() == ServiceEntry.Action.ROLL_BACK || nothing.now().canary().isPresent()) {
        // It is as they want it to be; a repeat does no harm.
        JsonAnswers.json(context, 200, PlaybookJson.service(nothing.now()));
      } else {
        PlaybookAnswers.conflict(
            context, ProblemType.NO_CANARY, "There is no canary to " + word(step.action()) + ".");
      }
    } else {
      unknown(context, step.version());
    }
  }

  /** Given alone: a share has no usual value. */
  private static int percent(RequestFields requestFields) throws RefusalException {
    long percent = requestFields.number("percent");
    if (percent < 1 || percent > 99) {
      throw new RefusalException(
          "percent", String.valueOf(percent), "is from 1 to 99; promote the canary for all");
    }
    return (int) percent;
  }

  private static String word(ServiceEntry.Action action) {
    return action == ServiceEntry.Action.SHARE ? "give another share" : action.word();
  }

  private void numbered(RoutingContext context, LongConsumer then) {
    String written = context.pathParam("number");
    PlaybookNames.number(written)
        .ifPresentOrElse(
            then, () -> Problem.notFound("version", written + " of the playbook").answer(context));
  }

  private static void unknown(RoutingContext context, long number) {
    Problem.notFound("version", number + " of the playbook").answer(context);
  }
}
