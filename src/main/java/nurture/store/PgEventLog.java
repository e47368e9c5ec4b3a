package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.imports.FirstChecks;
import nurture.intake.EventLog;
import nurture.intake.EventReceipt;
import nurture.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Events in PostgreSQL: one statement for many. Safe for concurrent use. */
public final class PgEventLog implements EventLog {

  private static final String APPEND = SqlFiles.named("append_events");
  private static final String KNOWN = SqlFiles.named("known_events");

  private record Key(UUID candidate, String event) {}

  private record Keyed(UUID candidate, EventEnvelope report) {}

  private final Pool pool;
  private final Pseudonyms pseudonyms;
  private final Announcement announcement;

  public PgEventLog(Pool pool, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
    this.announcement = new Announcement(pool, "nurture_events");
  }

  @Override
  public Future<List<EventReceipt>> append(List<EventEnvelope> reports, Instant received) {
    return appendUnsaid(pool, reports, received).onSuccess(receipts -> announce());
  }

  /** The same on a connection whose transaction another ends. */
  Future<List<EventReceipt>> append(
      SqlClient client, List<EventEnvelope> reports, Instant received) {
    return append(client, reports, received, null, true);
  }

  /** The same where the journey of other nodes is woken by {@link #announce} after the commit. */
  Future<List<EventReceipt>> appendUnsaid(
      SqlClient client, List<EventEnvelope> reports, Instant received) {
    return append(client, reports, received, null, false);
  }

  /** Wakes the journey of all nodes: there are new events. */
  void announce() {
    announcement.say();
  }

  /**
   * The same for an import.
   *
   * @param checks when the journey takes the events up; null for at once
   */
  Future<List<EventReceipt>> append(
      SqlClient client,
      List<EventEnvelope> reports,
      Instant received,
      @Nullable FirstChecks checks) {
    return append(client, reports, received, checks, true);
  }

  private Future<List<EventReceipt>> append(
      SqlClient client,
      List<EventEnvelope> reports,
      Instant received,
      @Nullable FirstChecks checks,
      boolean says) {
    List<Keyed> keyed =
        reports.stream().map(r -> new Keyed(pseudonyms.candidate(r.candidate()), r)).toList();
    ColumnArrays columnArrays =
        new ColumnArrays(
            UUID.class,
            String.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            String.class,
            String.class);
    // One order everywhere: two batches with the same keys wait for each other instead of for ever.
    keyed.stream()
        .sorted(Comparator.comparing(Keyed::candidate).thenComparing(k -> k.report().id()))
        .forEach(
            k ->
                columnArrays.row(
                    k.candidate(),
                    k.report().candidate(),
                    k.report().id(),
                    k.report().type(),
                    PgInstants.at(k.report().at()),
                    k.report().source(),
                    k.report().data()));
    return client
        .preparedQuery(APPEND)
        .execute(
            columnArrays.tuple(
                PgInstants.at(received),
                checks == null ? null : PgInstants.at(checks.from()),
                checks == null ? 0.0 : checks.millis(),
                says))
        .map(rows -> receipts(keyed, rows))
        .compose(receipts -> compared(client, keyed, receipts));
  }

  /** Tells repeats from other events under the id of one that is kept. */
  private static Future<List<EventReceipt>> compared(
      SqlClient client, List<Keyed> keyed, List<EventReceipt> receipts) {
    ColumnArrays repeats = new ColumnArrays(UUID.class, String.class);
    for (int i = 0; i < keyed.size(); i++) {
      if (receipts.get(i) == EventReceipt.KNOWN) {
        repeats.row(keyed.get(i).candidate(), keyed.get(i).report().id());
      }
    }
    if (repeats.isEmpty()) {
      return Future.succeededFuture(receipts);
    }
    return client
        .preparedQuery(KNOWN)
        .execute(repeats.tuple())
        .map(
            rows -> {
              Map<Key, Row> kept = new HashMap<>();
              rows.forEach(
                  row ->
                      kept.put(
                          new Key(row.getUUID("candidate_id"), row.getString("event_id")), row));
              List<EventReceipt> compared = new ArrayList<>(receipts);
              for (int i = 0; i < compared.size(); i++) {
                Keyed sent = keyed.get(i);
                Row first = kept.get(new Key(sent.candidate(), sent.report().id()));
                if (compared.get(i) == EventReceipt.KNOWN
                    && first != null
                    && differs(sent.report(), first)) {
                  compared.set(i, EventReceipt.DIFFERS);
                }
              }
              return compared;
            });
  }

  private static boolean differs(EventEnvelope sent, Row first) {
    return !sent.type().equals(first.getString("type"))
        || !EventJson.sameData(sent.data(), first.getString("data"));
  }

  private static List<EventReceipt> receipts(List<Keyed> keyed, Iterable<Row> rows) {
    Map<Key, Boolean> fresh = new HashMap<>();
    Set<UUID> erased = new HashSet<>();
    for (Row row : rows) {
      String event = row.getString("event_id");
      if (event == null) {
        erased.add(row.getUUID("candidate_id"));
      } else {
        fresh.put(new Key(row.getUUID("candidate_id"), event), true);
      }
    }
    List<EventReceipt> receipts = new ArrayList<>(keyed.size());
    for (Keyed k : keyed) {
      // Of two reports of one id in one batch the first is the event, the second its repeat.
      boolean first = fresh.remove(new Key(k.candidate(), k.report().id())) != null;
      receipts.add(
          erased.contains(k.candidate())
              ? EventReceipt.ERASED
              : first ? EventReceipt.RECORDED : EventReceipt.KNOWN);
    }
    return receipts;
  }

  static Buffer bytes(byte[] bytes) {
    return Buffer.buffer(bytes);
  }
}
