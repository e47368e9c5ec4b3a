package nurture.store;

/**
 * Texts from outside as PostgreSQL keeps them: without the character NUL, which it has no room for.
 */
final class StoredText {

  private StoredText() {}

  static String of(String text) {
    return text.replace("\0", "");
  }

  /**
   * Its beginning.
   *
   * @param most characters
   */
  static String of(String text, int most) {
    String plain = of(text);
    return plain.substring(0, Math.min(most, plain.length()));
  }
}
