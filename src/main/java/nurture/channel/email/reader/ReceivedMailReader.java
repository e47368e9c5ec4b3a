package nurture.channel.email.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the bytes of a mail. Never throws for any bytes, and never waits.
 *
 * <p>Thread: any; a function of the bytes. Memory: the bytes, and a few megabytes besides.
 */
public final class ReceivedMailReader {

  /** In bytes: what is read of a mail. Providers take mails of 25 to 50 MB, most of it attached. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int MOST_IDS = 200;
  private static final int MOST_FIELDS = 5;

  private static final Pattern ID = Pattern.compile("<\\s*+([^<>\\s]{1,500}+)\\s*+>");
  private static final Pattern BARE_ID = Pattern.compile("[^<>\\s,;@]{1,400}+@[^<>\\s,;]{1,255}");

  private static final List<String> DELIVERED =
      List.of(
          "delivered-to",
          "x-original-to",
          "envelope-to",
          "x-envelope-to",
          "x-delivered-to",
          "x-forwarded-to",
          "x-apparently-to",
          "x-rcpt-to",
          "x-real-to");

  private ReceivedMailReader() {}

  public static ReceivedMail read(byte[] raw) {
    PartWalk walk = new PartWalk();
    byte[] bytes = withLineFeeds(raw);
    if (bytes.length > MOST_BYTES) {
      walk.cut("what stands after the first " + MOST_BYTES + " bytes");
      bytes = Arrays.copyOf(bytes, MOST_BYTES);
    }
    MailHeaders headers = walk.read(bytes);
    MimeType type = MimeType.parse(headers.raw("content-type").orElse("text/plain"));
    return new ReceivedMail(
        headers,
        ids(headers, "message-id").findFirst(),
        ids(headers, "in-reply-to").toList(),
        ids(headers, "references").toList(),
        addresses(headers, List.of("from")),
        addresses(headers, List.of("to", "cc")),
        addresses(headers, DELIVERED),
        headers.raw("return-path").filter(path -> path.strip().equals("<>")).isPresent(),
        headers.first("subject").map(String::strip).orElse(""),
        headers.raw("date").flatMap(MailDate::read),
        walk.text(),
        type.value(),
        type.value().equals("multipart/report")
            ? type.parameter("report-type").orElse("").strip().toLowerCase(Locale.ROOT)
            : "",
        walk.deliveryStatus(),
        walk.feedback(),
        walk.disposition(),
        walk.calendar(),
        walk.reaction(),
        walk.original(),
        walk.kinds(),
        walk.attachments(),
        walk.cuts());
  }

  /** The Message-IDs of a header, without angle brackets. */
  public static Stream<String> ids(MailHeaders headers, String name) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    // A mail has one of each (RFC 5322 §3.6).
    for (String raw : headers.allRaw(name).stream().limit(MOST_FIELDS).toList()) {
      Matcher id = ID.matcher(raw);
      int before = found.size();
      while (id.find() && found.size() < MOST_IDS) {
        found.add(id.group(1));
      }
      if (found.size() == before) {
        BARE_ID.matcher(raw).results().limit(MOST_IDS).forEach(match -> found.add(match.group()));
      }
    }
    return found.stream();
  }

  private static List<MailAddress> addresses(MailHeaders headers, List<String> names) {
    List<MailAddress> found = new ArrayList<>();
    for (String name : names) {
      headers.allRaw(name).stream().limit(20).map(MailAddress::list).forEach(found::addAll);
    }
    return found.stream().distinct().limit(200).toList();
  }

  /** A mail whose lines end in carriage returns alone is read as if in line feeds. */
  private static byte[] withLineFeeds(byte[] raw) {
    boolean returns = false;
    for (byte each : raw) {
      if (each == '\n') {
        return raw;
      }
      returns |= each == '\r';
    }
    if (!returns) {
      return raw;
    }
    byte[] copy = raw.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == '\r') {
        copy[i] = '\n';
      }
    }
    return copy;
  }

  /** The headers that a text begins with: what mail servers return within their own words. */
  public static Optional<MailHeaders> headersIn(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MailHeaders headers = HeaderBlock.read(bytes, 0, bytes.length, cut -> {}).headers();
    return headers.fields().isEmpty() ? Optional.empty() : Optional.of(headers);
  }
}
