package nurture.channel.email.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import nurture.channel.email.reader.MailText.Line;
import nurture.channel.email.reader.MailText.Mark;
import org.junit.jupiter.api.Test;

/** What bytes say, however broken they are. */
final class ReceivedMailReaderTest {

  @Test
  void headers_foldedEncodedAndOutsideAscii_areRead() {
    ReceivedMail mail =
        read(
            """
            From: =?utf-8?Q?Zo=C3=AB?= <Zoe@Example.NET>
            To: "Holt, Maren" <talent@acme.example>, other@acme.example
            Subject: =?utf-8?B?R3LDvMOf?= =?utf-8?B?ZSBhdXMgS8O2bG4=?=
             und mehr
            Date: Tue, 1 Dec 2026 10:00:00 +0100 (CET)
            Message-ID: <a1@example.net>
            In-Reply-To: <m-1@acme.example>
            References: <m-0@acme.example>
            \t<m-1@acme.example>
            Delivered-To: talent+m-1@acme.example
            Return-Path: <>

            Hello
            """);

    assertThat(mail.from()).containsExactly(new MailAddress("Zoë", "zoe@example.net"));
    assertThat(mail.to())
        .containsExactly(
            new MailAddress("Holt, Maren", "talent@acme.example"),
            new MailAddress("", "other@acme.example"));
    assertThat(mail.subject()).isEqualTo("Grüße aus Köln und mehr");
    assertThat(mail.date()).contains(OffsetDateTime.parse("2026-12-01T10:00:00+01:00"));
    assertThat(mail.messageId()).contains("a1@example.net");
    assertThat(mail.inReplyTo()).containsExactly("m-1@acme.example");
    assertThat(mail.references()).containsExactly("m-0@acme.example", "m-1@acme.example");
    assertThat(mail.deliveredTo()).containsExactly(new MailAddress("", "talent+m-1@acme.example"));
    assertThat(mail.nullSender()).isTrue();
    assertThat(mail.text().all().strip()).isEqualTo("Hello");
    assertThat(mail.cuts()).isEmpty();
  }

  @Test
  void aNameThatLooksLikeAnAddress_isNoAddress() {
    ReceivedMail mail = read("From: =?utf-8?Q?boss=40acme=2Eexample?= <x@evil.example>\n\nHi");

    assertThat(mail.sender()).contains("x@evil.example");
  }

  @Test
  void htmlAndPlain_theHtmlTellsWhatIsQuoted() {
    ReceivedMail mail =
        read(
            """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            Yes
            > Hi
            --b
            Content-Type: text/html

            <style>p{}</style><div>Yes</div><blockquote>Hi<br>Jonas</blockquote><p>Bye
            --b--
            """);

    assertThat(mail.text().html()).isTrue();
    assertThat(mail.text().lines().stream().filter(line -> !line.text().isBlank()))
        .containsExactly(
            new Line("Yes", Mark.OWN),
            new Line("Hi", Mark.QUOTED),
            new Line("Jonas", Mark.QUOTED),
            new Line("Bye", Mark.OWN));
  }

  @Test
  void anAppleMailWithTwoHtmlPartsAroundAFile_isReadWhole() {
    ReceivedMail mail =
        read(
            """
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            one two
            --a
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: text/html

            <p>one</p>
            --m
            Content-Type: application/pdf; name*=utf-8''Lebenslauf%20%C3%BC.pdf
            Content-Disposition: attachment

            JVBERi0=
            --m
            Content-Type: text/html

            <p>two</p>
            --m--
            --a--
            """);

    assertThat(mail.text().all()).contains("one").contains("two");
    assertThat(mail.attachments()).containsExactly("Lebenslauf ü.pdf");
  }

  @Test
  void deliveryStatus_hasAGroupForEachRecipient() {
    ReceivedMail mail =
        read(
            """
            Content-Type: multipart/report; report-type=Delivery-Status; boundary="r"

            --r
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: base64

            %s
            --r
            Content-Type: text/rfc822-headers

            Message-ID: <m-1@acme.example>
            --r--
            """
                .formatted(
                    base64(
                        "Reporting-MTA: dns; a\r\n\r\nFinal-Recipient: rfc822; x@y\r\nAction:"
                            + " failed\r\n\r\n\r\nFinal-Recipient: rfc822; z@y\r\n")));

    assertThat(mail.reportType()).isEqualTo("delivery-status");
    assertThat(mail.deliveryStatus()).hasSize(3);
    assertThat(mail.deliveryStatus().get(1).first("Action")).contains("failed");
    assertThat(mail.original().flatMap(headers -> headers.first("message-id")))
        .contains("<m-1@acme.example>");
  }

  @Test
  void aWrongOrMissingBoundary_isTakenFromTheBody() {
    String parts = "\n--real\nContent-Type: text/plain\n\nHello\n--real--\n";

    assertThat(read("Content-Type: multipart/mixed; boundary=wrong\n" + parts).text().all())
        .isEqualTo("Hello");
    assertThat(read("Content-Type: multipart/mixed\n" + parts).text().all()).isEqualTo("Hello");
  }

  @Test
  void noBoundaryAtAll_isReadAsTextAndSaid() {
    ReceivedMail mail = read("Content-Type: multipart/mixed; boundary=b\n\nJust words\n");

    assertThat(mail.text().all().strip()).isEqualTo("Just words");
    assertThat(mail.cuts()).isNotEmpty();
  }

  @Test
  void aCharsetThatIsWrongOrUnknown_givesWayToWhatTheBytesAre() {
    byte[] utf8 =
        "Content-Type: text/plain; charset=x-none\n\nGrüße".getBytes(StandardCharsets.UTF_8);
    byte[] latin =
        "Content-Type: text/plain; charset=utf-8\n\nGrüße".getBytes(StandardCharsets.ISO_8859_1);
    byte[] header = "Subject: Grüße\n\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(ReceivedMailReader.read(utf8).text().all()).isEqualTo("Grüße");
    assertThat(ReceivedMailReader.read(latin).text().all()).isEqualTo("Grüße");
    assertThat(ReceivedMailReader.read(header).subject()).isEqualTo("Grüße");
  }

  @Test
  void nothing_isAMail() {
    assertThat(ReceivedMailReader.read(new byte[0]).text().isBlank()).isTrue();
    assertThat(read("\n\n\n").subject()).isEmpty();
    assertThat(read(":\n:\n").text().all()).isNotNull();
  }

  @Test
  void depthAndNumberOfParts_haveLimits_andSaySo() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    String wide =
        "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: image/png\n\nx\n".repeat(5000);

    assertThat(read(deep.toString()).cuts()).contains("parts nested too deeply");
    assertThat(read(wide).cuts()).anyMatch(cut -> cut.startsWith("parts after the first"));
  }

  @Test
  void aLongText_isCutAndSaid() {
    ReceivedMail mail = read("Subject: x\n\n" + "word word word\n".repeat(100_000));

    assertThat(mail.text().all().length()).isLessThanOrEqualTo(200_000);
    assertThat(mail.cuts()).anyMatch(cut -> cut.startsWith("text after"));
  }

  @Test
  void aTextOfManyLines_isCutAndSaid() {
    ReceivedMail plain = read("Subject: x\n\n" + "a\n".repeat(50_000));
    ReceivedMail inParts =
        read(
            "Content-Type: multipart/mixed; boundary=b\n\n"
                + ("--b\nContent-Type: text/plain\n\n" + "a\n".repeat(4_000)).repeat(10));

    assertThat(plain.text().lines()).hasSize(5_000);
    assertThat(inParts.text().lines()).hasSize(5_000);
    assertThat(plain.cuts()).containsExactly("text after the first 5000 lines");
    assertThat(inParts.cuts()).contains("text after the first 5000 lines");
  }

  @Test
  void flowedText_isJoined() {
    ReceivedMail mail =
        read(
            "Content-Type: text/plain; format=flowed\n\n"
                + "One line \n"
                + "and its end.\n"
                + "> a \n"
                + "> b\n"
                + "-- \n"
                + "J");

    assertThat(mail.text().lines().stream().map(Line::text))
        .containsExactly("One line and its end.", "> a b", "--", "J");
  }

  @Test
  void outlooksHead_marksAllBelowIt() {
    ReceivedMail mail =
        read(
            """
            Content-Type: text/html

            <p>No.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p><b>Von:</b> M<br><b>Gesendet:</b> D
            <br><b>An:</b> J</p></div><p>Hi</p>
            """);

    assertThat(
            mail.text().lines().stream()
                .filter(line -> line.mark() == Mark.OWN && !line.text().isBlank()))
        .extracting(Line::text)
        .containsExactly("No.");
    assertThat(mail.text().all()).contains("Hi");
  }

  @Test
  void toString_tellsNoContent() {
    ReceivedMail mail = read("From: a@b.example\nSubject: secret\n\nsecret");

    assertThat(List.of(mail.toString(), mail.from().toString(), mail.text().toString()))
        .noneMatch(said -> said.contains("secret") || said.contains("b.example"));
  }

  private static ReceivedMail read(String mail) {
    return ReceivedMailReader.read(mail.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
