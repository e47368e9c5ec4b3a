package nurture.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mails under {@code inbox/} of the tests. A file holds many, each after a line {@code %%%%
 * name | expected}, for replies with {@code | meaning} after it, where {@code -} is one that a
 * person has to read, and in later files with {@code | reasons} after that, where {@code -} is
 * none; after {@code %%==} stands the reply as it is without its quotations. {@code
 * $MID} is the Message-ID of our letter, {@code $ORIG} its headers, {@code $BODY} its text, {@code
 * @human} and {@code @auto} the headers of an answer. Lines with {@code #} at the head of a file say
 * how it fared at first sight. A file of answers holds what mail servers
 * say, which becomes a report in the shape of one server after the other.
 */
public final class MailCorpus {
  public static final String ID = "m-0123456789abcdef0123456789abcdef-7-0";
  public static final String CANDIDATE = "jonas.lindqvist@example.net";

  private static final String MID = "<" + ID + "@acme.example>";

  private static final String ORIG =
      """
      Return-Path: <bounce@acme.example>
      Received: from acme.example (acme.example [203.0.113.7]) by mx.example.net; Tue, 1 Dec 2026 09:00:00 +0100
      Date: Tue, 1 Dec 2026 08:00:00 +0000
      From: Maren Holt <talent@acme.example>
      To: Jonas Lindqvist <jonas.lindqvist@example.net>
      Message-ID: %s
      Subject: A thought about your work
      List-Unsubscribe: <https://acme.example/u/1>
      List-Unsubscribe-Post: List-Unsubscribe=One-Click
      MIME-Version: 1.0
      """
          .formatted(MID)
          .stripTrailing();

  private static final String BODY =
      "Hi Jonas,\n\nyour talk on storage engines was great. Would 15 minutes suit you?\n\n"
          + "If you would rather not hear from us, unsubscribe: https://acme.example/u/1";

  /** One mail and what is to be made of it. */
  public record Sample(
      String name,
      String expected,
      Optional<String> meaning,
      Optional<Set<String>> reasons,
      Optional<String> stripped,
      byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  private MailCorpus() {}

  /** All mails of files whose names begin with one of these. */
  public static List<Sample> of(String... files) {
    return Stream.of(files)
        .flatMap(file -> (file.startsWith("answers") ? answers(file) : mails(file)).stream())
        .toList();
  }

  private static List<Sample> mails(String file) {
    List<Sample> samples = new ArrayList<>();
    for (String block : read(file + ".eml").split("(?m)^%%%% ")) {
      if (block.isBlank() || block.startsWith("#")) {
        continue;
      }
      int end = block.indexOf('\n');
      String[] title = block.substring(0, end).split(" \\| ", 4);
      String[] halves = block.substring(end + 1).split("(?m)^%%==\\n", 2);
      Optional<String> stripped =
          halves.length > 1 ? Optional.of(halves[1].strip()) : Optional.empty();
      Optional<String> meaning =
          title.length > 2 ? Optional.of(title[2].strip()) : Optional.empty();
      Optional<Set<String>> reasons =
          title.length > 3 ? Optional.of(reasons(title[3].strip())) : Optional.empty();
      samples.add(
          new Sample(
              title[0].strip(), title[1].strip(), meaning, reasons, stripped, bytes(halves[0])));
    }
    return samples;
  }

  private static List<Sample> answers(String file) {
    List<Sample> samples = new ArrayList<>();
    for (String line : read(file + ".txt").split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split(" \\| ", 3);
      int number = samples.size();
      String name = file + "-" + (number + 1);
      samples.add(
          new Sample(
              name,
              "bounce " + cells[0].strip(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              bytes(ReportShapes.report(number, cells[1].strip(), cells[2].strip()))));
    }
    return samples;
  }

  private static Set<String> reasons(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(","));
  }

  private static byte[] bytes(String mail) {
    return withHeaders(mail)
        .replace("$ORIG", ORIG)
        .replace("$BODY", BODY)
        .replace("$MID", MID)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String withHeaders(String mail) {
    if (!mail.startsWith("@")) {
      return mail;
    }
    int blank = (mail + "\n\n").indexOf("\n\n");
    String own = mail.substring(mail.indexOf('\n') + 1, Math.min(mail.length(), blank + 1));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("From", "Jonas Lindqvist <" + CANDIDATE + ">");
    headers.put("To", "Maren Holt <talent@acme.example>");
    headers.put("Date", "Tue, 1 Dec 2026 10:00:00 +0100");
    headers.put("Message-ID", "<" + Integer.toHexString(mail.hashCode()) + "@example.net>");
    headers.put("In-Reply-To", MID);
    headers.put("References", MID);
    headers.put("MIME-Version", "1.0");
    headers.put("Content-Type", "text/plain; charset=utf-8");
    StringBuilder all = new StringBuilder();
    headers.forEach(
        (name, value) -> {
          if (!("\n" + own)
              .toLowerCase(Locale.ROOT)
              .contains("\n" + name.toLowerCase(Locale.ROOT) + ":")) {
            all.append(name).append(": ").append(value).append('\n');
          }
        });
    return all.append(own).append(mail.substring(Math.min(mail.length(), blank + 1))).toString();
  }

  private static String read(String file) {
    try (InputStream in = MailCorpus.class.getResourceAsStream("/inbox/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No corpus " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
