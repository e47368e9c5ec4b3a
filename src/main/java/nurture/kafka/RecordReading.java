package nurture.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.json.CloudEventJson;
import nurture.json.EventJson;
import nurture.json.InputRefusal;
import nurture.json.JsonBody;
import nurture.json.RefusalException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Reads a record as events: in the form of {@code POST /api/events}, one or an array, or as a
 * CloudEvent in either mode of its binding to Kafka. A record is taken whole or not at all.
 * Thread-safe.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">the
 *     binding of CloudEvents to Kafka</a>
 */
final class RecordReading {

  /** Whom these events come from. */
  static final String SOURCE = "kafka";

  private static final String CONTENT_TYPE = "content-type";
  private static final String CLOUD_EVENTS = "application/cloudevents";
  private static final String ATTRIBUTE = "ce_";

  private final int largestBytes;
  private final InstantSource clock;

  /**
   * @param largestBytes of a value that is taken
   */
  RecordReading(int largestBytes, InstantSource clock) {
    this.largestBytes = largestBytes;
    this.clock = clock;
  }

  /**
   * An event without a time of its own occurred when its record was written.
   *
   * @throws RefusalException naming each field that is wrong
   */
  List<EventEnvelope> read(ConsumerRecord<byte[], byte[]> record) throws RefusalException {
    byte[] value = record.value();
    if (value != null && value.length > largestBytes) {
      throw new RefusalException(
          "",
          "",
          "The value has " + value.length + " bytes; at most " + largestBytes + " are taken.");
    }
    Instant now = clock.instant();
    Instant written = Instant.ofEpochMilli(record.timestamp());
    Instant happened = written.isAfter(now) || written.isBefore(Instant.EPOCH) ? now : written;
    Map<String, String> headers = headers(record);
    Optional<String> type = Optional.ofNullable(headers.get(CONTENT_TYPE));
    boolean whole =
        type.filter(each -> JsonBody.mediaType(each).startsWith(CLOUD_EVENTS)).isPresent();
    if (!whole && headers.containsKey(ATTRIBUTE + "specversion")) {
      return List.of(
          CloudEventJson.binary(
              attributes(headers),
              ATTRIBUTE,
              type,
              Optional.ofNullable(value),
              SOURCE,
              happened,
              now));
    }
    if (value == null) {
      throw new RefusalException(
          "",
          "",
          "The record has no value (a tombstone), which erases nothing here: DELETE"
              + " /api/candidates/{ref} does.");
    }
    if (whole && !JsonBody.mediaType(type.orElseThrow()).equals(CloudEventJson.STRUCTURED)) {
      throw new RefusalException(
          CONTENT_TYPE, type.orElseThrow(), "write " + CloudEventJson.STRUCTURED + ", one event");
    }
    JsonNode body = JsonBody.read(value);
    return whole || body.has("specversion")
        ? List.of(CloudEventJson.structured(body, SOURCE, happened, now))
        : own(body, happened, now);
  }

  private static List<EventEnvelope> own(JsonNode body, Instant happened, Instant now)
      throws RefusalException {
    if (!body.isArray()) {
      return List.of(EventJson.read(dated(body, happened), SOURCE, now));
    }
    if (body.isEmpty()) {
      throw new RefusalException("", "", "The array is empty; send one event or more.");
    }
    if (body.size() > EventJson.MOST) {
      throw new RefusalException(
          "",
          "",
          "Send at most " + EventJson.MOST + " events in a record; these are " + body.size() + ".");
    }
    List<EventEnvelope> events = new ArrayList<>(body.size());
    List<InputRefusal> refusals = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      try {
        events.add(EventJson.read(dated(body.get(i), happened), SOURCE, now));
      } catch (RefusalException e) {
        for (InputRefusal each : e.refusals()) {
          String field = each.field().isEmpty() ? "" : "." + each.field();
          refusals.add(new InputRefusal("[" + i + "]" + field, each.value(), each.reason()));
        }
      }
    }
    if (!refusals.isEmpty()) {
      throw new RefusalException(refusals);
    }
    return events;
  }

  private static JsonNode dated(JsonNode event, Instant happened) {
    if (event instanceof ObjectNode object && !object.hasNonNull("occurredAt")) {
      object.put("occurredAt", happened.toString());
    }
    return event;
  }

  /** Of those with one name the last. */
  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return headers;
  }

  private static Map<String, String> attributes(Map<String, String> headers) {
    Map<String, String> attributes = new HashMap<>();
    headers.forEach(
        (name, value) -> {
          if (name.startsWith(ATTRIBUTE)) {
            attributes.put(name.substring(ATTRIBUTE.length()), value);
          }
        });
    return attributes;
  }
}
