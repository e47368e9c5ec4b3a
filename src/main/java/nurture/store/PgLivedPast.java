package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.journey.EvaluationResult;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.MessageState;
import nurture.outbox.RenderedMessage;

/**
 * Writes the past of candidates who were simulated, with the rows that a server writes while it
 * goes by. From then on they are candidates as any other. Safe for concurrent use.
 */
public final class PgLivedPast {

  private static final String KNOWN = SqlFiles.named("known_candidates");
  private static final String EVENTS = SqlFiles.named("keep_lived_events");
  private static final String MESSAGES = SqlFiles.named("keep_lived_messages");

  private final Pool pool;
  private final Pseudonyms pseudonyms;
  private final WorkerExecutor workers;

  /**
   * @param workers where statements are prepared
   */
  public PgLivedPast(Pool pool, Pseudonyms pseudonyms, WorkerExecutor workers) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
    this.workers = workers;
  }

  /** The id that a candidate has in this database. */
  public UUID id(String ref) {
    return pseudonyms.candidate(ref);
  }

  /** Those of some candidates that are on record already. */
  public Future<Set<UUID>> known(List<UUID> ids) {
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(
            rows -> {
              Set<UUID> known = new HashSet<>();
              rows.forEach(row -> known.add(row.getUUID("id")));
              return known;
            });
  }

  /**
   * Writes lives of candidates who are not known yet, in one transaction: all of them, or nothing.
   *
   * @return fails when the database is away, or one of them is known
   */
  public Future<Void> keep(List<LivedLife> lives) {
    return workers
        .executeBlocking(() -> new Prepared(lives), false)
        .compose(prepared -> pool.withTransaction(prepared::record));
  }

  private final class Prepared {

    private final ColumnArrays events =
        new ColumnArrays(
            UUID.class,
            String.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            String.class,
            String.class);
    private final ColumnArrays messages =
        new ColumnArrays(
            UUID.class,
            Long.class,
            Integer.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            Integer.class,
            OffsetDateTime.class,
            String.class,
            String.class,
            String.class,
            String.class);
    private final PgEvaluationResults.Prepared decisions;

    Prepared(List<LivedLife> lives) {
      List<EvaluationResult> results = new ArrayList<>();
      for (LivedLife life : lives) {
        life.events().forEach(event -> event(life.id(), event));
        results.addAll(life.decisions());
        messages(life);
      }
      decisions = new PgEvaluationResults(pseudonyms).prepare(results, Map.of());
    }

    /** The decisions make the messages, so what became of these comes last. */
    private Future<Void> record(SqlClient connection) {
      Future<?> heard = run(connection, EVENTS, events);
      Future<?> decided = decisions.record(connection);
      Future<?> left = run(connection, MESSAGES, messages);
      return Future.all(heard, decided, left).mapEmpty();
    }

    private Future<?> run(SqlClient connection, String sql, ColumnArrays rows) {
      return rows.isEmpty()
          ? Future.succeededFuture()
          : connection.preparedQuery(sql).execute(rows.tuple());
    }

    private void event(UUID id, EventEnvelope event) {
      events.row(
          id,
          event.candidate(),
          event.id(),
          event.type(),
          PgInstants.at(event.at()),
          event.source(),
          event.data());
    }

    private void messages(LivedLife life) {
      Map<MessageId, RenderedMessage> rendered = new HashMap<>();
      life.rendered().forEach(message -> rendered.put(message.id(), message));
      Map<MessageId, DeliveryOutcome> last = new LinkedHashMap<>();
      Map<MessageId, Integer> tries = new HashMap<>();
      for (DeliveryOutcome outcome : life.outcomes()) {
        last.put(outcome.id(), outcome);
        tries.merge(outcome.id(), outcome.tried() ? 1 : 0, Integer::sum);
      }
      last.forEach(
          (id, outcome) -> {
            Optional<RenderedMessage> body = Optional.ofNullable(rendered.get(id));
            messages.row(
                id.candidate(),
                id.decision(),
                id.position(),
                outcome.state().written(),
                outcome.reason(),
                PgInstants.at(outcome.notBefore()),
                tries.get(id),
                outcome.state() == MessageState.QUEUED ? null : PgInstants.at(outcome.at()),
                body.map(RenderedMessage::language).orElse(null),
                body.map(RenderedMessage::subject).orElse(null),
                body.map(RenderedMessage::text).orElse(null),
                body.map(RenderedMessage::html).orElse(null));
          });
    }
  }
}
