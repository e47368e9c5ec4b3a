package nurture.cli.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.cli.simulate.Biography.Event;
import nurture.cli.simulate.Biography.Habit;
import nurture.cli.simulate.Biography.Happening;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.event.ResearchItem;
import nurture.json.EventJson;
import nurture.json.RefusalException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads biographies, strictly: what is not understood is told by file and line. */
public final class BiographyReader {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final int LONGEST_MONTHS = 120;

  private final String file;

  private BiographyReader(Path file) {
    this.file = file.toString();
  }

  /**
   * @throws IllegalStateException naming file, line and what to write
   */
  public static Biography read(Path file) {
    return new BiographyReader(file).read(parsed(file));
  }

  private static Node parsed(Path file) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(new SafeConstructor(limits)).compose(reader);
      if (root == null) {
        throw new IllegalStateException(file + ": is empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 1;
      throw new IllegalStateException(file + ":" + line + ": is not YAML: " + e.getProblem(), e);
    } catch (YAMLException | IOException e) {
      throw new IllegalStateException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private Biography read(Node root) {
    BiographyYaml biographyYaml = new BiographyYaml(file, root);
    String title = biographyYaml.text("biography");
    LocalDateTime from =
        biographyYaml.value("from", "2027-03-10 12:00", text -> LocalDateTime.parse(text, MINUTE));
    int months = biographyYaml.optional("months", "12", Integer::valueOf).orElse(12);
    if (months < 1 || months > LONGEST_MONTHS) {
      throw biographyYaml.wrong("months", "is a number from 1 to " + LONGEST_MONTHS);
    }
    BiographyYaml candidate = biographyYaml.mapping("candidate");
    String ref = candidate.text("ref");
    List<Event> known = known(candidate);
    List<Happening> happens = new ArrayList<>();
    Map<String, Habit> habits = new HashMap<>();
    if (biographyYaml.has("happens")) {
      for (Node item : biographyYaml.list("happens")) {
        BiographyYaml entry = new BiographyYaml(file, item);
        if (entry.has("task")) {
          habits.put(entry.text("task"), habit(entry));
        } else {
          happens.add(happening(entry, from));
        }
      }
    }
    biographyYaml.end("biography, from, months, candidate and happens");
    JsonNode profile = BiographyYaml.json(candidate.node("profile"));
    return new Biography(
        title,
        ref,
        profile.path("name").asText(ref),
        ZoneId.of(profile.path("timeZone").asText("UTC")),
        from,
        months,
        known,
        happens,
        habits);
  }

  private List<Event> known(BiographyYaml candidate) {
    List<Event> known = new ArrayList<>();
    ObjectNode upserted = JsonNodeFactory.instance.objectNode();
    upserted.set("profile", BiographyYaml.json(candidate.node("profile")));
    known.add(event(candidate, "profile", "candidate-upserted", upserted));
    if (candidate.has("consent")) {
      JsonNode consent = BiographyYaml.json(candidate.node("consent"));
      if (consent.isArray()) {
        consent.forEach(via -> known.add(consent(candidate, via.asText(), "legitimate-interest")));
      } else {
        consent
            .fields()
            .forEachRemaining(
                e -> known.add(consent(candidate, e.getKey(), e.getValue().asText())));
      }
    }
    if (candidate.has("research")) {
      research(candidate, upserted.path("profile")).forEach(known::add);
    }
    candidate.end("ref, profile, consent and research");
    return known;
  }

  private Event consent(BiographyYaml candidate, String via, String basis) {
    return event(
        candidate,
        "consent",
        "consent-given",
        JsonNodeFactory.instance.objectNode().put("via", via).put("basis", basis));
  }

  /** Item by item with what was found, or {@code complete} where no message needs to quote it. */
  private List<Event> research(BiographyYaml candidate, JsonNode profile) {
    List<Event> found = new ArrayList<>();
    JsonNode written = BiographyYaml.json(candidate.node("research"));
    if (written.asText().equals("complete")) {
      String topic = profile.path("interests").path(0).asText(profile.path("function").asText());
      for (ResearchItem item : ResearchItem.values()) {
        found.add(found(candidate, item.name(), "your work on " + topic));
      }
    } else if (written.isObject()) {
      written
          .fields()
          .forEachRemaining(e -> found.add(found(candidate, e.getKey(), e.getValue().asText())));
    } else {
      throw candidate.wrong("research", "is complete, or says what was found, item by item");
    }
    return found;
  }

  private Event found(BiographyYaml candidate, String item, String finding) {
    return event(
        candidate,
        "research",
        "research-found",
        JsonNodeFactory.instance.objectNode().put("item", item).put("finding", finding));
  }

  private Happening happening(BiographyYaml entry, LocalDateTime from) {
    BiographyTime biographyTime = when(entry, from);
    String type = entry.text("type");
    JsonNode data =
        entry.has("data")
            ? BiographyYaml.json(entry.node("data"))
            : JsonNodeFactory.instance.objectNode();
    entry.end("on, day, after, days, at, type, data and task");
    return new Happening(biographyTime, event(entry, "data", type, data), entry.line());
  }

  private static BiographyTime when(BiographyYaml entry, LocalDateTime from) {
    if (entry.has("on")) {
      return new BiographyTime.On(
          entry.value("on", "2027-08-09 15:00", text -> LocalDateTime.parse(text, MINUTE)));
    }
    Optional<LocalTime> at = entry.optional("at", "15:00", LocalTime::parse);
    if (entry.has("day")) {
      int day = entry.value("day", "152", Integer::valueOf);
      return new BiographyTime.On(from.toLocalDate().plusDays(day).atTime(at.orElse(NOON)));
    }
    if (entry.has("after")) {
      String what = entry.text("after");
      if (!what.matches("touch [1-9]\\d{0,2}|(mail|task) \\S+")) {
        throw entry.wrong("after", "is touch 2, mail first-outreach or task read-reply");
      }
      return new BiographyTime.After(
          what, entry.optional("days", "1", Integer::valueOf).orElse(0), at);
    }
    throw entry.wrong(entry.line(), "say when: on, day or after");
  }

  private static Habit habit(BiographyYaml entry) {
    boolean skipped = entry.has("skipped after days");
    String key = skipped ? "skipped after days" : "done after days";
    Optional<Integer> days =
        entry.value(
            key,
            "2 or never",
            text -> text.equals("never") ? Optional.empty() : Optional.of(Integer.valueOf(text)));
    entry.end("task, done after days and skipped after days");
    return new Habit(days, skipped);
  }

  /** An event as the API would take it. */
  private Event event(BiographyYaml biographyYaml, String key, String type, JsonNode data) {
    ObjectNode item =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", "line-" + biographyYaml.line())
            .put("candidate", "somebody")
            .put("type", type);
    item.set("data", data);
    try {
      EventEnvelope eventEnvelope = EventJson.read(item, BiographyRun.SOURCE, Instant.EPOCH);
      CandidateEvent event =
          EventJson.kept(eventEnvelope.id(), eventEnvelope.at(), type, eventEnvelope.data())
              .event();
      if (event instanceof CandidateEvent.Unknown) {
        throw biographyYaml.wrong("type", "is not a known event: " + type);
      }
      return new Event(type, eventEnvelope.data());
    } catch (RefusalException e) {
      throw biographyYaml.wrong(key, "is refused: " + e.getMessage());
    }
  }
}
