package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.json.OpeningJson;
import nurture.library.Opening;
import nurture.library.OpeningChange;
import nurture.library.OpeningHistory;
import nurture.opening.KeptOpening;
import nurture.opening.OpeningStore;
import org.jspecify.annotations.Nullable;

/**
 * Openings in PostgreSQL. Who changes one holds the table, so that changes are numbered in the
 * order in which they are seen. Safe for concurrent use.
 */
public final class PgOpenings implements OpeningStore {

  /** What nodes are told of a change by. */
  public static final String NOTICE = "nurture_openings";

  private static final String LOCK = "lock table opening_change in share row exclusive mode";
  private static final String LIST = SqlFiles.named("list_openings");
  private static final String VERSIONS = SqlFiles.named("opening_versions");
  private static final String CHANGES = SqlFiles.named("opening_changes");
  private static final String RECORD = SqlFiles.named("record_openings");
  private static final String AGAIN = SqlFiles.named("look_at_candidates_of_opening");

  private final Pool pool;

  /** One that was kept; without an opening for one that was removed. */
  private record Newest(int version, Optional<Opening> opening) {

    static final Newest NONE = new Newest(0, Optional.empty());

    /** The version a form was read of: none for one that is not there. */
    int read() {
      return opening.isPresent() ? version : 0;
    }
  }

  /** A change to be recorded. */
  private record Change(String ref, Newest before, @Nullable Opening after) {

    @Nullable String definition() {
      return after == null ? null : OpeningJson.text(after);
    }

    String action() {
      return after == null
          ? "remove opening"
          : before.opening().isEmpty() ? "make opening" : "change opening";
    }
  }

  public PgOpenings(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<KeptOpening>> all() {
    return pool.preparedQuery(LIST).execute(Tuple.of((Object) null)).map(PgOpenings::kept);
  }

  @Override
  public Future<Optional<KeptOpening>> find(String ref) {
    return pool.preparedQuery(LIST)
        .execute(Tuple.of(ref))
        .map(rows -> kept(rows).stream().findFirst());
  }

  @Override
  public Future<List<Outcome>> keep(List<Sent> sent, String by, Instant now) {
    String[] refs = sent.stream().map(each -> each.opening().ref()).toArray(String[]::new);
    return pool.withTransaction(
        connection ->
            newest(connection, refs)
                .compose(
                    known -> {
                      List<Outcome> outcomes =
                          sent.stream().map(each -> outcome(each, of(known, each))).toList();
                      List<Change> changes = new ArrayList<>();
                      for (int place = 0; place < sent.size(); place++) {
                        Outcome outcome = outcomes.get(place);
                        Opening opening = sent.get(place).opening();
                        if (outcome == Outcome.MADE || outcome == Outcome.CHANGED) {
                          changes.add(
                              new Change(opening.ref(), of(known, sent.get(place)), opening));
                        }
                      }
                      return outcomes.contains(Outcome.CHANGED_MEANWHILE)
                          ? Future.succeededFuture(outcomes)
                          : record(connection, changes, by, now).map(outcomes);
                    }));
  }

  @Override
  public Future<Boolean> remove(String ref, String by, Instant now) {
    return pool.withTransaction(
        connection ->
            newest(connection, new String[] {ref})
                .compose(
                    known -> {
                      Newest newest = known.getOrDefault(ref, Newest.NONE);
                      return newest.opening().isEmpty()
                          ? Future.succeededFuture(false)
                          : record(connection, List.of(new Change(ref, newest, null)), by, now)
                              .map(true);
                    }));
  }

  private static Newest of(Map<String, Newest> known, Sent sent) {
    return known.getOrDefault(sent.opening().ref(), Newest.NONE);
  }

  private static Outcome outcome(Sent sent, Newest newest) {
    if (sent.over().isPresent() && sent.over().getAsInt() != newest.read()) {
      return Outcome.CHANGED_MEANWHILE;
    }
    return newest
        .opening()
        .map(kept -> kept.equals(sent.opening()) ? Outcome.UNCHANGED : Outcome.CHANGED)
        .orElse(Outcome.MADE);
  }

  private static Future<Map<String, Newest>> newest(SqlConnection connection, String[] refs) {
    return connection
        .query(LOCK)
        .execute()
        .compose(
            locked ->
                connection.preparedQuery(VERSIONS).execute(Tuple.tuple().addArrayOfString(refs)))
        .map(
            rows -> {
              Map<String, Newest> newest = new HashMap<>();
              rows.forEach(
                  row ->
                      newest.put(
                          row.getString("ref"),
                          new Newest(row.getInteger("version"), opening(row))));
              return newest;
            });
  }

  private static Future<Void> record(
      SqlConnection connection, List<Change> changes, String by, Instant now) {
    if (changes.isEmpty()) {
      return Future.succeededFuture();
    }
    Future<Void> recorded =
        connection
            .preparedQuery(RECORD)
            .execute(
                Tuple.of(PgInstants.at(now), by)
                    .addArrayOfString(changes.stream().map(Change::ref).toArray(String[]::new))
                    .addArrayOfInteger(
                        changes.stream()
                            .map(change -> change.before().version() + 1)
                            .toArray(Integer[]::new))
                    .addArrayOfString(
                        changes.stream().map(Change::definition).toArray(String[]::new)))
            .mapEmpty();
    for (Change change : changes) {
      recorded =
          recorded.compose(
              done ->
                  AuditWriter.record(
                      connection,
                      now,
                      by,
                      change.action(),
                      change.ref(),
                      "version " + (change.before().version() + 1),
                      change.before().opening().map(OpeningJson::text).orElse(null),
                      change.definition()));
    }
    return recorded;
  }

  @Override
  public Future<List<OpeningChange>> changes(long after) {
    return pool.preparedQuery(CHANGES)
        .execute(Tuple.of(after))
        .map(
            rows -> {
              List<OpeningChange> changes = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      changes.add(
                          new OpeningChange(
                              row.getLong("number"),
                              Objects.requireNonNull(PgInstants.of(row, "at")),
                              row.getString("ref"),
                              opening(row))));
              return changes;
            });
  }

  /** All changes there are. */
  public Future<OpeningHistory> history() {
    return changes(0).map(OpeningHistory.EMPTY::with);
  }

  @Override
  public Future<Optional<Integer>> lookAgain(Instant now, Instant before, int most) {
    return pool.preparedQuery(AGAIN)
        .execute(Tuple.of(PgInstants.at(now), PgInstants.at(before), most))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getInteger("due")));
  }

  private static Optional<Opening> opening(Row row) {
    return Optional.ofNullable(row.getString("definition")).map(OpeningJson::read);
  }

  private static List<KeptOpening> kept(RowSet<Row> rows) {
    List<KeptOpening> kept = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            kept.add(
                new KeptOpening(
                    opening(row).orElseThrow(),
                    row.getInteger("version"),
                    row.getString("by"),
                    Objects.requireNonNull(PgInstants.of(row, "at")))));
    return kept;
  }
}
