package nurture.channel.email.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in headers (RFC 2047). Words of one charset that follow each other are decoded together,
 * because senders split characters between them; a word that cannot be decoded stays as it came.
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]{0,2000})\\?=");

  private EncodedWords() {}

  static String decode(String raw) {
    if (!raw.contains("=?")) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    String charset = "";
    int last = 0;
    Matcher word = WORD.matcher(raw);
    while (word.find()) {
      String between = raw.substring(last, word.start());
      boolean joined = pending.size() > 0 && between.isBlank();
      if (!joined || !charset.equalsIgnoreCase(word.group(1))) {
        flush(text, pending, charset);
        if (!joined) {
          text.append(between);
        }
      }
      charset = word.group(1);
      pending.writeBytes(bytes(word.group(2), word.group(3)));
      last = word.end();
    }
    flush(text, pending, charset);
    return text.append(raw, last, raw.length()).toString();
  }

  private static void flush(StringBuilder text, ByteArrayOutputStream pending, String charset) {
    if (pending.size() > 0) {
      text.append(CharsetReading.text(pending.toByteArray(), charset).replaceAll("[\\r\\n]+", " "));
      pending.reset();
    }
  }

  private static byte[] bytes(String encoding, String content) {
    byte[] ascii = content.getBytes(StandardCharsets.ISO_8859_1);
    if (encoding.equalsIgnoreCase("b")) {
      return TransferDecoding.base64(ascii);
    }
    for (int i = 0; i < ascii.length; i++) {
      if (ascii[i] == '_') {
        ascii[i] = ' ';
      }
    }
    return TransferDecoding.quotedPrintable(ascii);
  }
}
