package nurture.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.meaning.ApiText;

/**
 * The fields of a record as a form asks for them, and the object that a filled form posts. What is
 * wrong with it is told by the reader of what is posted, so a form refuses what the API refuses.
 */
final class FormFields {

  static List<FormField> of(Class<?> record) {
    return fields(record, "", true).toList();
  }

  /**
   * @param typed by the names of fields; what is not there is left out
   * @param zone of times without one
   */
  static ObjectNode object(List<FormField> fields, Map<String, String> typed, ZoneId zone) {
    ObjectNode object = JsonMappers.STRICT.createObjectNode();
    for (FormField field : fields) {
      String text = typed.get(field.name());
      if (text != null) {
        int dot = field.name().indexOf('.');
        ObjectNode at = dot < 0 ? object : object.withObject("/" + field.name().substring(0, dot));
        put(at, field, field.name().substring(dot + 1), text, zone);
      }
    }
    return object;
  }

  private static Stream<FormField> fields(Class<?> record, String prefix, boolean needed) {
    return Arrays.stream(RecordReader.components(record))
        .flatMap(component -> field(component, prefix, needed));
  }

  private static Stream<FormField> field(RecordComponent component, String prefix, boolean needed) {
    Class<?> type = inner(component.getGenericType());
    String name = prefix + component.getName();
    boolean required =
        needed
            && component.getType() != Optional.class
            && component.getType() != boolean.class
            && !component
                .getAnnotatedType()
                .isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    if (type.isRecord()) {
      return fields(type, name + ".", required);
    }
    ApiText text = component.getAnnotation(ApiText.class);
    return Stream.of(
        new FormField(
            name,
            kind(component, type),
            choices(type == List.class ? element(component.getGenericType()) : type),
            required,
            text == null ? "" : text.value()));
  }

  private static FormField.Kind kind(RecordComponent component, Class<?> type) {
    if (List.class.isAssignableFrom(type)) {
      return FormField.Kind.LINES;
    }
    if (Map.class.isAssignableFrom(type)) {
      return FormField.Kind.PAIRS;
    }
    if (type == LocalDate.class) {
      return FormField.Kind.DAY;
    }
    if (type == Instant.class) {
      return FormField.Kind.TIME;
    }
    if (type == boolean.class) {
      return FormField.Kind.FLAG;
    }
    if (type.isEnum()) {
      return FormField.Kind.CHOICE;
    }
    return FieldChecks.isProse(component.getName()) ? FormField.Kind.PROSE : FormField.Kind.LINE;
  }

  private static List<String> choices(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(each -> written((Enum<?>) each)).toList()
        : List.of();
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of a value, of an optional one the type of what it may hold. */
  private static Class<?> inner(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? inner(generic.getActualTypeArguments()[0])
          : (Class<?>) generic.getRawType();
    }
    return (Class<?>) type;
  }

  private static Class<?> element(Type list) {
    return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  private static void put(
      ObjectNode object, FormField field, String name, String text, ZoneId zone) {
    switch (field.kind()) {
      case LINES -> {
        ArrayNode list = object.putArray(name);
        lines(text).forEach(list::add);
      }
      case PAIRS -> {
        ObjectNode pairs = object.putObject(name);
        lines(text)
            .forEach(
                line -> {
                  int colon = line.indexOf(':');
                  pairs.put(
                      colon < 0 ? line : line.substring(0, colon).strip(),
                      colon < 0 ? "" : line.substring(colon + 1).strip());
                });
      }
      case TIME -> object.put(name, instant(text, zone));
      case FLAG -> object.put(name, true);
      default -> object.put(name, text);
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** What cannot be read stays as it is, and is refused by the reader in its words. */
  static String instant(String text, ZoneId zone) {
    try {
      return LocalDateTime.parse(text.strip().replace(' ', 'T'))
          .atZone(zone)
          .toInstant()
          .toString();
    } catch (DateTimeParseException unreadable) {
      return text;
    }
  }

  private FormFields() {}
}
