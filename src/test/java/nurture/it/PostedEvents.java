package nurture.it;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Candidates of these tests and what happens to them, as a caller writes it. */
final class PostedEvents {

  /** An event as it is posted; without data yet. */
  static ObjectNode event(String candidate, String id, String type) {
    return ApiClient.JSON
        .createObjectNode()
        .put("id", id)
        .put("candidate", candidate)
        .put("type", type);
  }

  static ObjectNode profile(String name, String email) {
    ObjectNode profile =
        ApiClient.JSON
            .createObjectNode()
            .put("name", name)
            .put("email", email)
            .put("employer", "Fjordbank")
            .put("title", "Principal engineer");
    profile.putArray("interests").add("stream processing");
    return profile;
  }

  static ObjectNode upserted(String candidate, String name, String email) {
    ObjectNode event = event(candidate, candidate + "-upserted", "candidate-upserted");
    event.putObject("data").set("profile", profile(name, email));
    return event;
  }

  static ObjectNode consent(String candidate) {
    ObjectNode event = event(candidate, candidate + "-consent", "consent-given");
    event.putObject("data").put("via", "email").put("basis", "consent");
    return event;
  }

  static ObjectNode research(String candidate) {
    ObjectNode event = event(candidate, candidate + "-research", "research-found");
    event
        .putObject("data")
        .put("item", "published-content")
        .put("finding", "your talk on streaming joins");
    return event;
  }

  /** Everything there is to know before a first message may leave. */
  static ArrayNode known(String candidate) {
    return ApiClient.JSON
        .createArrayNode()
        .add(upserted(candidate, name(candidate), email(candidate)))
        .add(consent(candidate))
        .add(research(candidate));
  }

  /** The same for many, numbered from {@code first}; one array of events. */
  static ArrayNode known(String prefix, int first, int count) {
    ArrayNode events = ApiClient.JSON.createArrayNode();
    for (int i = first; i < first + count; i++) {
      events.addAll(known(prefix + i));
    }
    return events;
  }

  static String email(String candidate) {
    return candidate.toLowerCase(Locale.ROOT) + "@example.com";
  }

  private static String name(String candidate) {
    return "Ada " + candidate;
  }

  private PostedEvents() {}
}
