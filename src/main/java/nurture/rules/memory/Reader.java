package nurture.rules.memory;

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
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.rules.language.Expression;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.FieldComparison;

/**
 * Reads one thing of a fact, as rules name it: a property, a method without argument or with a
 * constant one, or the fact itself.
 *
 * @param name the thing, the same for the same
 * @param type what it gives
 * @param motion how it moves while nothing happens, if that is known
 * @param steady whether it does not move at all while nothing happens
 */
record Reader(
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
  static Reader whole(Class<?> fact) {
    return new Reader(
        fact, "", fact, Motion.NONE, !FactTraits.moves(fact), Function.<Object>identity());
  }

  /**
   * For a field of the fact, or a question about it with a constant at most.
   *
   * @return empty if it is anything else, or cannot be read without more knowledge
   */
  static Optional<Reader> of(Class<?> fact, Expression expression) {
    if (expression instanceof Property property && property.of().isEmpty()) {
      return of(fact, property.name());
    } else if (expression instanceof Call call && call.of().isEmpty()) {
      return call.arguments().isEmpty()
          ? of(fact, call.method())
          : call.arguments().size() == 1
              ? FieldComparison.constant(call.arguments().get(0))
                  .flatMap(constant -> method(fact, call.method(), constant))
              : Optional.empty();
    }
    return Optional.empty();
  }

  /** For a field by its name. */
  static Optional<Reader> of(Class<?> fact, String name) {
    return property(fact, name);
  }

  private static Optional<Reader> property(Class<?> fact, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return List.of(name, "is" + capital, "get" + capital).stream()
        .flatMap(
            called ->
                Arrays.stream(fact.getMethods())
                    .filter(m -> m.getName().equals(called) && m.getParameterCount() == 0))
        .filter(m -> m.getReturnType() != void.class && m.getDeclaringClass() != Object.class)
        .findFirst()
        .map(method -> property(fact, method));
  }

  private static Reader property(Class<?> fact, Method method) {
    boolean component =
        fact.isRecord()
            && Arrays.stream(fact.getRecordComponents())
                .anyMatch(c -> c.getAccessor().equals(method));
    Motion motion = component ? FactTraits.motion(fact, method.getName()) : Motion.NONE;
    boolean steady = motion == Motion.NONE && !FactTraits.always(fact);
    return new Reader(
        fact, method.getName(), method.getReturnType(), motion, steady, function(method));
  }

  private static Optional<Reader> method(Class<?> fact, String name, Object constant) {
    return Arrays.stream(fact.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
        .filter(
            m ->
                MethodType.methodType(m.getParameterTypes()[0])
                    .wrap()
                    .returnType()
                    .isInstance(constant))
        .findFirst()
        .map(
            method ->
                new Reader(
                    fact,
                    name + "(" + constant + ")",
                    method.getReturnType(),
                    Motion.NONE,
                    !FactTraits.always(fact),
                    source -> called(method, source, constant)));
  }

  private static Object called(Method method, Object source, Object argument) {
    try {
      return method.invoke(source, argument);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " cannot be asked", e);
    }
  }

  /** As fast as a call that is written down: reflection would cost more than all the rest. */
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
              MethodType.methodType(instantiated.returnType(), instantiated.parameterType(0)));
      return (Function<Object, Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method + " cannot be read", e);
    }
  }
}
