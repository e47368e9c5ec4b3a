package nurture.kafka;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.NoOffsetForPartitionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads with one consumer for as long as that works: polls all the time, begins a batch of each
 * partition that has records, and commits a place once its batch is done. For the reading thread
 * alone; a batch under way is looked at, never waited for, but when its partition is given up.
 */
final class TopicReader implements ConsumerRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(TopicReader.class);

  private static final Duration IDLE = Duration.ofMillis(200);

  /** How often it is seen whether a batch is done while one is under way. */
  private static final Duration BUSY = Duration.ofMillis(3);

  /** Between two looks how far the group is. */
  private static final Duration LOOK = Duration.ofSeconds(5);

  /** For an answer of the brokers beside the records. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** For a batch under way whose partition is given up. */
  private static final Duration FINISH = Duration.ofSeconds(5);

  private final Consumer<byte[], byte[]> consumer;
  private final String topic;
  private final PartitionBatch.Means means;
  private final Map<TopicPartition, PartitionBatch> underWay = new HashMap<>();
  private final Map<TopicPartition, Long> stopped = new HashMap<>();

  /** What is to be committed, and what was. */
  private final Map<TopicPartition, Long> places = new HashMap<>();

  private final Map<TopicPartition, Long> committed = new HashMap<>();
  private boolean committing;
  private long looked = System.nanoTime() - LOOK.toNanos();

  TopicReader(Consumer<byte[], byte[]> consumer, String topic, PartitionBatch.Means means) {
    this.consumer = consumer;
    this.topic = topic;
    this.means = means;
  }

  /**
   * Reads until it is told to stop, and gives up all partitions then.
   *
   * @throws KafkaException if another consumer has to be made to go on
   */
  void run(BooleanSupplier stopping) {
    consumer.subscribe(List.of(topic), this);
    while (!stopping.getAsBoolean()) {
      ConsumerRecords<byte[], byte[]> records = poll();
      for (TopicPartition partition : records.partitions()) {
        begin(partition, records.records(partition));
      }
      finish();
      commit();
      look();
    }
  }

  private ConsumerRecords<byte[], byte[]> poll() {
    try {
      return consumer.poll(underWay.isEmpty() ? IDLE : BUSY);
    } catch (NoOffsetForPartitionException e) {
      // The group has never read there.
      consumer.seekToBeginning(e.partitions());
    } catch (OffsetOutOfRangeException e) {
      Map<TopicPartition, Long> gone = e.offsetOutOfRangePartitions();
      Map<TopicPartition, Long> first = consumer.beginningOffsets(gone.keySet(), PATIENCE);
      gone.forEach(
          (partition, from) -> {
            long to = first.getOrDefault(partition, 0L);
            consumer.seek(partition, to);
            means.watch().missed(partition.partition(), from, to);
          });
    }
    return ConsumerRecords.empty();
  }

  private void begin(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
    consumer.pause(Set.of(partition));
    PartitionBatch batch = new PartitionBatch(means, partition.partition(), records);
    underWay.put(partition, batch);
    batch.start();
  }

  /** Takes note of the batches that are done. */
  private void finish() {
    Map.copyOf(underWay)
        .forEach(
            (partition, batch) -> {
              if (batch.done().isComplete()) {
                underWay.remove(partition);
                finish(partition, batch.done());
              }
            });
  }

  private void finish(TopicPartition partition, Future<OptionalLong> done) {
    if (done.failed()) {
      throw new KafkaException("a batch of " + partition + " failed", done.cause());
    }
    OptionalLong stop = done.result();
    if (stop.isPresent()) {
      // It stays paused: nothing is read over.
      stopped.put(partition, stop.getAsLong());
      places.put(partition, stop.getAsLong());
    } else {
      places.put(partition, consumer.position(partition));
      consumer.resume(Set.of(partition));
    }
  }

  private void commit() {
    if (committing) {
      return;
    }
    Map<TopicPartition, OffsetAndMetadata> next = next(places.keySet());
    if (next.isEmpty()) {
      return;
    }
    committing = true;
    consumer.commitAsync(
        next,
        (offsets, failure) -> {
          committing = false;
          if (failure == null) {
            offsets.forEach((partition, place) -> committed.put(partition, place.offset()));
          } else {
            log.debug("places are not committed yet: {}", failure.getMessage());
          }
        });
  }

  private Map<TopicPartition, OffsetAndMetadata> next(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
    places.forEach(
        (partition, place) -> {
          if (partitions.contains(partition) && !place.equals(committed.get(partition))) {
            next.put(partition, new OffsetAndMetadata(place));
          }
        });
    return next;
  }

  /** How far the whole group is, whichever node reads. */
  private void look() {
    if (System.nanoTime() - looked < LOOK.toNanos()) {
      return;
    }
    looked = System.nanoTime();
    try {
      passOverMarkers();
      List<TopicPartition> all = partitions();
      Map<TopicPartition, Long> ends = consumer.endOffsets(all, PATIENCE);
      Map<TopicPartition, OffsetAndMetadata> known = consumer.committed(Set.copyOf(all), PATIENCE);
      List<TopicPartition> fresh = new ArrayList<>(all);
      fresh.removeIf(partition -> known.get(partition) != null);
      Map<TopicPartition, Long> begins =
          fresh.isEmpty() ? Map.of() : consumer.beginningOffsets(fresh, PATIENCE);
      means
          .watch()
          .looked(
              all.stream()
                  .collect(
                      Collectors.toMap(
                          TopicPartition::partition,
                          each ->
                              new LagMarks.Place(
                                  ends.getOrDefault(each, 0L),
                                  known.get(each) == null
                                      ? begins.getOrDefault(each, 0L)
                                      : known.get(each).offset()))));
    } catch (org.apache.kafka.common.errors.TimeoutException e) {
      means.watch().unread(new KafkaException("no broker of kafka.servers answers", null));
    }
  }

  private List<TopicPartition> partitions() {
    List<TopicPartition> all =
        consumer.partitionsFor(topic, PATIENCE).stream()
            .map(each -> new TopicPartition(topic, each.partition()))
            .toList();
    if (all.isEmpty()) {
      throw new KafkaException("the topic is not there, or this user may not see it");
    }
    return all;
  }

  /** A transaction ends with a marker that is no record, after which there may be none. */
  private void passOverMarkers() {
    for (TopicPartition partition : consumer.assignment()) {
      if (!underWay.containsKey(partition)
          && places.containsKey(partition)
          && !stopped.containsKey(partition)) {
        places.put(partition, consumer.position(partition, PATIENCE));
      }
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    log.info("reads {} partitions of {} more", partitions.size(), topic);
  }

  /** What is under way there is finished, or read again by the next node. */
  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    long deadline = System.nanoTime() + FINISH.toNanos();
    for (TopicPartition partition : partitions) {
      PartitionBatch batch = underWay.remove(partition);
      if (batch != null && endsBy(deadline, batch)) {
        batch
            .done()
            .result()
            .ifPresentOrElse(
                stop -> places.put(partition, stop),
                () -> places.put(partition, consumer.position(partition)));
      }
    }
    try {
      Map<TopicPartition, OffsetAndMetadata> last = next(partitions);
      if (!last.isEmpty()) {
        consumer.commitSync(last, PATIENCE);
      }
    } catch (KafkaException e) {
      log.info("what was read last of {} may be read again: {}", topic, e.getMessage());
    }
    forget(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    forget(partitions);
  }

  /** Whether all of a batch was kept by then; else it is not tried any further. */
  private static boolean endsBy(long deadline, PartitionBatch batch) {
    try {
      var unused =
          batch.done().await(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      return true;
    } catch (Exception e) {
      batch.drop();
      return false;
    }
  }

  private void forget(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      PartitionBatch batch = underWay.remove(partition);
      if (batch != null) {
        batch.drop();
      }
      places.remove(partition);
      committed.remove(partition);
      if (stopped.remove(partition) != null) {
        means.watch().released(partition.partition());
      }
    }
  }

  /** For a consumer that is given up without a word. */
  void abandon() {
    forget(List.copyOf(underWay.keySet()));
    forget(List.copyOf(stopped.keySet()));
  }
}
