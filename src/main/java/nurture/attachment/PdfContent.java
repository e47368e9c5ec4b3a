package nurture.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds what a PDF would do beside being read: scripts, programs it starts, files within, forms
 * that send. It looks for the names of such objects (ISO 32000-2 §7.3.5), in the file and in its
 * compressed object streams (§7.5.7). What cannot be looked into, because it is encrypted or packed
 * in another way, counts as active.
 */
final class PdfContent {

  private static final Pattern ACTIVE =
      Pattern.compile(
          "/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|Encrypt)"
              + "(?![A-Za-z0-9])");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

  /** Of all streams together, in bytes; what unpacks to more is made to harm. */
  private static final int MOST_UNPACKED = 32 * 1024 * 1024;

  /** The name of the first such object; empty where there is none. */
  static Optional<String> active(byte[] pdf) {
    String text = new String(pdf, ISO_8859_1);
    Optional<String> plain = named(text);
    if (plain.isPresent()) {
      return plain;
    }
    int left = MOST_UNPACKED;
    for (Matcher stream = STREAM.matcher(text); stream.find(); ) {
      if (isObjects(text, stream.start())) {
        byte[] unpacked = unpacked(pdf, stream.end(), left);
        left -= unpacked.length;
        if (unpacked.length == 0 || left <= 0) {
          return Optional.of("objects that cannot be read");
        }
        Optional<String> found = named(new String(unpacked, ISO_8859_1));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String text) {
    Matcher active = ACTIVE.matcher(ESCAPE.matcher(text).replaceAll(PdfContent::unescaped));
    return active.find() ? Optional.of("/" + active.group(1)) : Optional.empty();
  }

  /** {@code /L#61unch} is {@code /Launch}. */
  private static String unescaped(MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }

  /** Whether the dictionary before a stream says that it holds objects. */
  private static boolean isObjects(String text, int stream) {
    String before = text.substring(Math.max(0, stream - 1024), stream);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return ESCAPE.matcher(dictionary).replaceAll(PdfContent::unescaped).contains("/ObjStm");
  }

  /** Empty for what is packed in another way. */
  private static byte[] unpacked(byte[] pdf, int from, int most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 14];
      while (!inflater.finished() && out.size() < most) {
        int read = inflater.inflate(part);
        if (read == 0) {
          break;
        }
        out.write(part, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException notPacked) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private PdfContent() {}
}
