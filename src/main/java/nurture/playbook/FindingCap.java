package nurture.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings are shown: of one kind in one file the first {@value #MOST}, and then how many
 * more there are. The one place that says so for text, JSON and all other forms. Differences are
 * all shown, so that nothing is accepted unseen.
 */
public final class FindingCap {

  /** Of one kind, in one file. */
  public static final int MOST = 20;

  private record Group(String file, Severity severity, FindingCode code) {}

  /**
   * The findings to show, in their order. In the place of those that are left out stands one of
   * their kind, where the first of them is.
   */
  public static List<Finding> shown(List<Finding> all) {
    Map<Group, Integer> counts = new HashMap<>();
    all.forEach(finding -> counts.merge(group(finding), 1, Integer::sum));
    Map<Group, Integer> seen = new HashMap<>();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : all) {
      Group group = group(finding);
      int count = seen.merge(group, 1, Integer::sum);
      int total = counts.getOrDefault(group, 0);
      if (count <= MOST || total == MOST + 1 || finding.severity() == Severity.DIFFERENCE) {
        shown.add(finding);
      } else if (count == MOST + 1) {
        shown.add(more(finding, total - MOST));
      }
    }
    return List.copyOf(shown);
  }

  private static Group group(Finding finding) {
    return new Group(finding.file(), finding.severity(), finding.code());
  }

  private static Finding more(Finding first, int count) {
    return new Finding(
        first.file(),
        first.line(),
        first.column(),
        first.severity(),
        first.code(),
        "",
        String.format(
            java.util.Locale.ROOT, "and %,d more of this kind in this file, from here on", count),
        "");
  }

  private FindingCap() {}
}
