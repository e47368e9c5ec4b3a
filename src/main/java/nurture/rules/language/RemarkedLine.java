package nurture.rules.language;

import java.util.List;

/**
 * A condition or an insertion with the remarks written about it.
 *
 * @param above the remark lines before it, without their slashes
 * @param behind the remark at the end of its line; empty for none
 */
public record RemarkedLine<T>(List<String> above, T part, String behind) {

  public RemarkedLine {
    above = List.copyOf(above);
  }

  /** One without remarks. */
  public static <T> RemarkedLine<T> plain(T part) {
    return new RemarkedLine<>(List.of(), part, "");
  }
}
