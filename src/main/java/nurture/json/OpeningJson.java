package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.library.Opening;

/** The JSON form of openings, as they are kept and sent. Thread-safe. */
public final class OpeningJson {

  /** All of it. */
  public static ObjectNode write(Opening opening) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", opening.ref())
            .put("title", opening.title())
            .put("team", opening.team())
            .put("location", opening.location())
            .put("country", opening.country())
            .put("function", opening.function())
            .put("domain", opening.domain())
            .put("seniority", opening.seniority());
    ArrayNode skills = node.putArray("skills");
    opening.skills().forEach(skills::add);
    node.put("state", opening.state().name().toLowerCase(Locale.ROOT));
    opening.opens().ifPresent(day -> node.put("opens", day.toString()));
    node.put("brief", opening.brief());
    if (!opening.translations().isEmpty()) {
      ObjectNode translations = node.putObject("translations");
      new TreeMap<>(opening.translations()).forEach(translations::put);
    }
    return node;
  }

  /** The same as text, to be kept. */
  public static String text(Opening opening) {
    return write(opening).toString();
  }

  /** Reads what {@link #text} wrote. */
  public static Opening read(String text) {
    JsonNode node = AppliedJson.read(text);
    List<String> skills = new ArrayList<>();
    node.path("skills").forEach(skill -> skills.add(skill.asText()));
    Map<String, String> translations = new HashMap<>();
    node.path("translations")
        .properties()
        .forEach(each -> translations.put(each.getKey(), each.getValue().asText()));
    return new Opening(
        node.path("ref").asText(),
        node.path("title").asText(),
        node.path("team").asText(),
        node.path("location").asText(),
        node.path("brief").asText(),
        node.path("function").asText(),
        skills,
        Opening.State.valueOf(node.path("state").asText().toUpperCase(Locale.ROOT)),
        Optional.of(node.path("opens").asText())
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse),
        translations,
        node.path("domain").asText(),
        node.path("country").asText(),
        node.path("seniority").asText());
  }

  private OpeningJson() {}
}
