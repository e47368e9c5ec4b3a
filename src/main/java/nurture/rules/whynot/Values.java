package nurture.rules.whynot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.Facts;

/** Reads values of facts by the names rules have for them, and writes them down. */
public final class Values {

  /**
   * The value of a field or of a question without arguments: {@code daysAgo}, {@code usable},
   * {@code via.drivable()}.
   *
   * @return empty if there is no such thing, or nothing in it
   */
  public static Optional<Object> of(Object fact, String path) {
    Object value = fact;
    for (String name : path.replaceAll("\\(\\s*\\)$", "").split("\\.")) {
      Optional<Method> method = method(value.getClass(), name);
      if (method.isEmpty()) {
        return Optional.empty();
      }
      try {
        value = method.get().invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        return Optional.empty();
      }
      if (value == null) {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }

  /** Whether it is worked out from other fields, which then say more. */
  static boolean workedOut(Object fact, String name) {
    return fact.getClass().isRecord()
        && Arrays.stream(fact.getClass().getRecordComponents())
            .noneMatch(component -> component.getName().equals(name));
  }

  /** The plain fields of a fact that say something: {@code allowed false}. */
  static List<String> fields(Object fact) {
    List<String> fields = new ArrayList<>();
    RecordComponent[] components = fact.getClass().getRecordComponents();
    for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
      of(fact, component.getName())
          .filter(value -> !value.equals("") && !(value instanceof Collection))
          .ifPresent(value -> fields.add(component.getName() + " " + written(value)));
    }
    return fields;
  }

  public static String written(Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? "empty" : "\"" + text + "\"";
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Values::written).orElse("empty");
    }
    if (value instanceof Integer number && number == Facts.LONG_AGO) {
      return number + " (never)";
    }
    return value instanceof Record
        ? value.getClass().getSimpleName() + " (" + String.join(", ", fields(value)) + ")"
        : String.valueOf(value);
  }

  private static Optional<Method> method(Class<?> type, String name) {
    String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String candidate : List.of(name, "is" + upper, "get" + upper)) {
      try {
        Method method = type.getMethod(candidate);
        // Of the JDK's own classes only those everybody may call.
        if (method.trySetAccessible()) {
          return Optional.of(method);
        }
      } catch (NoSuchMethodException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private Values() {}
}
