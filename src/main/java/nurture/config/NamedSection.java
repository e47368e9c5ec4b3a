package nurture.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a section of {@link Settings} that holds any number of others, each under a name of its
 * own and with the same keys: {@code Map<String, Smtp> routes} reads {@code routes.backup.host}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface NamedSection {
  /** What they are together, in one line. */
  String title();

  /** What each is, and why one would add one. */
  String comment();

  /** The key that each has at least. */
  String needs();

  /** An example of a name. */
  String name();

  /** An example of that key's value. */
  String example();

  /** Examples of the keys that are set beside it, as YAML; empty where it is enough. */
  String beside() default "";
}
