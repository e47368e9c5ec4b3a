package nurture.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Values of environment variables, which Java decodes by the machine's locale. Pure. */
final class EnvironmentText {

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * What a variable says if its bytes are UTF-8, as they are on today's machines whatever locale
   * the process got; else the text as Java decoded it.
   *
   * @param charset that the text was decoded with
   */
  static String decoded(String text, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) || isBroken(text)) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(charset)))
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** Whether characters were lost when it was decoded. */
  static boolean isBroken(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }

  private EnvironmentText() {}
}
