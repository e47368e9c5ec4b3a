package nurture.candidate.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a number of a fact moves while nothing happens to the candidate. On a fact: all about it may
 * be another at every instant, what it works out of its fields included.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface MovesWithClock {

  Motion value() default Motion.UP;

  /** A direction and a pace. */
  enum Motion {
    NONE,
    /** By one in 24 hours at most. */
    UP,
    /** By one from one local day to the next. */
    DOWN
  }
}
