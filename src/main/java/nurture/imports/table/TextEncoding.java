package nurture.imports.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text is encoded, by its first bytes: what a byte order mark says; UTF-16 where every other
 * byte is zero; UTF-8 where it is valid; else Windows-1252. Pure.
 */
final class TextEncoding {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextEncoding() {}

  /**
   * @param begins the first bytes of the file
   * @param whole whether these are all of them
   */
  static Charset of(byte[] begins, boolean whole) {
    if (starts(begins, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(begins, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(begins, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < begins.length; i++) {
      if (begins[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    // A text without a zero byte is no UTF-16 of any language that has spaces and line breaks.
    int many = Math.max(1, begins.length / 16);
    if (odd >= many && odd > 4 * even) {
      return StandardCharsets.UTF_16LE;
    }
    if (even >= many && even > 4 * odd) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(begins, whole) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** Whether the bytes are UTF-8; the last character may be cut off where more follow. */
  private static boolean isUtf8(byte[] begins, boolean whole) {
    ByteBuffer bytes = ByteBuffer.wrap(begins);
    CharBuffer unused = CharBuffer.allocate(begins.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, unused, whole);
    return !result.isError();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
