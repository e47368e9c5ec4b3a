package nurture.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import nurture.store.EmbeddedDatabase;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** PostgreSQL and the broker go away while records are read, and come back. */
final class KafkaAwayIT {

  private static final int PARTITIONS = 3;

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @Test
  void postgresqlThenTheBroker_awayInTheMiddle_nothingIsLostAndReadingGoesOnByItself() {
    said.start();
    Logger log = (Logger) LoggerFactory.getLogger("nurture.kafka.IntakeWatch");
    log.addAppender(said);
    EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"));
    try (KafkaBroker broker = KafkaBroker.start(folder.resolve("kafka"));
        PortForwarder forwarder = PortForwarder.to(port(database))) {
      String topic = broker.topic(PARTITIONS);
      String url = database.url().replaceFirst(":\\d+/", ":" + forwarder.port() + "/");
      try (KafkaNode node =
          KafkaNode.start(url, KafkaNode.settings(broker, topic, Optional.empty()))) {
        send(broker, topic, 0, 2_000);
        awaitEvents(database, 2_000);

        database.close();
        send(broker, topic, 2_000, 4_000);
        await().atMost(30, SECONDS).until(() -> warnings("cannot be kept yet") == 1);
        awaitCommitted(broker, topic, 2_000);
        database = EmbeddedDatabase.start(folder.resolve("data"));
        forwarder.leadTo(port(database));
        awaitEvents(database, 4_000);
        awaitCommitted(broker, topic, 4_000);

        broker.kill9();
        await().atMost(40, SECONDS).until(() -> node.kafka().check().failed());
        assertThat(node.kafka().check().cause())
            .hasMessageContaining("no broker of kafka.servers answers");
        broker.start();
        send(broker, topic, 4_000, 5_000);
        awaitEvents(database, 5_000);
        awaitCommitted(broker, topic, 5_000);
        await().atMost(30, SECONDS).until(() -> node.kafka().check().succeeded());
        assertThat(node.counted("nurture.kafka.events", "receipt", "recorded"))
            .as("each is kept once; what was kept when the line was lost is known")
            .isGreaterThanOrEqualTo(4_000)
            .isLessThanOrEqualTo(5_000);
      }
      assertThat(warnings("cannot be kept yet")).isEqualTo(1);
      assertThat(warnings("cannot be read, and is tried again")).isEqualTo(1);
    } finally {
      log.detachAppender(said);
      database.close();
    }
  }

  private long warnings(String words) {
    return List.copyOf(said.list).stream()
        .filter(event -> event.getLevel() == Level.WARN)
        .filter(event -> event.getMessage().contains(words))
        .count();
  }

  private static void send(KafkaBroker broker, String topic, int from, int to) {
    try (Producer<byte[], byte[]> producer = broker.producer()) {
      for (var sent :
          IntStream.range(from, to)
              .mapToObj(i -> producer.send(record(topic, "c-" + i)))
              .toList()) {
        var unused = sent.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(String topic, String ref) {
    return new ProducerRecord<>(
        topic, ref.getBytes(UTF_8), PostedEvents.consent(ref).toString().getBytes(UTF_8));
  }

  private static void awaitEvents(EmbeddedDatabase database, int count) {
    DatabaseTables tables = new DatabaseTables(database.url());
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () -> assertThat(tables.count("select count(*) from event")).isEqualTo(count));
  }

  private static void awaitCommitted(KafkaBroker broker, String topic, int count) {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(
            () ->
                assertThat(
                        IntStream.range(0, PARTITIONS)
                            .mapToLong(each -> broker.committed("group-of-" + topic, topic, each))
                            .sum())
                    .isEqualTo(count));
  }

  private static int port(EmbeddedDatabase database) {
    return URI.create(database.url()).getPort();
  }
}
