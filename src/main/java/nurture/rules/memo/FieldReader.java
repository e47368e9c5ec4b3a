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
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.FieldComparison;

/**
 * Reads one field of a fact as rules name it: a property, a method without arguments or with
 * constant ones, or the fact as a whole. Two are equal if they read the same.
 *
 * @param name the same for the same field
 * @param motion how it moves while nothing happens, if that is known
 * @param steady whether it does not move at all while nothing happens
 * @param number reads a number without an object for it; of other fields it throws
 */
record FieldReader(
    Class<?> fact,
    String name,
    Class<?> type,
    Motion motion,
    boolean steady,
    Function<Object, Object> read,
    ToIntFunction<Object> number) {

  FieldReader(
      Class<?> fact,
      String name,
      Class<?> type,
      Motion motion,
      boolean steady,
      Function<Object, Object> read) {
    this(
        fact,
        name,
        type,
        motion,
        steady,
        read,
        source -> ((Integer) read.apply(source)).intValue());
  }

  int number(Object source) {
    return number.applyAsInt(source);
  }

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
    if (call.arguments().isEmpty()) {
      return of(fact, call.method());
    }
    List<Object> constants =
        call.arguments().stream()
            .flatMap(argument -> FieldComparison.constant(argument).stream())
            .toList();
    return constants.size() == call.arguments().size()
        ? method(fact, call.method(), constants)
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
              Function<Object, Object> read = function(method);
              return type == int.class
                  ? new FieldReader(
                      fact, method.getName(), type, motion, steady, read, intFunction(method))
                  : new FieldReader(fact, method.getName(), type, motion, steady, read);
            });
  }

  private static Optional<FieldReader> method(Class<?> fact, String name, List<Object> constants) {
    boolean steady = !FactTraits.always(fact);
    String called = name + constants;
    Object[] arguments = constants.toArray();
    return methods(fact, name, constants)
        .findFirst()
        .map(
            method ->
                new FieldReader(
                    fact,
                    called,
                    method.getReturnType(),
                    Motion.NONE,
                    steady,
                    source -> invoke(method, source, arguments)));
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
                  && IntStream.range(0, arguments.size())
                      .allMatch(i -> type.wrap().parameterType(i).isInstance(arguments.get(i)));
            });
  }

  private static Object invoke(Method method, Object source, Object[] arguments) {
    try {
      return method.invoke(source, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " cannot be invoked", e);
    }
  }

  private static Function<Object, Object> function(Method method) {
    return linked(Function.class, "apply", Object.class, method);
  }

  private static ToIntFunction<Object> intFunction(Method method) {
    return linked(ToIntFunction.class, "applyAsInt", int.class, method);
  }

  /** A call as fast as a written one; reflection costs more than all else of an evaluation. */
  @SuppressWarnings("unchecked")
  private static <T> T linked(Class<? super T> type, String name, Class<?> result, Method method) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(method);
      MethodType instantiated = result == int.class ? handle.type() : handle.type().wrap();
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              name,
              MethodType.methodType(type),
              MethodType.methodType(result, Object.class),
              handle,
              instantiated);
      return (T) site.getTarget().invoke();
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
