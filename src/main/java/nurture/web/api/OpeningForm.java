package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nurture.candidate.facts.OpeningFit;
import nurture.json.InputRefusal;
import nurture.json.JsonBody;
import nurture.json.JsonMappers;
import nurture.json.OpeningJson;
import nurture.json.RefusalException;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningCandidate;
import nurture.opening.OpeningDraft;
import nurture.opening.OpeningStore.Sent;

/** Openings as they are sent and answered. */
final class OpeningForm {

  private static final int MOST = 1_000;

  /** The opening of a body, under the ref of the path. */
  static Sent one(RoutingContext context, String ref) throws RefusalException {
    ObjectNode node = object(body(context), "");
    if (node.hasNonNull("ref") && !node.path("ref").asText().equals(ref)) {
      throw new RefusalException("ref", node.path("ref").asText(), "is not the ref of the address");
    }
    node.put("ref", ref);
    return sent(node, "");
  }

  /** All openings of a body. */
  static List<Sent> all(RoutingContext context) throws RefusalException {
    JsonNode list = object(body(context), "").path("openings");
    if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
      throw new RefusalException("openings", "", "must be a list of one to " + MOST + " openings");
    }
    List<Sent> all = new ArrayList<>(list.size());
    Set<String> refs = new HashSet<>();
    for (int place = 0; place < list.size(); place++) {
      String within = "openings[" + place + "].";
      Sent sent = sent(object(list.get(place), "openings[" + place + "]"), within);
      if (!refs.add(sent.opening().ref())) {
        throw new RefusalException(within + "ref", sent.opening().ref(), "is there twice");
      }
      all.add(sent);
    }
    return all;
  }

  private static JsonNode body(RoutingContext context) throws RefusalException {
    Buffer buffer = context.body().buffer();
    return JsonBody.read(buffer == null ? new byte[0] : buffer.getBytes());
  }

  private static ObjectNode object(JsonNode node, String field) throws RefusalException {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new RefusalException(field, "", "must be a JSON object");
  }

  private static Sent sent(ObjectNode node, String within) throws RefusalException {
    Map<String, String> fields = new HashMap<>();
    OptionalInt version = OptionalInt.empty();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String name = each.getKey();
      JsonNode value = each.getValue();
      switch (name) {
        case "version" -> version = version(value, within);
        case "skills" -> fields.put(name, skills(value, within));
        case "translations" -> {
          for (Map.Entry<String, JsonNode> said : object(value, within + name).properties()) {
            fields.put(said.getKey(), text(said.getValue(), within + name + "." + said.getKey()));
          }
        }
        default -> {
          if (!OpeningDraft.FIELDS.contains(name)) {
            throw new RefusalException(within + name, "", "is not a field of an opening");
          }
          fields.put(name, value.isNull() ? "" : text(value, within + name));
        }
      }
    }
    OpeningDraft draft = new OpeningDraft(fields);
    List<InputRefusal> wrong = new ArrayList<>();
    draft
        .problems()
        .forEach(
            (field, says) ->
                wrong.add(
                    new InputRefusal(
                        within
                            + (OpeningDraft.FIELDS.contains(field) ? "" : "translations.")
                            + field,
                        draft.text(field),
                        says)));
    if (!wrong.isEmpty()) {
      throw new RefusalException(wrong);
    }
    return new Sent(draft.opening(), version);
  }

  private static OptionalInt version(JsonNode value, String within) throws RefusalException {
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
      throw new RefusalException(
          within + "version", value.toString(), "must be a whole number, 0 for a new opening");
    }
    return OptionalInt.of(value.intValue());
  }

  private static String skills(JsonNode value, String within) throws RefusalException {
    if (!value.isArray()) {
      throw new RefusalException(within + "skills", value.toString(), "must be a list of texts");
    }
    List<String> skills = new ArrayList<>();
    for (JsonNode skill : value) {
      skills.add(text(skill, within + "skills"));
    }
    return String.join("\n", skills);
  }

  private static String text(JsonNode value, String field) throws RefusalException {
    if (!value.isTextual()) {
      throw new RefusalException(field, value.toString(), "must be text");
    }
    if (value.textValue().indexOf('\0') >= 0) {
      throw new RefusalException(field, "", "must not hold the NUL character");
    }
    return value.textValue();
  }

  static ObjectNode written(OfferedOpening offered) {
    ObjectNode node =
        OpeningJson.write(offered.opening())
            .put("source", offered.kept().isPresent() ? "database" : "playbook");
    offered
        .kept()
        .ifPresent(
            kept ->
                node.put("version", kept.version())
                    .put("by", kept.by())
                    .put("at", kept.at().toString()));
    return node;
  }

  /** A candidate with the parts of how they fit. */
  static ObjectNode written(OpeningCandidate candidate) {
    OpeningFit fit = candidate.fit();
    Opening opening = fit.opening();
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", candidate.ref())
            .put("name", candidate.name())
            .put("named", fit.named())
            .put("sameFunction", fit.sameFunction());
    ArrayNode shared = node.putArray("shared");
    fit.shared().forEach(shared::add);
    ArrayNode missing = node.putArray("missing");
    fit.missing().forEach(missing::add);
    return node.put("country", candidate.country())
        .put(
            "sameCountry",
            !opening.country().isEmpty() && opening.country().equals(candidate.country()))
        .put("seniority", candidate.seniority())
        .put("told", candidate.told())
        .put("refused", candidate.refused());
  }

  private OpeningForm() {}
}
