package nurture.bench;

import java.util.List;
import java.util.Map;
import nurture.store.EmbeddedDatabase;

/**
 * How long the server takes to get ready on a data directory it used before, its own PostgreSQL
 * included.
 */
final class StartTime implements Measurement {

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception {
    Map<String, String> kept =
        Map.of("NURTURE_DATABASE_DATA_DIR", benchEnvironment.path("kept").toString());
    benchEnvironment.tell("first start, which creates the directory");
    BenchServer.start(benchEnvironment, "first", kept).ready().close();
    MedianRound ready = new MedianRound();
    MedianRound memory = new MedianRound();
    MedianRound postgres = new MedianRound();
    for (int round = 0; round < benchEnvironment.options().rounds(); round++) {
      long started = System.nanoTime();
      BenchServer server = BenchServer.start(benchEnvironment, "start-" + round, kept).ready();
      ready.add((System.nanoTime() - started) / 1e9);
      memory.add(server.residentMegabytes());
      server.close();
      long alone = System.nanoTime();
      EmbeddedDatabase.start(benchEnvironment.path("kept")).close();
      postgres.add((System.nanoTime() - alone) / 1e9);
      benchEnvironment.tell("round " + (round + 1));
    }
    String from = System.getProperty("java.class.path").contains("nurture.jar") ? "jar" : "classes";
    return List.of(
        BenchFigure.of("start", "start to ready on a kept data directory", "s", ready.value())
            .beside(postgres.value(), "its PostgreSQL alone, started and stopped")
            .below(6)
            .noting("from the %s; then at %.0f MB".formatted(from, memory.value())));
  }
}
