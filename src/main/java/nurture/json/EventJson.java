package nurture.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Reads events others send, and events we kept. Thread-safe. */
public final class EventJson {

  private static final Duration SKEW = Duration.ofMinutes(10);
  private static final int LONGEST_NAME = 200;

  // An empty text or list clears what was known, so it is written; what is absent is not.
  private static final ObjectMapper WHOLE =
      JsonMappers.OWN.copy().setSerializationInclusion(JsonInclude.Include.NON_ABSENT);

  private static final java.util.Set<String> FIELDS =
      java.util.Set.of("id", "candidate", "type", "occurredAt", "data");
  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  /**
   * Reads one event as it is posted: {@code {"id", "candidate", "type", "occurredAt", "data":
   * {…}}}.
   *
   * @param now when it was received: what {@code occurredAt} is when left out, and the latest it
   *     may be but for some minutes
   * @throws RefusalException naming the first field that is wrong
   */
  public static EventEnvelope read(JsonNode item, String source, Instant now)
      throws RefusalException {
    if (!item.isObject()) {
      throw new RefusalException("", item.toString(), "an event is a JSON object");
    }
    for (Iterator<String> names = item.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw new RefusalException(
            name, "", "is not a field of an event; what belongs to the type goes into data");
      }
    }
    String type = name(item, "type");
    String candidate = name(item, "candidate");
    String id = name(item, "id");
    Instant at = occurredAt(item, now);
    JsonNode data = item.path("data");
    if (data.isMissingNode() || data.isNull()) {
      data = JsonMappers.STRICT.createObjectNode();
    } else if (!data.isObject()) {
      throw new RefusalException("data", data.toString(), "must be a JSON object");
    }
    TextLimits.check("data", data);
    Optional<Class<? extends CandidateEvent>> known = EventTypes.of(type);
    if (known.isPresent()) {
      checked(known.get(), data);
    }
    return new EventEnvelope(candidate, id, at, type, data.toString(), source);
  }

  /**
   * Reads the profile of {@code PUT /api/candidates/{ref}}.
   *
   * @throws RefusalException naming the first field that is wrong
   */
  public static EventEnvelope readProfile(
      String ref, String id, JsonNode profile, String source, Instant now) throws RefusalException {
    named("ref", ref);
    named("idempotency-key", id);
    if (!profile.isObject()) {
      throw new RefusalException("", profile.toString(), "a candidate is a JSON object");
    }
    TextLimits.check("", profile);
    FieldChecks.profile("", convert(Profile.class, profile, ""));
    return new EventEnvelope(
        ref,
        id,
        now,
        "candidate-upserted",
        JsonMappers.STRICT.createObjectNode().set("profile", profile).toString(),
        source);
  }

  /**
   * Reads an event we kept; one that this version cannot read becomes {@link
   * CandidateEvent.Unknown}.
   */
  public static RecordedEvent kept(String id, Instant at, String type, @Nullable String data) {
    CandidateEvent event =
        EventTypes.of(type)
            .flatMap(known -> lenient(known, data))
            .orElseGet(() -> new CandidateEvent.Unknown(type, data));
    return new RecordedEvent(id, at, event);
  }

  /** An event of our own as it is kept. */
  public static EventEnvelope write(
      String candidate, String id, Instant at, CandidateEvent event, String source) {
    return new EventEnvelope(
        candidate, id, at, EventTypes.name(event), WHOLE.valueToTree(event).toString(), source);
  }

  private static Optional<CandidateEvent> lenient(
      Class<? extends CandidateEvent> type, @Nullable String data) {
    try {
      // Enums were kept as they were written, so they are read as they were read then.
      CandidateEvent event =
          JsonMappers.STRICT
              .readerFor(type)
              .without(
                  com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(data == null ? "{}" : data);
      return missing(event).isPresent() ? Optional.empty() : Optional.of(event);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void checked(Class<? extends CandidateEvent> type, JsonNode data)
      throws RefusalException {
    CandidateEvent event = convert(type, data, "data");
    Optional<String> missing = missing(event);
    if (missing.isPresent()) {
      throw new RefusalException("data." + missing.get(), "", "is missing");
    }
    if (event instanceof CandidateUpserted upserted) {
      FieldChecks.profile("data.profile", upserted.profile());
    } else if (event instanceof ResearchFound found) {
      FieldChecks.finding("data.", found);
    }
  }

  private static <T> T convert(Class<T> type, JsonNode data, String path) throws RefusalException {
    try {
      return JsonMappers.STRICT.treeToValue(data, type);
    } catch (UnrecognizedPropertyException e) {
      String known =
          e.getKnownPropertyIds() == null
              ? ""
              : e.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      throw new RefusalException(path(path, e), "", "is not a field here; the fields are " + known);
    } catch (InvalidFormatException e) {
      throw new RefusalException(path(path, e), String.valueOf(e.getValue()), reason(e));
    } catch (JsonMappingException e) {
      throw new RefusalException(path(path, e), value(data, e), reason(e));
    } catch (JsonProcessingException e) {
      throw new RefusalException(path, "", e.getOriginalMessage());
    }
  }

  private static String reason(JsonMappingException e) {
    String said = e.getOriginalMessage();
    int choose = said.indexOf("must be one of");
    if (choose >= 0) {
      return said.substring(choose);
    }
    if (e instanceof InvalidFormatException format) {
      String type = format.getTargetType().getSimpleName();
      return switch (type) {
        case "LocalDate" -> "must be a day such as 2027-03-01";
        case "Instant" -> "must be an instant such as 2027-03-01T09:30:00Z";
        case "ZoneId" -> "must be a time zone such as Europe/Vienna";
        default -> "cannot be read as " + type;
      };
    }
    if (e instanceof ValueInstantiationException && e.getCause() instanceof NullPointerException) {
      return "lists and maps must not hold null";
    }
    if (e instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
        && mismatch.getTargetType() != null) {
      if (Collection.class.isAssignableFrom(mismatch.getTargetType())) {
        return "must be a list";
      }
      return "cannot be read as " + mismatch.getTargetType().getSimpleName();
    }
    return said.lines().findFirst().orElse("cannot be read");
  }

  private static String path(String prefix, JsonMappingException e) {
    StringBuilder path = new StringBuilder(prefix);
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      } else {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  private static String value(JsonNode data, JsonMappingException e) {
    JsonNode node = data;
    for (JsonMappingException.Reference step : e.getPath()) {
      node =
          step.getFieldName() != null ? node.path(step.getFieldName()) : node.path(step.getIndex());
    }
    return node.isValueNode() && !node.isNull() ? node.asText() : "";
  }

  /** The first field the type cannot do without and that was not given. */
  private static Optional<String> missing(CandidateEvent event) {
    for (RecordComponent component :
        COMPONENTS.computeIfAbsent(event.getClass(), Class::getRecordComponents)) {
      try {
        Object value = component.getAccessor().invoke(event);
        if (value == null || value instanceof String text && text.isBlank()) {
          return Optional.of(component.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records have readable components", e);
      }
    }
    return Optional.empty();
  }

  private static String name(JsonNode item, String field) throws RefusalException {
    JsonNode node = item.path(field);
    if (node.isMissingNode() || node.isNull()) {
      throw new RefusalException(field, "", "is missing");
    }
    if (!node.isTextual()) {
      throw new RefusalException(field, node.toString(), "must be text");
    }
    named(field, node.textValue());
    return node.textValue();
  }

  /** Ids and refs are keys: bounded, so that every database takes them. */
  private static void named(String field, String text) throws RefusalException {
    if (text.isBlank() || text.length() > LONGEST_NAME) {
      throw new RefusalException(field, text, "must have 1 to " + LONGEST_NAME + " characters");
    }
    TextLimits.name(field, text);
  }

  private static Instant occurredAt(JsonNode item, Instant now) throws RefusalException {
    JsonNode node = item.path("occurredAt");
    if (node.isMissingNode() || node.isNull()) {
      return now;
    }
    try {
      Instant at = java.time.OffsetDateTime.parse(node.asText()).toInstant();
      if (at.isAfter(now.plus(SKEW))) {
        throw new RefusalException(
            "occurredAt", node.asText(), "lies in the future; events tell what has happened");
      }
      if (at.isBefore(Instant.EPOCH)) {
        throw new RefusalException("occurredAt", node.asText(), "lies before 1970");
      }
      return at;
    } catch (DateTimeParseException e) {
      throw new RefusalException(
          "occurredAt",
          node.asText(),
          "must be an instant with its offset, such as 2026-11-21T09:30:00Z");
    }
  }

  private EventJson() {}
}
