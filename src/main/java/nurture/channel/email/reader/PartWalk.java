package nurture.channel.email.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.channel.email.reader.MailText.Line;
import org.jspecify.annotations.Nullable;

/** Walks through the parts of one mail once and collects what is wanted of them. */
final class PartWalk {
  private static final int MOST_PARTS = 200;
  private static final int DEEPEST = 12;

  /** In bytes, before decoding: of one text, report or calendar. */
  private static final int LONGEST_PART = 1536 * 1024;

  private static final int LONGEST_TEXT = 200_000;

  /** Each is looked at for what it is: a quotation, a signature, a head. */
  private static final int MOST_LINES = 5_000;

  private static final int MOST_GROUPS = 200;
  private static final int MOST_ATTACHMENTS = 50;

  /** A text in one form or in both. */
  private static final class Text {
    final List<Line> plain = new ArrayList<>();
    final List<Line> html = new ArrayList<>();
  }

  private final List<Text> texts = new ArrayList<>();
  private final List<MailHeaders> deliveryStatus = new ArrayList<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final List<String> attachments = new ArrayList<>();
  private final Set<String> cuts = new LinkedHashSet<>();
  private Optional<MailHeaders> feedback = Optional.empty();
  private Optional<MailHeaders> disposition = Optional.empty();
  private Optional<MailHeaders> original = Optional.empty();
  private String calendar = "";
  private String reaction = "";
  private int parts;
  private int characters;

  /** The headers of the mail. Call it once. */
  MailHeaders read(byte[] bytes) {
    HeaderBlock block = HeaderBlock.read(bytes, leading(bytes), bytes.length, this::cut);
    body(bytes, block.body(), bytes.length, block.headers(), "text/plain", 0, null);
    return block.headers();
  }

  void cut(String what) {
    cuts.add(what);
  }

  private static int leading(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return at;
  }

  private void part(byte[] bytes, int from, int to, String usual, int depth, @Nullable Text text) {
    HeaderBlock block = HeaderBlock.read(bytes, from, to, this::cut);
    body(bytes, block.body(), to, block.headers(), usual, depth, text);
  }

  private void body(
      byte[] bytes,
      int from,
      int to,
      MailHeaders headers,
      String usual,
      int depth,
      @Nullable Text text) {
    parts++;
    if (parts > MOST_PARTS || depth > DEEPEST) {
      cut(parts > MOST_PARTS ? "parts after the first " + MOST_PARTS : "parts nested too deeply");
      return;
    }
    MimeType type = MimeType.parse(headers.raw("content-type").orElse(usual));
    String value = type.value().contains("/") ? type.value() : "text/plain";
    kinds.add(value);
    if (type.isMultipart()) {
      multipart(bytes, from, to, headers, type, depth, text);
    } else {
      leaf(bytes, from, to, headers, type, value, text);
    }
  }

  private void multipart(
      byte[] bytes,
      int from,
      int to,
      MailHeaders headers,
      MimeType type,
      int depth,
      @Nullable Text outer) {
    byte[] in = bytes;
    int start = from;
    int end = to;
    List<int[]> ranges = PartRanges.of(in, start, end, type.parameter("boundary").orElse(""));
    String encoding = headers.raw("content-transfer-encoding").orElse("");
    if (ranges.isEmpty()
        && encoding.strip().equalsIgnoreCase("base64")
        && to - from < LONGEST_PART) {
      in = TransferDecoding.base64(Arrays.copyOfRange(bytes, from, to));
      start = 0;
      end = in.length;
      ranges = PartRanges.of(in, start, end, type.parameter("boundary").orElse(""));
    }
    if (ranges.isEmpty()) {
      cut("a part of several has no boundary; it is read as text");
      text(in, start, end, headers, MimeType.parse("text/plain"), outer);
      return;
    }
    Text text = type.value().equals("multipart/alternative") && outer == null ? opened() : outer;
    String usual = type.value().equals("multipart/digest") ? "message/rfc822" : "text/plain";
    for (int[] range : ranges) {
      part(in, range[0], range[1], usual, depth + 1, text);
    }
  }

  private void leaf(
      byte[] bytes,
      int from,
      int to,
      MailHeaders headers,
      MimeType type,
      String value,
      @Nullable Text text) {
    MimeType placed = MimeType.parse(headers.raw("content-disposition").orElse("inline"));
    boolean attached = placed.value().equals("attachment");
    switch (value) {
      case "message/delivery-status", "message/global-delivery-status" ->
          groups(bytes, from, to, headers);
      case "message/feedback-report" ->
          feedback = feedback.or(() -> fields(bytes, from, to, headers));
      case "message/disposition-notification", "message/global-disposition-notification" ->
          disposition = disposition.or(() -> fields(bytes, from, to, headers));
      case "message/rfc822",
          "message/global",
          "text/rfc822-headers",
          "message/rfc822-headers",
          "message/global-headers",
          "text/rfc822" ->
          original = original.or(() -> fields(bytes, from, to, headers));
      case "text/calendar", "application/ics" -> {
        if (calendar.isEmpty()) {
          calendar = decoded(bytes, from, to, headers, type).replaceAll("\\r?\\n[ \\t]", "");
        }
      }
      case "text/vnd.google.email-reaction+json" -> {
        if (reaction.isEmpty()) {
          reaction = decoded(bytes, from, to, headers, type).strip();
        }
      }
      default -> {
        if (value.startsWith("text/") && !attached) {
          text(bytes, from, to, headers, type, text);
        } else {
          attachment(placed.parameter("filename").or(() -> type.parameter("name")).orElse(""));
        }
      }
    }
  }

  private void text(
      byte[] bytes, int from, int to, MailHeaders headers, MimeType type, @Nullable Text into) {
    Text text = into == null ? opened() : into;
    String content = decoded(bytes, from, to, headers, type);
    if (type.value().equals("text/html")) {
      HtmlLines.Result read = HtmlLines.of(content);
      keep(read.lines(), text.html);
      if (read.hidden()) {
        cut("text that the HTML hides from its reader");
      }
    } else {
      keep(PlainLines.of(content, type), text.plain);
    }
  }

  private Text opened() {
    Text text = new Text();
    texts.add(text);
    return text;
  }

  private void keep(List<Line> read, List<Line> into) {
    for (Line line : read) {
      characters += line.text().length() + 1;
      if (characters > 2 * LONGEST_TEXT) {
        cut("text after the first " + LONGEST_TEXT + " characters");
        return;
      }
      if (into.size() >= MOST_LINES) {
        cut("text after the first " + MOST_LINES + " lines");
        return;
      }
      into.add(line);
    }
  }

  private void attachment(String name) {
    if (attachments.size() < MOST_ATTACHMENTS) {
      attachments.add(name.length() > 200 ? name.substring(0, 200) : name);
    } else {
      cut("attachments after the first " + MOST_ATTACHMENTS);
    }
  }

  /** Groups of fields with blank lines between them. */
  private void groups(byte[] bytes, int from, int to, MailHeaders headers) {
    byte[] plain = content(bytes, from, to, headers);
    int at = leading(plain);
    while (at < plain.length) {
      if (deliveryStatus.size() >= MOST_GROUPS) {
        cut("recipients of a report after the first " + MOST_GROUPS);
        return;
      }
      HeaderBlock block = HeaderBlock.read(plain, at, plain.length, this::cut);
      if (!block.headers().fields().isEmpty()) {
        deliveryStatus.add(block.headers());
      }
      int next = Math.max(block.body(), at + 1);
      at = block.headers().fields().isEmpty() ? afterLine(plain, at) : next;
    }
  }

  private static int afterLine(byte[] bytes, int from) {
    return Math.max(
        from + 1,
        HeaderBlock.next(bytes, HeaderBlock.lineEnd(bytes, from, bytes.length), bytes.length));
  }

  private Optional<MailHeaders> fields(byte[] bytes, int from, int to, MailHeaders headers) {
    byte[] plain = content(bytes, from, to, headers);
    HeaderBlock block = HeaderBlock.read(plain, leading(plain), plain.length, this::cut);
    return block.headers().fields().isEmpty() ? Optional.empty() : Optional.of(block.headers());
  }

  private String decoded(byte[] bytes, int from, int to, MailHeaders headers, MimeType type) {
    return CharsetReading.text(
        content(bytes, from, to, headers), type.parameter("charset").orElse(""));
  }

  private byte[] content(byte[] bytes, int from, int to, MailHeaders headers) {
    int end = to;
    if (to - from > LONGEST_PART) {
      cut("what stands after the first " + LONGEST_PART + " bytes of a part");
      end = from + LONGEST_PART;
    }
    return TransferDecoding.decode(
        headers.raw("content-transfer-encoding").orElse(""), Arrays.copyOfRange(bytes, from, end));
  }

  /** HTML where there is some, because it tells what is quoted; plain text elsewhere. */
  MailText text() {
    List<Line> all = new ArrayList<>();
    boolean html = false;
    for (Text text : texts) {
      boolean rich = text.html.stream().anyMatch(line -> !line.text().isBlank());
      html |= rich;
      all.addAll(rich ? text.html : text.plain);
    }
    return new MailText(bounded(all), html);
  }

  private List<Line> bounded(List<Line> all) {
    int length = 0;
    for (int i = 0; i < all.size(); i++) {
      length += all.get(i).text().length() + 1;
      if (length > LONGEST_TEXT) {
        cut("text after the first " + LONGEST_TEXT + " characters");
        return all.subList(0, i);
      }
      if (i >= MOST_LINES) {
        cut("text after the first " + MOST_LINES + " lines");
        return all.subList(0, i);
      }
    }
    return all;
  }

  List<MailHeaders> deliveryStatus() {
    return deliveryStatus;
  }

  Optional<MailHeaders> feedback() {
    return feedback;
  }

  Optional<MailHeaders> disposition() {
    return disposition;
  }

  Optional<MailHeaders> original() {
    return original;
  }

  String calendar() {
    return calendar;
  }

  String reaction() {
    return reaction;
  }

  Set<String> kinds() {
    return kinds;
  }

  List<String> attachments() {
    return attachments;
  }

  Set<String> cuts() {
    return cuts;
  }
}
