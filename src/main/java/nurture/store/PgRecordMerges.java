package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.RecordMerged;
import nurture.event.CandidateEvent.RecordParted;
import nurture.event.RecordedEvent;
import nurture.journey.RecordMerges;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import nurture.json.EventTypes;

/** Merges in PostgreSQL, each in one transaction. Safe for concurrent use. */
public final class PgRecordMerges implements RecordMerges {

  private static final String LOCK = SqlFiles.named("lock_for_merge");
  private static final String CANCEL = SqlFiles.named("cancel_for_merge");
  private static final String MERGE = SqlFiles.named("merge_record");
  private static final String PART = SqlFiles.named("part_record");
  private static final String OUTCOMES = SqlFiles.named("return_outcomes");
  private static final String CANCELLED = SqlFiles.named("cancelled_by_merge");
  private static final String KEEP = SqlFiles.named("keep_record_events");
  private static final String WHY = "its record was merged into another one";

  /** A record and the one that another ref leads to, where they exist. */
  private record Locked(Optional<Row> one, Optional<Row> other) {}

  private final Pool pool;
  private final Pseudonyms pseudonyms;

  public PgRecordMerges(Pool pool, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public Future<Answer> merge(String ref, String into, String by, Instant now) {
    UUID id = pseudonyms.candidate(ref);
    return pool.withTransaction(
        connection ->
            locked(connection, id, pseudonyms.candidate(into))
                .compose(
                    rows -> {
                      Optional<Answer> refusal = refusal(rows);
                      return refusal.isPresent()
                          ? Future.succeededFuture(refusal.get())
                          : merge(
                              connection,
                              rows.one().orElseThrow(),
                              rows.other().orElseThrow(),
                              by,
                              now);
                    }));
  }

  private static Optional<Answer> refusal(Locked rows) {
    if (rows.one().isEmpty()) {
      return Optional.of(Answer.UNKNOWN);
    }
    Row one = rows.one().get();
    if (one.getUUID("merged_into") != null) {
      return Optional.of(Answer.MERGED_ALREADY);
    } else if (rows.other().isEmpty()) {
      return Optional.of(Answer.UNKNOWN_TARGET);
    } else if (one.getUUID("id").equals(rows.other().get().getUUID("id"))) {
      return Optional.of(Answer.SAME);
    }
    return one.getBoolean("news") ? Optional.of(Answer.NEWS_WAITS) : Optional.empty();
  }

  private static Future<Answer> merge(
      SqlConnection connection, Row one, Row other, String by, Instant now) {
    UUID id = one.getUUID("id");
    UUID into = other.getUUID("id");
    return connection
        .preparedQuery(CANCEL)
        .execute(Tuple.of(id, PgInstants.at(now), WHY))
        .compose(
            cancelled -> {
              String ref = one.getString("ref");
              Dossier dossier = DossierJson.read(ref, one.getString("dossier"));
              for (Row row : cancelled) {
                String message = PgMessageQueue.id(row).toString();
                dossier =
                    dossier
                        .after(
                            new RecordedEvent(
                                cancelledId(message), now, new MessageCancelled(message, WHY)))
                        .dossier();
              }
              return tell(
                  connection,
                  into,
                  "merged-" + id + "-" + now.toEpochMilli(),
                  new RecordMerged(id, ref, by, dossier),
                  now);
            })
        .compose(
            told -> connection.preparedQuery(MERGE).execute(Tuple.of(id, into, PgInstants.at(now))))
        .compose(
            merged ->
                AuditWriter.record(
                    connection,
                    now,
                    by,
                    "merge candidate",
                    into.toString(),
                    "candidate " + id + " was merged into this one"))
        .map(Answer.DONE);
  }

  @Override
  public Future<Answer> undo(String ref, String by, Instant now) {
    UUID id = pseudonyms.candidate(ref);
    return pool.withTransaction(
        connection ->
            locked(connection, id, id)
                .compose(
                    rows -> {
                      Optional<Answer> refusal = notUndone(rows, now);
                      return refusal.isPresent()
                          ? Future.succeededFuture(refusal.get())
                          : part(
                              connection,
                              rows.one().orElseThrow(),
                              rows.other().orElseThrow(),
                              by,
                              now);
                    }));
  }

  private static Optional<Answer> notUndone(Locked rows, Instant now) {
    if (rows.one().isEmpty()) {
      return Optional.of(Answer.UNKNOWN);
    }
    Row one = rows.one().get();
    if (rows.other().filter(o -> o.getUUID("id").equals(one.getUUID("merged_into"))).isEmpty()) {
      return Optional.of(Answer.NOT_MERGED);
    } else if (one.getOffsetDateTime("merged_at").toInstant().plus(UNDOABLE).isBefore(now)) {
      return Optional.of(Answer.TOO_LATE);
    }
    return rows.other().get().getBoolean("news")
        ? Optional.of(Answer.NEWS_WAITS)
        : Optional.empty();
  }

  private Future<Answer> part(SqlConnection connection, Row one, Row kept, String by, Instant now) {
    UUID id = one.getUUID("id");
    UUID from = kept.getUUID("id");
    Dossier dossier = DossierJson.read(one.getString("ref"), one.getString("dossier"));
    String email = dossier.joined().person().email();
    Buffer mailbox = email.isEmpty() ? null : Buffer.buffer(pseudonyms.address(email));
    String messages = new MessageId(id, 0, 0).toString().replaceFirst("0-0$", "%");
    return connection
        .preparedQuery(OUTCOMES)
        .execute(Tuple.of(id, from, one.getOffsetDateTime("merged_at"), messages))
        .compose(returned -> connection.preparedQuery(CANCELLED).execute(Tuple.of(id, WHY)))
        .compose(cancelled -> toldOf(connection, id, cancelled, now))
        .compose(
            told ->
                tell(
                    connection,
                    from,
                    "parted-" + id + "-" + now.toEpochMilli(),
                    new RecordParted(id, Optional.of(by)),
                    now))
        .compose(
            told ->
                connection.preparedQuery(PART).execute(Tuple.of(id, mailbox, PgInstants.at(now))))
        .compose(
            parted ->
                AuditWriter.record(
                    connection,
                    now,
                    by,
                    "undo merge of candidate",
                    id.toString(),
                    "candidate " + from + " no longer holds this one"))
        .map(Answer.DONE);
  }

  private static Future<Void> toldOf(
      SqlConnection connection, UUID id, RowSet<Row> cancelled, Instant now) {
    Future<Void> told = Future.succeededFuture();
    for (Row row : cancelled) {
      String message = PgMessageQueue.id(row).toString();
      told =
          told.compose(
              done ->
                  tell(
                      connection,
                      id,
                      cancelledId(message),
                      new MessageCancelled(message, WHY),
                      now));
    }
    return told;
  }

  private static String cancelledId(String message) {
    return message + ":cancelled-by-merge";
  }

  private static Future<Void> tell(
      SqlConnection connection, UUID to, String id, CandidateEvent event, Instant now) {
    return connection
        .preparedQuery(KEEP)
        .execute(
            Tuple.of(
                new UUID[] {to},
                new String[] {id},
                new String[] {EventTypes.name(event)},
                new String[] {EventJson.data(event)},
                new Boolean[] {true},
                PgInstants.at(now)))
        .mapEmpty();
  }

  private static Future<Locked> locked(SqlConnection connection, UUID one, UUID other) {
    return connection
        .preparedQuery(LOCK)
        .execute(Tuple.of(one, other))
        .map(
            rows -> {
              Optional<Row> first = Optional.empty();
              Optional<Row> second = Optional.empty();
              for (Row row : rows) {
                UUID id = row.getUUID("id");
                first = id.equals(one) ? Optional.of(row) : first;
                second = id.equals(row.getUUID("target")) ? Optional.of(row) : second;
              }
              return new Locked(first, second);
            });
  }
}
