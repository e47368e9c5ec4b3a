package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.email.SmtpRoute.Security;
import nurture.channel.token.AccessTokens;
import nurture.channel.token.OauthEndpoint;
import nurture.channel.token.OauthServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logging in at a mail server by an access token (XOAUTH2). */
final class TokenLoginTest {
  private final OauthServer provider = new OauthServer();
  private volatile Instant now = Instant.parse("2026-11-03T12:00:00Z");
  private final AccessTokens tokens =
      new AccessTokens(
          new OauthEndpoint(
              provider.url(),
              "nurture",
              Optional.of("s3cret"),
              Optional.empty(),
              Optional.of("refresh")),
          () -> now);

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void deliver_logsInByToken_andKeepsTheLine() {
    try (TokenSmtpServer server = new TokenSmtpServer("token-1");
        EmailChannel channel = channel(server.port())) {
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(Accepted.class);
      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Accepted.class);

      assertThat(server.logins()).containsExactly("talent@acme.example token-1");
      assertThat(server.letters()).hasSize(2);
      assertThat(channel.probe().reachable()).isTrue();
    }
  }

  @Test
  void deliver_tokenThatWasRevokedEarly_isReplacedOnce_andTheLetterLeavesOnce() {
    try (TokenSmtpServer server = new TokenSmtpServer("token-1");
        EmailChannel channel = channel(server.port())) {
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(Accepted.class);
      server.take("token-2");

      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Accepted.class);

      assertThat(server.logins()).last().isEqualTo("talent@acme.example token-2");
      assertThat(server.letters()).hasSize(2);
    }
  }

  @Test
  void deliver_serverThatTakesNoToken_isTheRoutes_withWhatItSaidAndWithoutTheToken() {
    try (TokenSmtpServer server = new TokenSmtpServer("another");
        EmailChannel channel = channel(server.port())) {
      assertThat(channel.deliver(letter("m1")))
          .isInstanceOfSatisfying(
              RouteRefused.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("login");
                assertThat(refused.aboutLetter()).isFalse();
                assertThat(refused.reason())
                    .contains("access token", "401")
                    .doesNotContain("token-1", "token-2", "s3cret");
              });
      assertThat(server.logins()).hasSize(2);
      assertThat(server.letters()).isEmpty();
    }
  }

  @Test
  void deliver_grantThatIsGone_isTheRoutes_andNothingIsLost() {
    try (TokenSmtpServer server = new TokenSmtpServer("token-1");
        EmailChannel channel = channel(server.port())) {
      provider.answer(400, "{\"error\":\"invalid_grant\"}");

      assertThat(channel.deliver(letter("m1")))
          .isInstanceOfSatisfying(
              RouteRefused.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("oauth");
                assertThat(refused.aboutLetter()).isFalse();
                assertThat(refused.reason()).contains("invalid_grant", "oauth.refresh-token");
              });
      assertThat(server.logins()).isEmpty();

      provider.grant();
      now = now.plusSeconds(2);
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(Accepted.class);
      assertThat(server.letters()).hasSize(1);
    }
  }

  @Test
  void deliver_serverWithoutXoauth2_saysSo() {
    try (TokenSmtpServer server = new TokenSmtpServer("token-1");
        EmailChannel channel = channel(server.port())) {
      server.offer("LOGIN PLAIN");

      assertThat(channel.deliver(letter("m1")))
          .isInstanceOfSatisfying(
              RouteRefused.class,
              refused -> assertThat(refused.reason()).contains("XOAUTH2", "smtp.password"));
      assertThat(server.letters()).isEmpty();
    }
  }

  @Test
  void deliver_toGreenMail_logsInByToken() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    server.setUser("talent@acme.example", "talent@acme.example", "token-1");
    server.getUserManager().setAuthRequired(true);
    try (EmailChannel channel = channel(server.getSmtp().getPort())) {
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(Accepted.class);
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      server.stop();
    }
  }

  private EmailChannel channel(int port) {
    SmtpRoute route =
        new SmtpRoute(
            "127.0.0.1",
            port,
            Security.NONE,
            Optional.of("talent@acme.example"),
            Optional.empty(),
            2,
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            100);
    return new EmailChannel(route, EmailLetters.SENDER, List.of(), () -> now, Optional.of(tokens));
  }
}
