package nurture.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * Writes records that cannot be events to a topic of their own, as they came, with why and where
 * they stood in further headers. A record may be written twice after a failure. Safe for concurrent
 * use; blocks.
 */
final class DeadLetters implements AutoCloseable {

  static final String REASON = "nurture-reason";
  static final String TOPIC = "nurture-topic";
  static final String PARTITION = "nurture-partition";
  static final String OFFSET = "nurture-offset";

  private final KafkaClients clients;
  private final String topic;
  private @Nullable Producer<byte[], byte[]> producer;

  DeadLetters(KafkaClients clients, String topic) {
    this.clients = clients;
    this.topic = topic;
  }

  String topic() {
    return topic;
  }

  /**
   * Comes back when the broker has all of them.
   *
   * @throws ExecutionException with the client's own exception as its cause, if one was not taken
   */
  void write(List<RefusedRecord> refused) throws ExecutionException, InterruptedException {
    Producer<byte[], byte[]> open = producer();
    List<Future<?>> sent = new ArrayList<>(refused.size());
    for (RefusedRecord each : refused) {
      sent.add(open.send(letter(each)));
    }
    for (Future<?> each : sent) {
      Object unused = each.get();
    }
  }

  private synchronized Producer<byte[], byte[]> producer() {
    if (producer == null) {
      producer = clients.producer();
    }
    return producer;
  }

  private ProducerRecord<byte[], byte[]> letter(RefusedRecord refused) {
    List<Header> headers = new ArrayList<>(List.of(refused.record().headers().toArray()));
    headers.add(header(REASON, refused.reason()));
    headers.add(header(TOPIC, refused.record().topic()));
    headers.add(header(PARTITION, String.valueOf(refused.record().partition())));
    headers.add(header(OFFSET, String.valueOf(refused.record().offset())));
    return new ProducerRecord<>(
        topic, null, refused.record().key(), refused.record().value(), headers);
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(java.time.Duration.ofSeconds(5));
    }
  }
}
