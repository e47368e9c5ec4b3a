package nurture.rules.language;

import java.util.Map;
import nurture.candidate.facts.AvailableContent;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.TopicHistory;

/**
 * Names that facts and their members had before. Rules that were published with them never change
 * and go on deciding: they are read as if they used the names of today, and printed with those.
 */
final class FormerNames {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "Word", Flag.class,
          "Told", TopicHistory.class,
          "Shelf", AvailableContent.class,
          "Moment", EvaluationTime.class);

  /** The name a type has now; the same for one that was never renamed. */
  static String type(String name) {
    Class<?> type = TYPES.get(name);
    return type == null ? name : type.getSimpleName();
  }

  /**
   * The name a member of a type has now.
   *
   * @param called whether it is a step, {@code Flag.set("…")}, and not a field
   */
  static String member(Class<?> type, String name, boolean called) {
    return type == Flag.class && name.equals("says") ? called ? "set" : "name" : name;
  }

  private FormerNames() {}
}
