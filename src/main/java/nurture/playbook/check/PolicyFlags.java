package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.Condition;
import nurture.rules.RuleCard;

/**
 * The flags policy rules set and the others look for. A misspelt one compiles, and then nobody ever
 * finds it.
 */
final class PolicyFlags {

  private static final Pattern SOUGHT = Pattern.compile("^name\\b(.*)");
  private static final Pattern NESTED = Pattern.compile("\\bFlag ?\\(([^)]*)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  static List<Finding> check(List<RuleCard> cards) {
    Map<String, FilePosition> said = said(cards);
    Map<String, FilePosition> sought = sought(cards);
    List<Finding> findings = new ArrayList<>();
    sought.forEach(
        (word, filePosition) -> {
          if (!said.containsKey(word)) {
            findings.add(
                Finding.error(
                    filePosition,
                    FindingCode.UNKNOWN_FLAG,
                    "no policy rule sets the flag \"" + word + "\"",
                    CorrectionHints.nearest(word, said.keySet())));
          }
        });
    said.forEach(
        (word, filePosition) -> {
          if (!sought.containsKey(word)) {
            findings.add(
                Finding.warning(
                    filePosition,
                    FindingCode.UNUSED_FLAG,
                    "no rule looks for the flag \"" + word + "\"",
                    "Remove the rule, or let another one look for it"));
          }
        });
    cards.stream()
        .filter(card -> card.phase().equals("policy"))
        .forEach(c -> order(c, cards, findings));
    return findings;
  }

  /** Within a phase rules speak as their facts come, so what was not said yet may be said later. */
  private static void order(RuleCard card, List<RuleCard> cards, List<Finding> findings) {
    for (Condition condition : card.conditions()) {
      if (condition.kind() == Condition.Kind.NOT && condition.fact().equals("Flag")) {
        FilePosition filePosition =
            new FilePosition(card.file(), condition.line(), condition.column());
        Map<String, FilePosition> absent = new TreeMap<>();
        sought(card, condition, absent);
        absent
            .keySet()
            .forEach(
                word ->
                    cards.stream()
                        .filter(other -> !other.name().equals(card.name()))
                        .filter(other -> said(List.of(other)).containsKey(word))
                        .findFirst()
                        .ifPresent(other -> findings.add(early(filePosition, word, other))));
      }
    }
  }

  private static Finding early(FilePosition filePosition, String word, RuleCard other) {
    return Finding.error(
        filePosition,
        FindingCode.FLAG_ORDER,
        "it is not known yet whether \"" + word + "\" will be set",
        "The rule \""
            + other.name()
            + "\" may set it after this one. Look for it in journey/ or guard/");
  }

  private static Map<String, FilePosition> said(List<RuleCard> cards) {
    Map<String, FilePosition> said = new TreeMap<>();
    for (RuleCard card : cards) {
      card.says("Flag")
          .flatMap(word -> word.calls().stream().limit(1))
          .forEach(
              call ->
                  call.text()
                      .ifPresent(
                          word ->
                              said.putIfAbsent(
                                  word,
                                  new FilePosition(card.file(), call.line(), call.column()))));
    }
    return said;
  }

  private static Map<String, FilePosition> sought(List<RuleCard> cards) {
    Map<String, FilePosition> sought = new TreeMap<>();
    for (RuleCard card : cards) {
      card.conditions().forEach(condition -> sought(card, condition, sought));
    }
    return sought;
  }

  private static void sought(RuleCard card, Condition condition, Map<String, FilePosition> sought) {
    boolean nested = condition.kind() == Condition.Kind.OTHER;
    if (!nested && !condition.fact().equals("Flag")) {
      return;
    }
    FilePosition filePosition = new FilePosition(card.file(), condition.line(), condition.column());
    for (String test : condition.tests()) {
      // An "or" and the like is one text, in which other facts stand too.
      Matcher looking = (nested ? NESTED : SOUGHT).matcher(test);
      while (looking.find()) {
        TEXT.matcher(looking.group(1))
            .results()
            .forEach(text -> sought.putIfAbsent(text.group(1), filePosition));
      }
    }
  }

  private PolicyFlags() {}
}
