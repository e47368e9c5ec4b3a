package nurture.meaning;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the description of the API says of something that is posted: of an event, a profile, a field
 * or a choice. {@code openapi.yaml} is written from it; names and types are those of the code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface ApiText {

  /** Whole sentences. Empty for a field whose choice says enough. */
  String value() default "";

  /**
   * What can be posted, as YAML in one line: of a profile its fields, of an event its id and then
   * its fields, for example <code>note-1 {text: Met at the Oslo meetup}</code>.
   */
  String[] examples() default {};
}
