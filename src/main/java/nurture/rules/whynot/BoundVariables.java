package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.language.Condition;
import nurture.rules.language.RulePrinter;

/** Which conditions of a rule use variables that others bind. */
final class BoundVariables {

  private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  /** The earlier conditions without which one cannot be asked, in their order, from 0. */
  static List<Integer> needed(List<Condition> conditions, int asked) {
    Set<String> open = variables(VARIABLE, conditions.get(asked));
    List<Integer> needed = new ArrayList<>();
    for (int i = asked - 1; i >= 0; i--) {
      Set<String> bound = variables(BOUND, conditions.get(i));
      bound.retainAll(open);
      if (!bound.isEmpty()) {
        needed.add(0, i);
        open.addAll(variables(VARIABLE, conditions.get(i)));
      }
    }
    return needed;
  }

  private static Set<String> variables(Pattern form, Condition condition) {
    Set<String> names = new HashSet<>();
    Matcher matcher = form.matcher(RulePrinter.text(condition));
    while (matcher.find()) {
      names.add(matcher.group().replaceFirst("\\s*:$", ""));
    }
    return names;
  }

  private BoundVariables() {}
}
