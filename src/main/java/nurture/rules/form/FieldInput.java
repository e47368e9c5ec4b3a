package nurture.rules.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** The control a value is edited with, by its type. */
public enum FieldInput {
  NUMBER("number"),
  TRUTH("yes or no"),
  TEXT("text"),
  CHOICE("choice"),
  LIST("list"),
  DAY("day"),
  OTHER("value");

  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);

  private final String words;

  FieldInput(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static FieldInput of(Type type) {
    Class<?> raw = raw(type);
    if (NUMBERS.contains(raw)) {
      return NUMBER;
    } else if (raw == boolean.class || raw == Boolean.class) {
      return TRUTH;
    } else if (raw == String.class) {
      return TEXT;
    } else if (raw.isEnum()) {
      return CHOICE;
    } else if (Collection.class.isAssignableFrom(raw)) {
      return LIST;
    }
    return raw == LocalDate.class ? DAY : OTHER;
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType whole ? raw(whole.getRawType()) : Object.class;
  }

  /** Of a list what its members are; of another type that type. */
  static Type member(Type type) {
    return type instanceof ParameterizedType whole
            && Collection.class.isAssignableFrom(raw(type))
            && whole.getActualTypeArguments().length == 1
        ? whole.getActualTypeArguments()[0]
        : type;
  }
}
