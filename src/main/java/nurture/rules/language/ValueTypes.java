package nurture.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the types of values: which can be compared with which, and which may stand where
 * another is wanted. {@code Object} is a value of unknown type, about which a problem was reported
 * already; it fits everywhere.
 */
final class ValueTypes {

  /** What rules can tell apart. */
  enum Sort {
    NUMBER("a number"),
    TRUTH("true or false"),
    TEXT("a text"),
    CHOICE("a choice"),
    LIST("a list"),
    OTHER("a value"),
    UNKNOWN("a value");

    private final String words;

    Sort(String words) {
      this.words = words;
    }
  }

  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);

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

  static Sort sort(Type type) {
    Class<?> raw = PermittedMembers.raw(type);
    if (raw == Object.class) {
      return Sort.UNKNOWN;
    }
    if (NUMBERS.contains(raw)) {
      return Sort.NUMBER;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return Sort.TRUTH;
    }
    if (raw.isEnum()) {
      return Sort.CHOICE;
    }
    return raw == String.class ? Sort.TEXT : raw == List.class ? Sort.LIST : Sort.OTHER;
  }

  /** Whether a value may be reckoned with; one of unknown type may. */
  static boolean number(Type type) {
    Sort sort = sort(type);
    return sort == Sort.NUMBER || sort == Sort.UNKNOWN;
  }

  /** What a value of a type is, for a message: {@code a number}, {@code a Stage}. */
  static String words(Type type) {
    Class<?> raw = PermittedMembers.raw(type);
    Sort sort = sort(type);
    return sort == Sort.CHOICE || sort == Sort.OTHER
        ? (raw.getSimpleName().matches("[AEIO].*") ? "an " : "a ") + raw.getSimpleName()
        : sort.words;
  }

  /** Whether two values can be equal. */
  static boolean alike(Type left, Type right) {
    Sort one = sort(left);
    Sort other = sort(right);
    if (one == Sort.UNKNOWN || other == Sort.UNKNOWN) {
      return true;
    }
    return one == other
        && (one != Sort.CHOICE && one != Sort.OTHER
            || PermittedMembers.raw(left) == PermittedMembers.raw(right));
  }

  /** What the members of a list are. */
  static Type element(Type list) {
    return list instanceof java.lang.reflect.ParameterizedType whole
            && whole.getActualTypeArguments().length == 1
        ? whole.getActualTypeArguments()[0]
        : Object.class;
  }

  /** The method of a name that takes values of these types; null if there is none. */
  static @Nullable Method method(Class<?> of, String name, List<Type> given, boolean onType) {
    return PermittedMembers.methods(of).stream()
        .filter(method -> method.getName().equals(name))
        .filter(method -> java.lang.reflect.Modifier.isStatic(method.getModifiers()) == onType)
        .filter(method -> takes(method, given))
        .findFirst()
        .orElse(null);
  }

  private static boolean takes(Method method, List<Type> given) {
    Class<?>[] wanted = method.getParameterTypes();
    int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
    if (given.size() < fixed || given.size() > fixed && !method.isVarArgs()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      Class<?> place = i < fixed ? wanted[i] : wanted[fixed].getComponentType();
      if (!fits(given.get(i), place)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value may be given where a type is wanted. */
  static boolean fits(Type given, Class<?> wanted) {
    Class<?> from = PermittedMembers.raw(given);
    if (from == Object.class || wanted == Object.class) {
      return true;
    }
    Class<?> plain = BOXED.getOrDefault(from, from);
    if (wanted == long.class || wanted == Long.class) {
      return plain == Long.class || plain == Integer.class && wanted == long.class;
    }
    if (wanted == double.class) {
      return NUMBERS.contains(plain);
    }
    return BOXED.getOrDefault(wanted, wanted).isAssignableFrom(plain)
        || wanted == List.class && from == List.class;
  }

  private ValueTypes() {}
}
