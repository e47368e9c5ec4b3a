package nurture.rules;

import java.util.Map;

/** Small rule files written in tests. */
public final class InlineRules {

  /** One rule; {@code when} and {@code then} stand on lines of their own. */
  public static String rule(String name, String when, String then) {
    return "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }

  public static RuleBook book(Map<String, String> files) {
    return RuleBook.compile(files, Budget.DEFAULT);
  }

  private InlineRules() {}
}
