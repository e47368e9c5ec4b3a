package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.journey.ErasureQueue;
import nurture.json.DossierJson;

/**
 * Erases a person: removes what identifies them everywhere, keeps the counts, keeps the address
 * suppressed as a salted hash, and is itself on record (GDPR Art. 17).
 */
public final class PgErasure implements ErasureQueue {

  private static final List<String> STEPS =
      List.of(
          SqlFiles.named("erase_sharing"),
          SqlFiles.named("erase_suppress"),
          SqlFiles.named("erase_addresses"),
          SqlFiles.named("erase_events"),
          SqlFiles.named("erase_pending"),
          SqlFiles.named("erase_decisions"),
          SqlFiles.named("erase_messages"),
          // Behind the messages: what is being handed over at this moment has its links by then.
          SqlFiles.named("erase_links"),
          SqlFiles.named("erase_mails"),
          SqlFiles.named("erase_candidate"));

  private static final String FORMS = SqlFiles.named("erase_forms");
  private static final String RECORDS = SqlFiles.named("records_of_person");

  private static final String FLAGGED = SqlFiles.named("flagged_candidates");
  private static final String UNCHANGED = SqlFiles.named("unchanged_candidate");

  private final Pool pool;
  private final Pseudonyms pseudonyms;

  public PgErasure(Pool pool, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
  }

  /**
   * Erases in one transaction, with all records that were merged into the candidate's; what a node
   * is handing over at this very moment may still arrive.
   *
   * @param ref the caller's own, or the id of a candidate as the list has it
   * @return false for a ref nobody knows, or one erased before
   */
  public Future<Boolean> erase(String ref, String by, Instant now) {
    return erase(pseudonyms.candidate(ref), by, now)
        .compose(
            erased -> {
              Optional<UUID> id = erased ? Optional.empty() : Pseudonyms.written(ref);
              return id.isEmpty() ? Future.succeededFuture(erased) : erase(id.get(), by, now);
            });
  }

  private Future<Boolean> erase(UUID id, String by, Instant now) {
    return pool.withTransaction(
        connection -> locked(connection, id).compose(rows -> all(connection, rows, by, "", now)));
  }

  /**
   * The records of a person, locked. They are looked for again once they are: one that was merged
   * while the first look waited for its lock is not among those the first look found.
   */
  private static Future<RowSet<Row>> locked(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(RECORDS)
        .execute(Tuple.of(id))
        .compose(rows -> connection.preparedQuery(RECORDS).execute(Tuple.of(id)));
  }

  @Override
  public Future<List<FlaggedCandidate>> flagged(
      String flag, Optional<UUID> behind, Instant now, int most) {
    return pool.preparedQuery(FLAGGED)
        .execute(Tuple.of(flag, behind.orElse(null), most))
        .map(
            rows -> {
              List<FlaggedCandidate> found = new ArrayList<>();
              for (Row row : rows) {
                Dossier dossier = DossierJson.read(row.getString("ref"), row.getString("dossier"));
                found.add(
                    new FlaggedCandidate(
                        row.getUUID("id"),
                        row.getLong("version"),
                        row.getBoolean("suppressed") ? dossier.addressSuppressed(now) : dossier));
              }
              return found;
            });
  }

  @Override
  public Future<Boolean> eraseUnchanged(FlaggedCandidate candidate, String why, Instant now) {
    return pool.withTransaction(
        connection ->
            locked(connection, candidate.id())
                .compose(
                    rows ->
                        connection
                            .preparedQuery(UNCHANGED)
                            .execute(Tuple.of(candidate.id(), candidate.version()))
                            .compose(
                                same ->
                                    same.size() == 0
                                        ? Future.succeededFuture(false)
                                        : all(connection, rows, "server", why, now))));
  }

  private static Future<Boolean> all(
      SqlConnection connection, RowSet<Row> rows, String by, String detail, Instant now) {
    Future<Boolean> erased = Future.succeededFuture(false);
    for (Row row : rows) {
      UUID record = row.getUUID("id");
      erased = erased.compose(any -> one(connection, record, by, detail, now));
    }
    return erased;
  }

  private static Future<Boolean> one(
      SqlConnection connection, UUID id, String by, String detail, Instant now) {
    return steps(connection, id, now)
        .compose(
            done ->
                AuditWriter.record(connection, now, by, "erase candidate", id.toString(), detail))
        .map(true);
  }

  private static Future<Void> steps(SqlConnection connection, UUID id, Instant now) {
    List<Future<?>> running = new ArrayList<>();
    running.add(connection.preparedQuery(FORMS).execute());
    STEPS.forEach(
        sql ->
            running.add(connection.preparedQuery(sql).execute(Tuple.of(id, PgInstants.at(now)))));
    return Future.all(running).mapEmpty();
  }
}
