package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nurture.json.Mappers;
import nurture.json.Refused;
import nurture.json.ReplayJson;
import nurture.playbook.PlaybookProblems;
import nurture.rules.RuleBook;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.Scope;
import nurture.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replays a draft and streams lines of JSON ({@code application/x-ndjson}): {@code {"progress":
 * {…}}} some times a second, in the end {@code {"report": {…}}} or {@code {"failed": "…"}}. The
 * body may say {@code {"at": …}} or {@code {"from": …, "to": …}}, each an instant with its offset;
 * without it the replay is about this moment. Whoever hangs up ends it. One at a time: it takes all
 * cores.
 */
public final class ReplayRoute implements Handler<RoutingContext> {

  /**
   * What is compared.
   *
   * @param done called once nobody decides by them any more
   */
  public record Books(RuleBook published, RuleBook draft, Runnable done) {}

  private static final Logger log = LoggerFactory.getLogger(ReplayRoute.class);
  private static final Set<String> FIELDS = Set.of("at", "from", "to");

  private final WorkerExecutor workers;
  private final Function<String, Future<Optional<Books>>> books;
  private final CandidateSource source;
  private final InstantSource clock;
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * @param workers a thread of it is blocked as long as a replay runs
   * @param books by the draft's id; empty if there is none, failed with {@link PlaybookProblems} if
   *     it does not compile
   */
  public ReplayRoute(
      WorkerExecutor workers,
      Function<String, Future<Optional<Books>>> books,
      CandidateSource source,
      InstantSource clock) {
    this.workers = workers;
    this.books = books;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    Scope scope;
    try {
      scope = scope(context.body().asString());
    } catch (Refused refused) {
      Problem.refused(refused.refusal()).answer(context);
      return;
    }
    String id = context.pathParam("id");
    if (!busy.compareAndSet(false, true)) {
      Problem.of(409, "Busy", "Another replay is under way; try again when it has ended.")
          .answer(context);
      return;
    }
    AtomicBoolean gone = new AtomicBoolean();
    context.response().closeHandler(closed -> gone.set(true));
    books
        .apply(id)
        .compose(
            found -> {
              if (found.isEmpty()) {
                Problem.notFound("draft", id).answer(context);
                return Future.succeededFuture();
              }
              return replay(context, found.get(), scope, gone);
            })
        .onComplete(over -> busy.set(false))
        .onFailure(e -> failed(context, e));
  }

  private Future<Void> replay(RoutingContext context, Books both, Scope scope, AtomicBoolean gone) {
    Context loop = context.vertx().getOrCreateContext();
    HttpServerResponse response = context.response();
    response.setChunked(true).putHeader("content-type", "application/x-ndjson");
    return workers
        .executeBlocking(
            () ->
                Replay.run(
                    both.published(),
                    both.draft(),
                    source,
                    ReplayOptions.of(scope),
                    (done, total, elapsed) -> {
                      loop.runOnContext(now -> tell(response, done, total, elapsed));
                      return !gone.get();
                    }),
            false)
        .eventually(
            () -> {
              both.done().run();
              return Future.succeededFuture();
            })
        .compose(report -> end(response, line("report", ReplayJson.write(report))));
  }

  private static void tell(HttpServerResponse response, long done, long total, Duration elapsed) {
    if (!response.ended() && !response.closed()) {
      var unused = response.write(line("progress", ReplayJson.progress(done, total, elapsed)));
    }
  }

  private static Future<Void> end(HttpServerResponse response, String line) {
    return response.ended() || response.closed() ? Future.succeededFuture() : response.end(line);
  }

  private static void failed(RoutingContext context, Throwable failure) {
    HttpServerResponse response = context.response();
    String said = String.valueOf(failure.getMessage());
    if (response.closed()) {
      return;
    }
    if (response.headWritten()) {
      log.warn("a replay failed: {}", said);
      var unused =
          end(response, Mappers.OWN.createObjectNode().put("failed", said).toString() + "\n");
    } else if (failure instanceof PlaybookProblems) {
      response.setChunked(false);
      Problem.of(422, "Not a playbook", said).answer(context);
    } else {
      log.warn("a replay failed: {}", said);
      response.setChunked(false);
      Problem.of(503, "Not available", "The replay could not begin: " + said).answer(context);
    }
  }

  private static String line(String what, ObjectNode node) {
    ObjectNode line = Mappers.OWN.createObjectNode();
    line.set(what, node);
    return line + "\n";
  }

  private Scope scope(String body) throws Refused {
    JsonNode node;
    try {
      node = Mappers.STRICT.readTree(body == null || body.isBlank() ? "{}" : body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new Refused("", "", "the body is no JSON");
    }
    if (!node.isObject()) {
      throw new Refused("", "", "the body is a JSON object with at, or with from and to");
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw new Refused(name, "", "is not a field here; there are at, from, to");
      }
    }
    Optional<Instant> at = instant(node, "at");
    Optional<Instant> from = instant(node, "from");
    Optional<Instant> to = instant(node, "to");
    if (from.isEmpty() && to.isEmpty()) {
      return new Scope.Moment(at.orElseGet(clock::instant));
    }
    if (at.isPresent()) {
      throw new Refused("at", "", "does not go together with from and to");
    }
    if (from.isEmpty()) {
      throw new Refused("from", "", "is missing");
    }
    Instant end = to.orElseGet(clock::instant);
    if (!from.get().isBefore(end)) {
      throw new Refused("from", from.get().toString(), "must lie before to, or before now");
    }
    return new Scope.Period(from.get(), end);
  }

  private static Optional<Instant> instant(JsonNode node, String field) throws Refused {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(value.asText()).toInstant());
    } catch (DateTimeException e) {
      throw new Refused(
          field,
          value.asText(),
          "must be an instant with its offset, such as 2026-11-21T09:30:00Z");
    }
  }
}
