package nurture.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nurture.rules.language.Condition.AllOf;

/**
 * A rule as it is written. Immutable.
 *
 * @param apart blocks of remarks before it that an empty line separates from it
 * @param remark the remark lines right above it, without their slashes
 * @param name the sentence it goes by
 * @param when its conditions
 * @param beforeThen remarks after the last condition
 * @param then what it inserts
 * @param beforeEnd remarks after the last insertion
 * @param span from {@code rule} to {@code end}
 */
public record Rule(
    List<List<String>> apart,
    List<String> remark,
    Expression.Text name,
    List<RemarkedLine<Condition>> when,
    List<String> beforeThen,
    List<RemarkedLine<Insertion>> then,
    List<String> beforeEnd,
    Span span) {

  public Rule {
    apart = apart.stream().map(List::copyOf).toList();
    remark = List.copyOf(remark);
    when = when.stream().flatMap(Rule::flat).toList();
    beforeThen = List.copyOf(beforeThen);
    then = List.copyOf(then);
    beforeEnd = List.copyOf(beforeEnd);
  }

  /** One without remarks. */
  public static Rule plain(String name, List<Condition> conditions, List<Insertion> insertions) {
    return new Rule(
        List.of(),
        List.of(),
        new Expression.Text(name, Span.NONE),
        conditions.stream().map(RemarkedLine::plain).toList(),
        List.of(),
        insertions.stream().map(RemarkedLine::plain).toList(),
        List.of(),
        Span.NONE);
  }

  /** The sentence it goes by, as plain text. */
  public String title() {
    return name.value();
  }

  public List<Condition> conditions() {
    return when.stream().map(RemarkedLine::part).toList();
  }

  public List<Insertion> insertions() {
    return then.stream().map(RemarkedLine::part).toList();
  }

  /** All expressions in it, those inside others included. */
  public Stream<Expression> expressions() {
    return Stream.concat(
        conditions().stream().flatMap(Condition::expressions),
        insertions().stream().flatMap(Insertion::expressions));
  }

  /** Conditions joined by {@code and} at the top are a list already. */
  private static Stream<RemarkedLine<Condition>> flat(RemarkedLine<Condition> line) {
    if (!(line.part() instanceof AllOf all)) {
      return Stream.of(line);
    }
    List<RemarkedLine<Condition>> lines = new ArrayList<>();
    for (Condition each : all.conditions()) {
      boolean first = lines.isEmpty();
      boolean last = lines.size() == all.conditions().size() - 1;
      lines.add(
          new RemarkedLine<>(first ? line.above() : List.of(), each, last ? line.behind() : ""));
    }
    return lines.stream();
  }
}
