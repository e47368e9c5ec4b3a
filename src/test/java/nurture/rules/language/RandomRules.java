package nurture.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.ReplyText;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.Move;
import nurture.decision.Notify;
import nurture.decision.Send;
import nurture.decision.Tag;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.NumberName;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.Insertion.Step;

/**
 * Makes rules at random, all within the language: facts, fields, choices and questions come from
 * the vocabulary, values have the types their places need. The same seed makes the same rules.
 */
public final class RandomRules {

  /** Policy numbers the rules may use, with their values. */
  public static final Map<String, Integer> NUMBERS =
      Map.of("QUIET_QUARTER", 90, "FRESH", 30, "A_FEW", 3);

  private static final List<String> TEXTS =
      List.of("", "quiet", "a \"word\"", "back\\slash", "\\u0041", "// no remark", "ü – ’", "\\\"");

  private static final List<Operator> ORDERS =
      Arrays.stream(Operator.values()).filter(Operator::ordering).toList();

  private final Random random;
  private Map<String, Type> variables = new TreeMap<>();
  private int names;

  public RandomRules(long seed) {
    this.random = new Random(seed);
  }

  /** A rule for guards, which may say anything. */
  public Rule next(String name) {
    List<RemarkedLine<Condition>> when = when();
    while (ways(when) > ConditionParser.MOST_WAYS) {
      when = when();
    }
    List<RemarkedLine<Insertion>> then = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      then.add(line(insertion()));
    }
    return new Rule(
        chance(4) ? List.of(remarks(2)) : List.of(),
        chance(2) ? remarks(3) : List.of(),
        new Text(name, Span.NONE),
        when,
        chance(8) ? remarks(2) : List.of(),
        then,
        chance(8) ? remarks(2) : List.of(),
        Span.NONE);
  }

  private List<RemarkedLine<Condition>> when() {
    variables = new TreeMap<>();
    names = 0;
    List<RemarkedLine<Condition>> when = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      when.add(line(condition(2)));
    }
    return when;
  }

  private static int ways(List<RemarkedLine<Condition>> when) {
    return when.stream()
        .mapToInt(line -> ConditionParser.ways(line.part()))
        .reduce(1, (one, other) -> Math.min(1_000, one * other));
  }

  private <T> RemarkedLine<T> line(T part) {
    return new RemarkedLine<>(
        chance(8) ? remarks(2) : List.of(), part, chance(8) ? " behind \"it\"" : "");
  }

  private List<String> remarks(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(n -> " PLAYBOOK P" + n + ", rule \"x\" when // then end")
        .toList();
  }

  private Condition condition(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(8)) {
      case 1 -> new Condition.Not(hidden(() -> pattern()), Span.NONE);
      case 2 -> new Condition.Exists(hidden(() -> pattern()), Span.NONE);
      case 3 ->
          new Condition.Not(
              hidden(
                  () ->
                      new Condition.AllOf(
                          List.of(condition(depth - 1), condition(depth - 1)), Span.NONE)),
              Span.NONE);
      case 4 ->
          new Condition.AnyOf(
              List.of(hidden(() -> condition(depth - 1)), hidden(() -> condition(depth - 1))),
              Span.NONE);
      case 5 -> accumulate();
      default -> pattern();
    };
  }

  /** What is named inside is not known outside. */
  private Condition hidden(Supplier<Condition> inner) {
    Map<String, Type> before = new TreeMap<>(variables);
    Condition condition = inner.get();
    variables = before;
    return condition;
  }

  private Condition accumulate() {
    Map<String, Type> before = new TreeMap<>(variables);
    String each = name();
    Condition source =
        new Condition.Pattern(
            "",
            Points.class,
            List.of(new FactTest(each, property("points"), Span.NONE)),
            Span.NONE);
    variables = before;
    String function = pick(List.of("sum", "min", "max", "count"));
    String result = name();
    Aggregate reckoned =
        new Aggregate(result, function, Optional.of(new Variable(each, Span.NONE)), Span.NONE);
    Expression test =
        new Comparison(new Variable(result, Span.NONE), pick(ORDERS), number(), Span.NONE);
    return new Condition.Accumulate(
        source, List.of(reckoned), List.of(new FactTest("", test, Span.NONE)), Span.NONE);
  }

  private Condition pattern() {
    List<Class<?>> types = new ArrayList<>(Vocabulary.facts());
    // Only rules of the inbox and of delivery may look for these, and for nothing else.
    types.remove(ReplyText.class);
    types.remove(MailAnswer.class);
    types.remove(TextAnswer.class);
    types.add(Touchpoint.class);
    types.add(Send.class);
    Class<?> fact = pick(types);
    String variable = chance(6) ? name() : "";
    List<FactTest> tests = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      test(fact).ifPresent(test -> tests.add(new FactTest("", test, Span.NONE)));
    }
    for (RecordComponent component : components(fact)) {
      if (chance(8)) {
        String bound = name();
        tests.add(new FactTest(bound, property(component.getName()), Span.NONE));
        variables.put(bound, component.getGenericType());
      }
    }
    if (!variable.isEmpty()) {
      variables.put(variable, fact);
    }
    return new Condition.Pattern(variable, fact, tests, Span.NONE);
  }

  private Optional<Expression> test(Class<?> fact) {
    if (chance(6)) {
      Optional<Expression> one = single(fact);
      Optional<Expression> other = single(fact);
      return one.flatMap(
          first ->
              other.map(
                  second ->
                      chance(2)
                          ? new Disjunction(List.of(first, second), Span.NONE)
                          : new Conjunction(List.of(first, second), Span.NONE)));
    }
    return single(fact);
  }

  private Optional<Expression> single(Class<?> fact) {
    List<Method> questions =
        PermittedMembers.methods(fact).stream()
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == boolean.class)
            .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(this::known))
            .toList();
    List<RecordComponent> components = components(fact);
    if (!questions.isEmpty() && (components.isEmpty() || chance(4))) {
      return Optional.of(question(pick(questions)));
    }
    return components.isEmpty() ? Optional.empty() : compared(pick(components));
  }

  private boolean known(Class<?> type) {
    return type == int.class || type == String.class || type.isEnum();
  }

  private Expression question(Method method) {
    Expression asked =
        method.getParameterCount() == 0
            ? property(
                method.getName().startsWith("is")
                    ? Character.toLowerCase(method.getName().charAt(2))
                        + method.getName().substring(3)
                    : method.getName())
            : new Call(
                Optional.empty(),
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(this::value).toList(),
                Span.NONE);
    return chance(3) ? new Negated(asked, Span.NONE) : asked;
  }

  private Optional<Expression> compared(RecordComponent component) {
    Class<?> type = component.getType();
    Expression field = property(component.getName());
    if (type == boolean.class) {
      return Optional.of(chance(3) ? new Negated(field, Span.NONE) : field);
    } else if (type == int.class) {
      return Optional.of(
          new Comparison(field, chance(4) ? Operator.EQUAL : pick(ORDERS), number(), Span.NONE));
    } else if (type.isEnum() || type == String.class) {
      return Optional.of(
          chance(3)
              ? new Listed(field, chance(3), List.of(value(type), value(type)), Span.NONE)
              : new Comparison(
                  field, chance(3) ? Operator.NOT_EQUAL : Operator.EQUAL, value(type), Span.NONE));
    } else if (type == Optional.class) {
      return Optional.of(new Property(Optional.of(field), "present", Span.NONE));
    } else if (type == List.class
        && component.getGenericType() instanceof ParameterizedType whole
        && whole.getActualTypeArguments()[0] instanceof Class<?> member
        && known(member)) {
      return Optional.of(
          new Comparison(
              field,
              chance(3) ? Operator.NOT_CONTAINS : Operator.CONTAINS,
              value(member),
              Span.NONE));
    }
    return Optional.empty();
  }

  private Expression value(Class<?> type) {
    List<String> fitting =
        variables.entrySet().stream()
            .filter(entry -> entry.getValue() == type)
            .map(Map.Entry::getKey)
            .toList();
    if (!fitting.isEmpty() && chance(3)) {
      return new Variable(pick(fitting), Span.NONE);
    } else if (type == int.class) {
      return new Whole(random.nextInt(400), Span.NONE);
    } else if (type == String.class) {
      return new Text(pick(TEXTS), Span.NONE);
    }
    return new Choice(type, pick(Vocabulary.constants(type)), Span.NONE);
  }

  private Expression number() {
    Expression one =
        chance(3)
            ? new NumberName(pick(NUMBERS.keySet().stream().sorted().toList()), Span.NONE)
            : value(int.class);
    return chance(4)
        ? new Arithmetic(
            pick(List.of("+", "-")),
            one,
            chance(3)
                ? new Arithmetic("*", value(int.class), value(int.class), Span.NONE)
                : value(int.class),
            Span.NONE)
        : one;
  }

  private Insertion insertion() {
    return switch (random.nextInt(8)) {
      case 0 -> opinion(Flag.class, step("set", text()));
      case 1 -> opinion(Points.class, step("of", number(), text()));
      case 2 -> opinion(Move.class, step("to", value(Stage.class)), step("because", text()));
      case 3 -> opinion(Notify.class, step("owner", text()));
      case 4 -> opinion(Veto.class, step("of", value(Via.class)), step("because", text()));
      case 5 ->
          opinion(
              Veto.class,
              step("of", value(Purpose.class), value(Purpose.class)),
              step("because", text()));
      case 6 ->
          opinion(
              Task.class,
              step("named", new Text("call", Span.NONE)),
              step("asking", text()),
              step("by", value(Via.class)));
      default -> opinion(Tag.class, step("as", text()), step("because", text()));
    };
  }

  private static Insertion opinion(Class<?> type, Step... steps) {
    return new Insertion(type, List.of(steps), Span.NONE);
  }

  private static Step step(String name, Expression... arguments) {
    return new Step(name, List.of(arguments), Span.NONE);
  }

  private Expression text() {
    Expression text = new Text(pick(TEXTS) + "x", Span.NONE);
    return variables.isEmpty() || chance(2)
        ? text
        : new Arithmetic(
            "+", text, new Variable(pick(List.copyOf(variables.keySet())), Span.NONE), Span.NONE);
  }

  private String name() {
    return "$v" + names++;
  }

  private static Expression property(String name) {
    return new Property(Optional.empty(), name, Span.NONE);
  }

  private static List<RecordComponent> components(Class<?> fact) {
    return fact.isRecord() ? Arrays.asList(fact.getRecordComponents()) : List.of();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
