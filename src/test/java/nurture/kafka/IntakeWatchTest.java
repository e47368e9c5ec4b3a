package nurture.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.intake.EventReceipt;
import nurture.intake.IntakeAlarm;
import nurture.json.RefusalException;
import nurture.kafka.LagMarks.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class IntakeWatchTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-11-18T12:00:00Z");
  private final IntakeWatch watch = new IntakeWatch("events", () -> now, meters);

  @Test
  void topicThatIsRead_raisesNoAlarm() {
    watch.looked(Map.of(0, new Place(10, 8), 1, new Place(3, 3)));

    assertThat(watch.alarms()).isEmpty();
    assertThat(watch.fault()).isEmpty();
    assertThat(watch.well()).isEqualTo("events is read, 2 records behind");
  }

  @Test
  void brokersThatAreAway_areAFaultAtOnceAndAnAlarmAfterFiveMinutes() {
    watch.looked(Map.of(0, new Place(10, 10)));
    pass(4);
    watch.unread(new IllegalStateException("no broker answers"));

    assertThat(watch.fault()).isEqualTo("cannot be read: no broker answers");
    assertThat(watch.alarms()).isEmpty();

    pass(2);

    assertThat(watch.alarms())
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.label()).isEqualTo("Kafka topic cannot be read");
              assertThat(alarm.advice()).contains("no broker answers");
            });

    watch.looked(Map.of(0, new Place(10, 10)));

    assertThat(watch.alarms()).isEmpty();
    assertThat(watch.fault()).isEmpty();
  }

  @Test
  void topicThatWasNeverReached_isAnAlarmAfterFiveMinutes() {
    pass(5);
    assertThat(watch.alarms()).isEmpty();

    pass(1);
    assertThat(watch.alarms()).hasSize(1);
  }

  @Test
  void recordsThatWaitForLong_areCountedWithWhatIsInTheWay() {
    watch.looked(Map.of(0, new Place(10, 0)));
    watch.unkept(new IllegalStateException("the database is away"));
    pass(6);
    watch.looked(Map.of(0, new Place(40, 0)));

    assertThat(watch.alarms())
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.count()).isEqualTo(40);
              assertThat(alarm.label()).isEqualTo("records wait in Kafka");
              assertThat(alarm.advice()).contains("6 minutes", "the database is away");
            });
    assertThat(watch.fault()).contains("behind by 40 records");

    watch.kept(0, List.of(EventReceipt.RECORDED));
    watch.looked(Map.of(0, new Place(40, 40)));

    assertThat(watch.alarms()).isEmpty();
  }

  @Test
  void partitionThatStops_isNamedUntilItIsAnotherNodes() {
    watch.looked(Map.of(0, new Place(10, 0)));
    watch.stopped(refused(3, 17, "data.via"));

    assertThat(watch.alarms())
        .extracting(IntakeAlarm::advice)
        .singleElement()
        .asString()
        .contains("partition 3, offset 17: field data.via");
    assertThat(watch.fault()).isEqualTo("stops at partition 3, offset 17: field data.via");

    watch.released(3);

    assertThat(watch.alarms()).isEmpty();
    assertThat(watch.fault()).isEmpty();
  }

  @Test
  void whatARecordSays_isInItsReasonAndNotInItsPlace() {
    RefusedRecord refused = refused(0, 1, "data.email");

    assertThat(refused.reason()).isEqualTo("data.email: ada@example.com is no address");
    assertThat(refused.place()).doesNotContain("ada@example.com");
  }

  @Test
  void manyPartitions_haveBoundedLabels() {
    watch.looked(
        IntStream.range(0, 1_000)
            .boxed()
            .collect(Collectors.toMap(each -> each, each -> new Place(2, 1))));

    assertThat(meters.find("nurture.kafka.behind").gauges()).hasSize(65);
    assertThat(
            meters.find("nurture.kafka.behind").gauges().stream().mapToDouble(Gauge::value).sum())
        .isEqualTo(1_000);

    watch.looked(Map.of(0, new Place(2, 2)));

    assertThat(meters.find("nurture.kafka.behind").gauges()).hasSize(1);
  }

  private void pass(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
  }

  private static RefusedRecord refused(int partition, long offset, String field) {
    return new RefusedRecord(
        new ConsumerRecord<>("events", partition, offset, new byte[0], new byte[0]),
        new RefusalException(field, "ada@example.com", "ada@example.com is no address"));
  }
}
