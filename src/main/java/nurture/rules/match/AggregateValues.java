package nurture.rules.match;

import java.util.ArrayList;
import java.util.List;
import nurture.rules.language.Aggregate;
import org.jspecify.annotations.Nullable;

/** Works out the results of an {@code accumulate}. For one thread. */
final class AggregateValues {

  private final List<Aggregate> results;
  private final List<List<Number>> values = new ArrayList<>();
  private long found;

  AggregateValues(List<Aggregate> results) {
    this.results = results;
    results.forEach(result -> values.add(new ArrayList<>()));
  }

  /** Adds one way to meet what is counted. */
  void add(MatchState state) {
    found++;
    for (int i = 0; i < results.size(); i++) {
      Aggregate result = results.get(i);
      if (!result.function().equals("count")) {
        Object value = new ExpressionValue(null, state).of(result.of().orElseThrow());
        if (value instanceof Number number) {
          values.get(i).add(number);
        }
      }
    }
  }

  /** What is known with the results; null where a result of nothing has no value. */
  @Nullable MatchState named(MatchState state) {
    MatchState named = state;
    for (int i = 0; i < results.size(); i++) {
      Number value = result(results.get(i).function(), values.get(i));
      if (value == null) {
        return null;
      }
      if (!results.get(i).variable().isEmpty()) {
        named = named.with(results.get(i).variable(), value);
      }
    }
    return named;
  }

  private @Nullable Number result(String function, List<Number> of) {
    return switch (function) {
      case "count" -> found;
      case "sum" -> sum(of);
      case "min" -> of.stream().min(ExpressionValue::order).orElse(null);
      case "max" -> of.stream().max(ExpressionValue::order).orElse(null);
      default ->
          of.isEmpty()
              ? null
              : of.stream().mapToDouble(Number::doubleValue).average().orElseThrow();
    };
  }

  private static Number sum(List<Number> of) {
    if (of.stream().anyMatch(Double.class::isInstance)) {
      return of.stream().mapToDouble(Number::doubleValue).sum();
    }
    if (of.stream().anyMatch(Long.class::isInstance)) {
      return of.stream().mapToLong(Number::longValue).sum();
    }
    return of.stream().mapToInt(Number::intValue).sum();
  }
}
