package nurture.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a setting: all there is to know about it beside its name and type, which are the record
 * component's.
 *
 * <p>{@code requestTimeout} of type {@code Duration} with unit {@code seconds} in the section
 * {@code http} is the key {@code http.request-timeout-seconds} and the variable {@code
 * NURTURE_HTTP_REQUEST_TIMEOUT_SECONDS}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface SettingKey {
  /** What it is, and why one would change it. */
  String comment();

  /** Unless set. Empty: unset, for an {@code Optional}. */
  String value() default "";

  /** What a number counts; for a duration one of {@code millis}, {@code seconds}, {@code days}. */
  String unit() default "";

  /** Least number, or fewest characters of a text. */
  long min() default 0;

  /** Greatest number, or most characters of a text. */
  long max() default 1000;

  /** What a text must look like, as a regular expression. */
  String form() default ".+";

  /** An example, shown where a value is missing or malformed. */
  String example() default "";
}
