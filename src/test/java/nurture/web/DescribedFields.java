package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nurture.event.Profile;

/** Holds described fields to the components of a record. */
final class DescribedFields {

  private DescribedFields() {}

  /** The fields are the record's components in their order, each of the component's type. */
  static void assertSame(ApiDescription apiDescription, Class<?> type, JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
    for (RecordComponent component : type.getRecordComponents()) {
      assertFits(apiDescription, component.getName(), component.getGenericType(), properties);
    }
  }

  private static void assertFits(
      ApiDescription apiDescription, String name, Type type, JsonNode properties) {
    JsonNode schema = apiDescription.resolved(properties.path(name));
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      assertFits(apiDescription, name, generic.getActualTypeArguments()[0], properties);
    } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      assertThat(schema.path("type").asText()).as(name).isEqualTo("array");
      assertFits(apiDescription, "items", generic.getActualTypeArguments()[0], schema);
    } else if (type instanceof ParameterizedType) {
      assertThat(schema.path("type").asText()).as(name).isEqualTo("object");
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      assertThat(list(schema.path("enum"))).as(name).isEqualTo(choices(plain));
    } else if (type == Profile.class) {
      assertThat(schema).as(name).isEqualTo(apiDescription.schema("Profile"));
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      assertThat(schema.path("type").asText()).as(name).isEqualTo("object");
      assertSame(apiDescription, plain, schema.path("properties"));
    } else if (type == boolean.class) {
      assertThat(schema.path("type").asText()).as(name).isEqualTo("boolean");
    } else {
      assertThat(type).as(name).isIn(String.class, ZoneId.class, LocalDate.class, Instant.class);
      assertThat(schema.path("type").asText()).as(name).isEqualTo("string");
      assertThat(schema.path("format").asText())
          .as(name)
          .isEqualTo(type == LocalDate.class ? "date" : type == Instant.class ? "date-time" : "");
    }
  }

  /** The components an event cannot do without. */
  static Set<String> required(Class<?> type) {
    Set<String> required = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Optional.class && !component.getType().isPrimitive()) {
        required.add(component.getName());
      }
    }
    return required;
  }

  /** The constants as they are written, in their order. */
  static List<String> choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** The type's name as it is written. */
  static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static List<String> list(JsonNode array) {
    List<String> list = new ArrayList<>();
    array.forEach(item -> list.add(item.asText()));
    return list;
  }
}
