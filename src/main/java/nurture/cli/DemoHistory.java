package nurture.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
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

  /** Set once the colleagues have done what they did. */
  private static final String COLLEAGUES = "demo colleagues";

  /** Set once all candidates are there. */
  private static final String COMPLETE = "demo people complete";

  private static final long PATIENCE_MILLIS = 10_000;

  private final Server server;
  private final int asked;
  private final Instant now;
  private final Thread thread = new Thread(this::fill, "demo-history");
  private volatile boolean closed;
  private volatile String filling = "";

  /**
   * @param people how many; of no meaning for a demo that was started before
   * @param now by the demo's clock
   */
  DemoHistory(Server server, int people, Instant now) {
    this.server = server;
    this.asked = people;
    this.now = now;
    thread.setDaemon(true);
  }

  /** How many candidates the demo has once all are there; 0 if none are added any more. */
  int adds() {
    return Server.await(server.database().value(COMPLETE)).isPresent()
        ? 0
        : Integer.parseInt(kept(PEOPLE, Integer.toString(asked)));
  }

  /** Begins to add those who are not there yet; returns at once. */
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

  /** Says that candidates are still being added; empty once all are there. */
  String filling() {
    return filling;
  }

  private void fill() {
    long started = System.nanoTime();
    try {
      int people = adds();
      if (people > 0) {
        int known = write(people, Instant.parse(kept(ENDS, now.toString())));
        if (known >= people) {
          Server.await(server.database().set(COMPLETE, "all are there"));
        }
        log.info(
            "{} candidates with half a year behind them are there, after {} s",
            known,
            Duration.ofNanos(System.nanoTime() - started).toSeconds());
      }
    } catch (RuntimeException e) {
      if (!closed) {
        log.warn("not all made-up candidates are there; the next start goes on: {}", e.toString());
      }
    }
  }

  private int write(int people, Instant ends) {
    filling = progress(0, people);
    PlaybookTools playbook = server.playbook();
    DemoStory story =
        new DemoStory(
            new PgLivedPast(
                server.database().pool(),
                Server.await(server.database().pseudonyms()),
                playbook.workers()),
            playbook.workers());
    if (Server.await(server.database().value(COLLEAGUES)).isEmpty()) {
      story.prepare(
          new PgMembers(server.database().pool()),
          playbook.versions(),
          playbook.drafts(),
          playbook.reviews(),
          ends);
      Server.await(server.database().set(COLLEAGUES, "joined"));
      // The canary's candidates are decided about by it, so it has to be at hand.
      Server.await(server.refreshPlaybook());
    }
    DemoPast past =
        new DemoPast(
            playbook.inService()::live,
            candidate -> playbook.inService().of(candidate, OptionalLong.empty()),
            server.composer(),
            people,
            ends);
    try {
      return story.write(
          past,
          threads(),
          (done, total, elapsed) -> {
            filling = progress(done, total);
            return !closed;
          });
    } finally {
      filling = "";
    }
  }

  private static String progress(long done, long total) {
    return "The demo still adds candidates: "
        + done
        + " of "
        + total
        + " are there. Look again in a few seconds.";
  }

  private String kept(String key, String value) {
    return Server.await(server.database().setDefault(key, value));
  }

  /** One processor is left to those who look at the pages. */
  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }
}
