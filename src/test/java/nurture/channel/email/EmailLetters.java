package nurture.channel.email;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nurture.channel.email.SmtpRoute.Security;
import nurture.mailsink.SmtpSink;

/** The people and letters these tests are about. */
final class EmailLetters {
  static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  static final Address TALENT = new Address("Talent Team", "talent@acme.example");
  static final MailSender SENDER = new MailSender(TALENT.name(), TALENT.email(), Optional.empty());
  static final Address ZOE = new Address("Zoë Müller", "zoe.mueller@mail.example");

  private EmailLetters() {}

  static Letter letter(String id) {
    return letter(id, ZOE, "A quick hello", "Hello Zoë,\nhow are you?\n");
  }

  static Letter letter(String id, Address to, String subject, String text) {
    return new Letter(
        id, TALENT, to, Optional.empty(), subject, text, "<p>" + text + "</p>", Map.of(), NOON);
  }

  static Letter withHeaders(Map<String, String> headers) {
    return new Letter(
        "m1", TALENT, ZOE, Optional.empty(), "Hello", "Hello", "<p>Hello</p>", headers, NOON);
  }

  static Letter from(Address from) {
    return new Letter(
        "m1", from, ZOE, Optional.empty(), "Hello", "Hello", "<p>Hello</p>", Map.of(), NOON);
  }

  /** One connection, and no patience. */
  static SmtpRoute hasty(SmtpSink sink) {
    return route(sink.host(), sink.port(), 1, Duration.ofMillis(300));
  }

  /** One connection, and patience enough for a busy machine. */
  static SmtpRoute patient(SmtpSink sink) {
    return route(sink.host(), sink.port(), 1, Duration.ofSeconds(20));
  }

  static SmtpRoute route(String host, int port, int connections, Duration readTimeout) {
    return new SmtpRoute(
        host,
        port,
        Security.NONE,
        Optional.empty(),
        Optional.empty(),
        connections,
        Duration.ofSeconds(20),
        readTimeout,
        1000);
  }
}
