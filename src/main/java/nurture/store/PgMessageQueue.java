package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MessageId;
import nurture.decision.MessageWording;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.Via;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import nurture.json.ExperimentJson;
import nurture.outbox.ClaimPlan;
import nurture.outbox.ClaimedMessage;
import nurture.outbox.ClaimedMessages;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.HandedOver;
import nurture.outbox.MessageQueue;
import nurture.outbox.MessageState;
import nurture.outbox.OutgoingLink;
import nurture.outbox.RateLimits;
import nurture.outbox.RenderedMessage;
import nurture.outbox.Turn;
import nurture.tracking.LinkId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in PostgreSQL. Dossiers are read on the worker given. Safe for concurrent use. */
public final class PgMessageQueue implements MessageQueue {

  private static final Logger log = LoggerFactory.getLogger(PgMessageQueue.class);
  private static final String CLAIM = SqlFiles.named("claim_messages");

  /**
   * For a claim: its plan is kept, and made while few wait it would read and sort all of a queue.
   */
  public static final String ALONG_THE_QUEUE = "set local enable_bitmapscan = off";

  private static final String BEGIN = SqlFiles.named("begin_sending");
  private static final String HAND_OVER = SqlFiles.named("hand_over_messages");
  private static final String KEEP_LINKS = SqlFiles.named("keep_links");
  private static final String MAY_LEAVE = SqlFiles.named("may_leave");
  private static final String RETURN = SqlFiles.named("return_messages");
  private static final String RECORD = SqlFiles.named("record_messages");
  private static final String RECOVER = SqlFiles.named("recover_messages");
  private static final String SOURCE = "outbox";

  // One order everywhere: two statements over the same messages wait for each other instead of for
  // ever.
  private static final Comparator<MessageId> ORDER =
      Comparator.comparing(MessageId::candidate)
          .thenComparing(MessageId::decision)
          .thenComparing(MessageId::position);

  private final Pool pool;
  private final WorkerExecutor workers;
  private final PgEventLog events;
  private final RateLimits limits;

  /** When the domain began to send over each route, as far as that was asked. */
  private final Map<String, Instant> begun = new ConcurrentHashMap<>();

  /** Without limits but those that rules ask for. */
  public PgMessageQueue(Pool pool, WorkerExecutor workers, PgEventLog events) {
    this(pool, workers, events, RateLimits.NONE);
  }

  /**
   * @param limits how fast messages may leave
   */
  public PgMessageQueue(Pool pool, WorkerExecutor workers, PgEventLog events, RateLimits limits) {
    this.limits = limits;
    this.pool = pool;
    this.workers = workers;
    this.events = events;
  }

  @Override
  public Future<ClaimedMessages> claim(ClaimPlan plan, Instant now, UUID claim, Duration lease) {
    String[] vias = plan.channels().stream().map(Via::name).toArray(String[]::new);
    return (plan.isMail() ? begun(plan.route(), now) : Future.succeededFuture(now))
        .compose(
            first -> {
              OptionalDouble together = limits.together(first, now);
              return alongTheQueue(
                  Tuple.of(PgInstants.at(now), vias, plan.most(), claim, lease.toMillis())
                      .addString(plan.route())
                      .addString(limits.sender())
                      .addArrayOfString(limits.providers().toArray(String[]::new))
                      .addArrayOfDouble(limits.rates().toArray(Double[]::new))
                      .addDouble(together.isPresent() ? together.getAsDouble() : null)
                      .addArrayOfString(plan.others().toArray(String[]::new))
                      .addBoolean(plan.ownOnly())
                      .addArrayOfString(plan.without().toArray(String[]::new)));
            })
        .compose(
            rows -> {
              Row first = rows.iterator().next();
              Double seconds = first.getDouble("wait");
              Optional<Duration> next =
                  Optional.ofNullable(seconds).map(s -> Duration.ofMillis((long) (s * 1000)));
              return first.getUUID("candidate_id") == null
                  ? Future.succeededFuture(new ClaimedMessages(List.of(), next))
                  : workers.executeBlocking(
                      () -> new ClaimedMessages(due(rows, plan.route(), now), next), false);
            });
  }

  private Future<RowSet<Row>> alongTheQueue(Tuple claim) {
    return pool.withTransaction(
        connection -> {
          Future<?> set = connection.query(ALONG_THE_QUEUE).execute();
          Future<RowSet<Row>> claimed = connection.preparedQuery(CLAIM).execute(claim);
          return set.compose(done -> claimed);
        });
  }

  private Future<Instant> begun(String route, Instant now) {
    Instant known = begun.get(route);
    if (known != null) {
      return Future.succeededFuture(known);
    }
    if (limits.perSecond().isEmpty() && limits.warmUp().isEmpty()) {
      return Future.succeededFuture(now);
    }
    String[] lanes =
        Stream.concat(limits.providers().stream(), Stream.of(RateLimits.ALL))
            .toArray(String[]::new);
    return pool.preparedQuery(BEGIN)
        .execute(Tuple.of(route, limits.sender(), PgInstants.at(now)).addArrayOfString(lanes))
        .compose(
            rows -> {
              if (rows.size() == 0) {
                // Another node wrote it at this moment.
                return begun(route, now);
              }
              Instant first = rows.iterator().next().getOffsetDateTime("first_at").toInstant();
              begun.put(route, first);
              return Future.succeededFuture(first);
            });
  }

  @Override
  public Future<List<Turn.Written>> take(List<Turn> turns, UUID claim, Duration lease) {
    List<DeliveryOutcome> ended = turns.stream().flatMap(turn -> turn.ended().stream()).toList();
    List<RenderedMessage> next = turns.stream().flatMap(turn -> turn.next().stream()).toList();
    return (isOneStatement(ended, next)
            ? handOver(pool, next, claim, lease).map(ours -> written(turns, Set.of(), ours))
            : pool.withTransaction(
                connection -> take(connection, turns, ended, next, claim, lease)))
        .onSuccess(written -> announce(ended))
        .compose(written -> returned(turns, written, claim).map(written));
  }

  private void announce(List<DeliveryOutcome> ended) {
    if (ended.stream().anyMatch(outcome -> outcome.event().isPresent())) {
      events.announce();
    }
  }

  private static boolean isOneStatement(List<DeliveryOutcome> ended, List<RenderedMessage> next) {
    return ended.isEmpty() && next.stream().allMatch(r -> r.links().isEmpty() && !r.picture());
  }

  /** In this order: what is reported of a candidate is news to the next message to them. */
  private Future<List<Turn.Written>> take(
      SqlConnection connection,
      List<Turn> turns,
      List<DeliveryOutcome> ended,
      List<RenderedMessage> next,
      UUID claim,
      Duration lease) {
    return record(connection, ended, claim)
        .compose(
            recorded -> {
              // The connection answers in order, so the second need not wait for the first.
              Future<Void> told = told(connection, ended, recorded);
              return handOver(connection, next, claim, lease)
                  .compose(ours -> keepLinks(connection, next, ours.keySet()).map(ours))
                  .compose(ours -> told.map(written(turns, recorded, ours)));
            });
  }

  private static List<Turn.Written> written(
      List<Turn> turns, Set<MessageId> recorded, Map<MessageId, HandedOver> handedOver) {
    return turns.stream()
        .map(
            turn ->
                new Turn.Written(
                    turn.ended().filter(ended -> recorded.contains(ended.id())).isPresent(),
                    turn.next().flatMap(next -> Optional.ofNullable(handedOver.get(next.id())))))
        .toList();
  }

  private static Future<Map<MessageId, HandedOver>> handOver(
      SqlClient client, List<RenderedMessage> ready, UUID claim, Duration lease) {
    if (ready.isEmpty()) {
      return Future.succeededFuture(Map.of());
    }
    ColumnArrays columnArrays =
        new ColumnArrays(
            UUID.class,
            Long.class,
            Integer.class,
            Long.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            Boolean.class,
            String.class);
    ready.stream()
        .sorted(Comparator.comparing(RenderedMessage::id, ORDER))
        .forEach(
            r ->
                columnArrays.row(
                    r.id().candidate(),
                    r.id().decision(),
                    r.id().position(),
                    r.version(),
                    r.language(),
                    r.subject(),
                    r.text(),
                    r.html(),
                    r.from(),
                    r.threads(),
                    AttachmentRows.written(r.attachments())));
    return client
        .preparedQuery(HAND_OVER)
        .execute(columnArrays.tuple(claim, lease.toMillis()))
        .map(PgMessageQueue::allHandedOver);
  }

  /** Messages that may not leave are queued again; if that fails, when their lease ends. */
  private Future<?> returned(List<Turn> turns, List<Turn.Written> written, UUID claim) {
    List<MessageId> held = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      if (written.get(i).handedOver().isEmpty()) {
        turns.get(i).next().map(RenderedMessage::id).ifPresent(held::add);
      }
    }
    if (held.isEmpty()) {
      return Future.succeededFuture();
    }
    ColumnArrays others = new ColumnArrays(UUID.class, Long.class, Integer.class);
    held.stream()
        .sorted(ORDER)
        .forEach(id -> others.row(id.candidate(), id.decision(), id.position()));
    return pool.preparedQuery(RETURN).execute(others.tuple(claim)).otherwiseEmpty();
  }

  private static Map<MessageId, HandedOver> allHandedOver(RowSet<Row> rows) {
    Map<MessageId, HandedOver> ours = new HashMap<>();
    rows.forEach(row -> ours.put(id(row), handedOver(row)));
    return ours;
  }

  /** Before the message leaves: no link in it may lead nowhere. */
  private static Future<?> keepLinks(
      SqlConnection connection, List<RenderedMessage> ready, Set<MessageId> ours) {
    ColumnArrays links =
        new ColumnArrays(
            UUID.class, Long.class, Integer.class, Integer.class, String.class, String.class);
    for (RenderedMessage message : ready) {
      if (ours.contains(message.id())) {
        MessageId id = message.id();
        if (message.picture()) {
          links.row(id.candidate(), id.decision(), id.position(), LinkId.PICTURE, "", "");
        }
        for (int i = 0; i < message.links().size(); i++) {
          OutgoingLink link = message.links().get(i);
          links.row(id.candidate(), id.decision(), id.position(), i + 1, link.url(), link.topic());
        }
      }
    }
    return links.isEmpty()
        ? Future.succeededFuture()
        : connection.preparedQuery(KEEP_LINKS).execute(links.tuple());
  }

  @Override
  public Future<Boolean> mayLeave(MessageId id, long version, UUID claim) {
    return pool.preparedQuery(MAY_LEAVE)
        .execute(Tuple.of(id.candidate(), id.decision(), id.position(), version, claim))
        .map(rows -> rows.iterator().next().getBoolean("may_leave"));
  }

  private static Future<Set<MessageId>> record(
      SqlClient client, List<DeliveryOutcome> outcomes, UUID claim) {
    if (outcomes.isEmpty()) {
      return Future.succeededFuture(Set.of());
    }
    ColumnArrays columnArrays =
        new ColumnArrays(
            UUID.class,
            Long.class,
            Integer.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            Integer.class,
            OffsetDateTime.class,
            Boolean.class);
    outcomes.stream()
        .sorted(Comparator.comparing(DeliveryOutcome::id, ORDER))
        .forEach(
            f ->
                columnArrays.row(
                    f.id().candidate(),
                    f.id().decision(),
                    f.id().position(),
                    f.state().written(),
                    f.reason(),
                    PgInstants.at(f.notBefore()),
                    f.tried() ? 1 : 0,
                    PgInstants.at(f.at()),
                    f.stays()));
    return client.preparedQuery(RECORD).execute(columnArrays.tuple(claim)).map(PgMessageQueue::ids);
  }

  private Future<Void> told(
      SqlConnection connection, List<DeliveryOutcome> outcomes, Set<MessageId> recorded) {
    List<EventEnvelope> reports = new ArrayList<>();
    for (DeliveryOutcome outcome : outcomes) {
      if (recorded.contains(outcome.id())) {
        outcome.event().ifPresent(event -> reports.add(report(outcome, "", event)));
        outcome.also().ifPresent(event -> reports.add(report(outcome, "+", event)));
      }
    }
    return reports.isEmpty()
        ? Future.succeededFuture()
        : told(connection, reports, outcomes.get(0).at());
  }

  @Override
  public Future<List<MessageId>> recover(Instant now) {
    return pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(RECOVER)
                    .execute()
                    .compose(
                        rows -> {
                          List<EventEnvelope> reports = new ArrayList<>();
                          List<MessageId> uncertain = new ArrayList<>();
                          for (Row row : rows) {
                            String ref = row.getString("ref");
                            // Nobody is told about somebody who was erased meanwhile.
                            if (ref != null
                                && MessageState.UNCERTAIN
                                    .written()
                                    .equals(row.getString("state"))) {
                              uncertain.add(id(row));
                              String id = id(row).toString();
                              reports.add(
                                  EventJson.write(
                                      ref,
                                      id + ":uncertain",
                                      now,
                                      new CandidateEvent.MessageUncertain(
                                          id, "its node did not report"),
                                      SOURCE));
                            }
                          }
                          return told(connection, reports, now).map(uncertain);
                        }))
        .onSuccess(
            uncertain -> {
              if (!uncertain.isEmpty()) {
                events.announce();
              }
            });
  }

  private Future<Void> told(SqlConnection connection, List<EventEnvelope> reports, Instant at) {
    return reports.isEmpty()
        ? Future.succeededFuture()
        : events.appendUnsaid(connection, reports, at).mapEmpty();
  }

  private static EventEnvelope report(
      DeliveryOutcome deliveryOutcome, String suffix, CandidateEvent event) {
    String id =
        deliveryOutcome.id()
            + ":"
            + deliveryOutcome.state().written()
            + "@"
            + deliveryOutcome.at().toEpochMilli()
            + suffix;
    return EventJson.write(deliveryOutcome.ref(), id, deliveryOutcome.at(), event, SOURCE);
  }

  private static List<ClaimedMessage> due(RowSet<Row> rows, String route, Instant now) {
    List<ClaimedMessage> due = new ArrayList<>(rows.size());
    for (Row row : rows) {
      try {
        due.add(due(row, route, now));
      } catch (RuntimeException e) {
        // It stays claimed until the lease ends and is tried again then; the others must not wait
        // for it.
        log.error("message {} waits: its candidate cannot be read", id(row), e);
      }
    }
    return List.copyOf(due);
  }

  private static ClaimedMessage due(Row row, String route, Instant now) {
    String ref = row.getString("ref");
    Instant decidedAt = row.getOffsetDateTime("created_at").toInstant();
    Dossier dossier =
        DossierJson.read(ref, row.getString("dossier"))
            .yieldingTo(id(row).toString(), decidedAt)
            .joined();
    Via via = Via.valueOf(row.getString("via"));
    return new ClaimedMessage(
        id(row),
        ref,
        row.getLong("version"),
        row.getBoolean("suppressed") ? dossier.addressSuppressed(via, now) : dossier,
        row.getString("template"),
        via,
        Purpose.valueOf(row.getString("purpose")),
        row.getString("items").lines().toList(),
        row.getString("topic"),
        row.getString("reason"),
        decidedAt,
        row.getInteger("attempts"),
        wording(row.getString("arm"), PgCandidateQueue.armVersion(row)),
        row.getString("provider"),
        via == Via.EMAIL ? route : "");
  }

  /**
   * @param arm whose message it is, as it is written; null for none
   * @param version the one that decides because of an arm now
   */
  private static MessageWording wording(@Nullable String arm, OptionalLong version) {
    return arm == null
        ? new MessageWording(Map.of(), Optional.empty(), version)
        : CampaignArms.wording(ExperimentJson.readArm(arm), version);
  }

  private static HandedOver handedOver(Row row) {
    String thread = row.getString("in_thread");
    return HandedOver.in(
        row.getString("subject"), thread.isEmpty() ? List.of() : List.of(thread.split(" ")));
  }

  private static Set<MessageId> ids(RowSet<Row> rows) {
    Set<MessageId> ids = new HashSet<>();
    rows.forEach(row -> ids.add(id(row)));
    return ids;
  }

  static MessageId id(Row row) {
    return new MessageId(
        row.getUUID("candidate_id"), row.getLong("decision"), row.getInteger("position"));
  }
}
