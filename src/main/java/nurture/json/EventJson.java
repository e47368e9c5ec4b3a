package nurture.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import nurture.config.NearestWord;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.ReportedByServer;
import org.jspecify.annotations.Nullable;

/** Reads events others send, and events we kept. Thread-safe. */
public final class EventJson {

  /** Events in one array at most. */
  public static final int MOST = 1_000;

  private static final Duration SKEW = Duration.ofMinutes(10);
  private static final int LONGEST_NAME = 200;

  // An empty text or list clears what was known, so it is written; what is absent is not.
  private static final ObjectMapper WHOLE =
      JsonMappers.OWN.copy().setSerializationInclusion(JsonInclude.Include.NON_ABSENT);

  private static final java.util.Set<String> FIELDS =
      java.util.Set.of("id", "candidate", "type", "occurredAt", "data");

  /**
   * Reads one event as it is posted: {@code {"id", "candidate", "type", "occurredAt", "data":
   * {…}}}.
   *
   * @param now when it was received: what {@code occurredAt} is when left out, and the latest it
   *     may be but for some minutes
   * @throws RefusalException naming each field that is wrong
   */
  public static EventEnvelope read(JsonNode item, String source, Instant now)
      throws RefusalException {
    if (!item.isObject()) {
      throw new RefusalException("", item.toString(), "an event is a JSON object");
    }
    if (item.size() > TextLimits.MOST) {
      throw new RefusalException("", "", "has more than " + TextLimits.MOST + " fields");
    }
    InputFaults faults = new InputFaults();
    for (Iterator<String> names = item.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        faults.add(
            name,
            "",
            "is not a field of an event"
                + NearestWord.question(name, FIELDS)
                + (NearestWord.to(name, FIELDS).isPresent() ? " What" : "; what")
                + " belongs to the type goes into data");
      }
    }
    Optional<String> type = faults.read(() -> name(item, "type"));
    Optional<String> candidate = faults.read(() -> candidate(item));
    Optional<String> id = faults.read(() -> name(item, "id"));
    Optional<Instant> at = faults.read(() -> occurredAt(item, now));
    JsonNode data = data(item);
    Optional<Class<? extends CandidateEvent>> known = type.flatMap(EventTypes::of);
    if (known.filter(ReportedByServer.class::isAssignableFrom).isPresent()) {
      faults.add("type", type.orElseThrow(), "is reported by the server alone");
    } else if (!data.isObject()) {
      faults.add("data", data.toString(), "must be a JSON object");
    } else if (faults.passes(() -> TextLimits.check("data", data))) {
      known.ifPresent(of -> checked(of, data, at.orElse(now), faults));
    }
    faults.refuse();
    return new EventEnvelope(
        candidate.orElseThrow(),
        id.orElseThrow(),
        at.orElseThrow(),
        type.orElseThrow(),
        data.toString(),
        source);
  }

  /**
   * Reads the profile of {@code PUT /api/candidates/{ref}}.
   *
   * @throws RefusalException naming each field that is wrong
   */
  public static EventEnvelope readProfile(
      String ref, String id, JsonNode profile, String source, Instant now) throws RefusalException {
    CandidateRef.check("ref", ref);
    named("idempotency-key", id);
    if (!profile.isObject()) {
      throw new RefusalException("", profile.toString(), "a candidate is a JSON object");
    }
    TextLimits.check("", profile);
    InputFaults faults = new InputFaults();
    RecordReader.read(Profile.class, profile, "", faults)
        .ifPresent(read -> FieldChecks.profile("", read, faults));
    faults.refuse();
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

  /** Whether two events say the same in their data; the order of fields does not matter. */
  public static boolean sameData(String one, String other) {
    try {
      return JsonMappers.OWN.readTree(one).equals(JsonMappers.OWN.readTree(other));
    } catch (JsonProcessingException e) {
      return one.equals(other);
    }
  }

  /** What is kept of an event of our own beside its type and time. */
  public static String data(CandidateEvent event) {
    try {
      return WHOLE.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every event of ours can be written", e);
    }
  }

  /** An event of our own as it is kept. */
  public static EventEnvelope write(
      String candidate, String id, Instant at, CandidateEvent event, String source) {
    return new EventEnvelope(candidate, id, at, EventTypes.name(event), data(event), source);
  }

  private static Optional<CandidateEvent> lenient(
      Class<? extends CandidateEvent> type, @Nullable String data) {
    try {
      // Enums and dates were kept as they were written, so they are read as they were read then.
      CandidateEvent event = JsonMappers.KEPT.readerFor(type).readValue(data == null ? "{}" : data);
      return missing(event).isPresent() ? Optional.empty() : Optional.of(event);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static JsonNode data(JsonNode item) {
    JsonNode data = item.path("data");
    return data.isMissingNode() || data.isNull() ? JsonMappers.STRICT.createObjectNode() : data;
  }

  private static void checked(
      Class<? extends CandidateEvent> type, JsonNode data, Instant at, InputFaults faults) {
    Optional<? extends CandidateEvent> read = RecordReader.read(type, data, "data", faults);
    if (read.isEmpty()) {
      return;
    }
    CandidateEvent event = read.get();
    // A field that was given and is wrong has been told.
    missing(event)
        .filter(name -> data.path(name).isMissingNode() || blank(data.path(name)))
        .ifPresent(name -> faults.add("data." + name, "", "is missing"));
    if (event instanceof CandidateUpserted upserted && upserted.profile() != null) {
      FieldChecks.profile("data.profile", upserted.profile(), faults);
    } else {
      FieldChecks.event(event, at, faults);
    }
  }

  private static boolean blank(JsonNode node) {
    return node.isNull() || node.isTextual() && node.textValue().isBlank();
  }

  /** The first field the type cannot do without and that was not given. */
  private static Optional<String> missing(CandidateEvent event) {
    for (RecordComponent component : RecordReader.components(event.getClass())) {
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
  static void named(String field, String text) throws RefusalException {
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
    String written = node.isTextual() ? node.textValue() : node.toString();
    Instant at =
        (node.isTextual() ? WrittenTime.instant(written) : Optional.<Instant>empty())
            .orElseThrow(
                () ->
                    new RefusalException("occurredAt", written, WrittenTime.instantFault(written)));
    if (at.isAfter(now.plus(SKEW))) {
      throw new RefusalException(
          "occurredAt", written, "lies in the future; events tell what has happened");
    }
    if (at.isBefore(Instant.EPOCH)) {
      throw new RefusalException("occurredAt", written, "lies before 1970");
    }
    return at;
  }

  private static String candidate(JsonNode item) throws RefusalException {
    String ref = name(item, "candidate");
    CandidateRef.check("candidate", ref);
    return ref;
  }

  private EventJson() {}
}
