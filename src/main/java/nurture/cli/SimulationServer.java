package nurture.cli;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.app.CloseStack;
import nurture.app.Server;
import nurture.cli.simulate.SimulationHost;
import nurture.demo.DemoClock;
import nurture.demo.MailCatcher;
import nurture.demo.TimeTravel;
import nurture.event.EventEnvelope;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.store.Database;
import nurture.store.EmbeddedDatabase;

/**
 * A whole server of its own with PostgreSQL in a temporary directory, a mail catcher and a clock
 * that stands still until it is moved. Everything is deleted when it is closed.
 */
final class SimulationServer implements SimulationHost, AutoCloseable {

  /**
   * Candidates' ids decide their minute of the day; with one salt a diary is the same each time.
   */
  private static final String SALT = "5a".repeat(32);

  private static final String LONG = "3650";
  private static final int NEWEST = 50;
  private static final int EVERYTHING = 1_000_000;
  private static final int TRIES = 20;

  private final CloseStack closeStack = new CloseStack();
  private final DemoClock clock;
  private final Server server;
  private final TimeTravel travel;

  private SimulationServer(Instant begins, ConfigFile config, Path rules, Path templates) {
    this.clock = new DemoClock(InstantSource.fixed(begins), Duration.ZERO);
    try {
      Path directory = temporary();
      MailCatcher catcher = MailCatcher.start(clock);
      closeStack.push("mail catcher", catcher);
      EmbeddedDatabase postgres = EmbeddedDatabase.start(directory);
      closeStack.push("PostgreSQL", postgres);
      salt(postgres.url());
      Map<String, String> environment = DemoSettings.environment(catcher);
      // What a power cut would lose is deleted in the end anyway.
      environment.put("NURTURE_DATABASE_URL", postgres.url() + "?synchronous_commit=off");
      environment.put("NURTURE_HTTP_PORT", "0");
      // Links in mails do not depend on the port that happens to be free.
      environment.put("NURTURE_HTTP_PUBLIC_URL", "http://nurture.example");
      // Years may go by here while the diary still wants every word of them.
      environment.put("NURTURE_RETENTION_EVENTS_DAYS", LONG);
      environment.put("NURTURE_RETENTION_DECISIONS_DAYS", LONG);
      environment.put("NURTURE_RETENTION_MESSAGE_BODIES_DAYS", LONG);
      environment.put("NURTURE_RULES_DIR", rules.toString());
      environment.put("NURTURE_TEMPLATES_DIR", templates.toString());
      this.server = Server.start(config.load(environment), () -> clock);
      closeStack.push("server", server);
      this.travel = new TimeTravel(clock, this::nextDue, () -> rest(TRIES));
      server.listen();
    } catch (RuntimeException e) {
      closeStack.close();
      throw e;
    }
  }

  /**
   * Starts it; takes some seconds.
   *
   * @param begins what the clock says at first
   * @throws RuntimeException saying what is wrong, with nothing left running
   */
  static SimulationServer start(Instant begins, ConfigFile config, Path rules, Path templates) {
    return new SimulationServer(begins, config, rules, templates);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void onTo(Instant latest) {
    Server.await(travel.step(latest, Duration.ZERO));
  }

  @Override
  public void happens(List<EventEnvelope> reports) {
    Server.await(server.intake().record(reports).compose(kept -> rest(TRIES)));
  }

  @Override
  public List<MessageLine> newest() {
    return Server.await(server.reading().messages(Optional.empty(), Optional.empty(), NEWEST));
  }

  @Override
  public Optional<CandidateFile> file(String ref) {
    return Server.await(server.reading().candidate(ref));
  }

  @Override
  public List<TimelineEntry> timeline(String ref) {
    return Server.await(server.reading().timeline(ref, EVERYTHING)).orElse(List.of());
  }

  @Override
  public void close() {
    closeStack.close();
  }

  /**
   * Has everything done that is due. A message nobody can send, over a channel without a server
   * say, stays due; it is let be after some tries.
   */
  private Future<Void> rest(int tries) {
    return server
        .journey()
        .drain()
        .compose(decided -> server.outbox().drain())
        .compose(sent -> server.store().nextDue(Instant.EPOCH))
        .compose(
            due ->
                tries > 0 && due.filter(at -> !at.isAfter(clock.instant())).isPresent()
                    ? rest(tries - 1)
                    : Future.succeededFuture());
  }

  private Future<Optional<Instant>> nextDue() {
    return server.store().nextDue(clock.instant());
  }

  private static void salt(String url) {
    Vertx vertx = Vertx.vertx();
    try {
      Database database = Server.await(Database.open(vertx, url, 1));
      Server.await(database.setDefault("salt", SALT));
      Server.await(database.close());
    } finally {
      Server.await(vertx.close());
    }
  }

  private Path temporary() {
    try {
      Path directory = Files.createTempDirectory("nurture-simulate");
      closeStack.push("temporary directory", () -> delete(directory));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary directory can be made", e);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
