package nurture.rules.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.FactTest;
import nurture.rules.language.Insertion;
import nurture.rules.language.Operator;

/** Reads of one rule what it can tell apart, and what it gives. */
final class RuleReading {

  /** Facts that rules insert and a candidate never brings. */
  private static final Set<Class<?>> INSERTED =
      Set.of(Flag.class, Points.class, WorkingHours.class);

  /** A number of a fact beside a variable. */
  private record Compared(Premise premise, Reader number, Comparison test) {}

  private final RuleCard card;
  private final List<WorkingHours> hours;
  private final List<Premise> premises = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<Class<?>> kinds = new HashSet<>();
  private final Set<String> hears = new HashSet<>();
  private final Set<Class<?>> hearsKinds = new HashSet<>();
  private final List<Premise> wishes = new ArrayList<>();
  private final Map<String, Premise> bound = new HashMap<>();
  private final List<Compared> compared = new ArrayList<>();

  /** All expressions of the rule that matter. */
  private final List<Expression> expressions;

  /** Variables for numbers that count days and are compared with others that do alone. */
  private final Map<String, Reader> bounds = new HashMap<>();

  private boolean hearsAll;
  private boolean opening;

  private RuleReading(RuleCard card, List<WorkingHours> hours, boolean plainPoints) {
    this.card = card;
    this.hours = hours;
    this.expressions =
        Stream.concat(
                card.conditions().stream().flatMap(Condition::roots),
                card.insertions().stream().flatMap(one -> given(one, plainPoints)))
            .toList();
  }

  /**
   * @param hours all working hours any rule may insert; empty if they are not known
   * @param plainPoints whether no rule reads of points what they are given for
   */
  static Role of(RuleCard card, List<WorkingHours> hours, boolean plainPoints) {
    return new RuleReading(card, hours, plainPoints).role();
  }

  private static Stream<Expression> given(Insertion insertion, boolean plainPoints) {
    return insertion.steps().stream()
        .flatMap(step -> step.arguments().stream())
        .limit(plainPoints && insertion.type() == Points.class ? 1 : Long.MAX_VALUE);
  }

  private Role role() {
    card.conditions().forEach(this::findBounds);
    card.conditions().forEach(this::read);
    Set<Class<?>> gives = new HashSet<>();
    Set<String> says = new HashSet<>();
    boolean saysAll = false;
    for (Insertion insertion : card.insertions()) {
      boolean known =
          INSERTED.contains(insertion.type()) || Opinion.class.isAssignableFrom(insertion.type());
      gives.add(known ? insertion.type() : Object.class);
      if (insertion.type() == Flag.class) {
        Optional<Text> word = insertion.steps().get(0).text();
        word.ifPresent(text -> says.add(text.value()));
        saysAll |= word.isEmpty();
      }
    }
    return new Role(
        card.name(),
        card.phase(),
        List.copyOf(premises),
        pairs(),
        new Ear(words, kinds, hears, hearsAll, hearsKinds, wishes),
        Set.copyOf(says),
        saysAll || gives.contains(Object.class),
        Set.copyOf(gives),
        opening);
  }

  private List<Pair> pairs() {
    return compared.stream()
        .map(
            one -> {
              String variable = ((Variable) one.test().right()).name();
              return new Pair(
                  Objects.requireNonNull(bound.get(variable)),
                  Objects.requireNonNull(bounds.get(variable)),
                  one.premise(),
                  one.number(),
                  one.test().operator());
            })
        .toList();
  }

  private void findBounds(Condition condition) {
    if (condition instanceof Pattern pattern) {
      for (FactTest test : pattern.tests()) {
        if (test.bindsOnly()
            && counts(pattern.type(), test.expression())
            && besideAlone(test.variable())) {
          bounds.put(test.variable(), Reader.of(pattern.type(), test.expression()).orElseThrow());
        }
      }
    }
  }

  private static boolean counts(Class<?> fact, Expression field) {
    return field instanceof Property
        && Reader.of(fact, field).filter(reader -> reader.motion() == Motion.UP).isPresent();
  }

  /** Whether a variable is used for nothing but being compared with numbers that count days. */
  private boolean besideAlone(String variable) {
    long beside =
        card.conditions().stream()
            .flatMap(condition -> condition.fact().stream())
            .flatMap(
                pattern ->
                    pattern.tests().stream().filter(test -> beside(pattern.type(), test, variable)))
            .count();
    return uses(variable) == beside;
  }

  private static boolean beside(Class<?> fact, FactTest test, String variable) {
    return test.variable().isEmpty()
        && test.expression() instanceof Comparison comparison
        && (comparison.operator().equality() || comparison.operator().ordering())
        && comparison.right() instanceof Variable right
        && right.name().equals(variable)
        && counts(fact, comparison.left());
  }

  private long uses(String variable) {
    return expressions.stream()
        .flatMap(Expression::all)
        .filter(each -> each instanceof Variable one && one.name().equals(variable))
        .count();
  }

  private void read(Condition condition) {
    Optional<Pattern> pattern = condition.fact();
    if (pattern.isPresent()) {
      read(pattern.get(), condition.quantifier().isThere());
    } else {
      condition.patterns().forEach(this::other);
    }
  }

  /** A pattern inside a condition of which nothing more is known. */
  private void other(Pattern pattern) {
    if (pattern.type() == Flag.class) {
      word(pattern, false);
    } else if (inserted(pattern.type())) {
      hearsKind(pattern.type());
      wholeWish(pattern.type());
    } else {
      premises.add(
          new Premise(pattern.type(), false, List.of(), List.of(Reader.whole(pattern.type()))));
    }
  }

  private void read(Pattern pattern, boolean required) {
    Class<?> type = pattern.type();
    if (type == Flag.class) {
      word(pattern, required);
    } else if (inserted(type)) {
      hearsKind(type);
      if (required) {
        kinds.add(Touchpoint.class.isAssignableFrom(type) ? Touchpoint.class : type);
      }
      if (type == Touchpoint.class) {
        wishes.add(premise(pattern, required));
      } else {
        wholeWish(type);
      }
    } else {
      premises.add(premise(pattern, required));
    }
  }

  private static boolean inserted(Class<?> type) {
    return INSERTED.contains(type) || Opinion.class.isAssignableFrom(type);
  }

  private void hearsKind(Class<?> type) {
    hearsKinds.add(type);
    if (type == Touchpoint.class) {
      hearsKinds.addAll(List.of(Touchpoint.class.getPermittedSubclasses()));
    }
  }

  private void wholeWish(Class<?> type) {
    if (Touchpoint.class.isAssignableFrom(type)) {
      wishes.add(
          new Premise(Touchpoint.class, false, List.of(), List.of(Reader.whole(Touchpoint.class))));
    }
  }

  private void word(Pattern pattern, boolean required) {
    Optional<String> name =
        pattern.tests().size() == 1 && pattern.variable().isEmpty()
            ? named(pattern.tests().get(0))
            : Optional.empty();
    name.ifPresent(hears::add);
    hearsAll |= name.isEmpty();
    if (required) {
      name.ifPresent(words::add);
    }
  }

  private static Optional<String> named(FactTest test) {
    return test.variable().isEmpty()
            && test.expression() instanceof Comparison comparison
            && comparison.operator() == Operator.EQUAL
            && comparison.right() instanceof Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Premise premise(Pattern pattern, boolean required) {
    Class<?> fact = pattern.type();
    List<Test> tests = new ArrayList<>();
    Map<String, Reader> values = new LinkedHashMap<>();
    List<String> binds = new ArrayList<>();
    List<Comparison> besides = new ArrayList<>();
    for (FactTest test : pattern.tests()) {
      if (bounds.containsKey(test.variable())) {
        binds.add(test.variable());
      } else if (uses(test.variable()) > 0) {
        test.bound().ifPresent(value -> roots(fact, value, values));
      }
      if (test.bindsOnly()) {
        continue;
      }
      Expression asked = test.expression();
      for (Expression one : asked instanceof Conjunction and ? and.tests() : List.of(asked)) {
        if (one instanceof Comparison comparison
            && comparison.right() instanceof Variable variable
            && bounds.containsKey(variable.name())) {
          besides.add(comparison);
        } else {
          Optional<Test> understood = Test.of(fact, one);
          understood.ifPresent(tests::add);
          if (understood.isEmpty()) {
            unclear(fact, one, values);
          }
        }
      }
    }
    if (!pattern.variable().isEmpty()) {
      expressions.forEach(each -> used(fact, pattern.variable(), each, values));
    }
    Premise premise = new Premise(fact, required, tests, List.copyOf(values.values()));
    binds.forEach(variable -> bound.put(variable, premise));
    besides.forEach(
        test -> {
          Reader number = Reader.of(fact, test.left()).orElseThrow();
          compared.add(new Compared(premise, number, test));
        });
    return premise;
  }

  /** A test that is not understood: all it reads of the fact matters by its value. */
  private void unclear(Class<?> fact, Expression test, Map<String, Reader> values) {
    Expression asked = test instanceof Negated negated ? negated.of() : test;
    if (asked instanceof Call call && call.of().isEmpty()) {
      if (fact == Touchpoint.class && call.method().equals("reaches")) {
        // What it says depends on nothing but the channel.
        value(Reader.of(fact, "channel").orElseThrow(), values);
        return;
      }
      if (fact == EvaluationTime.class && call.method().equals("within") && !hours.isEmpty()) {
        value(withinHours(), values);
        return;
      }
    }
    roots(fact, test, values);
  }

  /** The one test of the moment that rules are full of, taken by what comes of it. */
  private Reader withinHours() {
    return new Reader(
        EvaluationTime.class,
        "within",
        List.class,
        Motion.NONE,
        false,
        moment -> hours.stream().map(((EvaluationTime) moment)::within).toList());
  }

  /** The fields and questions of the fact itself that an expression reads. */
  private static void roots(Class<?> fact, Expression expression, Map<String, Reader> values) {
    boolean own =
        expression instanceof Property property && property.of().isEmpty()
            || expression instanceof Call call && call.of().isEmpty()
            || expression instanceof Self;
    if (own) {
      value(Reader.of(fact, expression).orElseGet(() -> Reader.whole(fact)), values);
    } else {
      expression.parts().forEach(part -> roots(fact, part, values));
    }
  }

  /** What an expression reads of a fact that has a name. */
  private void used(
      Class<?> fact, String variable, Expression expression, Map<String, Reader> values) {
    if (isNamed(Optional.of(expression), variable)) {
      value(Reader.whole(fact), values);
    } else if (expression instanceof Call call && isNamed(call.of(), variable)) {
      asked(fact, call, values);
      call.arguments().forEach(argument -> used(fact, variable, argument, values));
    } else if (expression instanceof Property property && isNamed(property.of(), variable)) {
      Expression own = new Property(Optional.empty(), property.name(), property.span());
      value(Reader.of(fact, own).orElseGet(() -> Reader.whole(fact)), values);
    } else {
      expression.parts().forEach(part -> used(fact, variable, part, values));
    }
  }

  private void asked(Class<?> fact, Call call, Map<String, Reader> values) {
    boolean nextOpening =
        fact == EvaluationTime.class
            && call.method().equals("next")
            && call.arguments().size() == 1
            && call.arguments().get(0) instanceof Variable
            && !hours.isEmpty();
    if (nextOpening) {
      opening = true;
    } else {
      Expression own = new Call(Optional.empty(), call.method(), call.arguments(), call.span());
      value(Reader.of(fact, own).orElseGet(() -> Reader.whole(fact)), values);
    }
  }

  private static boolean isNamed(Optional<Expression> expression, String variable) {
    return expression.isPresent()
        && expression.get() instanceof Variable one
        && one.name().equals(variable);
  }

  private static void value(Reader reader, Map<String, Reader> values) {
    values.put(reader.name(), reader);
  }
}
