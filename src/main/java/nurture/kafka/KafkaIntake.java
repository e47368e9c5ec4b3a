package nurture.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nurture.batch.ExponentialBackoff;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;
import nurture.intake.Intake;
import nurture.intake.IntakeAlarm;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Takes events from the topic of the settings, beside other nodes of the same group. It makes a new
 * consumer whenever one fails. Safe for concurrent use.
 */
public final class KafkaIntake {

  private static final ExponentialBackoff BACKOFF =
      new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofSeconds(15));

  /** For leaving the group, with what is under way. */
  private static final Duration LEAVING = Duration.ofSeconds(10);

  private final KafkaClients clients;
  private final String topic;
  private final Optional<DeadLetters> letters;
  private final IntakeWatch watch;
  private final PartitionBatch.Means means;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Promise<Void> stopped = Promise.promise();
  private final Thread thread;

  /**
   * @param settings those with servers
   * @param largestBytes of a record that is taken
   * @param portion events that are kept in one piece
   * @param workers two threads, where records are taken apart and written to the dead letters
   * @param clock by which events occur
   * @param real the clock of the brokers
   */
  public KafkaIntake(
      Vertx vertx,
      Settings.Kafka settings,
      int largestBytes,
      Intake intake,
      int portion,
      WorkerExecutor workers,
      InstantSource clock,
      InstantSource real,
      MeterRegistry meters) {
    this.clients = new KafkaClients(settings);
    this.topic = settings.topic();
    this.letters = settings.deadLetterTopic().map(name -> new DeadLetters(clients, name));
    this.watch = new IntakeWatch(topic, real, meters);
    this.means =
        new PartitionBatch.Means(
            vertx,
            new RecordReading(largestBytes, clock),
            new Sink(intake, workers),
            letters,
            watch,
            portion);
    this.thread = new Thread(this::run, "nurture-kafka");
    thread.setDaemon(true);
  }

  private record Sink(Intake intake, WorkerExecutor workers) implements PartitionBatch.BatchSink {
    @Override
    public Future<List<EventReceipt>> keep(List<EventEnvelope> events) {
      return intake.record(events);
    }

    @Override
    public <T> Future<T> blocking(Callable<T> work) {
      return workers.executeBlocking(work, false);
    }
  }

  public void start() {
    thread.start();
  }

  /** Finishes what is under way, commits it and leaves the group. */
  public Future<Void> stop() {
    stopping.countDown();
    if (thread.getState() == Thread.State.NEW) {
      stopped.tryComplete();
    }
    return stopped.future();
  }

  /** For the health: fails, with the reason, where records are not taken. */
  public Future<String> check() {
    String fault = watch.fault();
    return fault.isEmpty()
        ? Future.succeededFuture(watch.well())
        : Future.failedFuture(topic + " " + fault);
  }

  /** What people should know; empty while all is well. */
  public List<IntakeAlarm> alarms() {
    return watch.alarms();
  }

  private void run() {
    int failures = 0;
    boolean goesOn = true;
    while (goesOn) {
      long started = System.nanoTime();
      try {
        read();
      } catch (Exception e) {
        watch.unread(e);
      }
      boolean worked = System.nanoTime() - started > BACKOFF.most().toNanos();
      failures = worked ? 1 : failures + 1;
      goesOn = !stopsWithin(BACKOFF.after(failures));
    }
    letters.ifPresent(DeadLetters::close);
    stopped.tryComplete();
  }

  private void read() {
    Consumer<byte[], byte[]> consumer = clients.consumer();
    TopicReader reader = new TopicReader(consumer, topic, means);
    try {
      reader.run(() -> stopping.getCount() == 0);
    } finally {
      try {
        consumer.close(CloseOptions.timeout(LEAVING));
      } finally {
        reader.abandon();
      }
    }
  }

  private boolean stopsWithin(Duration pause) {
    try {
      return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
