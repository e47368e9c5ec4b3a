package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.event.EventEnvelope;
import nurture.store.Database;
import nurture.store.PgEventLog;

/**
 * Events made durable over HTTP by a server of its own, beside the same statement without the
 * server: batches of the size the server made, as many in flight, straight through the client.
 *
 * <p>For the main figure the journey rests: a transaction of ours holds the table of decisions, so
 * that it claims two batches and waits. Afterwards it is let go, and the same is measured while it
 * works off the backlog as fast as it can.
 */
final class EventsPerSecond implements Measurement {

  private static final int CANDIDATES = 5_000;
  private static final int CLIENTS = 64;
  private static final String DATA =
      """
      {"url":"https://talent.example.com/briefs/event-platform","topic":"stream processing"}""";

  private long direct;

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    BenchOptions options = benchEnvironment.options();
    int inFlight = benchEnvironment.settings().intake().batchesInFlight();
    String url = benchEnvironment.newDatabase("events");
    Database database = benchEnvironment.open(url, 4);
    benchEnvironment.tell("starting the server");
    BenchServer server =
        BenchServer.start(benchEnvironment, "events", Map.of("NURTURE_DATABASE_URL", url)).ready();
    SqlConnection lock = await(database.pool().getConnection());
    await(lock.query("begin; lock table decision in access exclusive mode").execute());

    EventLoad load = new EventLoad(benchEnvironment.vertx(), server.port(), CANDIDATES);
    benchEnvironment.tell("warming up");
    await(load.run(CLIENTS, options.slice()));
    Instant from = Instant.now();
    EventLoad.Sent warm = await(load.run(CLIENTS, options.slice()));
    int batch = batchSize(database, from, warm.latencies().count());
    PgEventLog log = new PgEventLog(database.pool(), await(database.pseudonyms()));
    direct(log, batch, inFlight, options.slice());

    MedianRound http = new MedianRound();
    MedianRound p50 = new MedianRound();
    MedianRound bare = new MedianRound();
    MedianRound alone = new MedianRound();
    MedianRound alonePerSecond = new MedianRound();
    MedianRound bareAlone = new MedianRound();
    int refused = 0;
    for (int round = 0; round < options.rounds(); round++) {
      EventLoad.Sent sent = await(load.run(CLIENTS, options.slice()));
      refused += sent.refused();
      http.add(sent.perSecond());
      p50.add(sent.latencies().millis(0.5));
      bare.add(direct(log, batch, inFlight, options.slice()));
      EventLoad.Sent one = await(load.run(1, options.slice()));
      alone.add(one.latencies().millis(0.5));
      alonePerSecond.add(one.perSecond());
      bareAlone.add(1e3 / direct(log, 1, 1, options.slice().dividedBy(2)));
      benchEnvironment.tell("round %d: %.0f/s".formatted(round + 1, sent.perSecond()));
    }
    await(lock.query("rollback").execute());
    await(lock.close());
    benchEnvironment.tell("the journey works too");
    EventLoad.Sent busy = await(load.run(CLIENTS, options.slice()));
    double memory = server.residentMegabytes();
    server.close();
    return List.of(
        BenchFigure.of(
                "events.64",
                "durable events over HTTP, 64 clients, journey held",
                "/s",
                http.value())
            .beside(
                bare.value(),
                "append_events with batches of %d, %d in flight".formatted(batch, inFlight))
            .ratioAtLeast(0.5)
            .atLeast(10_000)
            .noting("p50 %.1f ms, %d refused".formatted(p50.value(), refused)),
        BenchFigure.of(
                "events.1",
                "p50 of an event over HTTP, 1 client, journey held",
                "ms",
                alone.value())
            .beside(bareAlone.value(), "append_events with one event, mean")
            .below(3)
            .noting("%.0f/s".formatted(alonePerSecond.value())),
        BenchFigure.of(
                "events.64-busy",
                "the same with 64 clients, journey working off its backlog",
                "/s",
                busy.perSecond())
            .beside(bare.value(), "as events.64")
            .noting("%d refused, 2 lanes beside it".formatted(busy.refused())),
        BenchFigure.of("memory", "resident memory of the server after this", "MB", memory)
            .below(700)
            .noting("the Java process without PostgreSQL, default heap limits"));
  }

  /** How many events shared a transaction, on average: a batch is received at one instant. */
  private static int batchSize(Database database, Instant from, int events) {
    var rows =
        await(
            database
                .pool()
                .preparedQuery(
                    "select count(distinct received_at) from event where received_at >= $1")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC))));
    long batches = rows.iterator().next().getLong(0);
    return (int) Math.max(1, Math.round((double) events / Math.max(1, batches)));
  }

  /** Events a second straight to the database, with some statements always in flight. */
  @CanIgnoreReturnValue
  private double direct(PgEventLog log, int batch, int inFlight, Duration time) {
    long started = System.nanoTime();
    List<Future<Integer>> chains = new ArrayList<>();
    for (int i = 0; i < inFlight; i++) {
      Promise<Integer> end = Promise.promise();
      again(log, batch, started + time.toNanos(), 0, end);
      chains.add(end.future());
    }
    int done = chains.stream().mapToInt(BenchEnvironment::await).sum();
    return done / ((System.nanoTime() - started) / 1e9);
  }

  /** One chain would be as deep as it is long, so each statement starts the next by itself. */
  private void again(PgEventLog log, int batch, long deadline, int done, Promise<Integer> end) {
    if (System.nanoTime() > deadline) {
      end.complete(done);
      return;
    }
    log.append(reports(batch), Instant.now())
        .onFailure(end::fail)
        .onSuccess(receipts -> again(log, batch, deadline, done + receipts.size(), end));
  }

  private synchronized List<EventEnvelope> reports(int count) {
    Instant now = Instant.now();
    List<EventEnvelope> reports = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      direct++;
      String ref = "c-%06d".formatted(direct * 7919 % CANDIDATES);
      reports.add(new EventEnvelope(ref, "d-" + direct, now, "link-clicked", DATA, "bench"));
    }
    return reports;
  }
}
