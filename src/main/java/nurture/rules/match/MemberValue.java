package nurture.rules.match;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nurture.rules.language.PermittedMembers;
import org.jspecify.annotations.Nullable;

/** Reads a member of a fact or a value, one that rules may call. */
final class MemberValue {

  private record Key(Class<?> type, String name, int arguments) {}

  private static final Map<Key, List<Method>> FOUND = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Class<?>> BOXED =
      Map.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          double.class,
          Double.class,
          boolean.class,
          Boolean.class);

  /** What {@code value.name} is, by {@code name()}, {@code isName()} or {@code getName()}. */
  static @Nullable Object property(Object value, String name) {
    return FOUND
        .computeIfAbsent(new Key(value.getClass(), name, -1), key -> properties(value, name))
        .stream()
        .findFirst()
        .map(method -> called(method, value, List.of()))
        .orElseThrow(() -> new NotEvaluated(name + " cannot be asked"))
        .orElse(null);
  }

  private static List<Method> properties(Object value, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Set<String> names = Set.of(name, "is" + capital, "get" + capital);
    return methods(value)
        .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 0)
        .toList();
  }

  /** What a method gives for some arguments. */
  static @Nullable Object call(Object value, String name, List<@Nullable Object> arguments) {
    List<Method> methods =
        FOUND.computeIfAbsent(
            new Key(value.getClass(), name, arguments.size()),
            key -> methods(value).filter(each -> each.getName().equals(name)).toList());
    return methods.stream()
        .filter(method -> takes(method, arguments))
        .findFirst()
        .map(method -> called(method, value, arguments))
        .orElseThrow(() -> new NotEvaluated(name + " cannot be asked"))
        .orElse(null);
  }

  private static Stream<Method> methods(Object value) {
    Class<?> type =
        value instanceof List<?>
            ? List.class
            : value instanceof Enum<?> choice ? choice.getDeclaringClass() : value.getClass();
    return PermittedMembers.methods(type).stream()
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static boolean takes(Method method, List<@Nullable Object> arguments) {
    Class<?>[] wanted = method.getParameterTypes();
    if (wanted.length != arguments.size()) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      Class<?> boxed = BOXED.getOrDefault(wanted[i], wanted[i]);
      Object given = arguments.get(i);
      boolean wider =
          boxed == Long.class && given instanceof Integer
              || boxed == Double.class && given instanceof Number;
      if (!(boxed.isInstance(given) || wider || given == null && !wanted[i].isPrimitive())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Object> called(
      Method method, Object value, List<@Nullable Object> arguments) {
    try {
      return Optional.ofNullable(method.invoke(value, arguments.toArray()));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new NotEvaluated(method.getName() + " gives no value: " + e.getCause());
    }
  }

  private MemberValue() {}
}
