package nurture.rules.memo;

import java.util.List;
import java.util.Map;
import nurture.rules.InlineRules;
import nurture.rules.RuleCard;
import nurture.rules.RuleSource;

/** The inputs of small rules written in tests. */
final class ReadRules {

  /** One rule of a phase, whose consequence sends a message. */
  static RuleInputs sending(String when) {
    return of(
        Map.of(
            "journey/a.drl",
            InlineRules.rule(
                "A",
                when,
                "insert( Send.message(\"hello\").by(Via.EMAIL).because(\"it is time\") );")));
  }

  /** One rule. */
  static RuleInputs of(String file, String when, String then) {
    return of(Map.of(file, InlineRules.rule("A", when, then)));
  }

  private static RuleInputs of(Map<String, String> files) {
    RuleSource source = RuleSource.of(files);
    if (!source.problems().isEmpty()) {
      throw new IllegalArgumentException(source.problems().toString());
    }
    List<RuleCard> cards = source.cards();
    return RuleInputsReader.read(cards, RuleInputsReader.hours(cards)).get(0);
  }

  private ReadRules() {}
}
