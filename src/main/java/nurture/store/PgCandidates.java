package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.json.DossierJson;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.Recorded;

/**
 * Reads candidates for a replay in one read-only snapshot: whatever is recorded meanwhile,
 * everybody is seen as they were when the reading began, and the database refuses every write. Some
 * pages are read ahead, so that those who compare never wait. Takes one connection of the pool
 * until it is closed.
 */
public final class PgCandidates implements CandidateSource {

  private static final String CANDIDATES = Sql.named("replay_candidates");
  private static final String TOTAL = Sql.named("replay_total");
  private static final String SNAPSHOT = "begin isolation level repeatable read read only";

  /** A page is about a megabyte of dossiers; with those ahead a few are in memory at once. */
  private static final int PAGE = 256;

  private static final int AHEAD = 6;

  private final Pool pool;

  public PgCandidates(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Pages open(boolean histories) {
    Reading reading = new Reading();
    pool.getConnection().onSuccess(reading::begin).onFailure(reading::fail);
    return reading;
  }

  /** Those who take pages wait on its monitor; the client's event loop brings them. */
  private static final class Reading implements Pages {

    private final Deque<Page> ahead = new ArrayDeque<>();
    private Optional<SqlConnection> connection = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private UUID last = new UUID(0, 0);
    private long total;
    private boolean underWay;
    private boolean ended;
    private boolean closed;

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
      if (!underWay && !ended && ahead.size() < AHEAD) {
        underWay = true;
        connection
            .orElseThrow()
            .preparedQuery(CANDIDATES)
            .execute(Tuple.of(last, PAGE))
            .onSuccess(this::bring)
            .onFailure(this::fail);
      }
    }

    private synchronized void bring(RowSet<Row> rows) {
      underWay = false;
      if (closed) {
        return;
      }
      List<Recorded> page = new ArrayList<>(rows.size());
      rows.forEach(row -> page.add(stored(row)));
      if (page.isEmpty()) {
        ended = true;
      } else {
        last = page.get(page.size() - 1).id();
        ahead.add(new Page(page, total));
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
          row.getString("dossier"));
    }

    private static String told(Throwable failure) {
      return "the candidates cannot be read: "
          + failure.getMessage()
          + (Absence.explains(failure)
              ? ""
              : "; bring the schema up to date with nurture migrate if that is older");
    }
  }

  private record Stored(
      UUID id, String ref, long number, boolean silenced, boolean news, String written)
      implements Recorded {

    @Override
    public Dossier dossier() {
      return DossierJson.read(ref, written);
    }
  }
}
