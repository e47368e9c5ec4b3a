package nurture.rules.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.FactTest;
import nurture.rules.language.Operator;
import nurture.rules.language.RulePrinter;
import nurture.rules.whynot.AskedValue;
import nurture.rules.whynot.Values;

/**
 * What one candidate misses of a rule.
 *
 * @param relaxed the rule without it
 * @param states the ways in which the candidate meets the rest; at least one
 * @param inTheWay the facts that the condition wants not to be there
 */
record MissedTest(RelaxedRule relaxed, List<MatchState> states, List<Object> inTheWay) {

  /** Ways to look at; of more there is nothing more to tell. */
  static final int MOST_STATES = 50;

  /** Of several facts so many values are told. */
  private static final int MOST_VALUES = 4;

  /** Further ahead no day is named. */
  private static final int MOST_DAYS = 3_650;

  /** A value that was compared, and how far it is from what is needed. */
  private record Compared(MatchState state, Object was, long distance) {}

  MissedTest {
    states = List.copyOf(states);
    inTheWay = List.copyOf(inTheWay);
  }

  /** How far the nearest value is from what is needed; empty where there is no measure. */
  Optional<Long> distance() {
    return compared().map(Compared::distance).filter(distance -> distance > 0);
  }

  NearMiss said(MatchedCandidate candidate) {
    String asked = relaxed.test().map(RulePrinter::text).orElse(RulePrinter.text(relaxed.whole()));
    Optional<AskedValue> test = asked();
    Optional<Compared> compared = compared();
    if (test.isPresent() && compared.isPresent() && flag().isEmpty()) {
      String was = was(test.get(), compared.get());
      String needs = test.get().needs(compared.get().state().named());
      String said = named(test.get().left()) + " is " + was + ", the rule needs " + needs;
      return new NearMiss(
          candidate,
          relaxed.number(),
          asked,
          test.get().left(),
          was,
          needs,
          said,
          Optional.empty());
    }
    return new NearMiss(
        candidate, relaxed.number(), asked, "", "", "", sentence(asked), Optional.empty());
  }

  /** The value that is compared; where there is no measure and there are several facts, of all. */
  private String was(AskedValue test, Compared nearest) {
    List<String> all =
        nearest.distance() > 0 || test.left().startsWith("$")
            ? List.of()
            : states.stream()
                .flatMap(state -> state.facts().stream())
                .flatMap(fact -> Values.of(fact, test.left()).stream())
                .map(Values::written)
                .distinct()
                .toList();
    return all.size() > 1
        ? String.join(", ", all.subList(0, Math.min(MOST_VALUES, all.size())))
            + (all.size() > MOST_VALUES ? " and others" : "")
        : Values.written(nearest.was());
  }

  private String sentence(String asked) {
    List<String> found =
        inTheWay.stream()
            .filter(Flag.class::isInstance)
            .map(fact -> "flag “" + ((Flag) fact).name() + "”")
            .distinct()
            .toList();
    if (!found.isEmpty()) {
      return "there is " + String.join(" and ", found);
    } else if (flag().isPresent() && !(relaxed.whole() instanceof Not)) {
      return "there is no flag " + flag().get();
    } else if (relaxed.whole() instanceof Not not) {
      return "there is " + RulePrinter.text(not.inner());
    }
    return relaxed.test().isPresent()
        ? relaxed.whole().fact().map(Pattern::name).orElse("the count") + " does not meet " + asked
        : "there is no " + asked;
  }

  private String named(String left) {
    if (relaxed.whole() instanceof Accumulate accumulate) {
      return accumulate.results().stream()
          .filter(result -> result.variable().equals(left))
          .map(RulePrinter::reckoning)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toList(), all -> all.isEmpty() ? left : all.get(0)));
    }
    return left.startsWith("$")
        ? left
        : relaxed.whole().fact().map(fact -> fact.name() + ".").orElse("") + left;
  }

  /** The flag that is missed, or each one that would do: {@code “a” or “b”}. */
  private Optional<String> flag() {
    return relaxed.whole() instanceof Pattern pattern && pattern.type() == Flag.class
        ? pattern.tests().stream()
            .map(FactTest::expression)
            .flatMap(test -> AskedValue.of(test).stream())
            .filter(test -> test.names() || test.operator() == Operator.MEMBER_OF)
            .map(test -> test.needs(Map.of()).replaceAll("\"([^\"]*)\"", "“$1”"))
            .findFirst()
        : Optional.empty();
  }

  private Optional<AskedValue> asked() {
    return relaxed.test().flatMap(test -> AskedValue.of(test.expression()));
  }

  private Optional<Compared> compared() {
    Optional<AskedValue> test = asked();
    if (test.isEmpty()) {
      return Optional.empty();
    }
    List<Compared> all = new ArrayList<>();
    for (MatchState state : states) {
      String left = test.get().left();
      Optional<Object> was =
          left.startsWith("$")
              ? Optional.ofNullable(state.value(left))
              : state.facts().stream().findFirst().flatMap(fact -> Values.of(fact, left));
      was.ifPresent(
          value -> all.add(new Compared(state, value, test.get().distance(value, state.named()))));
    }
    return all.stream().min(Comparator.comparingLong(Compared::distance));
  }

  /**
   * The instants at which the field may have come to what is needed, the first one first; none
   * where the field does not move with the days.
   */
  List<Instant> instants(Instant now, ZoneId zone) {
    Optional<AskedValue> test = asked();
    Optional<Compared> compared = compared();
    if (test.isEmpty()
        || compared.isEmpty()
        || !(compared.get().was() instanceof Integer was)
        || was == Facts.LONG_AGO) {
      return List.of();
    }
    Motion motion =
        compared.get().state().facts().stream()
            .findFirst()
            .map(fact -> FactTraits.motion(fact.getClass(), test.get().left()))
            .orElse(Motion.NONE);
    Operator operator = test.get().operator();
    boolean strict = operator == Operator.LESS || operator == Operator.MORE;
    boolean comes =
        operator == Operator.EQUAL
            || motion == Motion.UP && (operator == Operator.AT_LEAST || operator == Operator.MORE)
            || motion == Motion.DOWN && (operator == Operator.AT_MOST || operator == Operator.LESS);
    long days = compared.get().distance() + (strict ? 1 : 0);
    if (motion == Motion.NONE || !comes || days < 1 || days > MOST_DAYS) {
      return List.of();
    }
    LocalDate day = now.atZone(zone).toLocalDate().plusDays(days);
    Instant before = day.minusDays(1).atTime(LocalTime.of(23, 59)).atZone(zone).toInstant();
    Instant then = day.atTime(now.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    return days == 1 && !before.isAfter(now) ? List.of(then) : List.of(before, then);
  }
}
