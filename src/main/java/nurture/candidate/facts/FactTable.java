package nurture.candidate.facts;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.facts.FactColumn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How facts of one type are projected, so that a database can say at any later instant what they
 * are then, if nothing happens until then. Immutable.
 *
 * @param <E> what a fact of the type is made from
 */
public final class FactTable<E> {

  /** So many instants ahead a number that grows is told; it is projected anew before they pass. */
  public static final int GROWTHS = 3;

  /** A value that moves with the clock, and where its instant is from. */
  private record Moving<E>(
      FactColumn column, BiFunction<E, FactSources, ? extends @Nullable Object> value) {}

  private final Class<? extends Fact> type;
  private final String column;
  private final Function<FactSources, List<E>> elements;
  private final BiFunction<E, FactSources, ? extends Fact> fact;
  private final List<Moving<E>> moving = new ArrayList<>();
  private final List<Method> still = new ArrayList<>();
  private final List<FactColumn> columns = new ArrayList<>();
  private Map<String, String> refused = Map.of();
  private boolean always;
  private Optional<AskedValue> askedValue = Optional.empty();

  /**
   * A field by whose text facts of which there are several are asked for most. Each fact of which
   * the truth holds has a term for its text.
   *
   * @param prefix of the terms
   * @param text the name of the field
   * @param truth the name of another field; empty for all facts
   */
  public record AskedValue(String prefix, String text, Optional<String> truth) {

    /** What stands for a text of the field among the terms of a candidate. */
    public String term(String value) {
      return prefix + ":" + value;
    }
  }

  FactTable(
      Class<? extends Fact> type,
      Function<FactSources, List<E>> elements,
      BiFunction<E, FactSources, ? extends Fact> fact) {
    this.type = type;
    this.column = FactColumn.snake(type.getSimpleName());
    this.elements = elements;
    this.fact = fact;
  }

  /** A fact of which there is one for each candidate. */
  static FactTable<FactSources> always(
      Class<? extends Fact> type, Function<FactSources, ? extends Fact> fact) {
    FactTable<FactSources> table =
        new FactTable<>(type, List::of, (element, sources) -> fact.apply(sources));
    table.always = true;
    return table;
  }

  FactTable<E> moving(
      String name, Kind kind, BiFunction<E, FactSources, ? extends @Nullable Instant> at) {
    moving.add(
        new Moving<>(named(name, kind), (element, sources) -> micros(at.apply(element, sources))));
    return this;
  }

  /** A number that grows by one at instants that can be told. */
  FactTable<E> grows(String name, BiFunction<E, FactSources, List<Object>> now) {
    moving.add(new Moving<>(named(name, Kind.GROWS), now));
    return this;
  }

  /**
   * Fields that cannot be projected.
   *
   * @param instead what to use instead, by field
   */
  FactTable<E> without(Map<String, String> instead) {
    refused = instead;
    return this;
  }

  /** Has a term for the text of each fact. */
  FactTable<E> termed(String prefix, String text) {
    askedValue = Optional.of(new AskedValue(prefix, text, Optional.empty()));
    return this;
  }

  /** Has a term for the text of each fact of which a truth holds. */
  FactTable<E> termed(String prefix, String text, String truth) {
    askedValue = Optional.of(new AskedValue(prefix, text, Optional.of(truth)));
    return this;
  }

  /** Finds the fields that stay the same, once all others are named. */
  FactTable<E> whole() {
    moving.forEach(each -> columns.add(each.column()));
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<Kind> kind = kind(component.getGenericType());
      if (kind.isPresent() && isStill(component.getName())) {
        add(component.getName(), kind.get(), component.getAccessor());
      }
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(FactTable::tells)
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .forEach(method -> add(property(method), Kind.TRUTH, method));
    return this;
  }

  private void add(String name, Kind kind, Method accessor) {
    columns.add(named(name, kind));
    still.add(accessor);
  }

  private FactColumn named(String name, Kind kind) {
    return new FactColumn(name, column + "_" + FactColumn.snake(name), kind);
  }

  private boolean isStill(String name) {
    return !refused.containsKey(name)
        && moving.stream().noneMatch(each -> each.column().name().equals(name));
  }

  /** A question without arguments that is answered by true or false. */
  private static boolean tells(Method method) {
    return method.getName().matches("is[A-Z].*")
        && method.getParameterCount() == 0
        && method.getReturnType() == boolean.class
        && Modifier.isPublic(method.getModifiers())
        && Arrays.stream(method.getDeclaringClass().getRecordComponents())
            .noneMatch(component -> component.getName().equals(method.getName()));
  }

  private static String property(Method method) {
    return Character.toLowerCase(method.getName().charAt(2)) + method.getName().substring(3);
  }

  private static Optional<Kind> kind(Type type) {
    if (type == String.class) {
      return Optional.of(Kind.TEXT);
    } else if (type == int.class) {
      return Optional.of(Kind.NUMBER);
    } else if (type == boolean.class) {
      return Optional.of(Kind.TRUTH);
    } else if (type instanceof Class<?> plain) {
      return plain.isEnum() ? Optional.of(Kind.TEXT) : Optional.empty();
    }
    Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
    return ((ParameterizedType) type).getRawType() == List.class
            && kind(element).filter(Kind.TEXT::equals).isPresent()
        ? Optional.of(Kind.TEXTS)
        : Optional.empty();
  }

  public Class<? extends Fact> type() {
    return type;
  }

  /**
   * What a database calls the column with the facts of the type, {@code topic_history}; of one
   * there is at most one of, whether it is there.
   */
  public String column() {
    return column;
  }

  /** Whether a candidate has one at most. */
  public boolean single() {
    return FactTraits.single(type);
  }

  /** Whether each candidate has one. */
  public boolean always() {
    return always;
  }

  /** In the order of the values of a row. */
  public List<FactColumn> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** What to use instead of a field that is not projected; empty if nothing is said of it. */
  public Optional<String> instead(String field) {
    return Optional.ofNullable(refused.get(field));
  }

  /** The field that facts of which there are several have terms of; empty for none. */
  public Optional<AskedValue> askedValue() {
    return askedValue;
  }

  /** The terms of a fact: of some of its lists where there is one at most. */
  Stream<String> terms(List<@Nullable Object> row) {
    return single()
        ? IntStream.range(0, columns.size())
            .filter(i -> ProjectedFacts.isTermed(columns.get(i)))
            .boxed()
            .flatMap(
                i ->
                    ((List<?>) Objects.requireNonNull(row.get(i)))
                        .stream().map(text -> columns.get(i).term(String.valueOf(text))))
        : askedValue.stream()
            .filter(
                asked -> asked.truth().map(truth -> value(truth, row)).orElse(true).equals(true))
            .map(asked -> asked.term(value(asked.text(), row).toString()));
  }

  private Object value(String field, List<@Nullable Object> row) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equals(field))
        .mapToObj(i -> Objects.requireNonNull(row.get(i)))
        .findFirst()
        .orElseThrow();
  }

  /** The values of each fact, in the order of the columns. */
  List<List<@Nullable Object>> rows(FactSources sources) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (E element : elements.apply(sources)) {
      List<@Nullable Object> row = new ArrayList<>(columns.size());
      moving.forEach(each -> row.add(each.value().apply(element, sources)));
      Fact made = fact.apply(element, sources);
      still.forEach(accessor -> row.add(value(accessor, made)));
      rows.add(row);
    }
    return rows;
  }

  private static Object value(Method accessor, Fact fact) {
    try {
      Object value = accessor.invoke(fact);
      return value instanceof Enum<?> choice
          ? choice.name()
          : value instanceof List<?> all ? all.stream().map(FactTable::written).toList() : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be asked", e);
    }
  }

  private static String written(Object element) {
    return element instanceof Enum<?> choice ? choice.name() : element.toString();
  }

  /** Up, so that whole days end no earlier than they do. */
  static @Nullable Long micros(@Nullable Instant at) {
    if (at == null) {
      return null;
    }
    long down = ChronoUnit.MICROS.between(Instant.EPOCH, at.truncatedTo(ChronoUnit.MICROS));
    return at.getNano() % 1_000 == 0 ? down : down + 1;
  }
}
