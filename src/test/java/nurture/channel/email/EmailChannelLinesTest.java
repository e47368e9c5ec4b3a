package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static nurture.channel.email.EmailLetters.patient;
import static nurture.channel.email.EmailLetters.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.mailsink.SinkBehaviour.Drop;
import nurture.mailsink.SinkBehaviour.LastWords;
import nurture.mailsink.SinkBehaviour.Reply;
import nurture.mailsink.SinkBehaviour.Stall;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How connections are shared, reused and given up. */
@Timeout(120)
class EmailChannelLinesTest {
  private final SmtpSink sink = SmtpSink.start();

  @AfterEach
  void stop() {
    sink.close();
  }

  @Test
  void deliver_oneAfterAnother_usesOneConnection() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      for (int i = 0; i < 20; i++) {
        assertThat(channel.deliver(letter("m" + i))).isInstanceOf(Accepted.class);
      }
    }

    assertThat(sink.count()).isEqualTo(20);
    assertThat(sink.connections()).isEqualTo(1);
  }

  @Test
  void deliver_afterSoManyLetters_usesANewConnection() {
    SmtpRoute whole = patient(sink);
    SmtpRoute route =
        new SmtpRoute(
            whole.host(),
            whole.port(),
            whole.security(),
            whole.username(),
            whole.password(),
            1,
            whole.connectTimeout(),
            whole.readTimeout(),
            10);
    try (EmailChannel channel = new EmailChannel(route, EmailLetters.SENDER)) {
      for (int i = 0; i < 20; i++) {
        channel.deliver(letter("m" + i));
      }
    }

    assertThat(sink.count()).isEqualTo(20);
    assertThat(sink.connections()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MAIL", "RCPT", "DATA", "DOT"})
  void deliver_afterARefusedLetter_keepsTheConnection(Phase phase) {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      sink.behave(phase, new Reply("550 5.1.1 No"));
      channel.deliver(letter("m1"));
      sink.behaveWell();

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"RCPT", "DATA", "DOT"})
  void deliver_afterABrokenLine_usesANewConnection(Phase phase) {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      sink.behave(phase, new Drop(false));
      channel.deliver(letter("m1"));
      sink.behaveWell();

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(2);
      assertThat(sink.received()).extracting(Caught::messageId).containsOnly("<m2@acme.example>");
    }
  }

  @Test
  void deliver_heldBackBeforeData_keepsTheLineAndSendsNothing() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      Delivery held = channel.deliver(letter("m1"), () -> false);

      assertThat(held).isInstanceOf(Delivery.Stopped.class);
      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(1);
      assertThat(sink.received()).extracting(Caught::messageId).containsOnly("<m2@acme.example>");
    }
  }

  @Test
  void deliver_heldBackBeforeTheContent_endsTheLineAndSendsNothing() {
    AtomicInteger looks = new AtomicInteger();
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      Delivery held = channel.deliver(letter("m1"), () -> looks.incrementAndGet() == 1);

      assertThat(held).isInstanceOf(Delivery.Stopped.class);
      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(2);
      assertThat(sink.received()).extracting(Caught::messageId).containsOnly("<m2@acme.example>");
    }
  }

  @Test
  void deliver_afterATimeout_lateReplyIsNotTakenForTheNextLetters() {
    try (EmailChannel channel = new EmailChannel(EmailLetters.hasty(sink), EmailLetters.SENDER)) {
      sink.behave(m -> m.phase() == Phase.RCPT && m.message() == 1, new Stall());
      channel.deliver(letter("m1"));

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(2);
    }
  }

  @Test
  void deliver_idleConnectionClosedByTheServer_isDeliveredOnceAllTheSame() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      channel.deliver(letter("m1"));
      sink.dropConnections();

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(Accepted.class);
    }
    assertThat(sink.received())
        .extracting(Caught::messageId)
        .containsExactly("<m1@acme.example>", "<m2@acme.example>");
    assertThat(sink.connections()).isEqualTo(2);
  }

  @Test
  void deliver_reusedConnectionAnswers421_isDeliveredOverANewOne() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      channel.deliver(letter("m1"));
      sink.behave(
          m -> m.phase() == Phase.MAIL && m.connection() == 1,
          new LastWords("421 4.4.2 Idle too long"));

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(2);
    }
  }

  @Test
  void deliver_freshConnectionAnswers421_isTheRoutes() {
    sink.behave(Phase.MAIL, new LastWords("421 4.3.2 Shutting down"));
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      Delivery delivery = JudgedAnswer.outcome(channel.deliver(letter("m1")));

      assertThat(delivery).isInstanceOf(RouteRefused.class);
      assertThat(sink.connections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RCPT", "DATA"})
  void deliver_reusedConnectionFailsPastTheFirstCommand_isNotTriedTwice(Phase phase) {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      channel.deliver(letter("m1"));
      sink.behave(phase, new Drop(false));

      Delivery second = channel.deliver(letter("m2"));

      assertThat(second).isInstanceOf(TryLater.class);
      assertThat(sink.connections()).isEqualTo(1);
    }
  }

  @Test
  void deliver_fromManyThreads_everyLetterOnce() throws Exception {
    int threads = 8;
    int each = 200;
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    SmtpRoute route = route(sink.host(), sink.port(), threads, Duration.ofSeconds(60));
    try (EmailChannel channel = new EmailChannel(route, EmailLetters.SENDER)) {
      List<Future<Delivery>> deliveries = new ArrayList<>();
      for (int i = 0; i < threads * each; i++) {
        String id = "m" + i;
        deliveries.add(workers.submit(() -> channel.deliver(letter(id))));
      }

      for (Future<Delivery> delivery : deliveries) {
        assertThat(delivery.get(60, TimeUnit.SECONDS)).isInstanceOf(Accepted.class);
      }
    } finally {
      workers.shutdownNow();
    }
    assertThat(sink.received())
        .extracting(Caught::messageId)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, threads * each).mapToObj(i -> "<m" + i + "@acme.example>").toList());
    assertThat(sink.connections()).isLessThanOrEqualTo(threads);
  }

  @Test
  void pool_noPlaceFreeInTime_turnsTheCallerAway() {
    LinePool lines = new LinePool(1, Duration.ofMillis(1), 1, Duration.ofSeconds(1), () -> 0);
    assertThat(lines.enter()).isTrue();

    assertThat(lines.enter()).isFalse();

    lines.leave();
    assertThat(lines.enter()).isTrue();
  }

  @Test
  void deliver_interruptedWhileWaiting_triesLaterAndStaysInterrupted() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      Thread.currentThread().interrupt();

      Delivery delivery = channel.deliver(letter("m1"));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(delivery)
          .isInstanceOfSatisfying(
              TryLater.class, later -> assertThat(later.code()).isEqualTo("busy"));
      assertThat(sink.connections()).isZero();
    }
  }

  @Test
  void idleConnections_areClosedAfterTheLimit() {
    AtomicLong ticks = new AtomicLong();
    try (EmailChannel channel =
        new EmailChannel(patient(sink), EmailLetters.SENDER, Optional.empty(), ticks::get)) {
      channel.deliver(letter("m1"));
      assertThat(sink.openConnections()).isEqualTo(1);

      ticks.addAndGet(EmailChannel.IDLE_LIMIT.toNanos());

      await().untilAsserted(() -> assertThat(sink.openConnections()).isZero());
      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Accepted.class);
    }
  }

  @Test
  void close_hangsUpAndTakesNoMoreLetters() {
    EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER);
    channel.deliver(letter("m1"));

    channel.close();
    channel.close();

    await().untilAsserted(() -> assertThat(sink.openConnections()).isZero());
    assertThat(channel.deliver(letter("m2")))
        .isInstanceOfSatisfying(
            TryLater.class, later -> assertThat(later.code()).isEqualTo("closed"));
    assertThat(channel.probe().reachable()).isFalse();
  }

  @Test
  void close_letterUnderWay_isFinished() throws Exception {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER);
    sink.behave(
        m -> {
          if (m.phase() == Phase.RCPT) {
            arrived.countDown();
            awaitLatch(closed);
          }
          return false;
        },
        new Stall());
    try {
      Future<Delivery> underWay = worker.submit(() -> channel.deliver(letter("m1")));
      assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

      channel.close();
      closed.countDown();

      assertThat(underWay.get(20, TimeUnit.SECONDS)).isInstanceOf(Accepted.class);
      await().untilAsserted(() -> assertThat(sink.openConnections()).isZero());
    } finally {
      worker.shutdownNow();
    }
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
