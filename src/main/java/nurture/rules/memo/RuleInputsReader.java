package nurture.rules.memo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FactTest;
import nurture.rules.language.FieldComparison;
import nurture.rules.language.Insertion;
import nurture.rules.language.Insertion.Step;
import nurture.rules.language.Operator;
import nurture.rules.memo.RuleInputs.DayComparison;
import nurture.rules.memo.RuleInputs.FactCondition;

/**
 * Reads the inputs of one rule from its tree. What it does not understand of a pattern becomes part
 * of the key by value.
 */
final class RuleInputsReader {

  /** What a variable for a number of days stands for. */
  private record DayVariable(FactCondition condition, FieldReader number) {}

  private final RuleCard card;
  private final List<WorkingHours> hours;

  /** All expressions that have an effect on what the rule says. */
  private final List<Expression> expressions;

  private final List<FactCondition> conditions = new ArrayList<>();
  private final List<FactCondition> touchpoints = new ArrayList<>();
  private final Set<Object> requires = new HashSet<>();
  private final Set<Object> reads = new HashSet<>();

  private final List<DayComparison> comparisons = new ArrayList<>();

  /** Variables that only stand for a number of days in comparisons with others. */
  private final Map<String, DayVariable> days = new HashMap<>();

  private RuleInputsReader(RuleCard card, List<WorkingHours> hours, boolean reasonsRead) {
    this.card = card;
    this.hours = hours;
    this.expressions =
        Stream.concat(
                card.conditions().stream().flatMap(Condition::roots),
                card.insertions().stream().flatMap(each -> arguments(each, reasonsRead)))
            .toList();
  }

  /**
   * The inputs of the rules of a book, in their order.
   *
   * @param hours all working hours any rule may insert; empty if they are not known
   */
  static List<RuleInputs> read(List<RuleCard> cards, List<WorkingHours> hours) {
    boolean reasonsRead = cards.stream().anyMatch(RuleInputsReader::readsReasons);
    return cards.stream()
        .map(card -> new RuleInputsReader(card, hours, reasonsRead).inputs())
        .toList();
  }

  /** All working hours rules may insert; empty if some are not written as numbers. */
  static List<WorkingHours> hours(List<RuleCard> cards) {
    Set<WorkingHours> found = new LinkedHashSet<>();
    for (Insertion each :
        cards.stream().flatMap(card -> card.inserts(WorkingHours.class)).toList()) {
      List<Integer> numbers =
          each.steps().get(0).arguments().stream()
              .flatMap(argument -> FieldComparison.constant(argument).stream())
              .map(Integer.class::cast)
              .toList();
      if (numbers.size() != 2) {
        return List.of();
      }
      if (numbers.get(0) < numbers.get(1) && numbers.get(1) <= 24) {
        found.add(WorkingHours.between(numbers.get(0), numbers.get(1)));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a rule reads more of points than their number. */
  private static boolean readsReasons(RuleCard card) {
    return card.conditions().stream()
        .flatMap(Condition::patterns)
        .filter(pattern -> pattern.type() == Points.class)
        .anyMatch(
            pattern ->
                !pattern.variable().isEmpty()
                    || pattern.tests().stream()
                        .flatMap(test -> test.expression().all())
                        .anyMatch(
                            part ->
                                part instanceof Self
                                    || part instanceof Property property
                                        && property.name().equals("why")));
  }

  private Stream<Expression> arguments(Insertion insertion, boolean reasonsRead) {
    return insertion.steps().stream()
        .filter(step -> !isNextOpening(insertion, step))
        .flatMap(step -> step.arguments().stream())
        .limit(insertion.type() == Points.class && !reasonsRead ? 1 : Long.MAX_VALUE);
  }

  /** {@code until($moment.next($hours))}, as the one thing the rule says. */
  private boolean isNextOpening(Insertion insertion, Step step) {
    return !hours.isEmpty()
        && card.insertions().size() == 1
        && insertion.type() == Veto.class
        && step.name().equals("until")
        && step.arguments().get(0) instanceof Call call
        && call.method().equals("next")
        && call.of().filter(of -> isBound(of, EvaluationTime.class)).isPresent()
        && isBound(call.arguments().get(0), WorkingHours.class);
  }

  /** Whether an expression is a variable for a fact of a type. */
  private boolean isBound(Expression expression, Class<?> type) {
    return card.conditions().stream()
        .flatMap(Condition::patterns)
        .anyMatch(each -> each.type() == type && expression.isVariable(each.variable()));
  }

  private RuleInputs inputs() {
    for (Condition condition : card.conditions()) {
      // What does not meet a pattern of forall decides as well, and of that nothing would be known.
      boolean whole = condition.all().anyMatch(Condition.ForAll.class::isInstance);
      boolean required = condition.quantifier().isThere();
      condition.patterns().forEach(pattern -> read(pattern, whole, required));
    }
    return new RuleInputs(
        card.name(),
        card.phase(),
        List.copyOf(conditions),
        List.copyOf(touchpoints),
        List.copyOf(comparisons),
        Set.copyOf(requires),
        Set.copyOf(reads),
        gives(),
        card.insertions().stream()
            .anyMatch(one -> one.steps().stream().anyMatch(step -> isNextOpening(one, step))));
  }

  private Set<Object> gives() {
    Set<Object> gives = new HashSet<>();
    for (Insertion each : card.insertions()) {
      Optional<String> flag = each.steps().get(0).text().map(Text::value);
      gives.add(each.type() == Flag.class && flag.isPresent() ? flag.get() : each.type());
      if (Touchpoint.class.isAssignableFrom(each.type())) {
        gives.add(Touchpoint.class);
      }
    }
    return Set.copyOf(gives);
  }

  private static boolean inserted(Class<?> type) {
    return FactTraits.saidByRules(type) || Opinion.class.isAssignableFrom(type);
  }

  private static boolean countsDays(Class<?> fact, Expression field) {
    return field instanceof Property
        && FieldReader.of(fact, field).filter(each -> each.motion() == Motion.UP).isPresent();
  }

  /** Whether a test compares a number of days with a variable. */
  private static boolean comparesDays(Class<?> fact, Expression test) {
    return test instanceof Comparison comparison
        && (comparison.operator().equality() || comparison.operator().ordering())
        && comparison.right() instanceof Variable
        && countsDays(fact, comparison.left());
  }

  private long uses(String variable) {
    return expressions.stream().mapToLong(each -> each.uses(variable)).sum();
  }

  /** How often other patterns compare a number of days with one that a test of this one names. */
  private long comparedElsewhere(Pattern pattern, FactTest test) {
    String variable = test.variable();
    long bindings =
        card.conditions().stream()
            .flatMap(Condition::patterns)
            .flatMap(each -> each.tests().stream())
            .filter(each -> each.variable().equals(variable))
            .count();
    return bindings == 1 && test.bindsOnly() && countsDays(pattern.type(), test.expression())
        ? card.conditions().stream()
            .flatMap(condition -> condition.fact().stream())
            .filter(each -> !each.equals(pattern))
            .flatMap(each -> each.asked().filter(one -> comparesDays(each.type(), one)))
            .filter(each -> ((Comparison) each).right().isVariable(variable))
            .count()
        : 0;
  }

  /**
   * Which facts meet each pattern, and the values its variables have, decide what conditions say of
   * several of them.
   *
   * @param whole whether more than that decides
   * @param required whether the rule cannot do without a fact that meets it
   */
  private void read(Pattern pattern, boolean whole, boolean required) {
    Class<?> type = pattern.type();
    Class<?> fact = Touchpoint.class.isAssignableFrom(type) ? Touchpoint.class : type;
    if (inserted(type)) {
      Optional<Object> signal = type == Flag.class ? flag(pattern) : Optional.of(type);
      reads.add(signal.orElse(Flag.class));
      signal.filter(any -> required).ifPresent(requires::add);
    }
    if (fact == Touchpoint.class || !inserted(type)) {
      (fact == Touchpoint.class ? touchpoints : conditions)
          .add(!whole && fact == type ? condition(pattern, required) : FactCondition.whole(fact));
    }
  }

  /** The name of the flag a pattern is about; empty if it may be about others. */
  private static Optional<Object> flag(Pattern pattern) {
    return pattern.variable().isEmpty()
            && pattern.tests().size() == 1
            && pattern.tests().get(0).variable().isEmpty()
            && pattern.tests().get(0).expression() instanceof Comparison comparison
            && comparison.operator() == Operator.EQUAL
            && comparison.right() instanceof Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private FactCondition condition(Pattern pattern, boolean required) {
    Class<?> fact = pattern.type();
    List<FieldTest> tests = new ArrayList<>();
    Set<FieldReader> values = new LinkedHashSet<>();
    List<Comparison> compared = new ArrayList<>();
    for (FactTest test : pattern.tests()) {
      if (uses(test.variable()) > comparedElsewhere(pattern, test)) {
        test.bound().ifPresent(value -> fields(fact, "", value, values));
      }
    }
    for (Expression test : pattern.asked().toList()) {
      if (comparesDays(fact, test)
          && test instanceof Comparison comparison
          && comparison.right() instanceof Variable variable
          && days.containsKey(variable.name())) {
        compared.add(comparison);
      } else {
        FieldTest.of(fact, test).ifPresentOrElse(tests::add, () -> fields(fact, "", test, values));
      }
    }
    if (!pattern.variable().isEmpty()) {
      expressions.forEach(each -> fields(fact, pattern.variable(), each, values));
    }
    FactCondition condition =
        new FactCondition(fact, required, List.copyOf(tests), Set.copyOf(values));
    compared.forEach(each -> comparisons.add(comparison(condition, each)));
    for (FactTest test : pattern.tests()) {
      if (comparedElsewhere(pattern, test) > 0) {
        FieldReader number = FieldReader.of(fact, test.expression()).orElseThrow();
        days.put(test.variable(), new DayVariable(condition, number));
      }
    }
    return condition;
  }

  private DayComparison comparison(FactCondition condition, Comparison test) {
    DayVariable right =
        Objects.requireNonNull(days.get(((Variable) test.right()).name()), "bound before");
    FieldReader left = FieldReader.of(condition.fact(), test.left()).orElseThrow();
    return new DayComparison(right.condition(), right.number(), condition, left, test.operator());
  }

  /**
   * Adds the fields of a fact that an expression reads.
   *
   * @param variable for the fact; empty for the fact whose test the expression is
   */
  private void fields(
      Class<?> fact, String variable, Expression expression, Set<FieldReader> fields) {
    if (variable.isEmpty() ? expression instanceof Self : expression.isVariable(variable)) {
      fields.add(FieldReader.whole(fact));
    } else if (expression instanceof Property property && isOf(property.of(), variable)) {
      Expression own = new Property(Optional.empty(), property.name(), property.span());
      fields.add(FieldReader.of(fact, own).orElseGet(() -> FieldReader.whole(fact)));
    } else if (expression instanceof Call call && isOf(call.of(), variable)) {
      fields.add(field(fact, call));
      call.arguments().forEach(argument -> fields(fact, variable, argument, fields));
    } else {
      expression.parts().forEach(part -> fields(fact, variable, part, fields));
    }
  }

  private static boolean isOf(Optional<Expression> of, String variable) {
    return variable.isEmpty()
        ? of.isEmpty()
        : of.filter(one -> one.isVariable(variable)).isPresent();
  }

  private FieldReader field(Class<?> fact, Call call) {
    if (fact == Touchpoint.class && call.method().equals("reaches")) {
      // Its answer depends on the channel alone.
      return FieldReader.of(fact, "channel").orElseThrow();
    }
    if (fact == EvaluationTime.class
        && call.method().equals("within")
        && !hours.isEmpty()
        && isBound(call.arguments().get(0), WorkingHours.class)) {
      return new FieldReader(
          fact,
          "within(any hours)",
          List.class,
          Motion.NONE,
          false,
          time -> hours.stream().map(((EvaluationTime) time)::within).toList());
    }
    Expression own = new Call(Optional.empty(), call.method(), call.arguments(), call.span());
    return FieldReader.of(fact, own).orElseGet(() -> FieldReader.whole(fact));
  }
}
