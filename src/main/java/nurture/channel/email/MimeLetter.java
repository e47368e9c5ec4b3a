package nurture.channel.email;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nurture.channel.OutgoingMessage.Attachment;
import nurture.identity.Mailbox;
import org.eclipse.angus.mail.util.BASE64EncoderStream;
import org.eclipse.angus.mail.util.QPEncoderStream;

/**
 * A letter as the bytes that go over the line: RFC 5322 headers, then {@code multipart/alternative}
 * with plain text first and HTML last (RFC 2046 §5.1.4: the richest last), or a single part if the
 * other body is blank. UTF-8 throughout, quoted-printable, so that every server on the way can
 * carry it. Files come after that in a {@code multipart/mixed}, in Base64, with their names as RFC
 * 2231 writes those that are not ASCII.
 *
 * <p>The same letter gives the same bytes: nothing here asks for the time, the host or a random
 * number. Expects a letter that passed {@link LetterCheck}.
 */
final class MimeLetter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private MimeLetter() {}

  static byte[] compose(Letter letter) {
    int files = letter.attachments().stream().mapToInt(file -> file.content().length).sum();
    Buffer out =
        new Buffer(2048 + letter.text().length() + 2 * letter.html().length() + files + files / 2);
    try {
      headers(out, letter);
      if (letter.attachments().isEmpty()) {
        bodies(out, letter);
      } else {
        mixed(out, letter);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory failed", impossible);
    }
    return out.bytes();
  }

  private static void bodies(Buffer out, Letter letter) throws IOException {
    if (letter.html().isBlank()) {
      part(out, "plain", letter.text());
    } else if (letter.text().isBlank()) {
      part(out, "html", letter.html());
    } else {
      alternatives(out, letter);
    }
  }

  private static void mixed(Buffer out, Letter letter) throws IOException {
    String boundary = boundary(letter.id() + " files");
    out.ascii("Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n");
    out.ascii("--" + boundary + "\r\n");
    bodies(out, letter);
    for (Attachment file : letter.attachments()) {
      out.ascii("\r\n--" + boundary + "\r\n");
      file(out, file);
    }
    out.ascii("\r\n--" + boundary + "--\r\n");
  }

  private static void file(Buffer out, Attachment file) throws IOException {
    ParameterList name = new ParameterList();
    name.set("filename", file.name(), "UTF-8");
    String disposition = "attachment";
    out.ascii("Content-Type: " + file.contentType() + "\r\n");
    out.ascii(
        "Content-Disposition: "
            + disposition
            + name.toString("Content-Disposition: ".length() + disposition.length())
            + "\r\n");
    out.ascii("Content-Transfer-Encoding: base64\r\n\r\n");
    BASE64EncoderStream encoder = new BASE64EncoderStream(out);
    encoder.write(file.content());
    encoder.flush();
  }

  private static void headers(Buffer out, Letter letter) throws IOException {
    out.ascii("Date: " + DATE.format(letter.date()) + "\r\n");
    header(out, "From", party(letter.from()));
    header(out, "To", party(letter.to()));
    if (letter.replyTo().isPresent()) {
      header(out, "Reply-To", party(letter.replyTo().get()));
    }
    String domain = Mailbox.checked(letter.from().email()).domain();
    out.ascii("Message-ID: <" + letter.id() + "@" + domain + ">\r\n");
    text(out, "Subject", letter.subject());
    for (Map.Entry<String, String> extra : letter.headers().entrySet()) {
      text(out, extra.getKey(), extra.getValue());
    }
    out.ascii("MIME-Version: 1.0\r\n");
  }

  private static void alternatives(Buffer out, Letter letter) throws IOException {
    String boundary = boundary(letter.id());
    out.ascii("Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n");
    out.ascii("--" + boundary + "\r\n");
    part(out, "plain", letter.text());
    out.ascii("\r\n--" + boundary + "\r\n");
    part(out, "html", letter.html());
    out.ascii("\r\n--" + boundary + "--\r\n");
  }

  /** "=_" occurs neither in quoted-printable nor in Base64 (RFC 2045 §6.7, §6.8). */
  private static String boundary(String seed) {
    return "=_" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  private static void part(Buffer out, String subtype, String body) throws IOException {
    out.ascii("Content-Type: text/" + subtype + "; charset=UTF-8\r\n");
    out.ascii("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
    QPEncoderStream encoder = new QPEncoderStream(out);
    encoder.write(body.getBytes(StandardCharsets.UTF_8));
    encoder.flush();
  }

  private static String party(Address address) throws UnsupportedEncodingException {
    InternetAddress mailbox = new InternetAddress();
    mailbox.setAddress(Mailbox.checked(address.email()).address());
    if (!address.name().isBlank()) {
      mailbox.setPersonal(address.name(), "UTF-8");
    }
    return mailbox.toString();
  }

  private static void text(Buffer out, String name, String value) throws IOException {
    header(out, name, MimeUtility.encodeText(value, "UTF-8", null));
  }

  private static void header(Buffer out, String name, String value) {
    // In ASCII, but for an address that needs SMTPUTF8 and goes to a server that offers it.
    out.text(name + ": " + MimeUtility.fold(name.length() + 2, value) + "\r\n");
  }

  /** A growing array. {@code ByteArrayOutputStream} locks for every byte the encoder writes. */
  private static final class Buffer extends OutputStream {
    private byte[] held;
    private int size;

    Buffer(int expected) {
      held = new byte[expected];
    }

    @Override
    public void write(int b) {
      if (size == held.length) {
        held = Arrays.copyOf(held, size * 2);
      }
      held[size++] = (byte) b;
    }

    void ascii(String text) {
      for (int i = 0; i < text.length(); i++) {
        write(text.charAt(i));
      }
    }

    void text(String text) {
      for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
        write(b);
      }
    }

    byte[] bytes() {
      return Arrays.copyOf(held, size);
    }
  }
}
