package nurture.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.config.Settings;
import nurture.event.EventEnvelope;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private final Set<String> log = new HashSet<>();
  private final AtomicInteger wakes = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Intake intake =
      new Intake(
          this::append,
          InstantSource.fixed(NOON),
          new Settings.Intake(100, 1, 1_000),
          meters,
          wakes::incrementAndGet);

  @Test
  void record_somethingNew_wakesTheJourneyAndIsCounted() {
    Future<List<EventReceipt>> receipts = intake.record(List.of(note("a"), note("b")));

    assertThat(receipts.result()).containsExactly(EventReceipt.RECORDED, EventReceipt.RECORDED);
    assertThat(wakes).hasValue(1);
    assertThat(counted("recorded")).isEqualTo(2);
  }

  @Test
  void record_onlyRepeats_leavesTheJourneyAlone() {
    var unused = intake.record(List.of(note("a")));

    assertThat(intake.record(List.of(note("a"))).result()).containsExactly(EventReceipt.KNOWN);
    assertThat(wakes).hasValue(1);
    assertThat(counted("known")).isEqualTo(1);
  }

  @Test
  void record_theLogFails_failsAndWakesNothing() {
    log.add("the disk is full");

    assertThat(intake.record(List.of(note("a"))).failed()).isTrue();
    assertThat(wakes).hasValue(0);
  }

  private Future<List<EventReceipt>> append(List<EventEnvelope> reports, Instant received) {
    assertThat(received).isEqualTo(NOON);
    return log.contains("the disk is full")
        ? Future.failedFuture("the disk is full")
        : Future.succeededFuture(
            reports.stream()
                .map(r -> log.add(r.id()) ? EventReceipt.RECORDED : EventReceipt.KNOWN)
                .toList());
  }

  private double counted(String receipt) {
    return meters.get("nurture.events").tag("receipt", receipt).counter().count();
  }

  private static EventEnvelope note(String id) {
    return new EventEnvelope("ada", id, NOON, "note-added", "{}", "api");
  }
}
