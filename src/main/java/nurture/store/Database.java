package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.Tuple;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL with our schema in it: connections, notices, and what the installation made up for
 * itself.
 */
public final class Database {

  private static final Logger log = LoggerFactory.getLogger(Database.class);
  private static final long LISTEN_AGAIN_MILLIS = 1_000;

  /**
   * Every statement here looks a few rows up by key, and the queues it looks into grow and shrink
   * faster than their statistics: a plan made while a queue was empty would read all of it for each
   * row once it is long. So plans go by index whatever the statistics say. They are made once a
   * connection, for making them takes as long as running them, and never compiled.
   */
  private static final Map<String, String> BY_KEY =
      Map.of(
          "enable_seqscan", "off",
          "enable_hashjoin", "off",
          "enable_mergejoin", "off",
          "plan_cache_mode", "force_generic_plan",
          "jit", "off");

  /** Of some seconds each, at a start. */
  private static final int TRIES = 6;

  private static final Map<String, String> READ_ONLY =
      Map.of("default_transaction_read_only", "on");

  private final Vertx vertx;
  private final PgConnectOptions options;
  private final Pool pool;
  private Optional<PgSubscriber> subscriber = Optional.empty();

  private Database(Vertx vertx, String url, int poolSize, Map<String, String> more) {
    this.vertx = vertx;
    this.options =
        PgConnectOptions.fromUri(url)
            .setCachePreparedStatements(true)
            // By default longer ones than 2,048 characters are parsed and planned each time.
            .setPreparedStatementCacheSqlLimit(Integer.MAX_VALUE)
            .addProperty("application_name", "nurture");
    BY_KEY.forEach(options::addProperty);
    more.forEach(options::addProperty);
    PoolOptions pooling =
        new PoolOptions()
            .setMaxSize(poolSize)
            .setConnectionTimeout(5)
            .setConnectionTimeoutUnit(TimeUnit.SECONDS);
    this.pool =
        new RenewablePool(
            vertx, () -> PgBuilder.pool().with(pooling).connectingTo(options).using(vertx).build());
  }

  /**
   * Migrates the schema and connects.
   *
   * @param url {@code postgresql://user:password@host:port/database}
   * @return fails when the database cannot be reached or migrated
   */
  public static Future<Database> open(Vertx vertx, String url, int poolSize) {
    return vertx
        .<Void>executeBlocking(
            () -> {
              int steps = Migrations.run(url);
              if (steps > 0) {
                log.info("the database schema was migrated by {} steps", steps);
              }
              return null;
            },
            false)
        .map(migrated -> new Database(vertx, url, poolSize, Map.of()))
        .compose(database -> database.firstAnswer(TRIES).map(database));
  }

  /**
   * Connects for commands that only look: the schema is taken as it is, and the database refuses
   * every write. That the address is wrong shows at the first query.
   */
  public static Database reading(Vertx vertx, String url, int poolSize) {
    return new Database(vertx, url, poolSize, READ_ONLY);
  }

  public Pool pool() {
    return pool;
  }

  /**
   * The salted hashes of this installation; the salt is made on the first start and the same on
   * every node.
   */
  public Future<Pseudonyms> pseudonyms() {
    byte[] fresh = new byte[32];
    new SecureRandom().nextBytes(fresh);
    return setDefault("salt", HexFormat.of().formatHex(fresh))
        .map(salt -> new Pseudonyms(HexFormat.of().parseHex(salt)));
  }

  /** A value of this installation, as somebody set it first. */
  public Future<String> setDefault(String key, String value) {
    return pool.preparedQuery("insert into installation values ($1, $2) on conflict do nothing")
        .execute(Tuple.of(key, value))
        .compose(done -> value(key))
        .map(Optional::orElseThrow);
  }

  public Future<Optional<String>> value(String key) {
    return pool.preparedQuery("select value from installation where key = $1")
        .execute(Tuple.of(key))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext()
                  ? Optional.of(found.next().getString("value"))
                  : Optional.empty();
            });
  }

  public Future<Void> set(String key, String value) {
    return pool.preparedQuery(
            "insert into installation values ($1, $2) on conflict (key) do update set value = $2")
        .execute(Tuple.of(key, value))
        .mapEmpty();
  }

  /**
   * Calls back whenever some node announces something; connects again by itself when the line
   * drops.
   */
  public void listen(Map<String, Runnable> channels) {
    PgSubscriber listening =
        PgSubscriber.subscriber(vertx, options).reconnectPolicy(retries -> LISTEN_AGAIN_MILLIS);
    channels.forEach(
        (channel, callback) -> listening.channel(channel).handler(payload -> callback.run()));
    subscriber = Optional.of(listening);
    listening
        .connect()
        .onFailure(
            e -> log.warn("notifications of the database are not available yet: {}", e.toString()));
  }

  /** Under load a first connection may take longer than requests are to wait for one. */
  private Future<Void> firstAnswer(int tries) {
    return ping()
        .recover(
            e ->
                tries > 1
                    ? firstAnswer(tries - 1)
                    : close().transform(closed -> Future.<Void>failedFuture(e)));
  }

  /** Whether the database answers. */
  public Future<Void> ping() {
    return pool.query("select 1").execute().mapEmpty();
  }

  /** Whether the database takes what is written: one that only answers does no work. */
  public Future<Void> takesWrites(Instant now) {
    return set("written", now.toString());
  }

  /** Whether a failure is the database's, away or overloaded, so that trying again helps. */
  public static boolean isAway(Throwable failure) {
    return ConnectionErrors.explains(failure);
  }

  public Future<Void> close() {
    return subscriber
        .map(PgSubscriber::close)
        .orElse(Future.succeededFuture())
        .eventually(pool::close);
  }

  static Buffer buffer(byte[] bytes) {
    return Buffer.buffer(bytes);
  }
}
