package nurture.cli.timelapse;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.config.Settings;
import nurture.simulation.timelapse.Observed;
import nurture.simulation.timelapse.Population;
import nurture.simulation.timelapse.Somebody;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgFitting;

/**
 * The database of the settings, read for a time-lapse: candidates page by page, and history.
 * Nothing is written but a schema that is behind. Safe for concurrent use.
 */
public final class Recorded implements Population, AutoCloseable {

  private static final int PAGE = 200;

  private final Vertx vertx = Vertx.vertx();
  private final ConfiguredDatabase configured;
  private final Database database;
  private final PgFitting history;
  private UUID last = new UUID(0, 0);

  private Recorded(Settings settings) {
    configured = ConfiguredDatabase.of(settings.database());
    database = await(Database.open(vertx, configured.url(), 2));
    history = new PgFitting(database.pool());
  }

  /** Connects; starts the embedded PostgreSQL where the settings name none. */
  public static Recorded open(Settings settings) {
    return new Recorded(settings);
  }

  @Override
  public synchronized List<Somebody> next() {
    List<Somebody> page = await(history.candidates(last, PAGE));
    if (!page.isEmpty()) {
      last = page.get(page.size() - 1).id();
    }
    return page;
  }

  /** What messages led to so far. */
  public List<Observed> observed() {
    return await(history.observed());
  }

  @Override
  public void close() {
    await(database.close());
    await(vertx.close());
    configured.close();
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.await(10, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the database did not answer within 10 minutes", e);
    }
  }
}
