package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.EventEnvelope;
import nurture.json.EventJson;
import nurture.outbox.HitLog;
import nurture.tracking.FollowedLink;
import nurture.tracking.HitJudge;
import nurture.tracking.HitVerdict;
import nurture.tracking.JudgedHit;
import nurture.tracking.LinkHit;
import nurture.tracking.LinkId;
import nurture.tracking.MessageHits;
import nurture.tracking.ReaderAgent;

/** Links of mails and who followed them, in PostgreSQL. Safe for concurrent use. */
public final class PgLinkHits implements HitLog {

  private static final String FOLLOW = SqlFiles.named("follow_link");
  private static final String CLAIM = SqlFiles.named("claim_hits");
  private static final String JUDGE = SqlFiles.named("judge_hits");
  private static final String LINKS = SqlFiles.named("links_of_message");
  private static final String SOURCE = "link";

  /** Of a link; those that come after are answered and not kept. */
  private static final int MOST = 20;

  private static final int STEP = 200;

  private final Pool pool;
  private final PgEventLog events;

  public PgLinkHits(Pool pool, PgEventLog events) {
    this.pool = pool;
    this.events = events;
  }

  @Override
  public Future<Optional<String>> followed(
      LinkId link, boolean head, ReaderAgent agent, Instant at) {
    return pool.preparedQuery(FOLLOW)
        .execute(
            key(link.message())
                .addInteger(link.number())
                .addOffsetDateTime(PgInstants.at(at))
                .addBoolean(head)
                .addString(agent.kind().name())
                .addString(agent.name())
                .addInteger(MOST))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext()
                  ? Optional.of(found.next().getString("url"))
                  : Optional.empty();
            });
  }

  /**
   * Judges the hits that were made long enough ago. A verdict and its event are one transaction,
   * and a link of a message has one event whatever is judged again.
   *
   * @return how many hits were judged
   */
  public Future<Integer> judge(Instant now) {
    return step(now)
        .compose(
            judged ->
                judged < STEP
                    ? Future.succeededFuture(judged)
                    : judge(now).map(more -> judged + more));
  }

  private Future<Integer> step(Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(PgInstants.at(now.minus(HitJudge.SETTLED)), STEP))
                .compose(rows -> judged(connection, rows, now)));
  }

  private Future<Integer> judged(SqlConnection connection, RowSet<Row> rows, Instant now) {
    Map<MessageId, List<Row>> messages = new LinkedHashMap<>();
    rows.forEach(
        row -> messages.computeIfAbsent(PgMessageQueue.id(row), id -> new ArrayList<>()).add(row));
    ColumnArrays verdicts = new ColumnArrays(Long.class, Boolean.class, String.class);
    List<EventEnvelope> told = new ArrayList<>();
    int judged = 0;
    for (Map.Entry<MessageId, List<Row>> each : messages.entrySet()) {
      MessageHits hits = hits(each.getValue());
      for (Row row : each.getValue()) {
        if (row.getBoolean("due")) {
          HitVerdict verdict = HitJudge.judge(hit(row), hits);
          verdicts.row(row.getLong("id"), verdict.human(), verdict.reason());
          judged++;
          if (verdict.human() && row.getString("ref") != null) {
            told.add(event(each.getKey(), row));
          }
        }
      }
    }
    int count = judged;
    return count == 0
        ? Future.succeededFuture(0)
        : connection
            .preparedQuery(JUDGE)
            .execute(verdicts.tuple())
            .compose(
                kept ->
                    told.isEmpty()
                        ? Future.succeededFuture(List.of())
                        : events.append(connection, told, now))
            .map(count);
  }

  private static MessageHits hits(List<Row> rows) {
    Row first = rows.get(0);
    return new MessageHits(
        Optional.ofNullable(PgInstants.of(first, "sent_at")),
        first.getInteger("links"),
        rows.stream().map(PgLinkHits::hit).toList());
  }

  private static EventEnvelope event(MessageId message, Row row) {
    LinkId link = new LinkId(message, row.getInteger("number"));
    String id = message.toString();
    return EventJson.write(
        row.getString("ref"),
        link.event(),
        hit(row).at(),
        link.isPicture()
            ? new MessageOpened(id)
            : new LinkClicked(
                Optional.of(id),
                Optional.of(row.getString("url")),
                Optional.of(row.getString("topic")).filter(known -> !known.isEmpty())),
        SOURCE);
  }

  /** The links of a message with their hits. */
  static Future<List<FollowedLink>> links(Pool pool, MessageId message) {
    return pool.preparedQuery(LINKS)
        .execute(key(message))
        .map(
            rows -> {
              Map<Integer, List<Row>> links = new LinkedHashMap<>();
              rows.forEach(
                  row ->
                      links
                          .computeIfAbsent(row.getInteger("number"), n -> new ArrayList<>())
                          .add(row));
              return links.values().stream().map(PgLinkHits::link).toList();
            });
  }

  private static FollowedLink link(List<Row> rows) {
    Row first = rows.get(0);
    return new FollowedLink(
        first.getInteger("number"),
        first.getString("url"),
        first.getString("topic"),
        rows.stream()
            .filter(row -> row.getString("agent") != null)
            .map(
                row ->
                    new JudgedHit(
                        hit(row),
                        Optional.ofNullable(row.getBoolean("human"))
                            .map(human -> new HitVerdict(human, row.getString("reason")))))
            .toList());
  }

  private static LinkHit hit(Row row) {
    return new LinkHit(
        row.getInteger("number"),
        Objects.requireNonNull(PgInstants.of(row, "at")),
        row.getBoolean("head"),
        new ReaderAgent(
            ReaderAgent.Kind.valueOf(row.getString("agent")), row.getString("agent_name")));
  }

  private static Tuple key(MessageId message) {
    return Tuple.of(message.candidate(), message.decision(), message.position());
  }
}
