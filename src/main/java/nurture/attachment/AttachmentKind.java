package nurture.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A type of file that mails may bring along. The list is closed: what a mail program would run, or
 * unpack, is not on it.
 */
public enum AttachmentKind {
  PDF("pdf", "application/pdf", AttachmentKind::isPdf),
  PNG("png", "image/png", AttachmentKind::isPng),
  JPEG("jpg", "image/jpeg", AttachmentKind::isJpeg),
  CALENDAR("ics", "text/calendar; charset=UTF-8", AttachmentKind::isCalendar),
  TEXT("txt", "text/plain; charset=UTF-8", content -> text(content).isPresent());

  private static final byte[] PNG_BEGINS = "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
  private static final byte[] PNG_ENDS = "\0\0\0\0IEND\u00aeB`\u0082".getBytes(ISO_8859_1);

  /** Readers take a file for a PDF that has its last line within so many bytes. */
  private static final int PDF_TAIL = 1024;

  private final String ending;
  private final String contentType;
  private final Predicate<byte[]> content;

  AttachmentKind(String ending, String contentType, Predicate<byte[]> content) {
    this.ending = ending;
    this.contentType = contentType;
    this.content = content;
  }

  /** The one of a file's name; empty where there is none. */
  public static Optional<AttachmentKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.ending)).findFirst();
  }

  /** Whether what is in its files is text, line by line. */
  public boolean readable() {
    return this == CALENDAR || this == TEXT;
  }

  /** How names of its files end, without the dot. */
  public String ending() {
    return ending;
  }

  /** As a header of a mail or an answer says it. */
  public String contentType() {
    return contentType;
  }

  /** Whether what is in a file is of this type. */
  boolean fits(byte[] bytes) {
    return content.test(bytes);
  }

  private static boolean isPdf(byte[] content) {
    byte[] tail =
        Arrays.copyOfRange(content, Math.max(0, content.length - PDF_TAIL), content.length);
    return begins(content, "%PDF-".getBytes(ISO_8859_1))
        && new String(tail, ISO_8859_1).contains("%%EOF");
  }

  private static boolean isPng(byte[] content) {
    return begins(content, PNG_BEGINS) && ends(content, PNG_ENDS);
  }

  private static boolean isJpeg(byte[] content) {
    return begins(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})
        && ends(content, new byte[] {(byte) 0xff, (byte) 0xd9});
  }

  private static boolean isCalendar(byte[] content) {
    return text(content)
        .map(text -> text.strip().toUpperCase(Locale.ROOT))
        .filter(text -> text.startsWith("BEGIN:VCALENDAR"))
        .filter(text -> text.endsWith("END:VCALENDAR"))
        .isPresent();
  }

  /** Empty for what is not UTF-8, or has characters that are no text. */
  private static Optional<String> text(byte[] content) {
    try {
      CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return text.chars()
              .allMatch(c -> c >= ' ' && c != 0x7f || c == '\t' || c == '\r' || c == '\n')
          ? Optional.of(text.toString())
          : Optional.empty();
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static boolean ends(byte[] content, byte[] with) {
    int from = content.length - with.length;
    return from >= 0 && Arrays.equals(content, from, content.length, with, 0, with.length);
  }
}
