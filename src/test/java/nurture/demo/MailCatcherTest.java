package nurture.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nurture.channel.Delivery.Accepted;
import nurture.channel.OutgoingMessage;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.MailSender;
import nurture.channel.email.SmtpRoute;
import nurture.channel.email.SmtpRoute.Security;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

  private static final MailSender SENDER =
      new MailSender("Talent Team", "talent@acme.example", Optional.empty());

  @Test
  void mails_anybodysMail_isReadable() {
    try (MailCatcher catcher = MailCatcher.start(InstantSource.fixed(NOON));
        EmailChannel channel = new EmailChannel(route(catcher), SENDER)) {
      assertThat(channel.deliver(to("m1", "zoe@mail.example"))).isInstanceOf(Accepted.class);

      assertThat(catcher.mails())
          .containsExactly(
              new CaughtMail(
                  "<m1@acme.example>",
                  "Talent Team <talent@acme.example>",
                  "Zoë Müller <zoe@mail.example>",
                  "Hello m1",
                  "Hi",
                  "<p>Hi</p>",
                  NOON));
    }
  }

  @Test
  void mails_moreThanAreKept_theOldestMakeRoom() {
    try (MailCatcher catcher = MailCatcher.start(InstantSource.fixed(NOON), 3);
        EmailChannel channel = new EmailChannel(route(catcher), SENDER)) {
      for (int i = 1; i <= 5; i++) {
        channel.deliver(to("m" + i, "candidate" + i + "@mail.example"));
      }

      assertThat(catcher.mails())
          .extracting(CaughtMail::subject)
          .containsExactly("Hello m3", "Hello m4", "Hello m5");
    }
  }

  @Test
  void close_mailsCanStillBeRead() {
    MailCatcher catcher = MailCatcher.start(InstantSource.fixed(NOON));
    try (EmailChannel channel = new EmailChannel(route(catcher), SENDER)) {
      channel.deliver(to("m1", "zoe@mail.example"));
    }

    catcher.close();

    assertThat(catcher.mails()).hasSize(1);
  }

  @Test
  void host_isLoopback() {
    try (MailCatcher catcher = MailCatcher.start(InstantSource.fixed(NOON))) {
      assertThat(catcher.host()).isEqualTo("127.0.0.1");
      assertThat(catcher.port()).isPositive();
    }
  }

  private static SmtpRoute route(MailCatcher catcher) {
    return new SmtpRoute(
        catcher.host(),
        catcher.port(),
        Security.NONE,
        Optional.empty(),
        Optional.empty(),
        1,
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        100);
  }

  private static OutgoingMessage to(String id, String email) {
    return new OutgoingMessage(
        id, "Zoë Müller", email, "Hello " + id, "Hi", "<p>Hi</p>", Optional.empty(), NOON);
  }
}
