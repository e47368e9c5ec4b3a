package nurture.rules;

import java.time.Duration;
import java.util.Map;

/** Small rule files written in tests. */
public final class InlineRules {

  /** Firings are capped as ever; a busy machine does not fail a test. */
  static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(1));

  /** One rule; {@code when} and {@code then} stand on lines of their own. */
  public static String rule(String name, String when, String then) {
    return "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }

  public static RuleBook book(Map<String, String> files) {
    return RuleBook.compile(files, PATIENT);
  }

  private InlineRules() {}
}
