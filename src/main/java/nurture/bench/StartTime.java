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
  public List<Figure> measure(Surroundings surroundings) throws Exception {
    Map<String, String> kept =
        Map.of("NURTURE_DATABASE_DATA_DIR", surroundings.path("kept").toString());
    surroundings.tell("first start, which creates the directory");
    ServerProcess.start(surroundings, "first", kept).ready().close();
    Median ready = new Median();
    Median memory = new Median();
    Median postgres = new Median();
    for (int round = 0; round < surroundings.options().rounds(); round++) {
      long started = System.nanoTime();
      ServerProcess server = ServerProcess.start(surroundings, "start-" + round, kept).ready();
      ready.add((System.nanoTime() - started) / 1e9);
      memory.add(server.residentMegabytes());
      server.close();
      long alone = System.nanoTime();
      EmbeddedDatabase.start(surroundings.path("kept")).close();
      postgres.add((System.nanoTime() - alone) / 1e9);
      surroundings.tell("round " + (round + 1));
    }
    String from = System.getProperty("java.class.path").contains("nurture.jar") ? "jar" : "classes";
    return List.of(
        Figure.of("start", "start to ready on a kept data directory", "s", ready.value())
            .beside(postgres.value(), "its PostgreSQL alone, started and stopped")
            .below(6)
            .noting("from the %s; then at %.0f MB".formatted(from, memory.value())));
  }
}
