package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.decision.DecisionId;
import nurture.decision.StageMove;
import nurture.decision.TaskReminder;
import nurture.event.RecordedEvent;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.insight.DecisionHistory;
import nurture.insight.DecisionPast;
import nurture.insight.DecisionPast.Chapter;
import nurture.json.AppliedJson;
import nurture.json.EventJson;

/** Reads the past of candidates from what is kept of it. Safe for concurrent use. */
public final class PgDecisionHistory implements DecisionHistory {

  private static final String DECISIONS = SqlFiles.named("history_decisions");
  private static final String EVENTS = SqlFiles.named("history_events");
  private static final String MESSAGES = SqlFiles.named("history_messages");

  private final Pool pool;

  public PgDecisionHistory(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<DecisionPast>> before(DecisionId id) {
    Tuple upTo = Tuple.of(id.candidate(), id.number());
    return pool.withConnection(
        connection ->
            connection
                .preparedQuery(DECISIONS)
                .execute(upTo)
                .compose(
                    decisions ->
                        connection
                            .preparedQuery(EVENTS)
                            .execute(Tuple.of(id.candidate()))
                            .compose(
                                events ->
                                    connection
                                        .preparedQuery(MESSAGES)
                                        .execute(upTo)
                                        .map(
                                            messages ->
                                                past(id.number(), decisions, events, messages)))));
  }

  private static Optional<DecisionPast> past(
      long number, RowSet<Row> decisions, RowSet<Row> events, RowSet<Row> messages) {
    Map<String, Row> told = new HashMap<>();
    events.forEach(row -> told.put(row.getString("id"), row));
    Map<Long, List<Row>> called = new HashMap<>();
    messages.forEach(
        row -> called.computeIfAbsent(row.getLong("decision"), n -> new ArrayList<>()).add(row));
    List<Chapter> chapters = new ArrayList<>();
    Row last = null;
    for (Row row : decisions) {
      chapters.add(chapter(row, told, called.getOrDefault(row.getLong("number"), List.of())));
      last = row;
    }
    if (last == null || last.getLong("number") != number || last.getBoolean("forgotten")) {
      return Optional.empty();
    }
    return Optional.of(
        new DecisionPast(
            last.getString("ref"),
            at(last),
            last.getString("playbook"),
            last.getLong("openings"),
            last.getString("fired").lines().toList(),
            chapters));
  }

  private static Chapter chapter(Row row, Map<String, Row> told, List<Row> called) {
    Instant at = at(row);
    List<RecordedEvent> news = new ArrayList<>();
    List<String> ids = AppliedJson.ids(row.getString("events"));
    for (String id : ids) {
      Row event = told.get(id);
      if (event != null) {
        news.add(
            EventJson.kept(
                id,
                Objects.requireNonNull(PgInstants.of(event, "occurred_at")),
                event.getString("type"),
                event.getString("data")));
      }
    }
    boolean whole = news.size() == ids.size() && !row.getBoolean("forgotten");
    return new Chapter(
        row.getLong("number"),
        at,
        whole ? Optional.of(news) : Optional.empty(),
        called.stream().map(message -> touch(message, at)).toList(),
        move(row),
        row.getString("tags").lines().toList(),
        row.getString("reminders").lines().map(PgDecisionHistory::reminder).toList());
  }

  /** Of the line that the query makes of it: who is told, then the task. */
  private static TaskReminder reminder(String line) {
    int space = line.indexOf(' ');
    String to = line.substring(0, space).toUpperCase(Locale.ROOT).replace('-', '_');
    return new TaskReminder(line.substring(space + 1), NoticeAddressee.valueOf(to));
  }

  private static Instant at(Row row) {
    String exact = row.getString("at");
    return exact == null
        ? Objects.requireNonNull(PgInstants.of(row, "decided_at"))
        : Instant.parse(exact);
  }

  private static Optional<StageMove> move(Row row) {
    String to = row.getString("move_to");
    return to == null
        ? Optional.empty()
        : Optional.of(
            new StageMove(
                stage(row.getString("move_from")), stage(to), row.getString("move_rule"), ""));
  }

  private static Stage stage(String written) {
    return Stage.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Touch touch(Row row, Instant at) {
    String via = row.getString("via");
    return new Touch(
            PgMessageQueue.id(row).toString(),
            row.getString("topic"),
            Optional.ofNullable(via).map(Via::valueOf),
            Purpose.valueOf(row.getString("purpose")),
            row.getString("items").lines().toList(),
            row.getString("kind").equals("task") ? Touch.State.OPEN : Touch.State.PLANNED,
            at)
        .asking(row.getString("title"));
  }
}
