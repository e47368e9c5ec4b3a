package nurture.channel.email;

import static nurture.channel.email.EmailLetters.hasty;
import static nurture.channel.email.EmailLetters.letter;
import static nurture.channel.email.EmailLetters.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import nurture.channel.ChannelProbe;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.Refused;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.Delivery.Unclear;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SinkBehaviour.Drop;
import nurture.mailsink.SinkBehaviour.LastWords;
import nurture.mailsink.SinkBehaviour.Reply;
import nurture.mailsink.SinkBehaviour.Stall;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one letter, for everything a server can do. */
class EmailChannelTest {
  private final SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());

  @AfterEach
  void stop() {
    sink.close();
  }

  @Test
  void deliver_serverAccepts() {
    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery).isEqualTo(new Accepted("250 2.0.0 Ok"));
    assertThat(sink.received())
        .extracting(Caught::messageId, Caught::recipient)
        .containsExactly(tuple("<m1@acme.example>", "zoe.mueller@mail.example"));
  }

  @Test
  void deliver_otherSuccessCode_isAcceptedToo() {
    sink.behave(Phase.DOT, new Reply("252 2.0.0 Will do"));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery).isEqualTo(new Accepted("252 2.0.0 Will do"));
  }

  @Test
  void deliver_twice_sameBytes() {
    deliver(patient(sink), letter("m1"));
    deliver(patient(sink), letter("m1"));

    List<Caught> caught = sink.received();
    assertThat(caught).hasSize(2);
    assertThat(caught.get(0).content()).isNotEmpty().isEqualTo(caught.get(1).content());
  }

  @Test
  void deliver_linesThatBeginWithDots_arriveWhole() {
    deliver(patient(sink), letter("m1", EmailLetters.ZOE, "Dots", ".\n..\n.hidden\nend"));

    assertThat(sink.received().get(0).content()).contains("\r\n\r\n.\r\n..\r\n.hidden\r\nend");
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MAIL", "RCPT", "DATA", "DOT"})
  void deliver_4xx_triesLater(Phase phase) {
    sink.behave(phase, new Reply("450 4.2.0 Come back later"));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            TryLater.class,
            later -> {
              assertThat(later.code()).isEqualTo("450 4.2.0");
              assertThat(later.reason()).contains("Come back later");
            });
    assertThat(sink.received()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"RCPT", "DATA", "DOT"})
  void deliver_5xx_isRefused(Phase phase) {
    sink.behave(phase, new Reply("554 5.6.0 We do not want this"));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("554 5.6.0");
              assertThat(refused.reason()).contains("We do not want this");
              assertThat(refused.hard()).isFalse();
            });
    assertThat(sink.received()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 No such user, true",
    "RCPT, 550 5.1.1 No such user, true",
    "RCPT, 550 5.2.1 Mailbox disabled, true",
    "RCPT, 552 5.2.2 Mailbox full, false",
    "DOT, 550 5.1.1 No such user, true",
    "DOT, 550 Spam, false",
  })
  void deliver_5xx_isHardOnlyIfTheAddressIsToBlame(Phase phase, String reply, boolean hard) {
    sink.behave(phase, new Reply(reply));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.hard()).isEqualTo(hard));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.7.1 Blocked, true",
    "RCPT, 550 5.1.8 Bad sender, true",
    "RCPT, 550 relay not permitted, true",
    "DOT, 554 5.7.1 rejected by DMARC policy, true",
    "MAIL, 550 Sender unknown, false",
    "MAIL, 530 5.7.0 Authentication required, false",
    "MAIL, 421 4.3.2 Too many connections, false",
    "CONNECT, 554 No service here, false",
    "CONNECT, 450 4.2.0 Come back later, false",
  })
  void deliver_refusalAboutUs_isTheRoutes(Phase phase, String reply, boolean aboutLetter) {
    sink.behave(phase, new Reply(reply));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            RouteRefused.class,
            refused -> {
              assertThat(refused.code()).startsWith(reply.substring(0, 3));
              assertThat(refused.aboutLetter()).isEqualTo(aboutLetter);
            });
    assertThat(sink.received()).isEmpty();
  }

  @Test
  void deliver_addressWithTheWordsOfAnAnswer_isNotTakenForOne() {
    sink.behave(Phase.RCPT, new Reply("550 5.1.1 <zoe.mueller@relay-policy.example>: rejected"));

    assertThat(deliver(patient(sink), letter("m1")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.hard()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MAIL", "RCPT", "DATA"})
  void deliver_serverSilentBeforeTheDot_triesLater(Phase phase) {
    sink.behave(phase, new Stall());

    Delivery delivery = deliver(hasty(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            TryLater.class, later -> assertThat(later.code()).isEqualTo("timeout"));
  }

  @Test
  void deliver_serverSilentOnConnecting_isTheRoutes() {
    sink.behave(Phase.CONNECT, new Stall());

    assertThat(deliver(hasty(sink), letter("m1")))
        .isEqualTo(
            new RouteRefused("timeout", "the server did not answer the call in time", false));
  }

  @Test
  void deliver_serverStopsReading_triesLater() {
    sink.behave(Phase.BODY, new Stall());

    Delivery delivery = deliver(hasty(sink), longLetter());

    assertThat(delivery).isInstanceOf(TryLater.class);
    assertThat(sink.received()).isEmpty();
  }

  @Test
  void deliver_serverSilentAfterTheDot_isUnclear() {
    sink.behave(Phase.DOT, new Stall());

    Delivery delivery = deliver(hasty(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            Unclear.class, unclear -> assertThat(unclear.reason()).contains("in time"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MAIL", "RCPT", "DATA"})
  void deliver_lineDroppedBeforeTheContent_triesLater(Phase phase) {
    sink.behave(phase, new Drop(false));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery).isInstanceOf(TryLater.class);
    assertThat(sink.received()).isEmpty();
  }

  @Test
  void deliver_lineDroppedAmidTheContent_triesLater() {
    sink.behave(Phase.BODY, new Drop(false));

    Delivery delivery = deliver(patient(sink), longLetter());

    assertThat(delivery)
        .isInstanceOfSatisfying(
            TryLater.class, later -> assertThat(later.code()).isEqualTo("dropped"));
    assertThat(sink.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deliver_lineDroppedAfterTheDot_isUnclearWhetherRecordedOrNot(boolean recorded) {
    sink.behave(Phase.DOT, new Drop(recorded));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            Unclear.class, unclear -> assertThat(unclear.reason()).contains("dropped"));
    assertThat(sink.received()).hasSize(recorded ? 1 : 0);
  }

  @Test
  void deliver_clearAnswerThenDrop_theAnswerCounts() {
    // The RSET that follows the 554 finds nobody.
    sink.behave(Phase.DOT, new LastWords("554 5.6.0 No"));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("554 5.6.0"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MAIL", "RCPT", "DATA"})
  void deliver_nonsenseBeforeTheDot_triesLater(Phase phase) {
    sink.behave(phase, new Reply("what?"));

    assertThat(deliver(patient(sink), letter("m1"))).isInstanceOf(TryLater.class);
  }

  @Test
  void deliver_nonsenseAfterTheDot_isUnclear() {
    sink.behave(Phase.DOT, new Reply("what?"));

    assertThat(deliver(patient(sink), letter("m1"))).isInstanceOf(Unclear.class);
  }

  @Test
  void deliver_slowServerWithinTheTimeout_isAccepted() {
    sink.behave(Phase.DOT, new SinkBehaviour.Delay(Duration.ofMillis(50)));

    assertThat(deliver(patient(sink), letter("m1"))).isInstanceOf(Accepted.class);
  }

  @Test
  void deliver_nobodyListens_isTheRoutes() throws IOException {
    int free;
    try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = unused.getLocalPort();
    }

    Delivery delivery =
        deliver(EmailLetters.route("127.0.0.1", free, 1, Duration.ofSeconds(20)), letter("m1"));

    assertThat(delivery)
        .isInstanceOfSatisfying(
            RouteRefused.class, refused -> assertThat(refused.code()).isEqualTo("connect"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"RCPT", "DATA", "DOT"})
  void deliver_serverEchoesTheAddress_reasonDoesNot(Phase phase) {
    sink.behave(phase, new Reply("550 5.1.1 <zoe.mueller@mail.example>: zoe.mueller is unknown"));

    Delivery delivery = deliver(patient(sink), letter("m1"));

    assertThat(delivery).isInstanceOf(Refused.class);
    assertThat(delivery.toString()).contains("unknown").doesNotContain("mueller");
    assertThat(delivery)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).doesNotContain("550", "5.1.1"));
  }

  @Test
  void deliver_foreignContextClassLoader_stillWorks() {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    Delivery delivery;
    try {
      delivery = deliver(patient(sink), letter("m1", EmailLetters.ZOE, "Grüße", "Grüße"));
    } finally {
      thread.setContextClassLoader(own);
    }

    assertThat(delivery).isInstanceOf(Accepted.class);
  }

  @Test
  void probe_serverThere_isReachableWithoutALetter() {
    try (EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      ChannelProbe channelProbe = channel.probe();

      assertThat(channelProbe.reachable()).isTrue();
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void probe_serverSilent_isNotReachable() {
    sink.behave(Phase.CONNECT, new Stall());
    try (EmailChannel channel = new EmailChannel(hasty(sink), EmailLetters.SENDER)) {
      ChannelProbe channelProbe = channel.probe();

      assertThat(channelProbe.reachable()).isFalse();
      assertThat(channelProbe.detail()).contains("in time");
    }
  }

  private static Delivery deliver(SmtpRoute route, Letter letter) {
    try (EmailChannel channel = new EmailChannel(route, EmailLetters.SENDER)) {
      return JudgedAnswer.outcome(channel.deliver(letter));
    }
  }

  /** Longer than all the buffers between here and the server together. */
  private static Letter longLetter() {
    return letter("m1", EmailLetters.ZOE, "Long", "0123456789abcdef ".repeat(2_000_000));
  }
}
