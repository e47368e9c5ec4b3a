package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nurture.config.NearestWord;
import nurture.imports.ColumnMapping;
import nurture.imports.ImportField;
import nurture.imports.ImportJob;
import nurture.imports.ImportOptions;
import nurture.imports.ImportState;
import nurture.imports.ImportUpload;
import nurture.imports.WrittenOptions;
import nurture.imports.table.UnreadableTable;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.ImportTools;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.OutcomeDownload;
import nurture.web.PathId;
import nurture.web.Problem;
import nurture.web.ProblemType;
import nurture.web.UploadedFile;

/** Files of people: sent, mapped, tried, run, cancelled, and what became of each row. */
public final class ImportRoutes {

  private static final int SHOWN_REFUSALS = 20;
  private static final int LISTED = 50;
  private static final int MOST_LISTED = 200;
  private static final int LONGEST_NAME = 200;

  private final ImportTools tools;

  public ImportRoutes(ImportTools tools) {
    this.tools = tools;
  }

  public void mount(Router router) {
    router.get("/api/imports").handler(this::list);
    router.post("/api/imports").handler(this::upload);
    router.get("/api/imports/:id").handler(this::read);
    router.get("/api/imports/:id/outcomes").handler(this::outcomes);
    router.post("/api/imports/:id/mapping").handler(this::confirm);
    router.post("/api/imports/:id/start").handler(this::start);
    router.post("/api/imports/:id/cancel").handler(this::cancel);
  }

  private void list(RoutingContext context) {
    int most;
    try {
      most = QueryParameters.number(context, "limit", LISTED, MOST_LISTED);
    } catch (QueryParameters.Refusal e) {
      e.problem().answer(context);
      return;
    }
    tools
        .jobs()
        .list(most)
        .onSuccess(
            jobs -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              jobs.forEach(job -> list.add(ImportJson.line(job)));
              JsonAnswers.json(
                  context, 200, JsonMappers.OWN.createObjectNode().set("imports", list));
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void upload(RoutingContext context) {
    ImportOptions options;
    ImportUpload.Told told;
    try {
      options = WrittenOptions.read(name -> query(context, name), ImportOptions.USUAL);
      told = WrittenOptions.told(name -> query(context, name));
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    UploadedFile.receive(context.vertx(), context.request(), tools.largestBytes())
        .compose(file -> taken(context, file, options, told))
        .onSuccess(
            job -> {
              context.response().putHeader("location", "/api/imports/" + job.id());
              JsonAnswers.json(context, 201, ImportJson.whole(job, List.of()));
            })
        .onFailure(e -> notTaken(context, e));
  }

  private Future<ImportJob> taken(
      RoutingContext context, Path file, ImportOptions options, ImportUpload.Told told) {
    String name = query(context, "name");
    return tools
        .uploads()
        .take(
            file,
            name.isEmpty() ? "import" : name.substring(0, Math.min(LONGEST_NAME, name.length())),
            options,
            told,
            KeyAuthentication.caller(context).name())
        .eventually(() -> context.vertx().fileSystem().delete(file.toString()));
  }

  private void notTaken(RoutingContext context, Throwable failure) {
    if (failure instanceof UnreadableTable) {
      Problem.of(ProblemType.UNREADABLE_TABLE, String.valueOf(failure.getMessage()))
          .answer(context);
    } else if (failure instanceof UploadedFile.TooLarge) {
      Problem.of(
              ProblemType.TOO_LARGE,
              "The file may have at most "
                  + tools.largestBytes() / (1 << 20)
                  + " MB (imports.largest-megabytes). Divide it.")
          .answer(context);
    } else {
      JsonAnswers.failure(context, failure);
    }
  }

  private static String query(RoutingContext context, String name) {
    String text = context.queryParams().get(name);
    return text == null ? "" : text.strip();
  }

  private void read(RoutingContext context) {
    found(context, job -> answer(context, 200, job));
  }

  private void answer(RoutingContext context, int status, ImportJob job) {
    tools
        .jobs()
        .refused(job.id(), SHOWN_REFUSALS)
        .onSuccess(refused -> JsonAnswers.json(context, status, ImportJson.whole(job, refused)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void outcomes(RoutingContext context) {
    found(context, job -> new OutcomeDownload(tools.jobs(), job).to(context));
  }

  private void confirm(RoutingContext context) {
    found(context, job -> confirm(context, job));
  }

  private void confirm(RoutingContext context, ImportJob job) {
    ColumnMapping mapping;
    ImportOptions options;
    try {
      RequestFields fields =
          RequestFields.of(
              context,
              "columns",
              "kind",
              "source",
              "collectedAt",
              "merge",
              "spreadSeconds",
              "cause");
      mapping = mapping(fields.node("columns"), job);
      options = WrittenOptions.read(name -> text(fields.node(name)), job.options());
      Optional<String> fault = options.fault(mapping);
      if (fault.isPresent()) {
        throw new RefusalException("columns", "", fault.get());
      }
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    changed(
        context,
        job.id(),
        200,
        tools
            .jobs()
            .confirm(
                job.id(),
                mapping,
                options,
                KeyAuthentication.caller(context).name(),
                tools.clock().instant()));
  }

  private static String text(JsonNode node) {
    return node.isArray()
        ? String.join(" ", JsonMappers.OWN.convertValue(node, String[].class))
        : node.asText("").strip();
  }

  /** By header: {@code {"Email": "email"}}; a column that is not named stays as it is. */
  private static ColumnMapping mapping(JsonNode columns, ImportJob job) throws RefusalException {
    List<String> words = new ArrayList<>(job.mapping().words());
    if (columns.isMissingNode() || columns.isNull()) {
      return job.mapping();
    }
    if (!(columns instanceof ObjectNode named)) {
      throw new RefusalException(
          "columns", columns.toString(), "must be an object of fields by header");
    }
    for (var entry : named.properties()) {
      int place = job.headers().indexOf(entry.getKey());
      String word = entry.getValue().asText("");
      if (place < 0) {
        throw new RefusalException(
            "columns." + entry.getKey(),
            word,
            "is no column of the file"
                + NearestWord.among(entry.getKey(), job.headers(), "there are"));
      }
      if (!word.isEmpty() && ImportField.of(word).isEmpty()) {
        throw new RefusalException(
            "columns." + entry.getKey(),
            word,
            "is no field" + NearestWord.among(word, ImportField.words(), "there are"));
      }
      words.set(place, word);
    }
    return ColumnMapping.of(words).orElse(job.mapping());
  }

  private void start(RoutingContext context) {
    boolean dry;
    try {
      dry = RequestFields.of(context, "dryRun").flag("dryRun");
    } catch (RefusalException e) {
      Problem.refused(e).answer(context);
      return;
    }
    identified(
        context,
        id ->
            changed(
                context,
                id,
                202,
                tools
                    .jobs()
                    .start(
                        id, dry, KeyAuthentication.caller(context).name(), tools.clock().instant())
                    .onSuccess(job -> tools.wake().run())));
  }

  private void cancel(RoutingContext context) {
    identified(
        context,
        id ->
            changed(
                context,
                id,
                200,
                tools
                    .jobs()
                    .cancel(
                        id, KeyAuthentication.caller(context).name(), tools.clock().instant())));
  }

  /** Answers with the import as it is now, or why it stays as it was. */
  private void changed(
      RoutingContext context, UUID id, int status, Future<Optional<ImportJob>> changing) {
    changing
        .compose(
            changed ->
                changed.isPresent()
                    ? Future.succeededFuture(changed)
                    : tools.jobs().find(id).map(found -> found.map(job -> refused(context, job))))
        .onSuccess(
            job -> job.ifPresentOrElse(now -> answer(context, status, now), () -> unknown(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ImportJob refused(RoutingContext context, ImportJob job) {
    Problem.of(
            ProblemType.WRONG_STATE,
            "The import is "
                + job.state().word()
                + "; "
                + (job.state() == ImportState.UPLOADED
                    ? "confirm first what its columns say, at /api/imports/"
                        + job.id()
                        + "/mapping."
                    : job.state().over()
                        ? "send the file again to begin anew."
                        : "wait until it is done, or cancel it."))
        .answer(context);
    return job;
  }

  private static void identified(RoutingContext context, Consumer<UUID> then) {
    PathId.of(context).ifPresentOrElse(then, () -> unknown(context));
  }

  /** The import of the path; answers if there is none. */
  private void found(RoutingContext context, Consumer<ImportJob> then) {
    identified(
        context,
        id ->
            tools
                .jobs()
                .find(id)
                .onSuccess(found -> found.ifPresentOrElse(then, () -> unknown(context)))
                .onFailure(e -> JsonAnswers.failure(context, e)));
  }

  private static void unknown(RoutingContext context) {
    Problem.notFound("import", context.pathParam("id")).answer(context);
  }
}
