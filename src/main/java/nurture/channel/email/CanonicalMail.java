package nurture.channel.email;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A mail in the form that a signature covers: {@code relaxed/relaxed}. Source: RFC 6376 §3.4.2 and
 * §3.4.4. Works on bytes, each a character, so that no charset is needed; lines end with CRLF.
 */
final class CanonicalMail {

  /** A header field as it stands in the mail, with its folds and without its last line end. */
  record Field(String name, String value) {

    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }

    /** Without a line end. */
    String relaxed() {
      return name.toLowerCase(Locale.ROOT)
          + ":"
          + value.replace("\r\n", "").replaceAll("[ \t]+", " ").replaceAll("^ | $", "");
    }
  }

  private final List<Field> fields = new ArrayList<>();
  private final byte[] body;

  private CanonicalMail(String mail) {
    int end = mail.indexOf("\r\n\r\n");
    String head = end < 0 ? mail : mail.substring(0, end);
    for (String field : head.split("\r\n(?![ \t])")) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.add(new Field(field.substring(0, colon).strip(), field.substring(colon + 1)));
      }
    }
    this.body = relaxedBody(end < 0 ? "" : mail.substring(end + 4));
  }

  static CanonicalMail of(byte[] mail) {
    return new CanonicalMail(new String(mail, StandardCharsets.ISO_8859_1));
  }

  /** In their order in the mail. */
  List<Field> fields() {
    return Collections.unmodifiableList(fields);
  }

  /** What {@code bh=} is the hash of. */
  byte[] body() {
    return body.clone();
  }

  /**
   * What the named fields and the signature's own are signed as. Of several fields of one name the
   * last is taken first; a name without a field left counts as nothing (RFC 6376 §5.4.2).
   *
   * @param signature the field of the signature, {@code b=} empty
   */
  byte[] head(List<String> names, Field signature) {
    List<Field> left = new ArrayList<>(fields);
    StringBuilder head = new StringBuilder();
    for (String name : names) {
      for (int i = left.size() - 1; i >= 0; i--) {
        if (left.get(i).is(name)) {
          head.append(left.remove(i).relaxed()).append("\r\n");
          break;
        }
      }
    }
    return bytes(head.append(signature.relaxed()).toString());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] relaxedBody(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length() + 2);
    int lineEnds = 0;
    boolean space = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\r' && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        lineEnds++;
        space = false;
        i++;
      } else if (c == ' ' || c == '\t') {
        space = true;
      } else {
        for (; lineEnds > 0; lineEnds--) {
          out.write('\r');
          out.write('\n');
        }
        if (space) {
          out.write(' ');
          space = false;
        }
        out.write(c);
      }
    }
    if (out.size() > 0) {
      out.write('\r');
      out.write('\n');
    }
    return out.toByteArray();
  }
}
