package nurture.rules.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.decision.Hold;
import nurture.decision.Veto;
import nurture.rules.FolderWords;
import nurture.rules.language.ConstantArithmetic;
import nurture.rules.language.Insertion;
import nurture.rules.language.LanguageProblem;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import nurture.rules.language.Span;
import nurture.rules.language.Substitution;

/**
 * What is wrong with the text of a rule file while it is written. The check of the playbook finds
 * more; this looks at nothing but the file and the names of other rules. Safe for concurrent use;
 * about a millisecond for a hundred rules.
 */
public final class TextProblems {

  private final RuleWords words;

  public TextProblems(RuleWords words) {
    this.words = words;
  }

  /**
   * In the order of the text.
   *
   * @param file relative to the rules folder
   */
  public List<TextProblem> of(String file, String text) {
    RuleParser.Parsed parsed = RuleParser.parse(file, text, words.lexicon());
    List<TextProblem> problems = new ArrayList<>();
    parsed.problems().forEach(problem -> problems.add(problem(problem, text)));
    Substitution values = Substitution.numbers(words.values());
    Set<String> names = new HashSet<>();
    for (Rule rule : parsed.file().rules()) {
      ConstantArithmetic.problems(values.of(rule))
          .forEach(problem -> problems.add(problem(problem, text)));
      String elsewhere = words.files().getOrDefault(rule.title(), file);
      if (!names.add(rule.title()) || !elsewhere.equals(file)) {
        problems.add(
            said(
                rule.name().span(),
                text,
                "a rule of this name is in " + elsewhere + " already; rename one"));
      }
      FolderWords.misplaced(file, rule)
          .forEach(found -> problems.add(said(found.span(), text, found.message())));
      if (!file.startsWith("guard/")) {
        rule.insertions().stream()
            .filter(one -> one.type() == Veto.class || one.type() == Hold.class)
            .map(Insertion::span)
            .forEach(
                span ->
                    problems.add(
                        said(span, text, "only guards veto or hold; move this rule to guard/")));
      }
    }
    problems.sort(Comparator.comparingInt(TextProblem::start));
    return problems.stream().distinct().toList();
  }

  private static TextProblem said(Span span, String text, String message) {
    return problem(span, text, message, List.of(), Optional.empty());
  }

  private static TextProblem problem(LanguageProblem problem, String text) {
    return problem(problem.span(), text, problem.message(), problem.expected(), problem.nearest());
  }

  /** One about the end of the text is shown at the last character. */
  private static TextProblem problem(
      Span span, String text, String message, List<String> expected, Optional<String> nearest) {
    int start = Math.min(span.start(), Math.max(0, text.length() - 1));
    int end = Math.max(start + 1, Math.min(span.end(), text.length()));
    return new TextProblem(
        start,
        end,
        Math.max(1, span.line()),
        Math.max(1, span.column()),
        message,
        expected,
        nearest);
  }
}
