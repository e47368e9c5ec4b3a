package nurture.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What the engine's compiler has against rules, said of the rule it is about. It writes Java, and
 * its messages name lines of that; a message beside them holds the whole Java text, in which each
 * method carries the name of its rule. The front end should have refused what is left here.
 */
final class CompilerMessages {

  private static final Pattern SOURCE =
      Pattern.compile("Java source of (\\S+) in error:\\R", Pattern.MULTILINE);

  private static final Pattern METHOD = Pattern.compile("\\brule_(r\\d+)\\(\\)");
  private static final Pattern ENGINE_NAME = Pattern.compile("\\b(?:rule_)?(r\\d+)\\b");

  private final Map<String, RuleCard> rules;

  /**
   * @param rules by the name the engine has for them
   */
  CompilerMessages(Map<String, RuleCard> rules) {
    this.rules = rules;
  }

  /** One problem for each rule, in the order of the messages; those without a rule come last. */
  List<RuleProblem> problems(List<Message> messages) {
    Map<String, String> sources = new HashMap<>();
    for (Message message : messages) {
      Matcher source = SOURCE.matcher(message.getText());
      if (source.lookingAt()) {
        sources.put(source.group(1), message.getText().substring(source.end()));
      }
    }
    List<RuleProblem> placed =
        messages.stream()
            .filter(message -> !SOURCE.matcher(message.getText()).lookingAt())
            .map(message -> problem(message, rule(message, sources)))
            .distinct()
            .toList();
    List<RuleProblem> ofRules = placed.stream().filter(problem -> problem.line() > 0).toList();
    // What the engine says of all rules together only repeats what it says of one.
    return ofRules.isEmpty() ? placed : ofRules;
  }

  private String rule(Message message, Map<String, String> sources) {
    String source = sources.getOrDefault(String.valueOf(message.getPath()), "");
    if (!source.isEmpty()) {
      String above =
          String.join("\n", source.lines().limit(Math.max(0, message.getLine())).toList());
      return METHOD.matcher(above).results().map(found -> found.group(1)).reduce("", (a, b) -> b);
    }
    Matcher name = ENGINE_NAME.matcher(message.getText());
    return name.find() ? name.group(1) : "";
  }

  private RuleProblem problem(Message message, String rule) {
    RuleCard card = rules.get(rule);
    String said = message.getText().lines().findFirst().orElse("");
    if (card == null) {
      return new RuleProblem("rules", 0, "the engine cannot compile the rules: " + said);
    }
    boolean generated = String.valueOf(message.getPath()).endsWith(".java");
    return new RuleProblem(
        card.file(),
        card.line(),
        "the engine cannot compile the rule \""
            + card.name()
            + "\""
            + (generated
                ? ": a value is reckoned in a form it does not know; compare one value of one fact"
                    + " at a time, and write the field to the left of the comparison"
                : ": " + said));
  }
}
