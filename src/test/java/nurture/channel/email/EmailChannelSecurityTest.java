package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.email.SmtpRoute.Security;
import nurture.mailsink.SinkBehaviour.Reply;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Encryption and login. The certificate is GreenMail's own, which bears no host name. */
class EmailChannelSecurityTest {
  private final GreenMail tlsServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

  @AfterEach
  void stop() {
    tlsServer.stop();
  }

  @Test
  void deliver_startTlsNotOffered_isTheRoutesAndSendsNothing() {
    try (SmtpSink sink = SmtpSink.start()) {
      Delivery delivery =
          deliver(route(sink.port(), Security.STARTTLS), TestTrust.withoutNameCheck());

      assertThat(delivery)
          .isInstanceOfSatisfying(
              RouteRefused.class,
              later -> {
                assertThat(later.code()).isEqualTo("tls");
                assertThat(later.reason()).contains("STARTTLS");
              });
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void deliver_startTls_isEncryptedAndAccepted() {
    try (SmtpSink sink = startTlsSink()) {
      Delivery delivery =
          deliver(route(sink.port(), Security.STARTTLS), TestTrust.withoutNameCheck());

      assertThat(delivery).isInstanceOf(Accepted.class);
      assertThat(sink.received()).extracting(Caught::messageId).containsOnly("<m1@acme.example>");
    }
  }

  @Test
  void deliver_startTlsWithUntrustedCertificate_isTheRoutesAndSendsNothing() {
    try (SmtpSink sink = startTlsSink()) {
      Delivery delivery = deliver(route(sink.port(), Security.STARTTLS), Optional.empty());

      assertThat(delivery)
          .isInstanceOfSatisfying(
              RouteRefused.class, later -> assertThat(later.code()).isEqualTo("tls"));
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void deliver_startTlsWithTrustedCertificateOfAnotherName_isTheRoutesAndSendsNothing() {
    try (SmtpSink sink = startTlsSink()) {
      Delivery delivery = deliver(route(sink.port(), Security.STARTTLS), TestTrust.withNameCheck());

      assertThat(delivery)
          .isInstanceOfSatisfying(
              RouteRefused.class, later -> assertThat(later.code()).isEqualTo("tls"));
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void deliver_tlsWithLogin_isAccepted() {
    startTlsServer();

    Delivery delivery =
        deliver(login(tlsServer.getSmtps().getPort(), "secret"), TestTrust.withoutNameCheck());

    assertThat(delivery).isInstanceOf(Accepted.class);
    assertThat(tlsServer.getReceivedMessages()).hasSize(1);
  }

  @Test
  void deliver_loginRefused_isTheRoutesWithoutTellingThePassword() {
    startTlsServer();

    Delivery delivery =
        deliver(login(tlsServer.getSmtps().getPort(), "wrong-guess"), TestTrust.withoutNameCheck());

    assertThat(delivery)
        .isInstanceOfSatisfying(
            RouteRefused.class,
            later -> {
              assertThat(later.code()).isEqualTo("login");
              assertThat(later.reason()).doesNotContain("wrong-guess");
            });
    assertThat(tlsServer.getReceivedMessages()).isEmpty();
  }

  @Test
  void deliver_tlsWithCertificateOfAnotherName_isTheRoutes() {
    startTlsServer();

    Delivery delivery =
        deliver(login(tlsServer.getSmtps().getPort(), "secret"), TestTrust.withNameCheck());

    assertThat(delivery)
        .isInstanceOfSatisfying(
            RouteRefused.class, later -> assertThat(later.code()).isEqualTo("tls"));
    assertThat(tlsServer.getReceivedMessages()).isEmpty();
  }

  @Test
  void deliver_loginWantedButNotOffered_isTheRoutesAndSendsNothing() {
    try (SmtpSink sink = startTlsSink()) {
      SmtpRoute route = withLogin(route(sink.port(), Security.STARTTLS), "secret");

      Delivery delivery = deliver(route, TestTrust.withoutNameCheck());

      assertThat(delivery)
          .isInstanceOfSatisfying(
              RouteRefused.class, later -> assertThat(later.code()).isEqualTo("login"));
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void deliver_greetingRefusedWhileStartTlsIsWanted_saysWhatTheServerSaid() {
    try (SmtpSink sink = startTlsSink()) {
      sink.behave(Phase.CONNECT, new Reply("421 4.3.2 Too busy"));

      Delivery delivery =
          deliver(route(sink.port(), Security.STARTTLS), TestTrust.withoutNameCheck());

      assertThat(delivery)
          .isInstanceOfSatisfying(
              RouteRefused.class, later -> assertThat(later.code()).isEqualTo("421 4.3.2"));
    }
  }

  @Test
  void route_toString_keepsTheSecret() {
    assertThat(login(465, "secret").toString()).doesNotContain("secret").doesNotContain("sender");
  }

  private void startTlsServer() {
    tlsServer.start();
    tlsServer.setUser("sender@acme.example", "sender", "secret");
    tlsServer.getUserManager().setAuthRequired(true);
  }

  private static SmtpSink startTlsSink() {
    return SmtpSink.start(SinkOptions.usual().offering(TestTrust.serverSide()));
  }

  private static Delivery deliver(SmtpRoute route, Optional<SSLSocketFactory> trust) {
    try (EmailChannel channel =
        new EmailChannel(route, EmailLetters.SENDER, trust, System::nanoTime)) {
      return JudgedAnswer.outcome(channel.deliver(letter("m1")));
    }
  }

  private static SmtpRoute login(int port, String password) {
    return withLogin(route(port, Security.TLS), password);
  }

  private static SmtpRoute withLogin(SmtpRoute route, String password) {
    return new SmtpRoute(
        route.host(),
        route.port(),
        route.security(),
        Optional.of("sender"),
        Optional.of(password),
        1,
        route.connectTimeout(),
        route.readTimeout(),
        100);
  }

  private static SmtpRoute route(int port, Security security) {
    return new SmtpRoute(
        "127.0.0.1",
        port,
        security,
        Optional.empty(),
        Optional.empty(),
        1,
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        100);
  }
}
