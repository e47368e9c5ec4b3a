package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry;
import nurture.json.JsonMappers;

/** A candidate as the API answers it. */
public final class CandidateJson {

  /** The dossier, and where the candidate stands. */
  public static ObjectNode file(CandidateFile file) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("ref", file.dossier().ref())
            .put("stage", CandidateRoutes.lower(file.dossier().funnel().stage()))
            .put("decisions", file.decisions())
            .put("pendingEvents", file.pending());
    if (file.nextCheck() != null) {
      node.put("nextCheck", file.nextCheck().toString()).put("nextCheckWhy", file.nextCheckWhy());
    }
    if (!file.quarantine().isEmpty()) {
      node.putObject("quarantined")
          .put("since", String.valueOf(file.quarantinedSince()))
          .put("reason", file.quarantine());
    }
    refs(node, "sharesMailboxWith", file, false);
    refs(node, "mergedRecords", file, true);
    return node.set("dossier", JsonMappers.OWN.valueToTree(file.dossier()));
  }

  /** The newest first. */
  public static ArrayNode timeline(List<TimelineEntry> entries) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    entries.forEach(entry -> list.add(entry(entry)));
    return list;
  }

  private static JsonNode entry(TimelineEntry timelineEntry) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("at", timelineEntry.at().toString());
    if (timelineEntry instanceof TimelineEntry.Happened happened) {
      node.put("kind", "event")
          .put("id", happened.id())
          .put("type", happened.type())
          .put("source", happened.source());
      node.set("data", CandidateRoutes.json(happened.data()));
      return happened.said() == null
          ? node.put("applied", false)
          : node.put("applied", true).put("said", happened.said());
    } else if (timelineEntry instanceof TimelineEntry.DecisionMade decision) {
      node.put("kind", "decision").put("id", decision.id()).put("outcome", decision.outcome());
      JsonNode explanation =
          decision.explanation() == null ? null : CandidateRoutes.json(decision.explanation());
      return explanation == null ? node : node.set("why", explanation.path("why"));
    }
    ObjectNode message =
        MessageRoutes.line(((TimelineEntry.MessagePlanned) timelineEntry).message());
    return node.put("kind", message.path("kind").asText()).setAll(message);
  }

  private static void refs(ObjectNode node, String field, CandidateFile file, boolean merged) {
    List<String> refs =
        file.others().stream()
            .filter(other -> other.merged() == merged)
            .map(CandidateFile.OtherRecordLine::ref)
            .toList();
    if (!refs.isEmpty()) {
      refs.forEach(node.putArray(field)::add);
    }
  }

  private CandidateJson() {}
}
