package nurture.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;

/**
 * What the language reads of a form. Immutable.
 *
 * @param rule empty if there are problems
 * @param problems by the part they are about
 */
public record ParsedForm(Optional<Rule> rule, List<FormProblem> problems) {

  public ParsedForm {
    problems = List.copyOf(problems);
  }

  /** Reads a form; takes as long as to read its text. */
  public static ParsedForm of(RuleForm form, Lexicon lexicon) {
    WrittenForm written = FormWriter.of(form);
    if (!written.blank().isEmpty()) {
      return new ParsedForm(Optional.empty(), written.blank());
    }
    RuleParser.Parsed parsed = RuleParser.parse("", written.text(), lexicon);
    List<FormProblem> problems = new ArrayList<>();
    parsed
        .problems()
        .forEach(
            problem ->
                problems.add(
                    new FormProblem(
                        written.at(problem.span().start()),
                        problem.message(),
                        problem.expected(),
                        problem.nearest())));
    List<Rule> rules = parsed.file().rules();
    if (problems.isEmpty() && (rules.size() != 1 || !parsed.file().tail().isEmpty())) {
      problems.add(FormProblem.of("", "a form is one rule; begin another rule as a new one"));
    }
    return problems.isEmpty()
        ? new ParsedForm(Optional.of(rules.get(0)), List.of())
        : new ParsedForm(Optional.empty(), problems);
  }
}
