package nurture.bench;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.insight.RuleTally;
import nurture.journey.AppliedEvent;
import nurture.journey.EvaluationResult;
import nurture.json.DecisionJson;
import nurture.json.DossierJson;
import nurture.json.ProjectedFactsJson;
import nurture.store.FactStatements;
import nurture.store.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * The journey's statements alone: claims, reads the news and records, with rows that were made from
 * results beforehand.
 */
final class ReadyRounds {

  private static final String CLAIM = StatementRows.statement("claim_candidates");
  private static final String PENDING = StatementRows.statement("pending_events");

  /** A recording statement and what it takes. */
  enum Step {
    UPDATE(
        "update_candidates",
        UUID.class,
        Long.class,
        String.class,
        String.class,
        String.class,
        String.class,
        Buffer.class,
        OffsetDateTime.class,
        String.class,
        Buffer.class),
    FACTS(FactStatements.FACTS, String.class),
    LISTS(FactStatements.LISTS, String.class),
    DECISIONS(
        "insert_decisions",
        UUID.class,
        Long.class,
        OffsetDateTime.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class),
    MESSAGES(
        "insert_messages",
        UUID.class,
        Long.class,
        Integer.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        OffsetDateTime.class,
        String.class,
        String.class),
    APPLY("apply_events", UUID.class, String.class),
    COUNT(
        "count_rules",
        LocalDate.class,
        String.class,
        String.class,
        String.class,
        Long.class,
        Long.class,
        Long.class,
        Long.class,
        Long.class,
        OffsetDateTime.class);

    final String sql;
    final List<Class<?>> types;

    Step(String statement, Class<?>... types) {
      this.sql = statement.contains(" ") ? statement : StatementRows.statement(statement);
      this.types = List.of(types);
    }
  }

  private final Pool pool;
  private final Map<Step, Map<UUID, List<@Nullable Object[]>>> rows = new HashMap<>();

  /** What rules did, as if every round were about a bit of everybody. */
  private final List<@Nullable Object[]> counted = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if a result quarantines a candidate: the rules are broken then
   */
  ReadyRounds(Pool pool, Pseudonyms pseudonyms, Collection<EvaluationResult> results) {
    this.pool = pool;
    RuleTally tally = new RuleTally();
    for (EvaluationResult evaluationResult : results) {
      if (!(evaluationResult instanceof EvaluationResult.Decided decided)) {
        throw new IllegalArgumentException("not decided: " + evaluationResult);
      }
      prepare(decided, pseudonyms);
      tally.add(decided.decision());
    }
    tally.forEach(
        (key, count) ->
            counted.add(
                new @Nullable Object[] {
                  key.day(),
                  key.playbook(),
                  key.rule(),
                  key.guard(),
                  count.fired(),
                  count.asked(),
                  count.won(),
                  count.lost(),
                  count.vetoed(),
                  at(count.last())
                }));
  }

  /**
   * @return how many candidates were claimed and recorded
   */
  Future<Integer> round(int most, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(at(now), most))
                .compose(claimed -> record(connection, claimed, now)));
  }

  private Future<Integer> record(SqlConnection connection, RowSet<Row> claimed, Instant now) {
    if (claimed.size() == 0) {
      return Future.succeededFuture(0);
    }
    UUID[] ids = new UUID[claimed.size()];
    int i = 0;
    for (Row row : claimed) {
      ids[i++] = row.getUUID("id");
    }
    return connection
        .preparedQuery(PENDING)
        .execute(Tuple.of(ids, at(now)))
        .compose(
            news -> {
              Set<UUID> left = left(claimed, news);
              List<Future<?>> running = new ArrayList<>();
              for (Step step : Step.values()) {
                List<@Nullable Object[]> some = new ArrayList<>();
                Map<UUID, List<@Nullable Object[]>> ready = rows.getOrDefault(step, Map.of());
                if (step == Step.COUNT) {
                  some.addAll(counted);
                }
                for (UUID id : left) {
                  some.addAll(ready.getOrDefault(id, List.of()));
                }
                if (!some.isEmpty()) {
                  running.add(
                      connection
                          .preparedQuery(step.sql)
                          .execute(StatementRows.columns(step.types, some)));
                }
              }
              running.add(
                  connection
                      .preparedQuery("select pg_notify('nurture_messages', '')")
                      .execute(Tuple.tuple()));
              return Future.all(running).map(left.size());
            });
  }

  /** Without those whom the other lane recorded a moment ago. */
  private static Set<UUID> left(RowSet<Row> claimed, RowSet<Row> news) {
    Set<UUID> left = new LinkedHashSet<>();
    for (Row row : claimed) {
      if (row.getBoolean("due")) {
        left.add(row.getUUID("id"));
      }
    }
    news.forEach(row -> left.add(row.getUUID("candidate_id")));
    return left;
  }

  private void prepare(EvaluationResult.Decided result, Pseudonyms pseudonyms) {
    Decision decision = result.decision();
    var dossier = result.dossier();
    UUID id = result.id();
    row(
        Step.UPDATE,
        id,
        id,
        decision.id().number(),
        DossierJson.write(dossier),
        dossier.person().name(),
        dossier.person().email(),
        dossier.funnel().stage().name(),
        Buffer.buffer(pseudonyms.address(dossier.person().email())),
        at(decision.nextCheck().at()),
        decision.nextCheck().why(decision.zone()),
        null);
    row(Step.FACTS, id, ProjectedFactsJson.facts(id, decision.at(), result.facts()));
    row(Step.LISTS, id, ProjectedFactsJson.lists(id, result.facts()));
    row(
        Step.DECISIONS,
        id,
        id,
        decision.id().number(),
        at(decision.at()),
        decision.playbook(),
        decision.outcome().name().toLowerCase(Locale.ROOT),
        decision.touch().map(PlannedTouch::rule).orElse(null),
        "[]",
        DecisionJson.write(decision).toString());
    decision.touch().ifPresent(touch -> message(touch, decision));
    decision.chores().forEach(chore -> message(chore, decision));
    for (AppliedEvent event : result.applied()) {
      row(Step.APPLY, id, id, event.eventId());
    }
  }

  private void message(PlannedTouch touch, Decision decision) {
    UUID id = touch.id().candidate();
    row(
        Step.MESSAGES,
        id,
        id,
        touch.id().decision(),
        touch.id().position(),
        touch.key(),
        touch.task() ? "task" : "message",
        touch.topic(),
        touch.template(),
        touch.via().map(Enum::name).orElse(null),
        touch.title(),
        touch.rule(),
        touch.reason(),
        touch.task() ? "open" : "queued",
        at(decision.at()),
        touch.purpose().name(),
        String.join("\n", touch.items()));
  }

  private void row(Step step, UUID candidate, @Nullable Object... values) {
    Map<UUID, List<@Nullable Object[]>> ofStep =
        Objects.requireNonNull(rows.computeIfAbsent(step, s -> new HashMap<>()));
    Objects.requireNonNull(ofStep.computeIfAbsent(candidate, c -> new ArrayList<>())).add(values);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
