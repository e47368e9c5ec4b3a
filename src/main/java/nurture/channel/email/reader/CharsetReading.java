package nurture.channel.email.reader;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. A charset that is unknown or plainly wrong gives way to UTF-8, and that to
 * Windows-1252, in which all bytes mean something.
 */
final class CharsetReading {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CharsetReading() {}

  /**
   * @param declared as the mail names it; empty for none
   */
  static String text(byte[] bytes, String declared) {
    Charset charset = charset(declared);
    if (charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8)) {
      return guessed(bytes);
    }
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      // What the Web does: the controls of Latin-1 are never meant.
      charset = WINDOWS;
    }
    try {
      return new String(bytes, charset);
    } catch (RuntimeException cannotDecode) {
      return guessed(bytes);
    }
  }

  /** UTF-8 if it is that, else Windows-1252. */
  static String guessed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return mostlyUtf8(bytes)
          ? new String(bytes, StandardCharsets.UTF_8)
          : new String(bytes, WINDOWS);
    }
  }

  /** A long text that was cut within a character, or damaged on its way, is UTF-8 all the same. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    long damaged = read.chars().filter(c -> c == '\uFFFD').count();
    long foreign = read.chars().filter(c -> c > 127).count();
    return damaged * 4 < foreign;
  }

  private static Charset charset(String declared) {
    try {
      return declared.isBlank()
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(declared.strip()));
    } catch (RuntimeException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
