package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import nurture.json.RecordedDecisionJson;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.RecordedCandidate;
import nurture.simulation.replay.RecordedHistory;
import nurture.simulation.replay.ReplayScope;

/**
 * Reads candidates for a replay in one read-only snapshot: whatever is recorded meanwhile,
 * everybody is seen as they were when the reading began, and the database refuses every write. Some
 * pages are read ahead, so that those who compare never wait. Takes one connection of the pool
 * until it is closed.
 */
public final class PgCandidates implements CandidateSource {

  private static final String CANDIDATES = SqlFiles.named("replay_candidates");
  private static final String EVENTS = SqlFiles.named("replay_events");
  private static final String DECISIONS = SqlFiles.named("replay_decisions");
  private static final String TOTAL = SqlFiles.named("replay_total");
  private static final String SNAPSHOT = "begin isolation level repeatable read read only";

  /** A page is about a megabyte of dossiers; with those ahead a few are in memory at once. */
  private static final int PAGE = 256;

  private static final int AHEAD = 6;

  /** A year of decisions about one candidate is a megabyte or more. */
  private static final int PAGE_OF_HISTORIES = 8;

  private static final int HISTORIES_AHEAD = 4;

  private final Pool pool;

  public PgCandidates(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Pages open(ReplayScope replayScope) {
    Reading reading =
        new Reading(
            replayScope instanceof ReplayScope.Period period
                ? Optional.of(period.from())
                : Optional.empty());
    pool.getConnection().onSuccess(reading::begin).onFailure(reading::fail);
    return reading;
  }

  /** Those who take pages wait on its monitor; the client's event loop brings them. */
  private static final class Reading implements Pages {

    private final Optional<Instant> historyFrom;
    private final Deque<Page> ahead = new ArrayDeque<>();
    private Optional<SqlConnection> connection = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private UUID last = new UUID(0, 0);
    private long total;
    private boolean underWay;
    private boolean ended;
    private boolean closed;

    /**
     * @param historyFrom the instant a period begins, if there is one
     */
    Reading(Optional<Instant> historyFrom) {
      this.historyFrom = historyFrom;
    }

    synchronized void begin(SqlConnection opened) {
      if (closed) {
        var unused = opened.close();
        return;
      }
      connection = Optional.of(opened);
      underWay = true;
      opened
          .query(SNAPSHOT)
          .execute()
          .compose(begun -> opened.preparedQuery(TOTAL).execute())
          .onSuccess(this::counted)
          .onFailure(this::fail);
    }

    @Override
    public synchronized Page next() {
      try {
        while (ahead.isEmpty() && !ended && failure.isEmpty()) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while reading candidates", e);
      }
      if (failure.isPresent()) {
        throw new IllegalStateException(told(failure.get()), failure.get());
      }
      if (ahead.isEmpty()) {
        return new Page(List.of(), total);
      }
      Page page = ahead.remove();
      readOn();
      return page;
    }

    @Override
    public synchronized void close() {
      if (closed) {
        return;
      }
      closed = true;
      ended = true;
      ahead.clear();
      notifyAll();
      // Sent after the statement that may be under way; the connection goes back clean.
      connection.ifPresent(
          open -> open.query("rollback").execute().eventually(open::close).onFailure(this::fail));
    }

    synchronized void fail(Throwable why) {
      if (!ended) {
        failure = Optional.of(why);
        notifyAll();
      }
    }

    private synchronized void counted(RowSet<Row> rows) {
      total = rows.iterator().next().getLong("total");
      underWay = false;
      readOn();
    }

    private void readOn() {
      if (!underWay && !ended && ahead.size() < (historyFrom.isEmpty() ? AHEAD : HISTORIES_AHEAD)) {
        underWay = true;
        SqlConnection open = connection.orElseThrow();
        open.preparedQuery(CANDIDATES)
            .execute(Tuple.of(last, historyFrom.isEmpty() ? PAGE : PAGE_OF_HISTORIES))
            .compose(rows -> stored(open, rows))
            .onSuccess(this::bring)
            .onFailure(this::fail);
      }
    }

    private Future<List<Stored>> stored(SqlConnection open, RowSet<Row> rows) {
      List<Stored> page = new ArrayList<>(rows.size());
      rows.forEach(row -> page.add(stored(row)));
      if (page.isEmpty() || historyFrom.isEmpty()) {
        return Future.succeededFuture(page);
      }
      Map<UUID, Stored> byId = new HashMap<>();
      page.forEach(one -> byId.put(one.id(), one));
      UUID[] ids = byId.keySet().toArray(UUID[]::new);
      var events = open.preparedQuery(EVENTS).execute(Tuple.of(ids));
      var decisions =
          open.preparedQuery(DECISIONS).execute(Tuple.of(ids, PgInstants.at(historyFrom.get())));
      return Future.all(events, decisions)
          .map(
              read -> {
                for (Row row : events.result()) {
                  of(byId, row).events().add(row);
                }
                for (Row row : decisions.result()) {
                  of(byId, row).decisions().add(row);
                }
                return page;
              });
    }

    private static Stored of(Map<UUID, Stored> byId, Row row) {
      return Objects.requireNonNull(byId.get(row.getUUID("candidate_id")));
    }

    private synchronized void bring(List<Stored> page) {
      underWay = false;
      if (closed) {
        return;
      }
      if (page.isEmpty()) {
        ended = true;
      } else {
        last = page.get(page.size() - 1).id();
        ahead.add(new Page(List.copyOf(page), total));
        readOn();
      }
      notifyAll();
    }

    private static Stored stored(Row row) {
      return new Stored(
          row.getUUID("id"),
          row.getString("ref"),
          row.getLong("version"),
          row.getBoolean("suppressed"),
          row.getBoolean("news"),
          row.getString("dossier"),
          new ArrayList<>(),
          new ArrayList<>());
    }

    private static String told(Throwable failure) {
      return "the candidates cannot be read: "
          + failure.getMessage()
          + (ConnectionErrors.explains(failure)
              ? ""
              : "; bring the schema up to date with nurture migrate if that is older");
    }
  }

  /** Rows are taken apart when they are asked for, by whoever asks. */
  private record Stored(
      UUID id,
      String ref,
      long number,
      boolean silenced,
      boolean news,
      String written,
      List<Row> events,
      List<Row> decisions)
      implements RecordedCandidate {

    @Override
    public Dossier dossier() {
      return DossierJson.read(ref, written);
    }

    @Override
    public RecordedHistory history() {
      return new RecordedHistory(
          events.stream()
              .map(
                  row ->
                      new RecordedHistory.Heard(
                          EventJson.kept(
                              row.getString("id"),
                              instant(row, "occurred_at"),
                              row.getString("type"),
                              row.getString("data")),
                          instant(row, "received_at")))
              .toList(),
          decisions.stream()
              .map(
                  row ->
                      RecordedDecisionJson.read(
                          new DecisionId(id, row.getLong("number")),
                          instant(row, "decided_at"),
                          row.getString("events"),
                          row.getString("explanation")))
              .toList());
    }

    private static Instant instant(Row row, String column) {
      return Objects.requireNonNull(PgInstants.of(row, column));
    }
  }
}
