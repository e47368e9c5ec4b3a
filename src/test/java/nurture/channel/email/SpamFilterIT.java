package nurture.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shipped letter in every language, as it goes over the line, through SpamAssassin's own
 * rules. Without the network, so that the score is about the letter and nothing else; a sender's
 * reputation, signatures and lists come on top.
 *
 * <p>Skipped where there is no {@code spamassassin}, but not where {@code CI} is set.
 */
final class SpamFilterIT {
  /** Most installations refuse at 5; with this much room left, an unlucky word is no disaster. */
  private static final double HIGHEST = 2.0;

  private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");

  private static final Pattern STATUS =
      Pattern.compile("^X-Spam-Status: \\w+, score=(-?[\\d.]+) (.*)$", Pattern.MULTILINE);

  @TempDir Path folder;

  /** A filter's word about one message. */
  private record Score(String letter, double points, String tests) {}

  @Test
  void everyLetter_staysFarBelowWhatAFilterMinds(TestReporter reporter) throws Exception {
    requireSpamAssassin();
    Map<String, byte[]> letters = letters();

    List<Score> scores = scores(letters);

    assertThat(scores).hasSameSizeAs(letters.keySet());
    assertThat(scores)
        .allSatisfy(score -> assertThat(score.points()).as("" + score).isLessThan(HIGHEST));
    reporter.publishEntry(
        "highest score", "" + scores.stream().mapToDouble(Score::points).max().orElseThrow());
  }

  /** Else a filter that sleeps would pass everything. */
  @Test
  void letterThatIsSpam_doesNotPass() throws Exception {
    requireSpamAssassin();
    // The test string every SpamAssassin knows: the Generic Test for Unsolicited Bulk Email.
    String gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    Rendered spam = new Rendered("spam", "Hello", gtube, "<p>" + gtube + "</p>", "en");

    assertThat(scores(Map.of("spam", mime(spam, NOON))).get(0).points()).isGreaterThan(100);
  }

  private static void requireSpamAssassin() {
    boolean there =
        Pattern.compile(":")
            .splitAsStream(System.getenv("PATH"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "spamassassin")));
    if (System.getenv("CI") != null) {
      assertThat(there).as("spamassassin is installed; apt-get install spamassassin").isTrue();
    }
    assumeTrue(there, "spamassassin is not installed; apt-get install spamassassin");
  }

  private static Map<String, byte[]> letters() {
    Map<String, byte[]> letters = new LinkedHashMap<>();
    TemplateBook.load(Path.of("templates")).samples().stream()
        .map(Rendered.class::cast)
        .filter(message -> !message.html().isEmpty())
        .forEach(
            message ->
                letters.put(message.template() + "." + message.language(), mime(message, NOON)));
    return letters;
  }

  private static byte[] mime(Rendered message, Instant date) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("List-Unsubscribe", "<https://talent.example.com/u/1>");
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    return MimeLetter.compose(
        new Letter(
            "0195-" + message.template() + "-" + message.language(),
            new Address("Maren Lund", "maren.lund@talent.example.com"),
            new Address("Ingrid Solheim", "ingrid.solheim@example.org"),
            Optional.empty(),
            message.subject(),
            message.text(),
            message.html(),
            headers,
            date));
  }

  /** All in one mailbox, so that the filter starts once. */
  private List<Score> scores(Map<String, byte[]> letters) throws Exception {
    Path mailbox = folder.resolve("letters.mbox");
    Files.write(mailbox, mailbox(letters));
    Path judged = folder.resolve("judged.mbox");
    ProcessBuilder filter =
        new ProcessBuilder(
                "spamassassin", "--local", "--nocreate-prefs", "--cf=report_safe 0", "--mbox")
            .redirectInput(mailbox.toFile())
            .redirectOutput(judged.toFile())
            .redirectError(folder.resolve("errors").toFile());
    filter.environment().put("HOME", folder.toString());
    filter.environment().put("LC_ALL", "C.UTF-8");
    Process process = filter.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the filter is done in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors"))).isZero();
    String answer =
        Files.readString(judged, StandardCharsets.ISO_8859_1).replaceAll("\n[ \t]+", " ");
    List<Score> scores = new ArrayList<>();
    List<String> names = List.copyOf(letters.keySet());
    Matcher status = STATUS.matcher(answer);
    while (status.find() && scores.size() < names.size()) {
      scores.add(
          new Score(
              names.get(scores.size()), Double.parseDouble(status.group(1)), status.group(2)));
    }
    return scores;
  }

  /** As they leave the house, without the stamps of the servers on the way. */
  private static byte[] mailbox(Map<String, byte[]> letters) throws IOException {
    ByteArrayOutputStream mailbox = new ByteArrayOutputStream();
    for (byte[] letter : letters.values()) {
      String lines = new String(letter, StandardCharsets.US_ASCII).replace("\r\n", "\n");
      String entry =
          "From maren.lund@talent.example.com Thu Mar  4 12:00:01 2027\n"
              + lines.replace("\nFrom ", "\n>From ")
              + "\n\n";
      mailbox.write(entry.getBytes(StandardCharsets.US_ASCII));
    }
    return mailbox.toByteArray();
  }
}
