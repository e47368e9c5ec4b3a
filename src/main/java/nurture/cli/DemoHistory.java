package nurture.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nurture.app.Server;
import nurture.demo.DemoPast;
import nurture.demo.DemoStory;
import nurture.store.PgLivedPast;
import nurture.store.PgMembers;
import nurture.web.playbook.PlaybookTools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the demo of a server with candidates and their past, on a thread of its own while the pages
 * are up already. A demo that was stopped meanwhile goes on at its next start.
 */
final class DemoHistory implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DemoHistory.class);

  /** How many candidates this demo was first started with, and when their past ends. */
  private static final String PEOPLE = "demo people";

  private static final String ENDS = "demo past ends";
  private static final long PATIENCE_MILLIS = 10_000;

  private final Server server;
  private final int asked;
  private final Thread thread = new Thread(this::write, "demo-history");
  private Optional<DemoPast> past = Optional.empty();
  private Optional<DemoStory> story = Optional.empty();
  private volatile boolean closed;

  /**
   * @param people how many; of no meaning for a demo that was started before
   */
  DemoHistory(Server server, int people) {
    this.server = server;
    this.asked = people;
    thread.setDaemon(true);
  }

  /**
   * Has the colleagues do what they did, on the first start. Blocks for some hundred milliseconds.
   *
   * @param now by the demo's clock
   */
  void prepare(Instant now) {
    boolean first = Server.await(server.database().value(PEOPLE)).isEmpty();
    int people =
        Integer.parseInt(
            Server.await(server.database().setDefault(PEOPLE, Integer.toString(asked))));
    Instant ends = Instant.parse(Server.await(server.database().setDefault(ENDS, now.toString())));
    if (people == 0) {
      return;
    }
    PlaybookTools playbook = server.playbook();
    PgLivedPast store =
        new PgLivedPast(
            server.database().pool(),
            Server.await(server.database().pseudonyms()),
            playbook.workers());
    DemoStory told = new DemoStory(store, playbook.workers());
    if (first) {
      told.prepare(
          new PgMembers(server.database().pool()), playbook.versions(), playbook.drafts(), now);
      Server.await(server.refreshPlaybook());
    }
    story = Optional.of(told);
    past =
        Optional.of(
            new DemoPast(
                playbook.inService()::live,
                playbook.inService()::of,
                server.composer(),
                people,
                ends));
  }

  /** Begins to write; returns at once. */
  void begin() {
    thread.start();
  }

  /** Ends writing after the lives under way. Blocks until then, at most some seconds. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    if (past.isEmpty() || story.isEmpty()) {
      return;
    }
    long started = System.nanoTime();
    try {
      int known = story.get().write(past.get(), threads(), (done, total, elapsed) -> !closed);
      log.info(
          "{} candidates with half a year behind them are there, after {} s",
          known,
          Duration.ofNanos(System.nanoTime() - started).toSeconds());
    } catch (RuntimeException e) {
      if (!closed) {
        log.warn("not all made-up candidates are there; the next start goes on: {}", e.toString());
      }
    }
  }

  /** One processor is left to those who look at the pages. */
  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }
}
