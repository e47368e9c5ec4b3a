package nurture.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nurture.mailsink.SmtpSink;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two servers that read one topic together, while they come and go. */
@ExtendWith(TestPostgres.class)
final class KafkaServersIT {

  private static final int PARTITIONS = 8;
  private static final int CANDIDATES = 2_000;
  private static final int EVENTS = 20_000;
  private static final int POISON = 20;
  private static final int CHUNK = 100;
  private static final int AHEAD = 1_000;

  private final KafkaBroker broker = KafkaBroker.shared();

  @Test
  void twentyThousandRecords_oneServerComesOneIsKilledOneStops_noneIsLostOrAppliedTwice(
      @TempDir Path rules, DatabaseTables tables) {
    String topic = broker.topic(PARTITIONS);
    String letters = broker.topic(1);
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(TestPlaybooks.simple(rules))
              .mailingTo(sink)
              .with("NURTURE_KAFKA_SERVERS", broker.servers())
              .with("NURTURE_KAFKA_TOPIC", topic)
              .with("NURTURE_KAFKA_GROUP", "group-of-" + topic)
              .with("NURTURE_KAFKA_DEAD_LETTER_TOPIC", letters);
      AtomicBoolean enough = new AtomicBoolean();
      try (ServerProcess first = setup.startReady()) {
        CompletableFuture<Integer> load =
            CompletableFuture.supplyAsync(() -> produce(topic, tables, enough));
        awaitTaken(first, load);
        try (ServerProcess second = setup.startReady()) {
          awaitTaken(second, load);
          first.kill9();
          try (ServerProcess third = setup.startReady()) {
            awaitTaken(third, load);
            assertThat(second.term()).isZero();
            awaitTaken(third, load);
            enough.set(true);
            int count = load.join();

            await()
                .atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(events(tables)).isEqualTo(count));
            assertTakenToTheEnd(third, topic, count);
            await()
                .atMost(90, SECONDS)
                .until(() -> tables.count("select count(*) from event_pending") == 0);
            assertThat(tables.notAppliedOnce()).isEmpty();
            System.out.printf(
                "kafka: %d events by three servers, of which one was killed and one stopped%n",
                count);
          }
        }
      }
    }
    assertThat(broker.records(letters, 1))
        .extracting(each -> new String(each.value(), UTF_8))
        .as("each at least once; again where its server was killed")
        .hasSizeLessThanOrEqualTo(2 * POISON)
        .containsAll(IntStream.range(0, POISON).mapToObj(i -> "poison " + i).toList());
  }

  private void assertTakenToTheEnd(ServerProcess server, String topic, int count) {
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                server
                    .api()
                    .get("/metrics")
                    .text()
                    .lines()
                    .filter(line -> line.startsWith("nurture_kafka_behind{"))
                    .allMatch(line -> line.endsWith(" 0.0")));
    assertThat(server.api().get("/health/channels").text())
        .contains("\"kafka\"", topic + " is read, 0 records behind");
    assertThat(
            IntStream.range(0, PARTITIONS)
                .mapToLong(each -> broker.committed("group-of-" + topic, topic, each))
                .sum())
        .isEqualTo(count + POISON);
  }

  /**
   * Of each candidate some events, in one partition, and now and then a record that is none; never
   * far ahead of what is taken, so that there is something to take for a server that comes.
   */
  private int produce(String topic, DatabaseTables tables, AtomicBoolean enough) {
    int count = 0;
    try (Producer<byte[], byte[]> producer = broker.producer()) {
      while (!enough.get() || count < EVENTS) {
        for (int to = count + CHUNK; count < to; count++) {
          String ref = "c-" + count % CANDIDATES;
          var unused = producer.send(record(topic, ref, event(ref, count)));
          if (count < EVENTS && count % (EVENTS / POISON) == 0) {
            unused = producer.send(record(topic, ref, "poison " + count / (EVENTS / POISON)));
          }
        }
        int ahead = count - AHEAD;
        await().atMost(60, SECONDS).until(() -> events(tables) >= ahead);
      }
    }
    return count;
  }

  private static String event(String ref, int number) {
    var event = PostedEvents.event(ref, "k-" + number, "noted");
    event.putObject("data").put("text", "note " + number).put("by", "robin");
    return event.toString();
  }

  private static ProducerRecord<byte[], byte[]> record(String topic, String key, String value) {
    return new ProducerRecord<>(topic, key.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  private static long events(DatabaseTables tables) {
    return tables.count("select count(*) from event where source = 'kafka'");
  }

  private static void awaitTaken(ServerProcess server, CompletableFuture<Integer> load) {
    int before = taken(server);
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () -> {
              assertThat(load).isNotCompletedExceptionally();
              assertThat(taken(server))
                  .as(() -> server.output() + server.api().get("/health/channels").text())
                  .isGreaterThan(before + 500);
            });
  }

  private static int taken(ServerProcess server) {
    return server
        .api()
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("nurture_kafka_events_total{receipt=\"recorded\"}"))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
