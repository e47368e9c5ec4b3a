package nurture.channel.email.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the parts of a multipart body lie (RFC 2046 §5.1.1). */
final class PartRanges {
  private static final int MOST = 201;
  private static final int LONGEST_BOUNDARY = 200;
  private static final int SHORTEST_GUESS = 4;

  private PartRanges() {}

  /**
   * Starts and ends of the parts; what comes before the first and after the last is left out, as
   * the format says. A boundary that the headers do not name, or name wrongly, is taken from the
   * body. Empty if there is none.
   */
  static List<int[]> of(byte[] bytes, int from, int to, String boundary) {
    List<int[]> named =
        boundary.isBlank() ? List.of() : split(bytes, from, to, delimiter(boundary));
    return named.isEmpty() ? guessed(bytes, from, to) : named;
  }

  private static byte[] delimiter(String boundary) {
    String whole = "--" + boundary.stripTrailing();
    return whole
        .substring(0, Math.min(LONGEST_BOUNDARY, whole.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<int[]> guessed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int end = HeaderBlock.lineEnd(bytes, at, to);
      int next = HeaderBlock.next(bytes, end, to);
      if (end - at > SHORTEST_GUESS
          && end - at < LONGEST_BOUNDARY
          && startsWith(bytes, at, end, new byte[] {'-', '-'})
          && bytes[at + 2] > ' '
          && startsContent(bytes, next, to)) {
        String line = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).strip();
        return split(bytes, from, to, line.getBytes(StandardCharsets.ISO_8859_1));
      }
      at = next;
    }
    return List.of();
  }

  private static boolean startsContent(byte[] bytes, int from, int to) {
    String start = new String(bytes, from, Math.min(8, to - from), StandardCharsets.ISO_8859_1);
    return start.equalsIgnoreCase("content-");
  }

  private static List<int[]> split(byte[] bytes, int from, int to, byte[] delimiter) {
    List<int[]> ranges = new ArrayList<>();
    int start = -1;
    int at = from;
    while (at < to && ranges.size() < MOST) {
      int end = HeaderBlock.lineEnd(bytes, at, to);
      int next = HeaderBlock.next(bytes, end, to);
      if (startsWith(bytes, at, end, delimiter)) {
        boolean closes = rest(bytes, at + delimiter.length, end).equals("--");
        if (closes || rest(bytes, at + delimiter.length, end).isEmpty()) {
          if (start >= 0) {
            ranges.add(new int[] {start, withoutBreak(bytes, start, at)});
          }
          start = closes ? -1 : next;
        }
      }
      at = next;
    }
    if (start >= 0 && start < to && ranges.size() < MOST) {
      ranges.add(new int[] {start, to});
    }
    return ranges;
  }

  /** The line break before a delimiter belongs to the delimiter. */
  private static int withoutBreak(byte[] bytes, int start, int at) {
    int end = at;
    if (end > start && bytes[end - 1] == '\n') {
      end--;
    }
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private static String rest(byte[] bytes, int from, int end) {
    return new String(bytes, from, Math.min(80, end - from), StandardCharsets.ISO_8859_1).strip();
  }

  private static boolean startsWith(byte[] bytes, int at, int end, byte[] start) {
    if (end - at < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
