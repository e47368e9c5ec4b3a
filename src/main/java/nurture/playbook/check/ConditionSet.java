package nurture.playbook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Condition.Quantifier;
import nurture.rules.language.Expression;
import nurture.rules.language.FactTest;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Substitution;

/**
 * When a rule speaks, in a form in which it does not matter how or in which order it was written.
 */
record ConditionSet(List<Part> parts) {

  /**
   * One condition with its tests.
   *
   * @param fact its simple name; empty for {@link Quantifier#OTHER}
   * @param tests with what variables stand for in their place; for {@link Quantifier#OTHER} its
   *     whole text
   */
  record Part(Quantifier kind, String fact, Set<String> tests) {

    /** Whether this holds wherever the other one does. */
    boolean followsFrom(Part other) {
      if (!fact.equals(other.fact)) {
        return false;
      }
      return switch (kind) {
        case THERE, EXISTS -> other.kind.isThere() && other.tests.containsAll(tests);
        case NOT -> other.kind == kind && tests.containsAll(other.tests);
        case OTHER -> other.kind == kind && tests.equals(other.tests);
      };
    }

    /** What any part from which this one follows has among its own marks. */
    Stream<String> marks() {
      String whole = (kind.isThere() ? "" : kind) + " " + fact;
      return switch (kind) {
        case THERE, EXISTS ->
            Stream.concat(Stream.of(whole), tests.stream().map(test -> whole + "( " + test));
        case NOT -> Stream.of(whole);
        case OTHER -> Stream.of(whole + "( " + new TreeSet<>(tests));
      };
    }
  }

  static ConditionSet of(RuleCard card) {
    Map<String, String> meanings = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Condition condition : card.conditions()) {
      condition.patterns().forEach(pattern -> bind(pattern, meanings));
      parts.add(part(condition, Substitution.variables(meanings)));
    }
    return new ConditionSet(parts);
  }

  private static void bind(Pattern pattern, Map<String, String> meanings) {
    if (!pattern.variable().isEmpty()) {
      meanings.put(pattern.variable(), pattern.name());
    }
    for (FactTest test : pattern.tests()) {
      test.bound()
          .ifPresent(
              bound ->
                  meanings.put(test.variable(), pattern.name() + "." + RulePrinter.text(bound)));
    }
  }

  private static Part part(Condition condition, Substitution meanings) {
    return condition
        .fact()
        .map(pattern -> part(condition.quantifier(), pattern, meanings))
        .orElseGet(
            () ->
                new Part(
                    Quantifier.OTHER,
                    "",
                    meanings.of(condition).stream()
                        .map(RulePrinter::text)
                        .collect(Collectors.toSet())));
  }

  private static Part part(Quantifier kind, Pattern pattern, Substitution meanings) {
    return new Part(
        kind,
        pattern.name(),
        pattern
            .asked()
            .flatMap(test -> meanings.of(test).stream())
            .map(ConditionSet::words)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static String words(Expression test) {
    return FieldComparison.of(test)
        .map(known -> known.normal().toString())
        .orElseGet(() -> RulePrinter.text(test));
  }

  /**
   * What any set from which this one follows has among its own marks; a quick way to find the few
   * that are worth comparing.
   */
  Set<String> marks() {
    return parts.stream().flatMap(Part::marks).collect(Collectors.toSet());
  }

  /** Whether a rule under these circumstances speaks wherever one under the others does. */
  boolean followFrom(ConditionSet others) {
    return parts.stream().allMatch(part -> others.parts.stream().anyMatch(part::followsFrom));
  }

  boolean same(ConditionSet others) {
    return followFrom(others) && others.followFrom(this);
  }
}
