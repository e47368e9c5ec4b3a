package nurture.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key as {@link Settings} declares it: its name, and how its text is understood. */
record DeclaredSetting(String section, RecordComponent component, SettingKey key) {

  /** Every key, in the order of the records. */
  static final List<DeclaredSetting> ALL =
      sections().flatMap(section -> in(section).stream()).toList();

  /** The components of {@link Settings} that are sections: all but the maps. */
  static Stream<RecordComponent> sections() {
    return Arrays.stream(Settings.class.getRecordComponents())
        .filter(component -> component.getType().isRecord());
  }

  static List<DeclaredSetting> in(RecordComponent section) {
    return in(section.getName(), section.getType());
  }

  /**
   * @param section its name
   * @param type the record that it is
   */
  static List<DeclaredSetting> in(String section, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> new DeclaredSetting(section, component, keyOf(component)))
        .toList();
  }

  private static SettingKey keyOf(RecordComponent component) {
    return Objects.requireNonNull(
        component.getAnnotation(SettingKey.class), () -> component + " needs a @SettingKey");
  }

  String name() {
    String unit = component.getType() == Duration.class ? "-" + key.unit() : "";
    return section
        + "."
        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
        + unit;
  }

  String variable() {
    return "NURTURE_" + name().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  boolean isOptional() {
    return component.getType() == Optional.class;
  }

  /** Whether a problem must not repeat the value. */
  boolean isSecret() {
    return type() == Secret.class || type() == DatabaseUrl.class;
  }

  private Class<?> type() {
    return component.getGenericType() instanceof ParameterizedType optional
        ? (Class<?>) optional.getActualTypeArguments()[0]
        : component.getType();
  }

  /**
   * The component's value for a text; unset for an empty one.
   *
   * @throws IllegalArgumentException completing a sentence that begins with key and value
   */
  Object parse(String text) {
    if (isOptional()) {
      return text.isEmpty() ? Optional.empty() : Optional.of(parseOne(text));
    }
    return parseOne(text);
  }

  private Object parseOne(String text) {
    Class<?> type = type();
    if (type == int.class) {
      return (int) number(text);
    }
    if (type == Duration.class) {
      return Duration.of(number(text), ChronoUnit.valueOf(key.unit().toUpperCase(Locale.ROOT)));
    }
    if (type == boolean.class) {
      return truth(text);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    try {
      if (type == Path.class) {
        return Path.of(text);
      }
      if (type == URI.class) {
        return new URI(text);
      }
    } catch (InvalidPathException | URISyntaxException e) {
      throw new IllegalArgumentException("is malformed" + forExample());
    }
    if (type == ZoneId.class) {
      return zone(text);
    }
    if (type == DatabaseUrl.class) {
      return databaseUrl(text);
    }
    return type == Secret.class ? new Secret(sized(text)) : sized(text);
  }

  private long number(String text) {
    long number = text.matches("-?\\d{1,18}") ? Long.parseLong(text) : Long.MIN_VALUE;
    if (number < key.min() || number > key.max()) {
      String counted = key.unit().isEmpty() ? "" : " of " + key.unit();
      throw new IllegalArgumentException(
          "write a whole number" + counted + " from " + key.min() + " to " + key.max());
    }
    return number;
  }

  private static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("write true or false");
    }
    return text.equals("true");
  }

  private static Object constant(Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "write "
                        + Arrays.stream(constants)
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or "))));
  }

  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new IllegalArgumentException(
          "is no time zone"
              + NearestWord.question(text, ZoneId.getAvailableZoneIds())
              + " Write one like Europe/Vienna");
    }
    return ZoneId.of(text);
  }

  private DatabaseUrl databaseUrl(String text) {
    try {
      return new DatabaseUrl(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + forExample());
    }
  }

  private String sized(String text) {
    if (text.length() < key.min() || text.length() > key.max()) {
      throw new IllegalArgumentException(
          "has %d characters; write %d to %d"
              .formatted(text.length(), Math.max(1, key.min()), key.max()));
    }
    // A line break would end a mail header.
    if (text.chars().anyMatch(Character::isISOControl) || !text.matches(key.form())) {
      throw new IllegalArgumentException("is malformed" + forExample());
    }
    return text;
  }

  private String forExample() {
    String example = key.example().isEmpty() ? key.value() : key.example();
    return example.isEmpty() ? "" : "; write something like " + example;
  }
}
