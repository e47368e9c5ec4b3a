package nurture.web.segment;

import java.util.List;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a candidate is not in a segment, as a part of its page.
 *
 * @param asked as it was typed; empty when nothing was
 * @param name of the candidate; empty where none is chosen yet
 * @param says whether they are in it, in a sentence
 * @param missing each condition that is not met
 * @param meant the candidates that the words are part of
 * @param trouble why there is no answer; empty where there is one
 */
record WhyNotPart(
    String asked,
    String name,
    String href,
    boolean inside,
    String says,
    List<Missing> missing,
    List<Meant> meant,
    String trouble) {

  static final WhyNotPart NOT_ASKED =
      new WhyNotPart("", "", "", false, "", List.of(), List.of(), "");

  /**
   * A condition that is not met.
   *
   * @param condition as it is written; empty for a segment as a whole
   * @param on the first day on which it is met if nothing happens; null where none can be named
   */
  record Missing(String says, String condition, @Nullable ShownTime on) {}

  /** A candidate the words may mean. */
  record Meant(String name, String ref, String href) {}

  static WhyNotPart trouble(String asked, String why) {
    return new WhyNotPart(asked, "", "", false, "", List.of(), List.of(), why);
  }

  static WhyNotPart choice(String asked, List<Meant> meant) {
    return new WhyNotPart(asked, "", "", false, "", List.of(), meant, "");
  }
}
