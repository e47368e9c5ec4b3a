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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.FactStability;
import nurture.candidate.facts.FactStability.Motion;

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

  private static final Pattern CALL = Pattern.compile("(\\w+)(?:\\(\\s*([^()]*?)\\s*\\))?");

  Object of(Object source) {
    return read.apply(source);
  }

  /** The fact as a whole. */
  static Reader whole(Class<?> fact) {
    return new Reader(
        fact, "", fact, Motion.NONE, !FactStability.moves(fact), Function.<Object>identity());
  }

  /**
   * @param written {@code stage}, {@code bestReading()}, {@code has(ItemKind.EVENT)}
   * @return empty if there is no such thing, or it cannot be read without more knowledge
   */
  static Optional<Reader> of(Class<?> fact, String written) {
    Matcher call = CALL.matcher(written.strip());
    if (!call.matches()) {
      return Optional.empty();
    }
    String argument = call.group(2) == null ? "" : call.group(2);
    return argument.isEmpty()
        ? property(fact, call.group(1))
        : method(fact, call.group(1), argument);
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
    Motion motion = component ? FactStability.of(fact, method.getName()) : Motion.NONE;
    boolean steady = motion == Motion.NONE && !FactStability.moment(fact);
    return new Reader(
        fact, method.getName(), method.getReturnType(), motion, steady, function(method));
  }

  private static Optional<Reader> method(Class<?> fact, String name, String argument) {
    return Arrays.stream(fact.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
        .findFirst()
        .flatMap(
            method ->
                Constants.of(method.getParameterTypes()[0], argument)
                    .map(
                        constant ->
                            new Reader(
                                fact,
                                name + "(" + constant + ")",
                                method.getReturnType(),
                                Motion.NONE,
                                !FactStability.moment(fact),
                                source -> called(method, source, constant))));
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
