package nurture.channel.email;

import static nurture.channel.email.EmailLetters.NOON;
import static nurture.channel.email.EmailLetters.TALENT;
import static nurture.channel.email.EmailLetters.ZOE;
import static nurture.channel.email.EmailLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import nurture.channel.Delivery.Accepted;
import nurture.channel.MailThread;
import nurture.channel.OutgoingMessage;
import nurture.channel.OutgoingMessage.Attachment;
import nurture.demo.CaughtMail;
import nurture.demo.MailCatcher;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter looks like on the line, and what a mail reader makes of it. */
class MimeLetterTest {

  @Test
  void messageWithASenderOfItsOwn_isFromThem_andAnswersGoWhereTheySay() {
    OutgoingMessage usual =
        new OutgoingMessage("m1", "Zoë", ZOE.email(), "Hello", "Hello", "", Optional.empty(), NOON);
    OutgoingMessage other =
        new OutgoingMessage(
            "m1",
            "Zoë",
            ZOE.email(),
            "Hello",
            "Hello",
            "",
            Optional.empty(),
            NOON,
            MailThread.NONE,
            Optional.of(
                new OutgoingMessage.Sender(
                    "Jonas Berg", "jonas@acme.example", Optional.of("replies@acme.example"))));
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      assertThat(channel.deliver(other)).isInstanceOf(Accepted.class);
      assertThat(channel.deliver(usual)).isInstanceOf(Accepted.class);

      assertThat(sink.received().get(0).content())
          .contains("From: Jonas Berg <jonas@acme.example>")
          .contains("Reply-To: Jonas Berg <replies@acme.example>");
      assertThat(sink.received().get(1).content()).contains("From: Talent Team");
    }
  }

  @Test
  void messageInAThread_namesAllMailsBeforeIt_andBouncesReturnToTheUsualSender() {
    OutgoingMessage answer =
        new OutgoingMessage(
            "m3",
            "Zoë",
            ZOE.email(),
            "Re: Hello",
            "Hello",
            "",
            Optional.empty(),
            NOON,
            new MailThread(List.of("m1@acme.example", "hers@mail.example")),
            Optional.of(
                new OutgoingMessage.Sender(
                    "Maren Vik",
                    "maren@" + EmailLetters.SENDER.email().replaceFirst(".*@", ""),
                    Optional.empty())));
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      assertThat(channel.deliver(answer)).isInstanceOf(Accepted.class);

      assertThat(sink.received().get(0).content())
          .contains("From: Maren Vik <maren@")
          .contains("In-Reply-To: <hers@mail.example>\r\n")
          .contains("References: <m1@acme.example> <hers@mail.example>\r\n");
    }
    assertThat(Letter.of(answer, EmailLetters.SENDER).returnPath())
        .isEqualTo(EmailLetters.SENDER.email());
  }

  @Test
  void longThread_keepsItsFirstMailAndTheNewest() {
    List<String> ids = IntStream.rangeClosed(1, 40).mapToObj(i -> i + "@mail.example").toList();

    assertThat(new MailThread(ids).references())
        .hasSize(10)
        .startsWith("1@mail.example", "32@mail.example")
        .endsWith("40@mail.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words",
        "Zoë, ein Gruß aus Köln",
        "転職のご相談について、一度お話しできませんか。お忙しいところ恐れ入りますがよろしくお願いいたします",
        "🎉 News 👩‍💻 for you 🇩🇪",
        "Ο Ὅμηρος, \"quoted\" <tags> & = ? _ %",
      })
  void compose_anyScript_arrivesAsWritten(String words) {
    Letter letter = letter("m1", new Address(words, ZOE.email()), words, words + "\n\nBye. ");

    CaughtMail mail = sendAndCatch(letter);

    assertThat(mail.subject()).isEqualTo(words);
    assertThat(mail.to()).isEqualTo(words + " <" + ZOE.email() + ">");
    assertThat(mail.text().replace("\r\n", "\n")).isEqualTo(words + "\n\nBye. ");
    assertThat(mail.html().replace("\r\n", "\n")).isEqualTo("<p>" + words + "\n\nBye. </p>");
  }

  @Test
  void compose_longLines_arriveAsWritten() {
    String longLine = "wörter ".repeat(500).strip();

    CaughtMail mail = sendAndCatch(letter("m1", ZOE, longLine, longLine));

    assertThat(mail.subject()).isEqualTo(longLine);
    assertThat(mail.text()).isEqualTo(longLine);
  }

  @Test
  void compose_noLineIsLongerThanAllowed() {
    String longLine = "wörter ".repeat(500).strip();
    Letter letter =
        new Letter(
            "m1",
            new Address("ö".repeat(200), TALENT.email()),
            new Address("o".repeat(200), ZOE.email()),
            Optional.empty(),
            longLine,
            longLine,
            longLine,
            Map.of("List-Unsubscribe", "<https://acme.example/" + "u".repeat(800) + ">"),
            NOON);

    assertThat(wire(letter).split("\r\n")).allMatch(line -> line.length() <= 998);
  }

  @Test
  void compose_isAsciiWithCrLfOnly() {
    byte[] bytes = MimeLetter.compose(letter("m1", ZOE, "Grüße", "a\nb\rc\r\nd\u0000é🎉"));

    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text.chars()).allMatch(c -> c == '\r' || c == '\n' || (c >= 32 && c < 127));
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
  }

  @Test
  void compose_sameLetter_sameBytes() {
    assertThat(MimeLetter.compose(letter("m1"))).isEqualTo(MimeLetter.compose(letter("m1")));
    assertThat(MimeLetter.compose(letter("m1"))).isNotEqualTo(MimeLetter.compose(letter("m2")));
  }

  @Test
  void compose_headersAreTheLettersOwn() {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("List-Unsubscribe", "<https://acme.example/u/1>");
    extra.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    Letter letter =
        new Letter(
            "touch-7.a",
            TALENT,
            ZOE,
            Optional.of(new Address("", "reply+7@acme.example")),
            "Hello",
            "Hi",
            "<p>Hi</p>",
            extra,
            NOON);

    assertThat(headersOf(letter))
        .containsExactly(
            "Date: Tue, 3 Nov 2026 12:00:00 +0000",
            "From: Talent Team <talent@acme.example>",
            "To: =?UTF-8?Q?Zo=C3=AB_M=C3=BCller?= <zoe.mueller@mail.example>",
            "Reply-To: reply+7@acme.example",
            "Message-ID: <touch-7.a@acme.example>",
            "Subject: Hello",
            "List-Unsubscribe: <https://acme.example/u/1>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;",
            " boundary=\"=_2575031e-e0e4-3b92-810c-ce4701744d4e\"");
  }

  @Test
  void compose_textAlone_isOnePart() {
    Letter letter =
        new Letter("m1", TALENT, ZOE, Optional.empty(), "Hi", "Just text", " ", Map.of(), NOON);

    CaughtMail mail = sendAndCatch(letter);

    assertThat(wire(letter)).doesNotContain("multipart");
    assertThat(mail.text()).isEqualTo("Just text");
    assertThat(mail.html()).isEmpty();
  }

  @Test
  void compose_htmlAlone_isOnePart() {
    Letter letter =
        new Letter("m1", TALENT, ZOE, Optional.empty(), "Hi", "", "<p>Rich</p>", Map.of(), NOON);

    CaughtMail mail = sendAndCatch(letter);

    assertThat(wire(letter)).doesNotContain("multipart");
    assertThat(mail.html()).isEqualTo("<p>Rich</p>");
    assertThat(mail.text()).isEmpty();
  }

  @Test
  void compose_internationalDomain_isWrittenInAscii() {
    Letter letter = letter("m1", new Address("", "jo@bücher.example"), "Hi", "Hi");

    assertThat(wire(letter)).contains("To: jo@xn--bcher-kva.example\r\n");
  }

  @Test
  void compose_bodyThatQuotesTheBoundary_staysOneBody() {
    String first = wire(letter("m1"));
    String boundary = first.replaceAll("(?s).*boundary=\"([^\"]+)\".*", "$1");
    String nasty = "before\n--" + boundary + "\nContent-Type: text/html\n\nafter";

    CaughtMail mail = sendAndCatch(letter("m1", ZOE, "Hi", nasty));

    assertThat(mail.text().replace("\r\n", "\n")).isEqualTo(nasty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"role-brief.pdf", "Über uns (2).pdf", "役割の概要 概要 概要 概要 概要.pdf"})
  void compose_withFiles_hasThemBehindTheBodies_underTheirNames(String name) throws Exception {
    byte[] pdf = new byte[100_000];
    new Random(7).nextBytes(pdf);
    Letter letter = withFiles(letter("m1"), file(name, "application/pdf", pdf));

    try (InputStream wire = new ByteArrayInputStream(MimeLetter.compose(letter))) {
      DefaultMessageBuilder strict = new DefaultMessageBuilder();
      strict.setMimeEntityConfig(MimeConfig.STRICT);
      Multipart mixed = (Multipart) strict.parseMessage(wire).getBody();
      assertThat(mixed.getSubType()).isEqualTo("mixed");
      Multipart bodies = (Multipart) mixed.getBodyParts().get(0).getBody();
      assertThat(bodies.getSubType()).isEqualTo("alternative");
      assertThat(bodies.getBodyParts())
          .extracting(Entity::getMimeType)
          .containsExactly("text/plain", "text/html");
      Entity file = mixed.getBodyParts().get(1);
      assertThat(file.getMimeType()).isEqualTo("application/pdf");
      assertThat(file.getDispositionType()).isEqualTo("attachment");
      assertThat(((BinaryBody) file.getBody()).getInputStream().readAllBytes()).isEqualTo(pdf);
      assertThat(mixed.getBodyParts()).hasSize(2);
    }
    MimeMessage read =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(MimeLetter.compose(letter)));
    assertThat(((MimeMultipart) read.getContent()).getBodyPart(1).getFileName()).isEqualTo(name);
    assertThat(wire(letter).split("\r\n")).allMatch(line -> line.length() <= 998);
    assertThat(MimeLetter.compose(letter)).isEqualTo(MimeLetter.compose(letter));
    CaughtMail caught = sendAndCatch(letter);
    assertThat(caught.text().replace("\r\n", "\n")).isEqualTo(letter.text());
    assertThat(caught.html().replace("\r\n", "\n")).isEqualTo(letter.html());
  }

  @Test
  void letterWithAFileNameThatWouldEndAHeader_isRefused() {
    Letter letter =
        withFiles(letter("m1"), file("a\r\nBcc: b.pdf", "application/pdf", new byte[9]));

    assertThat(LetterCheck.refusal(letter))
        .hasValueSatisfying(refused -> assertThat(refused.reason()).contains("attachments"));
  }

  private static Attachment file(String name, String type, byte[] content) {
    return new Attachment(name, type, content);
  }

  private static Letter withFiles(Letter letter, Attachment... files) {
    return new Letter(
        letter.id(),
        letter.from(),
        letter.returnPath(),
        letter.to(),
        letter.replyTo(),
        letter.subject(),
        letter.text(),
        letter.html(),
        letter.headers(),
        letter.date(),
        List.of(files));
  }

  private static CaughtMail sendAndCatch(Letter letter) {
    try (MailCatcher catcher = MailCatcher.start(InstantSource.fixed(NOON));
        EmailChannel channel =
            new EmailChannel(
                EmailLetters.route(catcher.host(), catcher.port(), 1, Duration.ofSeconds(20)),
                EmailLetters.SENDER)) {
      assertThat(channel.deliver(letter)).isInstanceOf(Accepted.class);
      assertThat(catcher.mails()).hasSize(1);
      return catcher.mails().get(0);
    }
  }

  private static String wire(Letter letter) {
    return new String(MimeLetter.compose(letter), StandardCharsets.US_ASCII);
  }

  private static Iterable<String> headersOf(Letter letter) {
    String all = wire(letter);
    return Arrays.asList(all.substring(0, all.indexOf("\r\n\r\n")).split("\r\n"));
  }
}
