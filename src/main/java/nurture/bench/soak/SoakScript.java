package nurture.bench.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What is posted in a soak, one request after the other: candidates who are new, what they do, what
 * is learnt about them, requests that were posted before and requests that are wrong. Never gives
 * consent again to a candidate who unsubscribed. Confined to one thread.
 */
final class SoakScript {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REMEMBERED = 2_000;
  private static final int RECENT = 200;
  private static final List<String> TOPICS =
      List.of("stream processing", "robotics", "compilers", "databases");
  private static final List<String> TONES =
      List.of("positive", "positive", "neutral", "negative", "not-now", "out-of-office");
  private static final List<String> SIGNALS = List.of("layoffs", "open-to-work", "bad-press");
  private static final List<String> WRONG =
      List.of(
          "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"link-clicked\"",
          "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"replied\",\"data\":{\"tone\":\"loud\"}}",
          "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"noted\",\"data\":{}}",
          "{\"id\":\"%s\",\"candidate\":\"%s\",\"type\":\"noted\",\"occurredAt\":\"noon\","
              + "\"data\":{\"text\":\"hello\"}}");

  private final Random random;
  private final List<SoakPost> posted = new ArrayList<>();
  private final List<Integer> addresses = new ArrayList<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private long number;

  SoakScript(long seed) {
    this.random = new Random(seed);
  }

  /** How many requests of each kind there were. */
  Map<String, Integer> kinds() {
    return Map.copyOf(kinds);
  }

  /** The candidate an address belongs to, whichever of their addresses it is. */
  static String owner(String address) {
    return address.replaceFirst("[.@].*", "");
  }

  /** All addresses that candidates had so far. */
  List<String> addresses() {
    List<String> all = new ArrayList<>();
    for (int candidate = 0; candidate < addresses.size(); candidate++) {
      for (int generation = 0; generation <= addresses.get(candidate); generation++) {
        all.add(address(ref(candidate), generation));
      }
    }
    return all;
  }

  SoakPost next() {
    int roll = random.nextInt(1_000);
    SoakPost post;
    if (addresses.isEmpty() || roll < 50) {
      post = met();
    } else if (roll < 70) {
      post = wrong();
    } else if (roll < 80) {
      post = halfWrong();
    } else if (roll < 110) {
      count("repeated");
      return posted.get(random.nextInt(posted.size()));
    } else {
      post = one(random.nextInt(1_000));
    }
    if (posted.size() < REMEMBERED) {
      posted.add(post);
    } else {
      posted.set(random.nextInt(REMEMBERED), post);
    }
    return post;
  }

  private SoakPost met() {
    count("met");
    String ref = ref(addresses.size());
    addresses.add(0);
    ArrayNode events = JSON.createArrayNode();
    List<SoakEventKey> keys = new ArrayList<>();
    profile(added(events, keys, ref, "candidate-upserted"), ref);
    added(events, keys, ref, "consent-given").put("via", "email").put("basis", "consent");
    added(events, keys, ref, "research-found")
        .put("item", "published-content")
        .put("finding", "your talk on " + topic() + " and how it is tested");
    return new SoakPost(events.toString(), keys, 0, Optional.empty());
  }

  private SoakPost wrong() {
    count("wrong");
    String body = WRONG.get(random.nextInt(WRONG.size())).formatted(id(), known());
    return new SoakPost(body, List.of(), 1, Optional.empty());
  }

  private SoakPost halfWrong() {
    count("half wrong");
    String ref = known();
    ArrayNode events = JSON.createArrayNode();
    List<SoakEventKey> keys = new ArrayList<>();
    added(events, keys, ref, "noted").put("text", "Met at a conference; asked for the brief.");
    events.addObject().put("id", id()).put("candidate", ref).put("type", "noted");
    return new SoakPost(events.toString(), keys, 1, Optional.empty());
  }

  private SoakPost one(int roll) {
    String ref = known();
    if (roll < 450) {
      return single(ref, "link-clicked", JSON.createObjectNode().put("topic", topic()));
    } else if (roll < 600) {
      ObjectNode reply = JSON.createObjectNode().put("tone", any(TONES)).put("via", "email");
      return single(ref, "replied", reply);
    } else if (roll < 750) {
      ObjectNode profile = JSON.createObjectNode();
      profile(profile, ref);
      return single(ref, "candidate-upserted", profile);
    } else if (roll < 850) {
      ObjectNode signal = JSON.createObjectNode().put("kind", any(SIGNALS));
      return single(ref, "signal-observed", signal.put("detail", "seen in the news"));
    } else if (roll < 855) {
      // A type of a newer version is kept and changes nothing.
      return single(ref, "moon-landed", JSON.createObjectNode().put("by", "Ada"));
    } else if (roll < 925) {
      return single(ref, "noted", JSON.createObjectNode().put("text", "Called; asked for a date."));
    } else if (roll < 975) {
      return single(ref, "applied", JSON.createObjectNode().put("opening", "staff-engineer"));
    } else if (roll < 985) {
      addresses.set(index(ref), addresses.get(index(ref)) + 1);
      ObjectNode profile = JSON.createObjectNode();
      profile(profile, ref);
      return single(ref, "candidate-upserted", profile);
    }
    return single(settled(), "unsubscribed", JSON.createObjectNode().put("via", "email"));
  }

  private SoakPost single(String ref, String type, ObjectNode data) {
    count(type);
    ObjectNode event = JSON.createObjectNode();
    String id = id();
    event.put("id", id).put("candidate", ref).put("type", type).set("data", data);
    return new SoakPost(
        event.toString(),
        List.of(new SoakEventKey(ref, id)),
        0,
        type.equals("unsubscribed") ? Optional.of(ref) : Optional.empty());
  }

  private ObjectNode added(ArrayNode events, List<SoakEventKey> keys, String ref, String type) {
    String id = id();
    keys.add(new SoakEventKey(ref, id));
    return events
        .addObject()
        .put("id", id)
        .put("candidate", ref)
        .put("type", type)
        .putObject("data");
  }

  private void profile(ObjectNode data, String ref) {
    ObjectNode profile =
        data.putObject("profile")
            .put("name", "Ada " + ref)
            .put("email", address(ref, addresses.get(index(ref))))
            .put("employer", "Employer " + random.nextInt(50))
            .put("title", "Principal engineer");
    profile.putArray("interests").add(topic());
  }

  /** Half of the time one of the newest. */
  private String known() {
    int count = addresses.size();
    boolean recent = random.nextBoolean();
    int back = random.nextInt(recent ? Math.min(RECENT, count) : count);
    return ref(count - 1 - back);
  }

  /**
   * One whose consent was posted a while ago: were it acknowledged after the unsubscription, it
   * would rightly lift it.
   */
  private String settled() {
    int count = addresses.size();
    return ref(random.nextInt(Math.max(1, count - Math.min(RECENT, count / 2))));
  }

  private static String ref(int index) {
    return "s-%06d".formatted(index);
  }

  private static int index(String ref) {
    return Integer.parseInt(ref.substring(2));
  }

  private static String address(String ref, int generation) {
    return ref + (generation == 0 ? "" : "." + generation) + "@mail.example";
  }

  private String id() {
    return "soak-" + number++;
  }

  private String topic() {
    return any(TOPICS);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void count(String kind) {
    kinds.merge(kind, 1, Integer::sum);
  }
}
