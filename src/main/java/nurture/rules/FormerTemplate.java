package nurture.rules;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form {@code cadence.drt} had before it was a rule: a list of its placeholders above, and
 * lines that were left out one by one. Versions that were published with it never change and go on
 * deciding.
 */
final class FormerTemplate {

  private static final Pattern HEAD =
      Pattern.compile("(?ms)^template header\\s*\\n.*?^template\\s+\"[^\"]*\"\\s*\\n");

  private static final Pattern END = Pattern.compile("(?m)^end template\\s*$\\n?");
  private static final Pattern CHOICE = Pattern.compile("\\b(?:Stage|Via|Purpose)\\.(@\\{\\w+\\})");
  private static final Pattern ITEM = Pattern.compile("\\$\\w+\\.(@\\{item\\})");

  /** Two beginnings, of which every row left one out, and the steps both go on with. */
  private static final Pattern EITHER =
      Pattern.compile(
          "(insert\\(\\s*Send\\.message\\([^\\n]*)\\n\\s*(insert\\(\\s*Task\\.[^\\n]*)\\n"
              + "((?:\\s*\\.[^\\n]*\\n)+)");

  /** The same as a rule; a text of today's form stays as it is. */
  static String asRule(String text) {
    if (!HEAD.matcher(text).find()) {
      return text;
    }
    String rule = END.matcher(HEAD.matcher(text).replaceFirst("")).replaceFirst("");
    rule = ITEM.matcher(CHOICE.matcher(rule).replaceAll("$1")).replaceAll("$1");
    rule = EITHER.matcher(rule).replaceAll("$1\n$3    $2\n$3");
    // Remarks stood above the list of placeholders.
    return rule.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n"));
  }

  private FormerTemplate() {}
}
