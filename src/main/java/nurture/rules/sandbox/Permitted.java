package nurture.rules.sandbox;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.AvailableContent;
import org.jspecify.annotations.Nullable;

/**
 * What rules may call: every public method of the vocabulary, and a few of the types its fields
 * have. All of them are pure and take no longer than their argument is long.
 */
final class Permitted {

  /** Of types that are not ours, by name; whatever is not here cannot be called. */
  private static final Map<Class<?>, Set<String>> FOREIGN =
      Map.of(
          String.class,
          Set.of(
              "length",
              "isEmpty",
              "isBlank",
              "startsWith",
              "endsWith",
              "contains",
              "equals",
              "equalsIgnoreCase",
              "indexOf",
              "toLowerCase",
              "toUpperCase",
              "strip",
              "substring"),
          List.class,
          Set.of("size", "isEmpty", "contains", "get"),
          Optional.class,
          Set.of("isPresent", "isEmpty", "get"),
          Instant.class,
          Set.of("isBefore", "isAfter", "equals"),
          LocalDate.class,
          Set.of(
              "isBefore",
              "isAfter",
              "isEqual",
              "equals",
              "getYear",
              "getMonthValue",
              "getDayOfMonth",
              "getDayOfWeek"),
          DayOfWeek.class,
          Set.of("getValue"));

  /** Of every enum; no more than to compare. */
  private static final Set<String> OF_A_CHOICE = Set.of("equals");

  /** Ours that a field or another method leads to, beside what rules can name. */
  private static final List<Class<?>> REACHED = List.of(AvailableContent.Piece.class);

  private static final Set<Class<?>> VOCABULARY = Set.copyOf(Vocabulary.all());

  private static final ClassValue<List<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(method -> !method.isBridge() && permits(type, method))
              .toList();
        }
      };

  static Stream<Class<?>> types() {
    return Stream.of(VOCABULARY.stream(), REACHED.stream(), FOREIGN.keySet().stream())
        .flatMap(all -> all);
  }

  /** The methods of a type that rules may call. */
  static List<Method> methods(Class<?> type) {
    return METHODS.get(type);
  }

  /** The same by name, for a message. */
  static String names(Class<?> type) {
    List<String> names = methods(type).stream().map(Method::getName).distinct().sorted().toList();
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }

  private static boolean permits(Class<?> type, Method method) {
    String name = method.getName();
    if (FOREIGN.containsKey(type)) {
      return FOREIGN.get(type).contains(name)
          // With a locale, a charset or a stream of characters there is more to it.
          && Arrays.stream(method.getParameterTypes()).allMatch(Permitted::plain)
          && !Modifier.isStatic(method.getModifiers());
    }
    if (!ours(type)) {
      return false;
    }
    return ours(method.getDeclaringClass())
            && !Set.of("toString", "hashCode", "equals", "valueOf", "values").contains(name)
            // What makes facts is given more than rules have.
            && Arrays.stream(method.getParameterTypes()).allMatch(Permitted::given)
        || type.isEnum() && OF_A_CHOICE.contains(name);
  }

  private static boolean given(Class<?> type) {
    return type.isArray()
        ? given(type.getComponentType())
        : plain(type) || ours(type) || FOREIGN.containsKey(type);
  }

  private static boolean plain(Class<?> type) {
    return type.isPrimitive()
        || type == CharSequence.class
        || type == Object.class
        || type.getName().startsWith("java.time.")
        || type == String.class;
  }

  private static boolean ours(Class<?> type) {
    return REACHED.contains(type)
        || VOCABULARY.contains(type)
        // What opinions and touchpoints have in common.
        || type.isInterface() && type.getName().startsWith("nurture.decision.");
  }

  static boolean hasMethod(Class<?> type, String name) {
    return methods(type).stream().anyMatch(method -> method.getName().equals(name));
  }

  /** What {@code fact.name} is; empty if there is no such thing, or it is not for rules. */
  static Optional<Type> property(Type of, String name) {
    String is = "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    String get = "get" + is.substring(2);
    return methods(raw(of)).stream()
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> Set.of(name, is, get).contains(method.getName()))
        .findFirst()
        .map(method -> resolved(method.getGenericReturnType(), of));
  }

  /**
   * What a call gives.
   *
   * @param onType whether it is called on the type itself, as in {@code Send.message(…)}
   */
  static Optional<Type> call(Type of, String name, int arguments, boolean onType) {
    return methods(raw(of)).stream()
        .filter(method -> method.getName().equals(name))
        .filter(method -> Modifier.isStatic(method.getModifiers()) == onType)
        .filter(
            method ->
                method.getParameterCount() == arguments
                    || method.isVarArgs() && arguments >= method.getParameterCount() - 1)
        .findFirst()
        .map(method -> resolved(method.getGenericReturnType(), of));
  }

  /** {@code Optional<Instant>} gives an instant, not just something. */
  private static Type resolved(Type given, Type of) {
    if (given instanceof TypeVariable<?> variable && of instanceof ParameterizedType whole) {
      TypeVariable<?>[] variables = raw(of).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        if (variables[i].getName().equals(variable.getName())) {
          return whole.getActualTypeArguments()[i];
        }
      }
    }
    return given;
  }

  static Class<?> raw(@Nullable Type type) {
    if (type instanceof Class<?> plain) {
      return Collection.class.isAssignableFrom(plain) ? List.class : plain;
    }
    return type instanceof ParameterizedType whole ? raw(whole.getRawType()) : Object.class;
  }

  private Permitted() {}
}
