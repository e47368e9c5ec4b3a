package nurture.rules.memo;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.FieldComparison;

/**
 * Reads one field of a fact as rules name it: a property, a method without argument or with a
 * constant one, or the fact as a whole. Two are equal if they read the same.
 *
 * @param name the same for the same field
 * @param motion how it moves while nothing happens, if that is known
 * @param steady whether it does not move at all while nothing happens
 */
record FieldReader(
    Class<?> fact,
    String name,
    Class<?> type,
    Motion motion,
    boolean steady,
    Function<Object, Object> read) {

  Object of(Object source) {
    return read.apply(source);
  }

  /** The fact as a whole. */
  static FieldReader whole(Class<?> fact) {
    return new FieldReader(
        fact, "", fact, Motion.NONE, !FactTraits.moves(fact), Function.<Object>identity());
  }

  /** Empty for an expression that is no field of the fact itself. */
  static Optional<FieldReader> of(Class<?> fact, Expression expression) {
    if (expression instanceof Property property && property.of().isEmpty()) {
      return of(fact, property.name());
    }
    if (!(expression instanceof Call call) || call.of().isPresent()) {
      return Optional.empty();
    }
    return call.arguments().isEmpty()
        ? of(fact, call.method())
        : call.arguments().size() == 1
            ? FieldComparison.constant(call.arguments().get(0))
                .flatMap(constant -> method(fact, call.method(), constant))
            : Optional.empty();
  }

  /** Reads a property by its name, {@code usable} by {@code isUsable()}. */
  static Optional<FieldReader> of(Class<?> fact, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Stream.of(name, "is" + capital, "get" + capital)
        .flatMap(called -> methods(fact, called, List.of()))
        .findFirst()
        .map(
            method -> {
              Motion motion = FactTraits.motion(fact, method.getName());
              boolean steady = motion == Motion.NONE && !FactTraits.always(fact);
              Class<?> type = method.getReturnType();
              return new FieldReader(
                  fact, method.getName(), type, motion, steady, function(method));
            });
  }

  private static Optional<FieldReader> method(Class<?> fact, String name, Object constant) {
    boolean steady = !FactTraits.always(fact);
    String called = name + "(" + constant + ")";
    return methods(fact, name, List.of(constant))
        .findFirst()
        .map(
            method ->
                new FieldReader(
                    fact,
                    called,
                    method.getReturnType(),
                    Motion.NONE,
                    steady,
                    source -> invoke(method, source, constant)));
  }

  /** The methods of a name that take these arguments. */
  private static Stream<Method> methods(Class<?> fact, String name, List<Object> arguments) {
    return Arrays.stream(fact.getMethods())
        .filter(method -> method.getName().equals(name) && method.getReturnType() != void.class)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(
            method -> {
              MethodType type = MethodType.methodType(void.class, method.getParameterTypes());
              return type.parameterCount() == arguments.size()
                  && (arguments.isEmpty()
                      || type.wrap().parameterType(0).isInstance(arguments.get(0)));
            });
  }

  private static Object invoke(Method method, Object source, Object argument) {
    try {
      return method.invoke(source, argument);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " cannot be invoked", e);
    }
  }

  /** A call as fast as a written one; reflection costs more than all else of an evaluation. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> function(Method method) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(method);
      MethodType instantiated = handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              "apply",
              MethodType.methodType(Function.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              instantiated);
      return (Function<Object, Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method + " cannot be read", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldReader that && fact == that.fact && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * fact.hashCode() + name.hashCode();
  }
}
