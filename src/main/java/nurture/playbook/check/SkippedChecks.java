package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check did not do because it depends on something that is broken.
 *
 * @param rules checks of rules as a whole
 * @param templates checks of templates
 * @param scenarios that were not run
 */
public record SkippedChecks(int rules, int templates, int scenarios) {

  /** Nothing was skipped. */
  public static final SkippedChecks NONE = new SkippedChecks(0, 0, 0);

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** What was skipped, in one sentence. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, rules, "check", " of rules");
    add(parts, templates, "check", " of templates");
    add(parts, scenarios, "scenario", "");
    return isEmpty()
        ? "Nothing was skipped."
        : "Skipped until the errors above are fixed: " + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int count, String what, String of) {
    if (count > 0) {
      parts.add(count + " " + what + (count == 1 ? "" : "s") + of);
    }
  }
}
