package nurture.playbook.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nurture.rules.RuleCard;

/**
 * A rule with the remark above it, to the letter.
 *
 * @param file with its folder
 */
record WrittenRule(String name, String file, String text) {

  private static final Pattern END = Pattern.compile("(.*\\s)?end\\s*(//.*)?");
  private static final Pattern HEAD = Pattern.compile("rule\\s+(\"[^\"]*\"|\\S+)");

  /** The rules of a file, each from its remark to its {@code end}. */
  static List<WrittenRule> of(String file, String text, List<RuleCard> cards) {
    List<String> lines = text.lines().toList();
    List<RuleCard> ordered =
        cards.stream().sorted(Comparator.comparingInt(RuleCard::line)).toList();
    List<WrittenRule> rules = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      int begin = Math.min(ordered.get(i).line() - 1, lines.size());
      int next = i + 1 < ordered.size() ? ordered.get(i + 1).line() - 1 : lines.size();
      int end = begin;
      while (end < next && !END.matcher(lines.get(end)).matches()) {
        end++;
      }
      int remark = begin;
      while (remark > 0 && lines.get(remark - 1).strip().startsWith("//")) {
        remark--;
      }
      rules.add(
          new WrittenRule(
              ordered.get(i).name(),
              file,
              String.join("\n", lines.subList(remark, Math.min(Math.max(end + 1, begin), next)))));
    }
    return rules;
  }

  /** What it says under whatever name, in whatever layout. */
  String meaning() {
    String code =
        text.lines().filter(line -> !line.strip().startsWith("//")).reduce("", String::concat);
    return HEAD.matcher(code).replaceFirst("rule").replaceAll("\\s+", "");
  }
}
