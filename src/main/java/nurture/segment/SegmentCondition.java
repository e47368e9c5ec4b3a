package nurture.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nurture.candidate.Dossier;
import nurture.rules.form.FormReader;
import nurture.rules.form.RuleInWords;
import nurture.rules.form.RuleInWords.WordedLine;
import nurture.rules.language.Condition;
import nurture.rules.language.ConstantArithmetic;
import nurture.rules.language.LanguageProblem;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import nurture.rules.language.Span;
import nurture.rules.language.Substitution;
import nurture.rules.match.FactMatcher;
import nurture.rules.match.NearMiss;

/**
 * The condition of a segment: what a rule has behind {@code when}, as far as it can be asked of all
 * candidates at once. Immutable; safe for concurrent use.
 */
public final class SegmentCondition {

  private static final int LONGEST = 20_000;

  private static final String BEFORE = "rule \"segment\" when\n";
  private static final String BEHIND = "\nthen\nend\n";

  /**
   * What was read of a text.
   *
   * @param condition empty if there is any problem
   */
  public record Reading(Optional<SegmentCondition> condition, List<SegmentProblem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private final Rule written;
  private final Map<String, Integer> numbers;
  private final SegmentSql sql;
  private final FactMatcher matcher;

  private SegmentCondition(Rule written, Map<String, Integer> numbers, List<Condition> conditions) {
    this.written = written;
    this.numbers = numbers;
    this.sql = ConditionSql.of(conditions);
    this.matcher = new FactMatcher(conditions);
  }

  /**
   * Reads a text; whatever is wrong with it is listed, not thrown.
   *
   * @param numbers the policy numbers it may name, with their values
   */
  public static Reading read(String text, Map<String, Integer> numbers) {
    if (text.length() > LONGEST) {
      return refused(1, 0, "a segment has at most " + LONGEST + " characters; combine several");
    }
    RuleParser.Parsed parsed =
        RuleParser.parse("segment", BEFORE + text + BEHIND, Lexicon.of(numbers.keySet()));
    List<LanguageProblem> problems = new ArrayList<>(parsed.problems());
    List<Rule> rules = parsed.file().rules();
    if (problems.isEmpty() && (rules.size() != 1 || !rules.get(0).insertions().isEmpty())) {
      return refused(1, 0, "a segment is what stands between `when` and `then` of one rule");
    } else if (problems.isEmpty()) {
      Rule rule = Substitution.numbers(numbers).of(rules.get(0));
      ConstantArithmetic.problems(rule).forEach(problems::add);
      if (rule.conditions().isEmpty()) {
        return refused(1, 0, "a segment has one condition at least; Candidate() is true of all");
      } else if (problems.isEmpty()) {
        try {
          return new Reading(
              Optional.of(new SegmentCondition(rules.get(0), numbers, rule.conditions())),
              List.of());
        } catch (NotInSql e) {
          return new Reading(
              Optional.empty(), List.of(problem(e.span(), String.valueOf(e.getMessage()))));
        }
      }
    }
    return new Reading(
        Optional.empty(),
        problems.stream().map(each -> problem(each.span(), each.message())).toList());
  }

  private static Reading refused(int line, int column, String message) {
    return new Reading(Optional.empty(), List.of(new SegmentProblem(line, column, message)));
  }

  /** Where it stands in the text of the segment. */
  private static SegmentProblem problem(Span span, String message) {
    return new SegmentProblem(Math.max(1, span.line() - 1), Math.max(0, span.column()), message);
  }

  /** The same in sentences, one for each of its conditions. */
  public List<WordedLine> words() {
    return RuleInWords.of(FormReader.of(written).form(), numbers).when();
  }

  /** The same asked of all candidates at once. */
  public SegmentSql sql() {
    return sql;
  }

  /**
   * Whether it holds of facts.
   *
   * @throws IllegalArgumentException if that cannot be told
   */
  public boolean holds(List<Object> facts) {
    return matcher.matches(facts);
  }

  /**
   * What is missed for it to hold of a candidate, one entry for each condition; empty if it holds.
   *
   * @param later the facts about the candidate at an instant
   */
  public List<NearMiss> missing(
      Dossier dossier, Instant now, Function<Instant, List<Object>> later) {
    return matcher.missing(dossier, now, later);
  }
}
