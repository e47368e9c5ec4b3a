package nurture.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.EventEnvelope;
import nurture.event.Profile;
import nurture.meaning.ApiText;

/**
 * Events and profiles as forms ask for them. Fields, their descriptions and their checks are those
 * of what is posted over the API. Thread-safe.
 */
public final class EventForms {

  /** When an event happened, beside its own fields. */
  public static final String OCCURRED = "occurredAt";

  private static final List<FormField> PROFILE = FormFields.of(Profile.class);

  /** The fields of an event; none if there is no such event. */
  public static List<FormField> fields(String type) {
    return EventTypes.of(type).map(FormFields::of).orElse(List.of());
  }

  /** What the description of the API says of an event; empty if there is no such event. */
  public static String says(String type) {
    return EventTypes.of(type)
        .flatMap(event -> Optional.ofNullable(event.getAnnotation(ApiText.class)))
        .map(ApiText::value)
        .orElse("");
  }

  /** The fields of a profile. */
  public static List<FormField> profile() {
    return PROFILE;
  }

  /**
   * Reads an event that was typed into a form.
   *
   * @param typed by the names of its {@link #fields}, and {@link #OCCURRED}; what is not there is
   *     left out
   * @param zone of times without one
   * @param source who says so
   * @throws RefusalException naming each field that is wrong, as {@code data.kind}
   */
  public static EventEnvelope event(
      String ref,
      String id,
      String type,
      Map<String, String> typed,
      ZoneId zone,
      String source,
      Instant now)
      throws RefusalException {
    ObjectNode posted =
        JsonMappers.STRICT.createObjectNode().put("id", id).put("candidate", ref).put("type", type);
    if (typed.containsKey(OCCURRED)) {
      posted.put(OCCURRED, FormFields.instant(typed.get(OCCURRED), zone));
    }
    posted.set("data", FormFields.object(fields(type), typed, zone));
    return EventJson.read(posted, source, now);
  }

  /**
   * Reads what was typed into the form of a profile.
   *
   * @param typed the fields that change; an empty text clears what was known
   * @throws RefusalException naming each field that is wrong
   */
  public static EventEnvelope profile(
      String ref, String id, Map<String, String> typed, ZoneId zone, String source, Instant now)
      throws RefusalException {
    return EventJson.readProfile(ref, id, FormFields.object(PROFILE, typed, zone), source, now);
  }

  private EventForms() {}
}
