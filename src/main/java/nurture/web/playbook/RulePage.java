package nurture.web.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.form.FormReader;
import nurture.rules.form.RuleInWords;
import nurture.rules.language.Rule;
import nurture.rules.language.RulePrinter;
import nurture.web.console.HighlightedText;

/**
 * One rule of the version in service.
 *
 * @param words what it says in sentences
 * @param text as it is written; of a rule of the cadence as its row makes it
 * @param path of its file in a draft
 * @param edits whether the member who asks may change it
 */
record RulePage(
    RuleLine rule,
    String group,
    RuleInWords words,
    HighlightedText text,
    List<NamedScenario> scenarios,
    String path,
    boolean edits,
    int days) {

  /** A scenario that names the rule. */
  record NamedScenario(String name, String file, int line) {}

  private static final Pattern BEGINS = Pattern.compile("^\\s*-?\\s*scenario:\\s*(.+?)\\s*$");

  /**
   * @param scenarios the text of the scenario files, by path
   */
  static RulePage of(RuleLine line, RuleBook book, Map<String, String> scenarios, boolean edits) {
    Optional<Rule> rule = written(line.name(), book);
    Map<String, Integer> numbers = PolicyNumber.values(book.source().numbers());
    return new RulePage(
        line,
        switch (line.phase()) {
          case "policy" -> "What words mean";
          case "guard" -> "What must not be done";
          case "inbox" -> "What a reply means";
          case "delivery" -> "What a mail server's answer means";
          default -> line.cadence() ? "Cadence" : "What to do";
        },
        rule.map(each -> RuleInWords.of(FormReader.of(each).form(), numbers))
            .orElseGet(() -> new RuleInWords(List.of(), List.of())),
        HighlightedText.of(rule.map(RulePage::alone).orElse("")),
        naming(line.name(), scenarios),
        "rules/" + line.file(),
        edits,
        RulePageRoutes.DAYS);
  }

  private static Optional<Rule> written(String name, RuleBook book) {
    return Optional.ofNullable(RuleLines.written(book.source()).get(name))
        .or(
            () ->
                book.source().cards().stream()
                    .filter(card -> card.name().equals(name))
                    .map(RuleCard::rule)
                    .findFirst());
  }

  /** Without the remarks of its file. */
  private static String alone(Rule rule) {
    return RulePrinter.text(
            new Rule(
                List.of(),
                rule.remark(),
                rule.name(),
                rule.when(),
                rule.beforeThen(),
                rule.then(),
                rule.beforeEnd(),
                rule.span()))
        .stripTrailing();
  }

  private static List<NamedScenario> naming(String rule, Map<String, String> files) {
    List<NamedScenario> found = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          NamedScenario at = new NamedScenario("", path, 0);
          int number = 0;
          for (String row : text.split("\n", -1)) {
            number++;
            Matcher begins = BEGINS.matcher(row);
            if (begins.matches()) {
              at = new NamedScenario(unquoted(begins.group(1)), path, number);
            } else if (row.contains(rule) && !at.name().isEmpty() && !found.contains(at)) {
              found.add(at);
            }
          }
        });
    return found;
  }

  private static String unquoted(String text) {
    return text.replaceAll("^[\"']|[\"']$", "");
  }
}
