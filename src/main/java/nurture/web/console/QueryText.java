package nurture.web.console;

import org.jspecify.annotations.Nullable;

/** Texts of an address, as they can be looked for. */
public final class QueryText {

  /**
   * A text without what matches nothing and the database refuses: control characters and halves of
   * a pair.
   *
   * @param longest in characters; what is beyond is left out
   * @return empty for none
   */
  public static String given(@Nullable String written, int longest) {
    String text = written == null ? "" : written.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
    return text.length() <= longest ? text : text.substring(0, longest).replaceAll("\\p{Cs}", "");
  }

  private QueryText() {}
}
