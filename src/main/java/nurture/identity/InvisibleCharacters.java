package nurture.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;

/**
 * Characters that change a text and are not seen: zero-width spaces and joiners, marks of writing
 * direction, fillers, controls, blanks other than the space, and what Unicode does not define.
 */
public final class InvisibleCharacters {

  /** The first one in a text, as {@code U+200B}; empty if there is none. */
  public static Optional<String> first(String text) {
    return text.codePoints()
        .filter(InvisibleCharacters::invisible)
        .mapToObj(c -> String.format("U+%04X", c))
        .findFirst();
  }

  /** The text without them; a blank of another kind becomes a space. */
  public static String removed(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                seen.append(' ');
              } else if (!invisible(c)) {
                seen.appendCodePoint(c);
              }
            });
    return seen.toString();
  }

  private static boolean invisible(int c) {
    if (c < 128) {
      return c < ' ' || c == 127;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    };
  }

  private InvisibleCharacters() {}
}
