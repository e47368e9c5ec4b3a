package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Flag;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FactTest;
import nurture.rules.language.Operator;
import nurture.rules.language.RulePrinter;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;

/** How steps, facts and values are put into words, and what of them is worth it. */
final class Phrasing {

  private static final int FACTS = 5;

  /**
   * Whether there may be several facts of what a step is about, so that one is told by its tests.
   */
  static boolean several(Step step) {
    return step.added().condition() instanceof Pattern pattern
        && !FactTraits.single(pattern.type());
  }

  /** What a variable stands for where it is worked out: {@code sum( $points )}. */
  static String meaning(String variable, Step step) {
    return step.whole() instanceof Accumulate accumulate
        ? accumulate.results().stream()
            .filter(result -> result.variable().equals(variable))
            .map(RulePrinter::reckoning)
            .findFirst()
            .orElse(variable)
        : variable;
  }

  /** Which of several it is, and what its value was worked out from. */
  static List<String> aside(Step step, AskedValue test, Object fact) {
    if (Values.workedOut(fact, test.left())) {
      return Values.fields(fact);
    }
    List<String> aside = new ArrayList<>();
    if (several(step)) {
      Subject subject = subject(step);
      subject.tests().stream()
          .limit(subject.held())
          .flatMap(held -> AskedValue.of(held.expression()).stream())
          .filter(AskedValue::names)
          .forEach(
              held ->
                  Values.of(fact, held.left())
                      .ifPresent(value -> aside.add(held.left() + " " + Values.written(value))));
    }
    return aside;
  }

  static String needed(Step step) {
    boolean words =
        step.against().stream().allMatch(each -> each.pattern() == null || isWord(each));
    String asked =
        step.against().size() > 1 && step.against().stream().noneMatch(e -> e.pattern() == null)
            ? subject(step.against().get(0)).asked()
            : "";
    return words || asked.isEmpty()
        ? ", which stops this rule"
        : ", and the rule needs none with " + asked;
  }

  /** A fact with the values somebody asked for: {@code TopicHistory (topic "x", daysAgo 12)}. */
  static String described(Object fact, Step step) {
    String type = fact.getClass().getSimpleName();
    List<String> values =
        step.against().stream()
            .filter(each -> each.pattern() != null && each.kind() == Kind.TEST)
            .flatMap(each -> each.added().tests().stream())
            .flatMap(test -> AskedValue.of(test.expression()).stream())
            .map(AskedValue::left)
            .distinct()
            .flatMap(
                left ->
                    Values.of(fact, left).map(value -> left + " " + Values.written(value)).stream())
            .toList();
    return type + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
  }

  static String notHeld(Step step) {
    return "condition " + step.number() + " was not met: " + step.added().text();
  }

  /** All that a test mentions, of the first fact: {@code : named false, sharedSkills 1}. */
  static String told(Step step, List<StepMatch> before) {
    List<String> values = new ArrayList<>();
    if (!before.isEmpty()) {
      StepMatch hit = before.get(0);
      Optional<Object> fact = hit.fact(subject(step));
      step.added().tests().stream()
          .flatMap(test -> test.expression().all())
          .filter(part -> part instanceof Property || part instanceof Variable)
          .map(RulePrinter::text)
          .forEach(
              name ->
                  (name.startsWith("$")
                          ? Optional.ofNullable(hit.named().get(name))
                          : fact.flatMap(each -> Values.of(each, name)))
                      .map(each -> name + " " + Values.written(each))
                      .filter(told -> !values.contains(told))
                      .ifPresent(values::add));
    }
    return values.isEmpty() ? "" : ": " + String.join(", ", values);
  }

  static Map<String, Object> named(List<StepMatch> hits) {
    return hits.isEmpty() ? Map.of() : hits.get(0).named();
  }

  static List<Object> facts(List<StepMatch> hits, Subject subject) {
    return hits.stream()
        .flatMap(hit -> hit.fact(subject).stream())
        .distinct()
        .limit(FACTS)
        .toList();
  }

  /** The word a step looks for; empty if it looks for anything else. */
  static Optional<String> word(Step step) {
    return isWord(step)
        ? subject(step).tests().stream().flatMap(test -> word(test).stream()).findFirst()
        : Optional.empty();
  }

  /** The word a test asks for by its name. */
  static Optional<String> word(FactTest test) {
    return test.expression() instanceof Comparison comparison
            && comparison.operator() == Operator.EQUAL
            && comparison.right() instanceof Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** The word a condition looks for, or looks for in vain. */
  static Optional<String> word(Condition condition) {
    return condition
        .patterns()
        .filter(pattern -> pattern.type() == Flag.class)
        .flatMap(pattern -> pattern.tests().stream())
        .flatMap(test -> word(test).stream())
        .findFirst();
  }

  private static boolean isWord(Step step) {
    return step.added().condition() instanceof Pattern pattern && pattern.type() == Flag.class;
  }

  static Subject subject(Step step) {
    return Objects.requireNonNull(step.pattern());
  }

  private Phrasing() {}
}
