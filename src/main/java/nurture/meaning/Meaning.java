package nurture.meaning;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documentation of a word that rules use: of a fact, a field, a question, a step of an opinion,
 * a choice. The reference of facts and opinions is written from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
})
public @interface Meaning {

  /** One line of plain words, without a full stop. */
  String value();

  /** What it counts, for example {@code days}; empty where it counts nothing. */
  String unit() default "";
}
