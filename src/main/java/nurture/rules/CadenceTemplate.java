package nurture.rules;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Reach;
import nurture.event.ChannelDescription;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.library.ItemKind;
import nurture.rules.CadenceRow.Bring;
import nurture.rules.language.Condition;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.FactTest;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Operator;
import nurture.rules.language.Rule;
import nurture.rules.language.Span;
import nurture.rules.language.Substitution;

/**
 * The rule that is made of every row of the cadence table, {@code cadence.drt}: an ordinary rule in
 * which {@code @{…}} stands for what a row gives.
 */
final class CadenceTemplate {

  /** The name the rule has in the template; each row has its own. */
  static final String NAME = "@{rule}";

  /** What a row gives, and of which type it is. */
  private static final Map<String, Type> PLACEHOLDERS =
      Map.ofEntries(
          Map.entry("stage", Stage.class),
          Map.entry("relationships", Relationship.class),
          Map.entry("from", int.class),
          Map.entry("to", int.class),
          Map.entry("days", int.class),
          Map.entry("channel", Via.class),
          Map.entry("unless", Condition.class),
          Map.entry("shelf", boolean.class),
          Map.entry("news", int.class),
          Map.entry("openings", int.class),
          Map.entry("once", String.class),
          Map.entry("unread", String.class),
          Map.entry("readings", int.class),
          Map.entry("message", String.class),
          Map.entry("task", String.class),
          Map.entry("title", String.class),
          Map.entry("purpose", Purpose.class),
          Map.entry("item", String.class),
          Map.entry("because", String.class));

  private final Rule rule;
  private final CadenceGrid grid;
  private final String table;

  /**
   * @param table the file the rows stand in
   */
  CadenceTemplate(Rule rule, CadenceGrid grid, String table) {
    this.rule = rule;
    this.grid = grid;
    this.table = table;
  }

  /** The names a template may use. */
  static Lexicon lexicon(Set<String> numbers) {
    return new Lexicon(numbers, PLACEHOLDERS);
  }

  /** The rule of a row; all of it stands where the row stands. */
  Rule of(CadenceRow row) {
    Map<String, List<Expression>> values = new HashMap<>();
    values.put("stage", List.of(choice(row.stage())));
    values.put("relationships", choices(row.relationships()));
    values.put("from", List.of(whole(row.touchFrom())));
    if (!row.open()) {
      values.put("to", List.of(whole(row.touchTo())));
    }
    values.put("days", List.of(whole(row.waitDays())));
    values.put("channel", List.of(choice(row.via())));
    row.bring().ifPresent(bring -> values.putAll(brought(bring)));
    if (row.via() == Via.EMAIL) {
      values.putAll(repeated(row));
    }
    if (row.via() == Via.EMAIL) {
      values.put("message", List.of(text(row.template())));
    } else {
      values.put("task", List.of(text(row.template())));
      values.put("title", List.of(text(title(row))));
    }
    values.put("purpose", List.of(choice(row.purpose())));
    values.put("because", List.of(reason(row)));
    List<Condition> unless =
        grid.earlier(row).stream().map(other -> unless(row, other)).distinct().toList();
    return Substitution.row(values, Map.of("unless", unless), Span.line(table, row.row()))
        .of(rule, row.rule());
  }

  /** What a rule asks of the shelf and takes from it, one thing at a time. */
  private static Map<String, List<Expression>> brought(Bring bring) {
    Optional<Expression> shelf = Optional.of(variable("$shelf"));
    // As many things to read as there are, even none.
    Expression any = compared(property("readings"), Operator.AT_LEAST, whole(0));
    return switch (bring) {
      case READING ->
          Map.of(
              "shelf", List.of(any),
              "item", List.of(new Call(shelf, "bestReading", List.of(), Span.NONE)));
      case OPENING -> Map.of("shelf", List.of(any), "openings", List.of(whole(1)));
      case NEWS -> Map.of("news", List.of(whole(1)));
      case EVENT, PERSON -> {
        List<Expression> kind = List.of(choice(kind(bring)));
        yield Map.of(
            "shelf", List.of(new Call(Optional.empty(), "has", kind, Span.NONE)),
            "item", List.of(new Call(shelf, "best", kind, Span.NONE)));
      }
    };
  }

  /** What keeps a letter from going twice; people find their own words for what they send. */
  private static Map<String, List<Expression>> repeated(CadenceRow row) {
    List<Expression> letter = List.of(text(row.template()));
    Bring bring = row.bring().orElse(Bring.OPENING);
    return switch (bring) {
      case OPENING -> Map.of("once", letter);
      case READING -> Map.of("unread", letter, "readings", List.of(whole(1)));
      case NEWS, EVENT, PERSON -> Map.of();
    };
  }

  private static ItemKind kind(Bring bring) {
    return ItemKind.valueOf(bring.name());
  }

  /** An earlier row comes first where its channel can be used, for those it is about as well. */
  private Condition unless(CadenceRow row, CadenceRow other) {
    Span place = Span.line(table, row.row());
    List<Expression> tests = new ArrayList<>();
    tests.add(compared(property("via"), Operator.EQUAL, choice(other.via())));
    tests.add(property("usable"));
    if (other.touchFrom() > row.touchFrom()) {
      tests.add(compared(variable("$touch"), Operator.AT_LEAST, whole(other.touchFrom())));
    }
    if (other.touchTo() < row.touchTo()) {
      tests.add(compared(variable("$touch"), Operator.AT_MOST, whole(other.touchTo())));
    }
    if (!other.relationships().containsAll(row.relationships())) {
      tests.add(
          new Listed(variable("$relationship"), false, choices(other.relationships()), Span.NONE));
    }
    return new Condition.Not(
        new Condition.Pattern(
            "",
            Reach.class,
            tests.stream().map(test -> new FactTest("", test, place)).toList(),
            place),
        place);
  }

  /** The row's own reason, else the number of the touch and how long the candidate was quiet. */
  private static Expression reason(CadenceRow row) {
    return row.because().isEmpty()
        ? joined(joined(text("touch "), variable("$touch")), text(row.due()))
        : text(row.because());
  }

  private static String title(CadenceRow row) {
    ChannelDescription channel = ChannelDescription.of(row.via());
    return row.touchFrom() == 1 ? channel.firstTask() : channel.task();
  }

  private static Expression choice(Enum<?> constant) {
    return new Choice(constant.getDeclaringClass(), constant.name(), Span.NONE);
  }

  private static List<Expression> choices(List<? extends Enum<?>> constants) {
    return constants.stream().map(CadenceTemplate::choice).toList();
  }

  private static Expression whole(int value) {
    return new Whole(value, Span.NONE);
  }

  private static Expression text(String value) {
    return new Text(value, Span.NONE);
  }

  private static Expression property(String name) {
    return new Property(Optional.empty(), name, Span.NONE);
  }

  private static Expression variable(String name) {
    return new Variable(name, Span.NONE);
  }

  private static Expression joined(Expression left, Expression right) {
    return new Arithmetic("+", left, right, Span.NONE);
  }

  private static Expression compared(Expression left, Operator how, Expression right) {
    return new Comparison(left, how, right, Span.NONE);
  }
}
