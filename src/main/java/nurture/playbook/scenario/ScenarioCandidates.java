package nurture.playbook.scenario;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Via;
import nurture.json.PlainEvents;
import nurture.json.RefusalException;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The people scenarios are about: a profile, what they consented to and what research found. All of
 * that happened long before any scenario begins.
 */
final class ScenarioCandidates {

  private static final int KNOWN_FOR_DAYS = 400;
  private static final List<String> KEYS = List.of("like", "ref", "consent", "research");

  private final Map<String, Person> people = new LinkedHashMap<>();

  /**
   * Somebody.
   *
   * @param ref as the API would name them; the minute in which messages to them leave depends on it
   * @param past oldest first
   */
  record Person(String ref, List<CandidateEvent> past) {

    ZoneId zone() {
      // Any instant does, as long as what is known by then happened after the beginning of time.
      return dossier(Instant.EPOCH.plus(Duration.ofDays(2 * KNOWN_FOR_DAYS))).person().zone();
    }

    Dossier dossier(Instant now) {
      Dossier dossier = Dossier.of(ref);
      Instant at = now.minus(Duration.ofDays(KNOWN_FOR_DAYS));
      for (CandidateEvent event : past) {
        dossier = dossier.after(new RecordedEvent(event + "@" + at, at, event)).dossier();
      }
      return dossier;
    }
  }

  List<String> names() {
    return List.copyOf(people.keySet());
  }

  Optional<Person> person(String name) {
    return Optional.ofNullable(people.get(name));
  }

  /** Adds the people of {@code people: {name: {…}}}. */
  void read(YamlMapping.Book book, Node node) {
    YamlMapping.of(book, node, "ingrid: { name: Ingrid Solheim, consent: [email] }")
        .ifPresent(
            yamlMapping -> {
              for (String name : yamlMapping.keys()) {
                FilePosition filePosition = yamlMapping.placeOf(name);
                Node fields = yamlMapping.take(name);
                if (people.containsKey(name)) {
                  book.complain(filePosition, "there are two people called " + name, "Rename one");
                } else if (fields != null) {
                  YamlMapping.of(book, fields, "{ name: Ingrid Solheim, consent: [email] }")
                      .ifPresent(said -> people.put(name, person(name, said)));
                }
              }
            });
  }

  private Person person(String name, YamlMapping yamlMapping) {
    List<CandidateEvent> past = new ArrayList<>();
    String ref = name;
    Optional<WrittenText> like = yamlMapping.text("like");
    if (like.isPresent()) {
      Person other = people.get(like.get().text());
      if (other == null) {
        yamlMapping
            .book()
            .complain(
                like.get().place(),
                "no candidate called " + like.get().text() + " is described above",
                CorrectionHints.nearest(like.get().text(), people.keySet()));
      } else {
        past.addAll(other.past());
        ref = other.ref();
      }
    }
    ref = yamlMapping.text("ref").map(WrittenText::text).orElse(ref);
    List<CandidateEvent> known = new ArrayList<>(consent(yamlMapping));
    known.addAll(research(yamlMapping));
    profile(yamlMapping).ifPresent(past::add);
    past.addAll(known);
    return new Person(ref, List.copyOf(past));
  }

  private static Optional<CandidateEvent> profile(YamlMapping yamlMapping) {
    Map<String, FilePosition> places = new LinkedHashMap<>();
    yamlMapping.keys().forEach(key -> places.put(key, yamlMapping.placeOf(key)));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PlainEvents.profile(yamlMapping.rest()));
    } catch (RefusalException refusalException) {
      String field = refusalException.refusal().field().split("[.\\[]", 2)[0];
      yamlMapping
          .book()
          .complain(
              places.getOrDefault(field, yamlMapping.place()),
              field + " " + refusalException.refusal().reason(),
              "Beside the fields of a profile a person has " + String.join(", ", KEYS));
      return Optional.empty();
    }
  }

  private static List<CandidateEvent> consent(YamlMapping yamlMapping) {
    List<CandidateEvent> given = new ArrayList<>();
    for (WrittenText via : yamlMapping.texts("consent")) {
      word(yamlMapping.book(), via, Via.class)
          .ifPresent(channel -> given.add(new ConsentGiven(channel, Basis.CONSENT)));
    }
    return given;
  }

  /** {@code complete}, {@code none}, a list of what was found, or a map of what is missing. */
  private static List<CandidateEvent> research(YamlMapping yamlMapping) {
    YamlMapping.Book book = yamlMapping.book();
    Node node = yamlMapping.take("research");
    if (node == null) {
      return List.of();
    }
    List<ResearchItem> all = List.of(ResearchItem.values());
    List<ResearchItem> found = new ArrayList<>();
    if (node instanceof MappingNode) {
      found.addAll(all);
      YamlMapping.of(book, node, "missing: [mutual-connections]")
          .ifPresent(
              map -> {
                map.texts("missing")
                    .forEach(i -> word(book, i, ResearchItem.class).ifPresent(found::remove));
                map.nothingElse("research", List.of("missing"));
              });
    } else {
      for (WrittenText item : YamlMapping.texts(book, node)) {
        if (item.text().equals("complete")) {
          found.addAll(all);
        } else if (!item.text().equals("none")) {
          word(book, item, ResearchItem.class).ifPresent(found::add);
        }
      }
    }
    return found.stream().<CandidateEvent>map(item -> new ResearchFound(item, "found")).toList();
  }

  /** One of an enum's constants, written as people write it; else a problem is added. */
  @CanIgnoreReturnValue
  static <E extends Enum<E>> Optional<E> word(
      YamlMapping.Book book, WrittenText writtenText, Class<E> type) {
    String name = writtenText.text().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      List<String> choices =
          Arrays.stream(type.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      book.complain(
          writtenText.place(),
          "'" + writtenText.text() + "' is not known here",
          CorrectionHints.nearest(writtenText.text(), choices));
    }
    return found;
  }
}
