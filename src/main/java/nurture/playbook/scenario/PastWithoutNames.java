package nurture.playbook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.candidate.CandidateCare;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.WorkProfile;
import nurture.json.PlainEvents;
import nurture.json.RefusalException;
import nurture.playbook.scenario.CandidatePast.PastEvent;

/**
 * The profile and the events of a candidate without what tells who they are: names, addresses,
 * links, employers and texts of people are replaced. What rules look at stays: times, channels,
 * tones, kinds, stages, skills, tags, refs of openings and campaigns; but not a text of these with
 * an address, a number to call, or the candidate's own name or employer in it.
 */
final class PastWithoutNames {

  /** Words of ours, days and refs; all other texts are replaced. */
  private static final Set<String> KEPT =
      Set.of(
          "via",
          "basis",
          "tone",
          "until",
          "kind",
          "strength",
          "item",
          "stage",
          "opening",
          "at",
          "startsOn",
          "on",
          "message",
          "topic",
          "campaign",
          "template",
          "timeZone",
          "runnerUp",
          "relationship",
          "purpose",
          "interview",
          "function",
          "reason.kind",
          "cause");

  /** Of mail or of the web. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)@|https?:|www[.]");

  /** Digits enough to call; refs of openings may have as many. */
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ()/.-]*\\d){6,}");

  private static final String TEXT = "a text that is left out";
  private static final String NONE = "none";
  private static final String LINK = "https://example.com/page";
  private static final String OWNER = "maren";

  /** The fields of a profile, as {@code people.yaml} takes them. */
  static Map<String, Object> profile(Dossier dossier, String ref) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Person person = dossier.person();
    WorkProfile work = dossier.work();
    CandidateCare care = dossier.care();
    Predicate<String> tells = text -> tells(dossier, text);
    fields.put("ref", ref);
    put(fields, "name", person.name().isBlank() ? "" : "Robin Example");
    put(fields, "email", person.email().isBlank() ? "" : "robin@example.com");
    put(fields, "phone", person.phone().isBlank() ? "" : "+4755500100");
    Map<String, Object> links = new LinkedHashMap<>();
    person.links().keySet().stream()
        .sorted()
        .forEach(network -> links.put(network, "https://" + network + ".example/robin"));
    if (!links.isEmpty()) {
      fields.put("links", links);
    }
    person.toldZone().ifPresent(zone -> fields.put("timeZone", zone.getId()));
    put(fields, "locale", person.locale());
    put(fields, "country", person.country());
    put(fields, "employer", work.employer().isBlank() ? "" : "Northwind");
    put(fields, "title", tells.test(work.title()) ? "Engineer" : work.title());
    work.roleSince().ifPresent(day -> fields.put("roleSince", day.toString()));
    put(fields, "seniority", tells.test(work.seniority()) ? "" : work.seniority());
    put(fields, "function", tells.test(work.function()) ? "engineering" : work.function());
    put(fields, "skills", without(work.skills(), tells));
    put(fields, "interests", without(work.interests(), tells));
    put(fields, "motivators", work.motivators().stream().map(each -> word(each)).toList());
    fields.put("relationship", word(dossier.relationship()));
    put(fields, "owner", care.owner().isBlank() ? "" : OWNER);
    put(fields, "tags", without(care.tags(), tells));
    put(fields, "openings", without(care.openings(), text -> ADDRESS.matcher(text).find()));
    put(fields, "source", person.source().isBlank() ? "" : "your public profile");
    return fields;
  }

  private static List<String> without(List<String> texts, Predicate<String> tells) {
    return texts.stream().filter(text -> !tells.test(text)).toList();
  }

  /** Whether a text tells who the candidate is, or how to reach a person. */
  private static boolean tells(Dossier dossier, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ADDRESS.matcher(text).find()
        || NUMBER.matcher(text).find()
        || Stream.of(
                dossier.person().name().split("\\s+"), new String[] {dossier.work().employer()})
            .flatMap(Stream::of)
            .map(word -> word.toLowerCase(Locale.ROOT).strip())
            .anyMatch(word -> word.length() > 3 && lower.contains(word));
  }

  /**
   * The fields of an event; empty where it says nothing that is allowed without what is left out.
   */
  static Optional<Map<String, Object>> data(PastEvent event, Map<String, String> touches) {
    Map<String, Object> fields = new LinkedHashMap<>();
    event
        .data()
        .forEach(
            (key, value) -> {
              if (key.equals("message")) {
                String known = touches.get(String.valueOf(value));
                if (known != null) {
                  fields.put(key, known);
                }
              } else {
                fields.put(
                    key, KEPT.contains(key) && !reaches(value) ? value : replaced(key, value));
              }
            });
    return allowed(event.type(), fields) ? Optional.of(fields) : withoutRefused(event, fields);
  }

  private static boolean reaches(Object value) {
    return value instanceof String text && ADDRESS.matcher(text).find();
  }

  /** Without the replaced fields, for those that do not take any text. */
  private static Optional<Map<String, Object>> withoutRefused(
      PastEvent event, Map<String, Object> fields) {
    Map<String, Object> fewer = new LinkedHashMap<>(fields);
    for (String key : List.copyOf(fewer.keySet())) {
      if (!KEPT.contains(key)) {
        fewer.remove(key);
        if (allowed(event.type(), fewer)) {
          return Optional.of(fewer);
        }
      }
    }
    return Optional.empty();
  }

  private static Object replaced(String key, Object value) {
    if (value instanceof String text) {
      return key.equals("by")
          ? OWNER
          : text.matches("(?i)https?://.*")
              ? LINK
              : text.isEmpty() || text.equals(NONE) ? text : TEXT;
    } else if (value instanceof List<?> list) {
      return list.stream().map(each -> replaced(key, each)).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> next = new LinkedHashMap<>();
      map.forEach((k, v) -> next.put(String.valueOf(k), replaced(String.valueOf(k), v)));
      return next;
    }
    return value;
  }

  private static boolean allowed(String type, Map<String, Object> fields) {
    try {
      var unused = PlainEvents.event(type, fields);
      return true;
    } catch (RefusalException refused) {
      return false;
    }
  }

  private static void put(Map<String, Object> fields, String key, Object value) {
    boolean empty = value instanceof List<?> list ? list.isEmpty() : value.equals("");
    if (!empty) {
      fields.put(key, value);
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private PastWithoutNames() {}
}
