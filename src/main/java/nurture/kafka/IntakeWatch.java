package nurture.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nurture.intake.EventReceipt;
import nurture.intake.IntakeAlarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of the records of the topic, and what keeps them from being taken: in the log once
 * each, in the measures, in the health and for the page of today. Thread-safe.
 */
final class IntakeWatch {

  private static final Logger log = LoggerFactory.getLogger(IntakeWatch.class);

  /** After so long that nothing was read, or that a record waits, people are told. */
  static final Duration LONG = Duration.ofMinutes(5);

  /** Partitions with a measure of their own; those after them share one. */
  private static final int MEASURED = 64;

  /** What may be in the way, each apart from the others. */
  private enum Trouble {
    READING("the topic {} can be read again", "the topic {} cannot be read, and is tried again"),
    KEEPING("events of the topic {} are kept again", "events of the topic {} cannot be kept yet"),
    LETTERS(
        "refused records of the topic {} are written to the dead letters again",
        "refused records of the topic {} cannot be written to the dead letters yet");

    private final String over;
    private final String begun;

    Trouble(String over, String begun) {
      this.over = over;
      this.begun = begun;
    }
  }

  private final String topic;
  private final InstantSource clock;
  private final Map<EventReceipt, Counter> receipts = new EnumMap<>(EventReceipt.class);
  private final Counter refused;
  private final Counter missed;
  private final MultiGauge lag;
  private final LagMarks marks = new LagMarks();
  private final Map<Trouble, String> troubles = new EnumMap<>(Trouble.class);
  private final Map<Integer, RefusedRecord> stops = new TreeMap<>();
  private Instant reached;
  private Duration waiting = Duration.ZERO;
  private long behind;

  /**
   * @param clock the real one, in which the brokers live
   */
  IntakeWatch(String topic, InstantSource clock, MeterRegistry meters) {
    this.topic = topic;
    this.clock = clock;
    this.reached = clock.instant();
    for (EventReceipt receipt : EventReceipt.values()) {
      receipts.put(
          receipt,
          Counter.builder("nurture.kafka.events")
              .description("events of the topic, by receipt")
              .tag("receipt", receipt.name().toLowerCase(Locale.ROOT))
              .register(meters));
    }
    this.refused =
        Counter.builder("nurture.kafka.records.refused")
            .description("records that cannot be events, written to the dead letters")
            .register(meters);
    this.missed =
        Counter.builder("nurture.kafka.records.missed")
            .description("records that the brokers had deleted before they were read")
            .register(meters);
    this.lag =
        MultiGauge.builder("nurture.kafka.behind")
            .description("records of the partition that the group has not committed")
            .register(meters);
  }

  synchronized void kept(int partition, List<EventReceipt> all) {
    receipts.forEach(
        (receipt, counter) ->
            counter.increment(all.stream().filter(each -> each == receipt).count()));
    over(Trouble.KEEPING);
    long differing = all.stream().filter(each -> each == EventReceipt.DIFFERS).count();
    if (differing > 0) {
      log.warn(
          "partition {} of {} had {} events with an id that was used before for something else;"
              + " the first are kept",
          partition,
          topic,
          differing);
    }
  }

  synchronized void unkept(Throwable failure) {
    begun(Trouble.KEEPING, said(failure));
  }

  synchronized void refused(List<RefusedRecord> records) {
    refused.increment(records.size());
    over(Trouble.LETTERS);
    log.warn(
        "{} records of {} cannot be events and are with the dead letters; the first is {}",
        records.size(),
        topic,
        records.get(0).place());
  }

  synchronized void unwritten(String letters, Throwable failure) {
    begun(Trouble.LETTERS, "the topic " + letters + " takes no record: " + said(failure));
  }

  /** Reading a partition ends at a record until another version or setting reads on. */
  synchronized void stopped(RefusedRecord at) {
    stops.put(at.record().partition(), at);
    log.error(
        "intake from {} stops at a record that cannot be an event: {}. Set kafka.dead-letter-topic"
            + " and start again to set it aside",
        topic,
        at.place());
  }

  /** A partition is another node's. */
  synchronized void released(int partition) {
    RefusedRecord unused = stops.remove(partition);
  }

  synchronized void missed(int partition, long from, long to) {
    missed.increment(Math.max(0, to - from));
    log.error(
        "partition {} of {} is read from offset {}: offset {}, where it was to go on, is not there"
            + " any more. Compare the retention of the topic with how long this server was away",
        partition,
        topic,
        to,
        from);
  }

  synchronized void unread(Throwable failure) {
    begun(Trouble.READING, said(failure));
  }

  /** The brokers were reached, and these are all partitions of the topic. */
  synchronized void looked(Map<Integer, LagMarks.Place> places) {
    reached = clock.instant();
    over(Trouble.READING);
    waiting = marks.look(reached, places);
    behind = places.values().stream().mapToLong(LagMarks.Place::behind).sum();
    Map<String, Long> measured = new TreeMap<>();
    places.forEach(
        (partition, place) ->
            measured.merge(
                partition < MEASURED ? String.valueOf(partition) : "further",
                place.behind(),
                Long::sum));
    lag.register(
        measured.entrySet().stream()
            .map(each -> MultiGauge.Row.of(Tags.of("partition", each.getKey()), each.getValue()))
            .toList(),
        true);
  }

  /** Completes a sentence that begins with the topic; empty where all is well. */
  synchronized String fault() {
    if (troubles.containsKey(Trouble.READING)) {
      return "cannot be read: " + troubles.get(Trouble.READING);
    }
    if (!stops.isEmpty()) {
      return "stops at " + stops.values().iterator().next().place();
    }
    if (isLong(waiting)) {
      return "is behind by " + behind + " records, some for " + waiting.toMinutes() + " minutes";
    }
    return troubles.getOrDefault(Trouble.LETTERS, "");
  }

  synchronized String well() {
    return topic + " is read, " + behind + " records behind";
  }

  synchronized List<IntakeAlarm> alarms() {
    List<IntakeAlarm> alarms = new ArrayList<>();
    if (!stops.isEmpty()) {
      RefusedRecord first = stops.values().iterator().next();
      alarms.add(
          new IntakeAlarm(
              stops.size(),
              stops.size() == 1 ? "Kafka partition is stopped" : "Kafka partitions are stopped",
              "A record of "
                  + topic
                  + " cannot be an event: "
                  + first.place()
                  + ". Set a dead-letter topic and start the server again; the record is set aside"
                  + " there."));
    }
    if (isLong(Duration.between(reached, clock.instant()))) {
      alarms.add(
          new IntakeAlarm(
              1,
              "Kafka topic cannot be read",
              topic
                  + " was reached last at "
                  + reached
                  + ". "
                  + troubles.getOrDefault(Trouble.READING, "See the log.")));
    } else if (isLong(waiting) && behind > 0) {
      alarms.add(
          new IntakeAlarm(
              behind,
              behind == 1 ? "record waits in Kafka" : "records wait in Kafka",
              "Some of "
                  + topic
                  + " wait for "
                  + waiting.toMinutes()
                  + " minutes. "
                  + troubles.values().stream()
                      .findFirst()
                      .orElse("Another node reads along if the topic has more partitions.")));
    }
    return List.copyOf(alarms);
  }

  private static boolean isLong(Duration time) {
    return time.compareTo(LONG) > 0;
  }

  private void begun(Trouble trouble, String why) {
    if (troubles.put(trouble, why) == null) {
      log.warn(trouble.begun + ": {}", topic, why);
    }
  }

  private void over(Trouble trouble) {
    if (troubles.remove(trouble) != null) {
      log.info(trouble.over, topic);
    }
  }

  private static String said(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
  }
}
