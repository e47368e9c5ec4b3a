package nurture.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nurture.config.Settings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records of a real broker into a real PostgreSQL. */
@ExtendWith(TestPostgres.class)
final class KafkaIntakeIT {

  private final KafkaBroker broker = KafkaBroker.shared();
  private DatabaseTables tables;
  private String topic;
  private String letters;

  @BeforeEach
  void emptyTopics(DatabaseTables empty) {
    tables = empty;
    topic = broker.topic(3);
    letters = broker.topic(1);
  }

  @Test
  void eventsInOurFormAndAsCloudEvents_areKeptOnceWhateverIsReadAgain() {
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    records.add(record("ada", PostedEvents.consent("ada").toString()));
    records.add(record("bo", PostedEvents.known("bo").toString()));
    records.add(
        record(
            "cy",
            """
            {"specversion":"1.0","id":"7","source":"/ats","type":"com.example.consent-given",
             "subject":"cy","time":"2026-03-01T10:00:00Z","data":{"via":"email","basis":"consent"}}\
            """,
            header("content-type", "application/cloudevents+json; charset=utf-8")));
    records.add(
        record(
            "di",
            "{\"via\":\"email\",\"basis\":\"consent\"}",
            header("content-type", "application/json"),
            header("ce_specversion", "1.0"),
            header("ce_id", "8"),
            header("ce_source", "/ats"),
            header("ce_type", "consent-given"),
            header("ce_subject", "di")));
    records.add(record("ada", PostedEvents.consent("ada").toString()));

    try (KafkaNode node = start(Optional.of(letters))) {
      send(records);
      awaitEvents(6);
      awaitCommitted(5);
      assertThat(node.counted("nurture.kafka.events", "receipt", "recorded")).isEqualTo(6);
      assertThat(node.counted("nurture.kafka.events", "receipt", "known")).isEqualTo(1);
      await().atMost(20, SECONDS).until(() -> node.gauged("nurture.kafka.behind") == 0);
      assertThat(node.kafka().check().result()).contains(topic, "0 records behind");
      assertThat(node.kafka().alarms()).isEmpty();
    }

    assertThat(
            tables.texts(
                "select c.ref || ' ' || e.id || ' ' || e.type || ' ' || e.source from event e"
                    + " join candidate c on c.id = e.candidate_id order by 1"))
        .containsExactly(
            "ada ada-consent consent-given kafka",
            "bo bo-consent consent-given kafka",
            "bo bo-research research-found kafka",
            "bo bo-upserted candidate-upserted kafka",
            "cy /ats#7 consent-given kafka",
            "di /ats#8 consent-given kafka");
    assertThat(tables.texts("select occurred_at at time zone 'UTC' from event where id = '/ats#7'"))
        .containsExactly("2026-03-01 10:00:00");
    assertThat(broker.records(letters, 1)).isEmpty();
  }

  @Test
  void anEventWithoutATime_occurredWhenItsRecordWasWritten() {
    long written = 1_760_000_000_000L;
    send(
        List.of(
            new ProducerRecord<>(
                topic, 0, written, null, PostedEvents.consent("ada").toString().getBytes(UTF_8))));

    try (KafkaNode node = start(Optional.empty())) {
      awaitEvents(1);
    }

    assertThat(tables.texts("select extract(epoch from occurred_at)::bigint from event"))
        .containsExactly(String.valueOf(written / 1000));
  }

  @Test
  void recordsThatCannotBeEvents_areWithTheDeadLettersAsTheyCameAndTheOthersAreKept() {
    List<ProducerRecord<byte[], byte[]>> poison =
        List.of(
            at0("no json", "{\"id\":", header("trace", "t-1")),
            at0(
                "field",
                "{\"id\":\"1\",\"candidate\":\"ada\",\"type\":\"consent-given\",\"data\":{\"via\":\"owl\",\"basis\":\"consent\"}}"),
            at0("array", "[" + PostedEvents.consent("eve") + ",{\"id\":\"2\"}]"),
            at0("large", "\"" + "x".repeat(1_500_000) + "\""),
            new ProducerRecord<>(topic, 0, "tombstone".getBytes(UTF_8), null),
            at0(
                "cloud",
                "{\"specversion\":\"0.3\",\"id\":\"1\",\"source\":\"/ats\",\"type\":\"consent-given\",\"data\":{}}"),
            at0("batch", "[]", header("content-type", "application/cloudevents-batch+json")));
    List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
    for (int i = 0; i < poison.size(); i++) {
      all.add(at0("good", PostedEvents.consent("good-" + i).toString()));
      all.add(poison.get(i));
    }

    try (KafkaNode node = start(Optional.of(letters))) {
      send(all);
      awaitEvents(poison.size());
      awaitCommitted(all.size());
      assertThat(node.counted("nurture.kafka.records.refused")).isEqualTo(poison.size());
    }

    List<ConsumerRecord<byte[], byte[]>> written = broker.records(letters, 1);
    assertThat(written)
        .extracting(each -> new String(each.key(), UTF_8))
        .containsExactly("no json", "field", "array", "large", "tombstone", "cloud", "batch");
    for (int i = 0; i < poison.size(); i++) {
      assertThat(written.get(i).value()).isEqualTo(poison.get(i).value());
      assertThat(KafkaBroker.headers(written.get(i)))
          .containsEntry("nurture-topic", topic)
          .containsEntry("nurture-partition", "0")
          .containsEntry("nurture-offset", String.valueOf(2 * i + 1));
    }
    assertThat(KafkaBroker.headers(written.get(0))).containsEntry("trace", "t-1");
    assertThat(written)
        .extracting(each -> KafkaBroker.headers(each).get("nurture-reason"))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("not JSON", "line 1"),
            reason -> assertThat(reason).startsWith("data.via: "),
            reason ->
                assertThat(reason).contains("[1].type: is missing", "[1].candidate: is missing"),
            reason -> assertThat(reason).contains("1500002 bytes", "at most 100000"),
            reason -> assertThat(reason).contains("tombstone", "DELETE"),
            reason -> assertThat(reason).contains("specversion: ", "subject: is missing"),
            reason ->
                assertThat(reason).contains("content-type: write application/cloudevents+json"));
    assertThat(tables.texts("select ref from candidate where ref = 'eve'"))
        .as("a record is taken whole or not at all")
        .isEmpty();
  }

  @Test
  void withoutDeadLetters_aPartitionStopsAtARecordAndAnotherStartWithThemGoesOn() {
    send(
        List.of(
            at0("1", PostedEvents.consent("before").toString()),
            at0("2", "{\"id\":\"x\",\"candidate\":\"ada\"}"),
            at0("3", PostedEvents.consent("after").toString()),
            new ProducerRecord<>(
                topic, 1, null, PostedEvents.consent("other").toString().getBytes(UTF_8))));

    try (KafkaNode node = start(Optional.empty())) {
      awaitEvents(2);
      await().atMost(20, SECONDS).until(() -> !node.kafka().alarms().isEmpty());
      assertThat(node.kafka().alarms())
          .singleElement()
          .satisfies(
              alarm -> {
                assertThat(alarm.count()).isEqualTo(1);
                assertThat(alarm.label()).isEqualTo("Kafka partition is stopped");
                assertThat(alarm.advice()).contains(topic, "partition 0, offset 1: field type");
              });
      assertThat(node.kafka().check().cause())
          .hasMessageContaining("stops at partition 0, offset 1");
      send(
          List.of(
              at0("4", PostedEvents.consent("later").toString()),
              new ProducerRecord<>(
                  topic, 1, null, PostedEvents.consent("another").toString().getBytes(UTF_8))));
      awaitEvents(3);
      awaitCommitted(3);
    }
    assertThat(refs()).containsExactly("another", "before", "other");
    assertThat(broker.committed("group-of-" + topic, topic, 0)).isEqualTo(1);

    try (KafkaNode node = start(Optional.of(letters))) {
      awaitEvents(5);
      awaitCommitted(6);
      assertThat(node.kafka().alarms()).isEmpty();
    }
    assertThat(refs()).containsExactly("after", "another", "before", "later", "other");
    assertThat(broker.records(letters, 1)).hasSize(1);
  }

  @Test
  void deadLettersThatCannotBeWritten_keepTheirRecordsUncommittedUntilTheyCan() {
    String late = topic + "-late";
    send(List.of(at0("1", "no"), at0("2", PostedEvents.consent("ada").toString())));

    try (KafkaNode node = start(Optional.of(late))) {
      awaitEvents(1);
      await().atMost(40, SECONDS).until(() -> node.kafka().check().failed());
      assertThat(node.kafka().check().cause()).hasMessageContaining(late);
      assertThat(broker.committed("group-of-" + topic, topic, 0)).isZero();

      broker.create(late, 1);

      awaitCommitted(2);
      await().atMost(20, SECONDS).until(() -> node.kafka().check().succeeded());
    }
    assertThat(broker.records(late, 1)).hasSize(1);
  }

  @Test
  void aRecordOfAnErasedCandidate_countsAsTaken() {
    try (KafkaNode node = start(Optional.of(letters))) {
      send(List.of(at0("1", PostedEvents.consent("ada").toString())));
      awaitEvents(1);
      node.erase("ada");
      send(
          List.of(
              at0("2", PostedEvents.research("ada").toString()),
              at0("3", PostedEvents.consent("bo").toString())));
      awaitCommitted(3);
      assertThat(node.counted("nurture.kafka.events", "receipt", "erased")).isEqualTo(1);
    }
    assertThat(tables.texts("select id from event"))
        .contains("bo-consent")
        .doesNotContain("ada-research");
    assertThat(broker.records(letters, 1)).isEmpty();
  }

  @Test
  void whatATransactionTookBack_neverHappenedAndItsMarkersAreNoLag() throws Exception {
    try (Producer<byte[], byte[]> producer = broker.producer(Map.of("transactional.id", topic))) {
      producer.initTransactions();
      producer.beginTransaction();
      var unused = producer.send(at0("1", PostedEvents.consent("taken-back").toString())).get();
      producer.abortTransaction();
      producer.beginTransaction();
      unused = producer.send(at0("2", PostedEvents.consent("ada").toString())).get();
      producer.commitTransaction();
    }

    try (KafkaNode node = start(Optional.of(letters))) {
      awaitEvents(1);
      await().atMost(30, SECONDS).until(() -> node.gauged("nurture.kafka.behind") == 0);
    }
    assertThat(refs()).containsExactly("ada");
  }

  @Test
  void recordsThatExpiredUnread_areCountedAndReadingGoesOnAfterThem() {
    send(List.of(at0("1", PostedEvents.consent("c-1").toString())));
    try (KafkaNode node = start(Optional.of(letters))) {
      awaitEvents(1);
      awaitCommitted(1);
    }
    send(
        IntStream.range(2, 6)
            .mapToObj(i -> at0("" + i, PostedEvents.consent("c-" + i).toString()))
            .toList());
    broker.expire(topic, 0, 4);

    try (KafkaNode node = start(Optional.of(letters))) {
      awaitEvents(2);
      awaitCommitted(5);
      assertThat(node.counted("nurture.kafka.records.missed")).isEqualTo(3);
    }
    assertThat(refs()).containsExactly("c-1", "c-5");
  }

  @Test
  void anIntakeThatIsFull_slowsReadingAndLosesNothing() {
    int count = 3_000;
    send(
        IntStream.range(0, count)
            .mapToObj(i -> record("c-" + i, PostedEvents.consent("c-" + i).toString()))
            .toList());

    try (KafkaNode node =
        KafkaNode.startNarrow(tables.url(), settings(Optional.of(letters)), 20, 20)) {
      awaitEvents(count);
      awaitCommitted(count);
      assertThat(node.counted("nurture.kafka.events", "receipt", "recorded")).isEqualTo(count);
      assertThat(node.counted("nurture.kafka.events", "receipt", "known"))
          .as("nothing is read again")
          .isZero();
    }
  }

  @Test
  void nodesThatComeAndGoInOrder_readNothingTwice() {
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Integer> load = CompletableFuture.supplyAsync(() -> sendUntil(enough));
    double known;
    int count;
    try (KafkaNode first = startSlow()) {
      awaitTaken(first);
      try (KafkaNode second = startSlow()) {
        awaitTaken(second);
        first.close();
        awaitTaken(second);
        enough.set(true);
        count = load.join();
        awaitEvents(count);
        awaitCommitted(count);
        known = taken(second, "known") + taken(first, "known");
        assertThat(taken(first, "recorded") + taken(second, "recorded")).isEqualTo(count);
      }
    }
    assertThat(known).isZero();
  }

  private int sendUntil(AtomicBoolean enough) {
    int count = 0;
    while (!enough.get()) {
      int from = count;
      count += 100;
      send(
          IntStream.range(from, count)
              .mapToObj(i -> record("c-" + i, PostedEvents.consent("c-" + i).toString()))
              .toList());
    }
    return count;
  }

  private static void awaitTaken(KafkaNode node) {
    double before = taken(node, "recorded");
    await().atMost(30, SECONDS).until(() -> taken(node, "recorded") > before + 200);
  }

  private static double taken(KafkaNode node, String receipt) {
    return node.counted("nurture.kafka.events", "receipt", receipt);
  }

  /** Batches of ten, so that there is one under way whenever a partition moves. */
  private KafkaNode startSlow() {
    return KafkaNode.startNarrow(tables.url(), settings(Optional.of(letters)), 10, 1_000);
  }

  private KafkaNode start(Optional<String> deadLetters) {
    return KafkaNode.start(tables.url(), settings(deadLetters));
  }

  private Settings.Kafka settings(Optional<String> deadLetters) {
    return KafkaNode.settings(broker, topic, deadLetters);
  }

  private List<String> refs() {
    return tables.texts(
        "select distinct c.ref from event e join candidate c on c.id = e.candidate_id order by 1");
  }

  private void awaitEvents(int count) {
    await()
        .atMost(40, SECONDS)
        .untilAsserted(
            () -> assertThat(tables.count("select count(*) from event")).isEqualTo(count));
  }

  private void awaitCommitted(int count) {
    await()
        .atMost(40, SECONDS)
        .untilAsserted(
            () ->
                assertThat(
                        IntStream.range(0, 3)
                            .mapToLong(each -> broker.committed("group-of-" + topic, topic, each))
                            .sum())
                    .isEqualTo(count));
  }

  private ProducerRecord<byte[], byte[]> at0(String key, String value, Header... headers) {
    return new ProducerRecord<>(
        topic, 0, key.getBytes(UTF_8), value.getBytes(UTF_8), List.of(headers));
  }

  private ProducerRecord<byte[], byte[]> record(String key, String value, Header... headers) {
    return new ProducerRecord<>(
        topic, null, key.getBytes(UTF_8), value.getBytes(UTF_8), List.of(headers));
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }

  private void send(List<ProducerRecord<byte[], byte[]>> records) {
    try (Producer<byte[], byte[]> producer = broker.producer()) {
      for (var sent : records.stream().map(producer::send).toList()) {
        var unused = sent.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
