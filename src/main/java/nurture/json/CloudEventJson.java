package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.EventEnvelope;

/**
 * Reads events that are written as CloudEvents 1.0: {@code subject} is the candidate, {@code type}
 * the type of the event or ends with it after a dot, {@code time} when it occurred, {@code data}
 * what belongs to it. What an event may be is {@link EventJson}'s affair. Pure.
 *
 * <p>A producer promises that {@code source} and {@code id} together are unique, so both together
 * are the id of the event: {@code source#id}.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">the
 *     specification</a>
 */
public final class CloudEventJson {

  /** Media type of an event that is written down whole. */
  public static final String STRUCTURED = "application/cloudevents+json";

  private static final String VERSION = "1.0";
  private static final String DATA = "data";

  /** Our names of what has another name here. */
  private static final Map<String, String> NAMES =
      Map.of("candidate", "subject", "occurredAt", "time");

  /**
   * Reads an event that is written down whole, as {@link #STRUCTURED} says.
   *
   * @param receivedFrom whom it came from
   * @param happened when it occurred, if it does not say so itself
   * @param now when it was received
   * @throws RefusalException naming each field that is wrong by its name in CloudEvents
   */
  public static EventEnvelope structured(
      JsonNode event, String receivedFrom, Instant happened, Instant now) throws RefusalException {
    if (!event.isObject()) {
      throw new RefusalException("", event.toString(), "a CloudEvent is a JSON object");
    }
    Map<String, String> attributes = new HashMap<>();
    for (String name : List.of("specversion", "id", "source", "type", "subject", "time")) {
      JsonNode value = event.path(name);
      if (value.isTextual()) {
        attributes.put(name, value.textValue());
      } else if (!value.isMissingNode() && !value.isNull()) {
        throw new RefusalException(name, value.toString(), "must be text");
      }
    }
    if (event.has("data_base64")) {
      throw new RefusalException("data_base64", "", "send the data as JSON, in data");
    }
    if (event.path("datacontenttype").isTextual()) {
      json("datacontenttype", event.path("datacontenttype").textValue());
    }
    return read(attributes, "", event.path(DATA), receivedFrom, happened, now);
  }

  /**
   * Reads an event whose attributes came apart from its data.
   *
   * @param attributes by their names in CloudEvents
   * @param prefix of these names where they were read, for refusals
   * @param dataType the media type of the data; empty for JSON
   * @param data the data as it came; empty for none
   */
  public static EventEnvelope binary(
      Map<String, String> attributes,
      String prefix,
      Optional<String> dataType,
      Optional<byte[]> data,
      String receivedFrom,
      Instant happened,
      Instant now)
      throws RefusalException {
    if (dataType.isPresent()) {
      json("content-type", dataType.get());
    }
    JsonNode read =
        data.isPresent() ? JsonBody.read(data.get()) : JsonMappers.STRICT.createObjectNode();
    return read(attributes, prefix, read, receivedFrom, happened, now);
  }

  private static EventEnvelope read(
      Map<String, String> attributes,
      String prefix,
      JsonNode data,
      String receivedFrom,
      Instant happened,
      Instant now)
      throws RefusalException {
    InputFaults faults = new InputFaults();
    String version = attributes.getOrDefault("specversion", "");
    if (!version.equals(VERSION)) {
      faults.add(
          prefix + "specversion",
          version,
          version.isEmpty() ? "is missing; write " + VERSION : "is not known; write " + VERSION);
    }
    String source = attributes.getOrDefault("source", "");
    if (source.isEmpty()) {
      faults.add(prefix + "source", "", "is missing");
    }
    ObjectNode own = JsonMappers.STRICT.createObjectNode();
    String id = attributes.getOrDefault("id", "");
    if (id.isEmpty()) {
      faults.add(prefix + "id", "", "is missing");
    } else if (!source.isEmpty()) {
      String both = source + "#" + id;
      if (faults.passes(() -> named(prefix, both))) {
        own.put("id", both);
      }
    }
    Optional.ofNullable(attributes.get("subject")).ifPresent(text -> own.put("candidate", text));
    Optional.ofNullable(attributes.get("type")).ifPresent(text -> own.put("type", type(text)));
    own.put("occurredAt", attributes.getOrDefault("time", happened.toString()));
    if (!data.isMissingNode()) {
      own.set(DATA, data);
    }
    if (!own.has("id")) {
      // What is wrong with it has been told.
      own.put("id", "none");
    }
    Optional<EventEnvelope> event =
        faults.read(
            () -> {
              try {
                return EventJson.read(own, receivedFrom, now);
              } catch (RefusalException e) {
                throw renamed(e, prefix);
              }
            });
    faults.refuse();
    return event.orElseThrow();
  }

  private static void named(String prefix, String both) throws RefusalException {
    try {
      EventJson.named(prefix + "id", both);
    } catch (RefusalException e) {
      throw new RefusalException(
          prefix + "id", both, "together with source: " + e.refusal().reason());
    }
  }

  /** Types are often written with a name of their producer before them. */
  private static String type(String written) {
    String last = written.substring(written.lastIndexOf('.') + 1);
    return EventTypes.of(last).isPresent() ? last : written;
  }

  private static void json(String field, String mediaType) throws RefusalException {
    if (!isJson(mediaType)) {
      throw new RefusalException(field, mediaType, "the data of an event is JSON");
    }
  }

  /** Whether a media type is that of JSON. */
  public static boolean isJson(String mediaType) {
    String type = JsonBody.mediaType(mediaType);
    return type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
  }

  private static RefusalException renamed(RefusalException refused, String prefix) {
    return new RefusalException(
        refused.refusals().stream()
            .map(
                each ->
                    new InputRefusal(renamed(each.field(), prefix), each.value(), each.reason()))
            .toList());
  }

  private static String renamed(String field, String prefix) {
    boolean inData = field.equals(DATA) || field.startsWith(DATA + ".");
    return inData ? field : prefix + NAMES.getOrDefault(field, field);
  }

  private CloudEventJson() {}
}
