package nurture.playbook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.candidate.facts.Flag;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Condition.Quantifier;
import nurture.rules.language.Expression.Text;

/**
 * The flags policy rules set and the others look for. A misspelt one compiles, and then nobody ever
 * finds it.
 */
final class PolicyFlags {

  static List<Finding> check(List<RuleCard> cards) {
    Map<String, FilePosition> said = said(cards);
    Map<String, FilePosition> sought = sought(cards);
    List<Finding> findings = new ArrayList<>();
    sought.forEach(
        (word, place) -> {
          if (!said.containsKey(word)) {
            findings.add(
                Finding.error(
                    place,
                    FindingCode.UNKNOWN_FLAG,
                    "no policy rule sets the flag \"" + word + "\"",
                    CorrectionHints.nearest(word, said.keySet())));
          }
        });
    said.forEach(
        (word, place) -> {
          if (!sought.containsKey(word)) {
            findings.add(
                Finding.warning(
                    place,
                    FindingCode.UNUSED_FLAG,
                    "no rule looks for the flag \"" + word + "\"",
                    "Remove the rule, or use the flag in another rule"));
          }
        });
    Map<String, List<RuleCard>> setters = setters(cards);
    cards.stream()
        .filter(card -> card.phase().equals("policy"))
        .forEach(card -> order(card, setters, findings));
    return findings;
  }

  /** Within a phase rules speak as their facts come, so what was not said yet may be said later. */
  private static void order(
      RuleCard card, Map<String, List<RuleCard>> setters, List<Finding> findings) {
    for (Condition condition : card.conditions()) {
      if (condition.quantifier() == Quantifier.NOT) {
        Map<String, FilePosition> absent = new TreeMap<>();
        sought(card, condition.fact().orElseThrow(), absent);
        absent.forEach(
            (word, place) ->
                setters.getOrDefault(word, List.of()).stream()
                    .filter(other -> !other.name().equals(card.name()))
                    .findFirst()
                    .ifPresent(other -> findings.add(early(place, word, other))));
      }
    }
  }

  /** The rules that set each flag, in their order. */
  private static Map<String, List<RuleCard>> setters(List<RuleCard> cards) {
    Map<String, List<RuleCard>> setters = new HashMap<>();
    cards.forEach(
        card ->
            said(List.of(card))
                .keySet()
                .forEach(word -> setters.computeIfAbsent(word, w -> new ArrayList<>()).add(card)));
    return setters;
  }

  private static Finding early(FilePosition place, String word, RuleCard other) {
    return Finding.error(
        place,
        FindingCode.FLAG_ORDER,
        "it is not known yet whether \"" + word + "\" will be set",
        "The rule \""
            + other.name()
            + "\" may set it after this one. Use it in journey/ or guard/");
  }

  private static Map<String, FilePosition> said(List<RuleCard> cards) {
    Map<String, FilePosition> said = new TreeMap<>();
    for (RuleCard card : cards) {
      card.inserts(Flag.class)
          .flatMap(word -> word.steps().get(0).text().stream())
          .forEach(word -> said.putIfAbsent(word.value(), FilePosition.of(card, word.span())));
    }
    return said;
  }

  private static Map<String, FilePosition> sought(List<RuleCard> cards) {
    Map<String, FilePosition> sought = new TreeMap<>();
    for (RuleCard card : cards) {
      card.conditions().stream()
          .flatMap(Condition::patterns)
          .forEach(pattern -> sought(card, pattern, sought));
    }
    return sought;
  }

  /** The words a pattern looks for by their names. */
  private static void sought(RuleCard card, Pattern pattern, Map<String, FilePosition> sought) {
    if (pattern.type() == Flag.class) {
      pattern.tests().stream()
          .flatMap(test -> test.expression().all())
          .filter(Text.class::isInstance)
          .map(Text.class::cast)
          .forEach(word -> sought.putIfAbsent(word.value(), FilePosition.of(card, pattern.span())));
    }
  }

  private PolicyFlags() {}
}
