package nurture.channel.email.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The headers at the start of a range of bytes.
 *
 * @param body where the body begins
 */
record HeaderBlock(MailHeaders headers, int body) {
  private static final int MOST_FIELDS = 1000;
  private static final int MOST_BYTES = 512 * 1024;
  private static final int LONGEST_VALUE = 16 * 1024;
  private static final int LONGEST_NAME = 76;
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

  /**
   * @param cut told what was left out, in words
   */
  static HeaderBlock read(byte[] bytes, int from, int to, Consumer<String> cut) {
    List<MailHeader> fields = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = lineEnd(bytes, at, to);
      if (isBlank(bytes, at, end)) {
        return new HeaderBlock(new MailHeaders(fields), next(bytes, end, to));
      }
      int colon = colon(bytes, at, end);
      if (colon < 0) {
        if (!isEnvelopeLine(bytes, at, end) && !followedByHeader(bytes, next(bytes, end, to), to)) {
          return new HeaderBlock(new MailHeaders(fields), at);
        }
        cut.accept("a line among the headers is no header");
        at = next(bytes, end, to);
        continue;
      }
      int last = folded(bytes, end, to);
      if (fields.size() < MOST_FIELDS && last - from <= MOST_BYTES) {
        String value = value(bytes, colon + 1, last);
        if (value.length() > LONGEST_VALUE) {
          cut.accept("a header longer than " + LONGEST_VALUE + " characters");
          value = value.substring(0, LONGEST_VALUE);
        }
        fields.add(new MailHeader(name(bytes, at, colon), value));
      } else {
        cut.accept("headers after the first " + MOST_FIELDS + " or " + MOST_BYTES + " bytes");
      }
      at = next(bytes, last, to);
    }
    return new HeaderBlock(new MailHeaders(fields), to);
  }

  /** Where the line ends, before its line break. */
  static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at > from && bytes[at - 1] == '\r' ? at - 1 : at;
  }

  /** The start of the line after the one that ends at {@code end}. */
  static int next(byte[] bytes, int end, int to) {
    int at = end;
    if (at < to && bytes[at] == '\r') {
      at++;
    }
    return at < to && bytes[at] == '\n' ? at + 1 : at;
  }

  private static int folded(byte[] bytes, int end, int to) {
    int last = end;
    int start = next(bytes, last, to);
    while (start < to && start > last && (bytes[start] == ' ' || bytes[start] == '\t')) {
      int until = lineEnd(bytes, start, to);
      if (isBlank(bytes, start, until)) {
        break;
      }
      last = until;
      start = next(bytes, last, to);
    }
    return last;
  }

  private static int colon(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_NAME && bytes[at] > ' ' && bytes[at] != ':') {
      at++;
    }
    int named = at;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at < end && bytes[at] == ':' && named > from ? at : -1;
  }

  private static boolean followedByHeader(byte[] bytes, int from, int to) {
    return from < to && colon(bytes, from, lineEnd(bytes, from, to)) >= 0;
  }

  /** The line that mailbox files begin a mail with. */
  private static boolean isEnvelopeLine(byte[] bytes, int from, int end) {
    String start = new String(bytes, from, Math.min(6, end - from), StandardCharsets.ISO_8859_1);
    return start.startsWith("From ") || start.startsWith(">From ");
  }

  private static boolean isBlank(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static String name(byte[] bytes, int from, int colon) {
    return CharsetReading.guessed(Arrays.copyOfRange(bytes, from, colon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String value(byte[] bytes, int from, int end) {
    String folded = CharsetReading.guessed(Arrays.copyOfRange(bytes, from, end));
    String line = FOLD.matcher(folded).replaceAll(" ");
    return CONTROL.matcher(line).replaceAll("").strip();
  }
}
