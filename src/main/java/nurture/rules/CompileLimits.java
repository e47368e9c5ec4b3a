package nurture.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.rules.language.RuleSize;

/**
 * What may enter the engine's compiler. It cannot be stopped once it has begun, so the size of all
 * rules together is bounded before: a rule book at its limits compiles in some tens of seconds.
 */
final class CompileLimits {

  /** Rules with their alternatives written out; the shipped playbook has some 200. */
  static final int MOST_RULES = 2_500;

  /** Parts of all rules together, as {@link RuleSize} counts them. */
  static final long MOST_PARTS = 150_000;

  private record Sized(RuleCard card, RuleSize size) {}

  /** What is too large; empty if the rules may be compiled. */
  static Optional<RuleProblem> objection(List<RuleCard> cards) {
    List<Sized> sized =
        cards.stream().map(card -> new Sized(card, RuleSize.of(card.rule()))).toList();
    long rules = sized.stream().mapToLong(one -> one.size().ways()).sum();
    long parts = sized.stream().mapToLong(one -> one.size().parts()).sum();
    if (rules <= MOST_RULES && parts <= MOST_PARTS) {
      return Optional.empty();
    }
    RuleCard largest =
        sized.stream()
            .max(Comparator.comparingLong(one -> one.size().parts()))
            .map(Sized::card)
            .orElseThrow();
    String what =
        rules > MOST_RULES
            ? String.format(
                "there are %,d rules, each combination of `or` counted, and at most %,d can be"
                    + " compiled",
                rules, MOST_RULES)
            : String.format(
                "all rules together have %,d facts, tests and values, each combination of `or`"
                    + " counted, and at most %,d can be compiled",
                parts, MOST_PARTS);
    return Optional.of(
        new RuleProblem(
            largest.file(),
            largest.line(),
            what
                + "; the largest is \""
                + largest.name()
                + "\": say what many rules share in a flag, and use in ( … ) for `or`"));
  }

  private CompileLimits() {}
}
