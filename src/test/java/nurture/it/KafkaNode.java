package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nurture.config.Settings;
import nurture.config.Settings.KafkaLogin;
import nurture.config.Settings.LineSecurity;
import nurture.intake.Intake;
import nurture.kafka.KafkaIntake;
import nurture.store.Database;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.Pseudonyms;

/** What takes events from Kafka into the PostgreSQL of a test, without a server around it. */
final class KafkaNode implements AutoCloseable {

  private static final int LARGEST = 100_000;

  private final Vertx vertx = Vertx.vertx();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Database database;
  private final Pseudonyms pseudonyms;
  private final KafkaIntake kafka;
  private boolean closed;

  private KafkaNode(String url, Settings.Kafka settings, Settings.Intake pace) {
    this.database = await(Database.open(vertx, url, 4));
    this.pseudonyms = await(database.pseudonyms());
    this.kafka =
        new KafkaIntake(
            vertx,
            settings,
            LARGEST,
            new Intake(
                new PgEventLog(database.pool(), pseudonyms),
                InstantSource.system(),
                pace,
                meters,
                () -> {}),
            pace.batchSize(),
            vertx.createSharedWorkerExecutor("kafka", 2),
            InstantSource.system(),
            InstantSource.system(),
            meters);
    kafka.start();
  }

  static KafkaNode start(String url, Settings.Kafka settings) {
    return new KafkaNode(url, settings, new Settings.Intake(512, 2, 10_000));
  }

  /** One whose intake takes so many events that wait, and no more. */
  static KafkaNode startNarrow(String url, Settings.Kafka settings, int batch, int queue) {
    return new KafkaNode(url, settings, new Settings.Intake(batch, 1, queue));
  }

  static Settings.Kafka settings(KafkaBroker broker, String topic, Optional<String> letters) {
    return new Settings.Kafka(
        Optional.of(broker.servers()),
        topic,
        "group-of-" + topic,
        letters,
        LineSecurity.AUTO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        KafkaLogin.SCRAM_SHA_512);
  }

  KafkaIntake kafka() {
    return kafka;
  }

  void erase(String ref) {
    boolean unused =
        await(new PgErasure(database.pool(), pseudonyms).erase(ref, "test", Instant.now()));
  }

  /** What was counted; 0 if there is no such measure. */
  double counted(String name, String... tags) {
    var found = meters.find(name).tags(tags).counter();
    return found == null ? 0 : found.count();
  }

  /** The sum of a gauge over its labels; NaN before there is one. */
  double gauged(String name) {
    var found = meters.find(name).gauges();
    return found.isEmpty() ? Double.NaN : found.stream().mapToDouble(Gauge::value).sum();
  }

  /** Leaves the group in order; twice does no harm. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    await(kafka.stop());
    await(database.close());
    await(vertx.close());
  }

  @SuppressWarnings("CheckReturnValue")
  private static <T> T await(Future<T> future) {
    try {
      return future.await(60, SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
