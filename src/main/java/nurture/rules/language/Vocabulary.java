package nurture.rules.language;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.Fact;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;

/**
 * The words rules are written in: facts and what they have, opinions and what is said of them, and
 * the choices both speak of. All of it follows from the sealed types {@link Fact} and {@link
 * Opinion}: a new fact, field or choice is known here as soon as it is declared.
 */
public final class Vocabulary {

  private static final List<Class<?>> FACTS =
      leaves(Fact.class).sorted(Comparator.comparing(Class::getSimpleName)).toList();

  private static final List<Class<?>> OPINIONS =
      leaves(Opinion.class).sorted(Comparator.comparing(Class::getSimpleName)).toList();

  private static final List<Class<?>> MATCHED =
      Stream.of(FACTS.stream(), OPINIONS.stream(), Stream.of(Touchpoint.class))
          .<Class<?>>flatMap(all -> all)
          .toList();

  /** Ours, or of the calendar, that a field or method of those leads to. */
  private static final List<Class<?>> REACHED =
      MATCHED.stream()
          .flatMap(Vocabulary::mentioned)
          .filter(type -> type.isEnum() || type.isRecord())
          .filter(type -> !MATCHED.contains(type))
          .distinct()
          .sorted(Comparator.comparing(Class::getSimpleName))
          .collect(Collectors.toList());

  private static final List<Class<?>> ALL =
      Stream.concat(MATCHED.stream(), REACHED.stream()).toList();

  private static final Map<String, Class<?>> MATCHED_BY_NAME =
      MATCHED.stream().collect(Collectors.toMap(Vocabulary::name, type -> type));

  private static final Map<String, Class<?>> CALLED =
      ALL.stream()
          .filter(type -> type != Touchpoint.class && (MATCHED.contains(type) || type.isEnum()))
          .collect(Collectors.toMap(Vocabulary::name, type -> type));

  /** Types of facts, by name. */
  public static List<Class<?>> facts() {
    return FACTS;
  }

  /** Types of opinions, by name. */
  public static List<Class<?>> opinions() {
    return OPINIONS;
  }

  /** Everything a rule may name or be led to by a field, in one order everywhere. */
  public static Stream<Class<?>> types() {
    return ALL.stream();
  }

  /** What a rule may look for: a fact, an opinion, or either kind of touchpoint. */
  static Optional<Class<?>> matched(String name) {
    return Optional.ofNullable(MATCHED_BY_NAME.get(FormerNames.type(name)));
  }

  /** A fact, an opinion or a choice by the name rules call it. */
  public static Optional<Class<?>> called(String name) {
    return Optional.ofNullable(CALLED.get(FormerNames.type(name)));
  }

  /** What rules call a type: its simple name, behind that of the type it is declared in. */
  public static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  static List<String> names(Collection<Class<?>> types) {
    return types.stream().map(Vocabulary::name).toList();
  }

  /** The choices a constant is one of, for example {@code Stage}. */
  static List<String> choicesWith(String constant) {
    return REACHED.stream()
        .filter(type -> type.isEnum() && constants(type).contains(constant))
        .map(Vocabulary::name)
        .toList();
  }

  /** What may be said of it: constants of a choice, fields of a fact, words of an opinion. */
  public static List<String> members(Class<?> type) {
    if (type.isEnum()) {
      return constants(type);
    }
    if (Opinion.class.isAssignableFrom(type)) {
      return ownMethods(type)
          .filter(method -> Opinion.class.isAssignableFrom(method.getReturnType()))
          .map(Method::getName)
          .distinct()
          .sorted()
          .toList();
    }
    Stream<String> components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
            : Stream.of();
    return Stream.concat(components, ownMethods(type).map(Vocabulary::property).sorted())
        .distinct()
        .toList();
  }

  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Vocabulary::leaves)
        : Stream.of(type);
  }

  /** Types in the signatures of what rules may ask of a type. */
  private static Stream<Class<?>> mentioned(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) || plain(method))
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getGenericReturnType()),
                    Arrays.stream(method.getGenericParameterTypes())))
        .flatMap(Vocabulary::classes);
  }

  /** Whether a factory takes nothing a rule could not give it. */
  private static boolean plain(Executable factory) {
    return Arrays.stream(factory.getParameterTypes())
        .allMatch(
            type ->
                type.isPrimitive()
                    || type == String.class
                    || type.isEnum()
                    || type.isArray()
                    || type.getName().startsWith("java.time."));
  }

  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType whole) {
      return Arrays.stream(whole.getActualTypeArguments()).flatMap(Vocabulary::classes);
    }
    return type instanceof Class<?> plain
        ? Stream.of(plain.isArray() ? plain.getComponentType() : plain)
        : Stream.of();
  }

  private static Stream<Method> ownMethods(Class<?> type) {
    Set<String> ofEverything =
        Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !ofEverything.contains(method.getName()));
  }

  /** Rules write {@code usable} for {@code isUsable()}. */
  private static String property(Method method) {
    String name = method.getName();
    return name.matches("is[A-Z].*") && method.getParameterCount() == 0
        ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
        : name;
  }

  private Vocabulary() {}
}
