package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.channel.email.reader.ReceivedMail;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.inbox.MailCorpus.Sample;
import org.junit.jupiter.api.Test;

/**
 * Mails broken at random always get a verdict, soon and within bounds. {@code -Dlong} tries 100,000
 * instead of 2,000; {@code -Dmutation.seed} repeats one run.
 */
final class MutatedMailTest {
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
  private static final Duration SLOWEST = Duration.ofSeconds(2);
  private static final int FEW = 2_000;
  private static final int MANY = 100_000;

  private static final List<String> PIECES =
      List.of(
          "\r\n\r\n",
          "\n",
          "\r",
          "--",
          "--bb\r\n",
          "=\r\n",
          "=?utf-8?B?",
          "?=",
          "=?x?Q?=3",
          ";",
          ":",
          "\"",
          "<",
          ">",
          "(",
          "boundary=",
          "Content-Type: multipart/mixed; boundary=\"bb\"\r\n",
          "Content-Transfer-Encoding: base64\r\n",
          "charset=utf-16",
          "charset=iso-2022-jp",
          "\u0000",
          "<blockquote>",
          "<div class=gmail_quote>",
          "<table><tr><td>",
          "<b><i><a>",
          "550 5.1.1 ",
          "4.2.2",
          "Auto-Submitted: auto-replied\r\n",
          "until 31 February",
          "\uD83D\uDC4D",
          "On 1 Dec wrote:",
          "> ",
          "99999999999999999999",
          "From: \r\n",
          "Message-ID: <>\r\n");

  private static final MailRecogniser RECOGNISER =
      new MailRecogniser(new OwnMailboxes(Set.of("talent@acme.example")));

  @Test
  void anyMutation_getsAVerdict_soonAndWithinBounds() {
    List<Sample> samples =
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
            .flatMap(
                half ->
                    MailCorpus.of(
                        "answers-" + half,
                        "bounces-" + half,
                        "autos-" + half,
                        "complaints-" + half,
                        "replies-" + half,
                        "others-" + half)
                        .stream())
            .toList();
    long seed = Long.getLong("mutation.seed", 20261130L);
    int tries = System.getProperty("long") == null ? FEW : MANY;

    long slowest =
        IntStream.range(0, tries)
            .parallel()
            .mapToLong(mail -> taken(samples, seed, mail))
            .max()
            .orElseThrow();

    System.out.println(tries + " mutated mails, the slowest in " + slowest / 1_000_000 + " ms");

    assertThat(Duration.ofNanos(slowest)).isLessThan(SLOWEST);
  }

  /** Processor time for one mail, in nanoseconds. */
  private static long taken(List<Sample> samples, long seed, int number) {
    Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
    Sample sample = samples.get(random.nextInt(samples.size()));
    byte[] mail = mutated(sample.bytes(), random);
    long began = processorTime();
    try {
      check(mail);
    } catch (RuntimeException | StackOverflowError | AssertionError broken) {
      throw new AssertionError(
          "seed " + seed + ", mail " + number + " of " + sample.name(), broken);
    }
    return processorTime() - began;
  }

  @Test
  void largeAndNestedMails_areReadInTime() {
    String deepHtml =
        "Content-Type: text/html\r\n\r\n"
            + "<div class=gmail_quote style='border-top:solid'><b>".repeat(20_000);
    String longLine = "Subject: x\r\n\r\n" + "a".repeat(5_000_000);
    String dashes = "From: postmaster@b.example\r\n\r\n" + "-".repeat(50_000) + "\n".repeat(50_000);
    String manyHeaders = "X-A: b\r\n".repeat(200_000) + "\r\nHi";
    String manyReceived = "Received: from a by b; Tue, 1 Dec 2026 10:00:00 +0100\r\n".repeat(5_000);
    String longAddress =
        "From: "
            + "<".repeat(100_000)
            + "a@b.example\r\nTo: "
            + "a@b.example,".repeat(50_000)
            + "\r\n\r\nHi";
    String manyDates =
        "Subject: Automatic reply: x\r\n\r\n" + "until the next early 1 may in a ".repeat(20_000);
    String words =
        "Subject: Re: x\r\n\r\n" + "(please do not … a) remove me on wrote: ".repeat(20_000);
    String recipients =
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            + "--b\r\n"
            + "Content-Type: message/delivery-status\r\n\r\n"
            + "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n".repeat(50_000);

    String manyLines = "Subject: x\r\n\r\n" + "On ’ until 12/\n".repeat(20_000);
    String bareIds = ("References: " + "12/".repeat(5_300) + "\r\n").repeat(30) + "\r\nHi";

    for (String mail :
        List.of(
            manyLines,
            bareIds,
            deepHtml,
            longLine,
            dashes,
            manyHeaders,
            manyReceived,
            longAddress,
            manyDates,
            words,
            recipients)) {
      long began = processorTime();
      check(mail.getBytes(StandardCharsets.UTF_8));
      assertThat(Duration.ofNanos(processorTime() - began))
          .as(mail.substring(0, 40))
          .isLessThan(SLOWEST);
    }
  }

  @Test
  void wordsThatRepeatAThousandTimes_areReadAllTheSame() {
    for (String mail :
        List.of(
            "Subject: " + "Re: ".repeat(4_000) + "\r\n\r\nNot interested.",
            "Subject: x\r\n\r\nMonday " + "all ".repeat(2_000),
            "Subject: x\r\n\r\nStop " + "all these ".repeat(800),
            "Subject: x\r\n\r\n" + "hi all, ".repeat(1_000),
            "Subject: x\r\n\r\n" + "a\n".repeat(50_000))) {
      ReceivedMail read =
          ReceivedMailReader.read(
              ("From: a@b.example\r\n" + mail).getBytes(StandardCharsets.UTF_8));

      MailVerdict verdict = RECOGNISER.recognise(read, RECEIVED).verdict();

      assertThat(verdict).isInstanceOf(MailVerdict.Reply.class);
      assertThat(ReplyReading.of(((MailVerdict.Reply) verdict).reply(), "", RECEIVED.toLocalDate()))
          .as(mail.substring(0, 30))
          .isNotNull();
    }
  }

  /** Of this thread, in ns: other work on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void check(byte[] bytes) {
    ReceivedMail mail = ReceivedMailReader.read(bytes);
    RecognisedMail made = RECOGNISER.recognise(mail, RECEIVED);

    assertThat(made.verdict()).isNotNull();
    assertThat(made.sign()).isNotBlank();
    assertThat(mail.text().all().length()).isLessThanOrEqualTo(200_000);
    assertThat(mail.headers().fields().size()).isLessThanOrEqualTo(1000);
    assertThat(mail.deliveryStatus().size()).isLessThanOrEqualTo(200);
    if (made.verdict() instanceof MailVerdict.Reply reply && reply.reply().text().isBlank()) {
      throw new AssertionError("a reply without text");
    }
  }

  private static byte[] mutated(byte[] mail, Random random) {
    byte[] now = mail;
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      now = mutatedOnce(now, random);
    }
    return now;
  }

  private static byte[] mutatedOnce(byte[] mail, Random random) {
    if (mail.length < 2) {
      return mail;
    }
    int at = random.nextInt(mail.length);
    int to = Math.min(mail.length, at + 1 + random.nextInt(200));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(mail, at, random);
      case 1 -> joined(Arrays.copyOf(mail, at), Arrays.copyOfRange(mail, to, mail.length));
      case 2 -> joined(Arrays.copyOf(mail, to), Arrays.copyOfRange(mail, at, mail.length));
      case 3 -> Arrays.copyOf(mail, at);
      case 4 ->
          inserted(
              mail, at, PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(3)));
      case 5 ->
          inserted(
              mail, at, PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(300)));
      case 6 ->
          new String(mail, StandardCharsets.ISO_8859_1)
              .replace("\r\n", random.nextBoolean() ? "\n" : "\r")
              .getBytes(StandardCharsets.ISO_8859_1);
      default ->
          inserted(mail, at, new String(mail, at, to - at, StandardCharsets.ISO_8859_1).repeat(20));
    };
  }

  private static byte[] flipped(byte[] mail, int at, Random random) {
    byte[] copy = mail.clone();
    for (int i = at; i < Math.min(copy.length, at + 1 + random.nextInt(12)); i++) {
      copy[i] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static byte[] inserted(byte[] mail, int at, String piece) {
    return joined(
        joined(Arrays.copyOf(mail, at), piece.getBytes(StandardCharsets.UTF_8)),
        Arrays.copyOfRange(mail, at, mail.length));
  }

  private static byte[] joined(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
