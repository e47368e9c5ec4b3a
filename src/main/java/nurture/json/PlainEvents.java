package nurture.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.Profile;

/**
 * Reads events written as plain values, maps, lists, texts, numbers and truth values, as strictly
 * as those that are posted: by the same reader, so that a scenario can say what the API can and no
 * more. Thread-safe.
 */
public final class PlainEvents {

  private static final String SOMEBODY = "somebody";
  private static final String INSTANT = Instant.class.getName();

  /** The names of all events, in alphabetical order. */
  public static SortedSet<String> types() {
    return EventTypes.names();
  }

  /**
   * The fields of an event's data that are instants, those of a profile among them; none if there
   * is no such event.
   */
  public static Set<String> instants(String type) {
    return EventTypes.of(type)
        .map(
            event ->
                Arrays.stream(event.getRecordComponents())
                    .flatMap(
                        field ->
                            field.getType() == Profile.class
                                ? Arrays.stream(Profile.class.getRecordComponents())
                                : Stream.of(field))
                    .filter(field -> field.getGenericType().getTypeName().contains(INSTANT))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /**
   * Reads one event.
   *
   * @param data its fields by name, as they stand in {@code data} of a posted event
   * @throws RefusalException naming the first field that is wrong; {@code type} if there is no such
   *     event
   */
  public static CandidateEvent event(String type, Map<String, ?> data) throws RefusalException {
    if (EventTypes.of(type).isEmpty()) {
      throw new RefusalException(
          "type", type, "is not an event type; the types are " + String.join(", ", types()));
    }
    ObjectNode posted =
        JsonMappers.STRICT
            .createObjectNode()
            .put("id", type)
            .put("candidate", SOMEBODY)
            .put("type", type);
    posted.set("data", JsonMappers.STRICT.valueToTree(data));
    return event(EventJson.read(posted, SOMEBODY, Instant.EPOCH));
  }

  /**
   * Reads what a profile says, with the fields of {@code PUT /api/candidates/{ref}}.
   *
   * @throws RefusalException naming the first field that is wrong
   */
  public static CandidateEvent profile(Map<String, ?> fields) throws RefusalException {
    return event(
        EventJson.readProfile(
            SOMEBODY, SOMEBODY, JsonMappers.STRICT.valueToTree(fields), SOMEBODY, Instant.EPOCH));
  }

  private static CandidateEvent event(EventEnvelope eventEnvelope) {
    return EventJson.kept(
            eventEnvelope.id(), eventEnvelope.at(), eventEnvelope.type(), eventEnvelope.data())
        .event();
  }

  private PlainEvents() {}
}
