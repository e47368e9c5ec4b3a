package nurture.candidate.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import nurture.candidate.facts.MovesWithClock.Motion;

/** What the annotations of facts say. Pure. */
public final class FactTraits {

  /** Whether a candidate has one fact of a type at most. */
  public static boolean single(Class<?> fact) {
    return fact.isAnnotationPresent(AtMostOne.class);
  }

  /** Whether rules insert facts of a type, and a candidate never brings one. */
  public static boolean saidByRules(Class<?> fact) {
    return fact.isAnnotationPresent(SaidByRules.class);
  }

  /** How a number of a fact moves while nothing happens. */
  public static Motion motion(Class<?> fact, String number) {
    return components(fact)
        .filter(component -> component.getName().equals(number))
        .map(component -> component.getAnnotation(MovesWithClock.class))
        .map(moves -> moves == null ? Motion.NONE : moves.value())
        .findFirst()
        .orElse(Motion.NONE);
  }

  /** Whether anything about a fact moves while nothing happens. */
  public static boolean moves(Class<?> fact) {
    return always(fact)
        || components(fact).anyMatch(part -> part.isAnnotationPresent(MovesWithClock.class));
  }

  /**
   * Whether all about a fact moves, what it works out of its fields included. Other facts work out
   * nothing from numbers that move.
   */
  public static boolean always(Class<?> fact) {
    return fact.isAnnotationPresent(MovesWithClock.class);
  }

  private static Stream<RecordComponent> components(Class<?> fact) {
    return fact.isRecord() ? Arrays.stream(fact.getRecordComponents()) : Stream.of();
  }

  private FactTraits() {}
}
