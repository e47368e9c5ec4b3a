package nurture.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.event.CandidateEvent;
import nurture.event.Profile;
import nurture.event.ReportedByServer;
import nurture.meaning.ApiText;

/** Writes the schemas of what is posted, events, profiles and choices, as YAML. */
final class PostedSchemas {

  private static final Path VOCABULARY = Path.of("src/main/java/nurture/event/CandidateEvent.java");

  private static final List<Class<?>> EVENTS =
      Arrays.stream(CandidateEvent.class.getPermittedSubclasses())
          .filter(type -> type != CandidateEvent.Unknown.class)
          .filter(type -> !ReportedByServer.class.isAssignableFrom(type))
          .sorted(Comparator.comparing(PostedSchemas::place))
          .toList();

  /** The enums that their fields have, in the order in which they are first named. */
  private static final List<Class<?>> CHOICES =
      Stream.concat(EVENTS.stream(), Stream.of(Profile.class))
          .flatMap(type -> Arrays.stream(type.getRecordComponents()))
          .map(RecordComponent::getGenericType)
          .<Class<?>>flatMap(PostedSchemas::classes)
          .filter(Class::isEnum)
          .distinct()
          .toList();

  private static final String ANY =
      """

          AnyEvent:
            description: |
              One event. `type` says which of those below it is. A type that is none of them is accepted, kept as it is and
              shown in the timeline, without effect: a newer version may understand it. So mind your spelling; the timeline
              says "unknown event type …".
            discriminator:
              propertyName: type
              mapping:
      %s
            oneOf:
      %s
              - $ref: '#/components/schemas/Other'
      """;

  private static final String EVENT =
      """

          %s:
      %s
            allOf: [{$ref: '#/components/schemas/EventFrame'}]
      """;

  private static final String OTHER =
      """

          Other:
            description: A type this version does not know. Kept to the letter, without effect.
            allOf: [{$ref: '#/components/schemas/EventFrame'}]
            properties:
              type:
                type: string
                not:
                  enum:
      %s
            examples:
              - id: badge-77
                candidate: greenhouse-417
                type: conference-attended
                data: {conference: Berlin Buzzwords}
      """;

  private final StringBuilder yaml = new StringBuilder();

  static String written() {
    PostedSchemas schemas = new PostedSchemas();
    schemas.yaml.append(
        ANY.formatted(
            lines(EVENTS, type -> "          " + DescribedFields.kebab(type) + ": " + ref(type)),
            lines(EVENTS, type -> "        - $ref: " + ref(type))));
    EVENTS.forEach(schemas::event);
    schemas.yaml.append(
        OTHER.formatted(lines(EVENTS, type -> "              - " + DescribedFields.kebab(type))));
    schemas.profile();
    CHOICES.forEach(schemas::choice);
    return schemas.yaml.append("\n").toString();
  }

  private void event(Class<?> type) {
    ApiText text = type.getAnnotation(ApiText.class);
    Set<String> required = DescribedFields.required(type);
    yaml.append(EVENT.formatted(type.getSimpleName(), description(6, text.value())));
    line(6, required.isEmpty() ? "" : "required: [data]");
    line(6, "properties:");
    line(8, "type: {type: string, const: " + DescribedFields.kebab(type) + "}");
    line(8, "data:");
    line(10, "type: object");
    line(10, "additionalProperties: false");
    line(10, required.isEmpty() ? "" : "required: " + inOrder(type, required));
    line(10, "properties:");
    fields(12, type);
    line(6, "examples:");
    for (String example : text.examples()) {
      String[] parts = example.split(" ", 2);
      line(8, "- id: " + parts[0]);
      line(10, "candidate: greenhouse-417");
      line(10, "type: " + DescribedFields.kebab(type));
      line(10, "occurredAt: '2026-11-21T09:30:00Z'");
      line(10, "data: " + parts[1]);
    }
  }

  private void profile() {
    ApiText text = Profile.class.getAnnotation(ApiText.class);
    yaml.append("\n    Profile:\n");
    line(6, "type: object");
    line(6, "additionalProperties: false");
    line(6, description(0, text.value()).replace("\n", "\n      "));
    line(6, "properties:");
    fields(8, Profile.class);
    line(6, "examples:");
    Arrays.stream(text.examples()).forEach(example -> line(8, "- " + example));
  }

  private void choice(Class<?> type) {
    yaml.append("\n    " + type.getSimpleName() + ":\n");
    line(6, "type: string");
    yaml.append(description(6, type.getAnnotation(ApiText.class).value())).append("\n");
    line(6, "enum:");
    DescribedFields.choices(type).forEach(each -> line(8, "- " + each));
  }

  private void fields(int indent, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      ApiText text = component.getAnnotation(ApiText.class);
      line(indent, component.getName() + ":");
      Class<?> part = classes(component.getGenericType()).findFirst().orElseThrow();
      boolean ofFields = part.isRecord() && part != Profile.class;
      if (!ofFields) {
        schema(component.getGenericType()).forEach(line -> line(indent + 2, line));
      }
      if (text != null) {
        yaml.append(description(indent + 2, text.value())).append("\n");
      }
      if (ofFields) {
        parts(indent + 2, part);
      }
    }
  }

  /** A field that has fields of its own. */
  private void parts(int indent, Class<?> type) {
    line(indent, "type: object");
    line(indent, "additionalProperties: false");
    line(indent, "required: " + inOrder(type, DescribedFields.required(type)));
    line(indent, "properties:");
    fields(indent + 2, type);
  }

  /** Where an event is declared: a compiler lists them in an order of its own. */
  private static int place(Class<?> event) {
    try {
      return Files.readString(VOCABULARY).indexOf("record " + event.getSimpleName() + "(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Class<?>> classes(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(PostedSchemas::classes)
        : Stream.of((Class<?>) type);
  }

  private static List<String> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return schema(of[0]);
      }
      if (generic.getRawType() == Map.class) {
        return List.of("type: object", "additionalProperties: {type: string}");
      }
      String items = "items: {" + String.join(", ", schema(of[0])) + "}";
      return of[0] == String.class
          ? List.of("type: array", items, "maxItems: 100")
          : List.of("type: array", items);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum() || plain == Profile.class) {
      return List.of("$ref: " + ref(plain));
    }
    if (plain == boolean.class) {
      return List.of("type: boolean", "default: false");
    }
    if (plain == LocalDate.class || plain == Instant.class) {
      return List.of("type: string", "format: " + (plain == Instant.class ? "date-time" : "date"));
    }
    if (plain != String.class && plain != ZoneId.class) {
      throw new IllegalStateException("say here how " + plain + " is described");
    }
    return List.of("type: string");
  }

  /** Plain where YAML reads it as it stands, else folded, else line by line. */
  private static String description(int indent, String text) {
    String start = " ".repeat(indent) + "description: ";
    if (text.contains("\n")) {
      return start + "|\n" + text.strip().indent(indent + 2).stripTrailing();
    }
    if (text.matches("[A-Za-z][^:#]*") && start.length() + text.length() <= 118) {
      return start + text;
    }
    StringBuilder folded = new StringBuilder(start + ">-");
    int column = 118;
    for (String word : text.split(" ")) {
      if (column + 1 + word.length() > 118) {
        folded.append("\n").append(" ".repeat(indent + 2));
        column = indent + 1;
      } else {
        folded.append(" ");
      }
      folded.append(word);
      column += 1 + word.length();
    }
    return folded.toString();
  }

  private void line(int indent, String text) {
    if (!text.isEmpty()) {
      yaml.append(" ".repeat(indent)).append(text).append("\n");
    }
  }

  private static String inOrder(Class<?> type, Set<String> required) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(required::contains)
        .toList()
        .toString();
  }

  private static String ref(Class<?> type) {
    return "'#/components/schemas/" + type.getSimpleName() + "'";
  }

  private static String lines(List<Class<?>> types, Function<Class<?>, String> line) {
    return types.stream().map(line).collect(Collectors.joining("\n"));
  }

  private PostedSchemas() {}
}
