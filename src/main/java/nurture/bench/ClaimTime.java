package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nurture.store.Database;

/**
 * Claiming 500 due candidates among few and among many; it must not matter how many there are. The
 * journey's own statement, in transactions that are rolled back.
 */
final class ClaimTime implements Measurement {

  private static final int DUE = 500;
  private static final int FEW = 10_000;
  private static final int REPEATS = 40;
  private static final String CLAIM = StatementRows.statement("claim_candidates");
  private static final OffsetDateTime NOON =
      OffsetDateTime.ofInstant(BenchPeople.NOON, ZoneOffset.UTC);
  private static final String OTHERS =
      """
      insert into candidate (id, ref, version, dossier, name, email, stage, due_at, created_at)
      select md5('other-' || i)::uuid, 'other-' || i, 1,
             jsonb_build_object('ref', 'other-' || i, 'person', jsonb_build_object('name', 'Other ' || i,
               'email', 'other' || i || '@mail.example', 'locale', 'en'), 'relationship', 'PASSIVE'),
             'Other ' || i, 'other' || i || '@mail.example', 'AWARENESS',
             $3::timestamptz + (1 + mod(i::bigint * 7919, 7776000)) * interval '1 second', $3::timestamptz
      from generate_series($1::int, $2::int) as i""";

  @Override
  public String name() {
    return "claim";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) {
    int many = benchEnvironment.options().quick() ? 100_000 : 1_000_000;
    Database database = benchEnvironment.open(benchEnvironment.newDatabase("claim"), 2);
    new BenchPopulation(database).add(DUE, BenchPeople.all());
    fill(database, DUE + 1, FEW);
    double few = claim(database).millis(0.5);
    for (int from = FEW + 1; from < many; from += 100_000) {
      fill(database, from, Math.min(many, from + 99_999));
      benchEnvironment.tell("%,d candidates".formatted(Math.min(many, from + 99_999)));
    }
    await(database.pool().query("vacuum analyze candidate").execute());
    LatencySample among = claim(database);
    BenchFigure benchFigure =
        BenchFigure.of(
                "claim",
                "p50 to claim %d due among %,d candidates".formatted(DUE, many),
                "ms",
                among.millis(0.5))
            .beside(few, "the same among %,d".formatted(FEW))
            .ratioAtMost(1.5)
            .noting("p90 %.1f ms, due ones with full dossiers".formatted(among.millis(0.9)));
    if (!benchFigure.reached()) {
      explain(benchEnvironment, database);
    }
    return List.of(benchFigure);
  }

  private static void fill(Database database, int from, int to) {
    await(database.pool().preparedQuery(OTHERS).execute(Tuple.of(from, to, NOON)));
    if (to == FEW) {
      await(database.pool().query("vacuum analyze candidate").execute());
    }
  }

  private static LatencySample claim(Database database) {
    LatencySample latencySample = new LatencySample();
    SqlConnection connection = await(database.pool().getConnection());
    for (int i = -5; i < REPEATS; i++) {
      await(connection.query("begin").execute());
      long started = System.nanoTime();
      int claimed = await(connection.preparedQuery(CLAIM).execute(Tuple.of(NOON, DUE))).size();
      if (i >= 0) {
        latencySample.add(System.nanoTime() - started);
      }
      await(connection.query("rollback").execute());
      if (claimed != DUE) {
        throw new IllegalStateException("claimed " + claimed + " of " + DUE);
      }
    }
    await(connection.close());
    return latencySample;
  }

  private static void explain(BenchEnvironment benchEnvironment, Database database) {
    var rows =
        await(
            database
                .pool()
                .preparedQuery("explain (analyze, buffers) " + CLAIM)
                .execute(Tuple.of(NOON, DUE)));
    rows.forEach(row -> benchEnvironment.tell(row.getString(0)));
  }
}
