package nurture.it;

import java.util.ArrayList;
import java.util.List;

/** How one list of lines differs from another, as {@code diff} tells it. */
final class LineDiff {

  private static final int AROUND = 2;

  /** The lines that went, with a minus, and those that came, with a plus, amid some others. */
  static List<String> of(List<String> before, List<String> now) {
    int[][] common = common(before, now);
    List<String> all = new ArrayList<>();
    int b = 0;
    int n = 0;
    while (b < before.size() || n < now.size()) {
      boolean gone = b < before.size();
      boolean come = n < now.size();
      if (gone && come && before.get(b).equals(now.get(n))) {
        all.add("  " + before.get(b++));
        n++;
      } else if (gone && (!come || common[b + 1][n] >= common[b][n + 1])) {
        all.add("- " + before.get(b++));
      } else {
        all.add("+ " + now.get(n++));
      }
    }
    return withoutTheSame(all);
  }

  /** How many lines the two have in common from each place on, in their order. */
  private static int[][] common(List<String> before, List<String> now) {
    int[][] common = new int[before.size() + 1][now.size() + 1];
    for (int b = before.size() - 1; b >= 0; b--) {
      for (int n = now.size() - 1; n >= 0; n--) {
        common[b][n] =
            before.get(b).equals(now.get(n))
                ? common[b + 1][n + 1] + 1
                : Math.max(common[b + 1][n], common[b][n + 1]);
      }
    }
    return common;
  }

  private static List<String> withoutTheSame(List<String> all) {
    List<String> shown = new ArrayList<>();
    boolean left = false;
    for (int i = 0; i < all.size(); i++) {
      int from = Math.max(0, i - AROUND);
      int to = Math.min(all.size(), i + AROUND + 1);
      boolean near = all.subList(from, to).stream().anyMatch(line -> !line.startsWith("  "));
      if (near) {
        shown.add(all.get(i));
      } else if (!left) {
        shown.add("  …");
      }
      left = !near;
    }
    return shown;
  }

  private LineDiff() {}
}
