package nurture.channel.email;

import static nurture.channel.email.EmailLetters.NOON;
import static nurture.channel.email.EmailLetters.TALENT;
import static nurture.channel.email.EmailLetters.ZOE;
import static nurture.channel.email.EmailLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Refused;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that would do something else than say what they say. */
class LetterCheckTest {
  private static final String BREAKOUT = "x\r\nBcc: everybody@acme.example";

  static Stream<Letter> injections() {
    return Stream.of(
        letter("m1\r\nX: y"),
        letter("m1> <m2"),
        letter("m1", ZOE, BREAKOUT, "Hi"),
        letter("m1", ZOE, "x\nBcc: everybody@acme.example", "Hi"),
        letter("m1", ZOE, "x\rBcc: everybody@acme.example", "Hi"),
        letter("m1", ZOE, "x\u0000", "Hi"),
        letter("m1", ZOE, "x\u0085y", "Hi"),
        letter("m1", new Address(BREAKOUT, ZOE.email()), "Hi", "Hi"),
        letter("m1", new Address("", "zoe@mail.example>\r\nRCPT TO:<b@x.example"), "Hi", "Hi"),
        letter("m1", new Address("", "zoe@mail.example\r\n"), "Hi", "Hi"),
        EmailLetters.from(new Address(BREAKOUT, TALENT.email())),
        EmailLetters.from(new Address("", "talent@acme.example> SIZE=1 <x@y.example")),
        replyTo(new Address(BREAKOUT, "a@b.example")),
        replyTo(new Address("", "a@b.example, c@d.example")),
        EmailLetters.withHeaders(Map.of("X-Note", BREAKOUT)),
        EmailLetters.withHeaders(Map.of("X-Note\r\nBcc", "everybody@acme.example")),
        EmailLetters.withHeaders(Map.of("X-Note: y\nBcc", "everybody@acme.example")),
        EmailLetters.withHeaders(Map.of("X Note", "x")),
        EmailLetters.withHeaders(Map.of("", "x")),
        EmailLetters.withHeaders(Map.of("bcc", "everybody@acme.example")),
        EmailLetters.withHeaders(Map.of("From", "ceo@acme.example")),
        EmailLetters.withHeaders(Map.of("message-id", "<x@y.example>")),
        EmailLetters.withHeaders(Map.of("Content-Type", "text/html")),
        EmailLetters.withHeaders(Map.of("Resent-To", "everybody@acme.example")));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("injections")
  void deliver_injection_isRefusedBeforeAnyConnection(Letter letter) {
    try (SmtpSink sink = SmtpSink.start();
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      Delivery delivery = channel.deliver(letter);

      assertThat(delivery)
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("letter");
                assertThat(refused.reason()).doesNotContain("example", "everybody", "\r", "\n");
              });
      assertThat(sink.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zoe",
        "@mail.example",
        "zoe@",
        "zoe@mail..example",
        "zoe@-mail.example",
        "zoe@mail.example.",
        ".zoe@mail.example",
        "zoe.@mail.example",
        "zo..e@mail.example",
        "zoe müller@mail.example",
        "\"zoe m\"@mail.example",
        "\"a@b.example\"@mail.example",
        "zoe@bob@mail.example",
        "Zoe <zoe@mail.example>",
        "<zoe@mail.example>",
        "zoe@mail.example,bob@mail.example",
        "team: zoe@mail.example;",
        "@relay.example:zoe@mail.example",
        "zoe(comment)@mail.example",
        "zoe@[127.0.0.1]",
        "zoe@mail_server.example",
        "zoe@ma\u200dil.example",
        " zoe@mail.example",
        "-oQ@mail.example",
        "zo\u200be@mail.example",
      })
  void refusal_unusableRecipient_isOursAndSaysNothingOfTheMailbox(String email) {
    Letter letter = letter("m1", new Address("", email), "Hi", "Hi");

    assertThat(LetterCheck.refusal(letter))
        .hasValueSatisfying(
            refused -> {
              assertThat(refused.hard()).isFalse();
              assertThat(refused.reason()).startsWith("to: ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoe@mail.example",
        "zoe+jobs@mail.example",
        "o'neil_{1}@mail.example",
        "ZOE@MAIL.EXAMPLE",
        "zoe@bücher.example",
        "zoe@例え.example",
        "zoe@localhost",
        "zoe@straße.example",
        "zoë@mail.example",
        "zoe@xn--bcher-kva.example",
      })
  void refusal_usableRecipient_isNone(String email) {
    assertThat(LetterCheck.refusal(letter("m1", new Address("", email), "Hi", "Hi"))).isEmpty();
  }

  @Test
  void refusal_tooLongARecipient() {
    String long65 = "z".repeat(65) + "@mail.example";
    String long300 = "z@" + "mail.".repeat(60) + "example";

    assertThat(LetterCheck.refusal(letter("m1", new Address("", long65), "Hi", "Hi"))).isPresent();
    assertThat(LetterCheck.refusal(letter("m1", new Address("", long300), "Hi", "Hi"))).isPresent();
  }

  @Test
  void refusal_ofAnythingButTheRecipient_isNotHard() {
    Letter letter = EmailLetters.from(new Address("", "nonsense"));

    assertThat(LetterCheck.refusal(letter))
        .hasValueSatisfying(
            refused -> {
              assertThat(refused.hard()).isFalse();
              assertThat(refused.reason()).startsWith("from: ");
            });
  }

  @Test
  void refusal_wordThatCannotBeFolded_namesTheField() {
    Letter letter = letter("m1", ZOE, "x".repeat(1000), "Hi");

    assertThat(LetterCheck.refusal(letter))
        .hasValueSatisfying(refused -> assertThat(refused.reason()).startsWith("subject"));
  }

  @Test
  void refusal_nothingToSay() {
    Letter letter =
        new Letter("m1", TALENT, ZOE, Optional.empty(), "Hi", " ", "\n", Map.of(), NOON);

    assertThat(LetterCheck.refusal(letter)).isPresent();
  }

  private static Letter replyTo(Address address) {
    return new Letter(
        "m1", TALENT, ZOE, Optional.of(address), "Hi", "Hi", "<p>Hi</p>", Map.of(), NOON);
  }
}
