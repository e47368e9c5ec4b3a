package nurture.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nurture.candidate.Purpose;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionSentences;
import nurture.decision.FiredRule;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;

/** Writes decisions with their explanation: as it is kept, and as the API answers. Thread-safe. */
public final class DecisionJson {

  /** Everything about the decision; facts are those some rule looked at. */
  public static ObjectNode write(Decision decision) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    node.put("id", decision.id().toString());
    node.put("candidate", decision.candidate());
    node.put("at", decision.at().toString());
    node.put("playbook", decision.playbook());
    if (decision.openings() > 0) {
      node.put("openings", decision.openings());
    }
    node.put("outcome", lower(decision.outcome()));
    node.put("stage", lower(decision.stage()));
    decision.touch().ifPresent(touch -> node.set("touch", touch(touch)));
    if (!decision.chores().isEmpty()) {
      ArrayNode chores = node.putArray("tasks");
      decision.chores().forEach(chore -> chores.add(touch(chore)));
    }
    decision
        .move()
        .ifPresent(
            move ->
                node.putObject("move")
                    .put("from", lower(move.from()))
                    .put("to", lower(move.to()))
                    .put("rule", move.rule())
                    .put("reason", move.reason()));
    if (!decision.reminders().isEmpty()) {
      ArrayNode reminders = node.putArray("reminders");
      decision
          .reminders()
          .forEach(r -> reminders.addObject().put("task", r.task()).put("to", lower(r.to())));
    }
    node.putObject("nextCheck")
        .put("at", decision.nextCheck().at().toString())
        .put("why", decision.nextCheck().why(decision.zone()));
    ArrayNode why = node.putArray("why");
    DecisionSentences.of(decision).forEach(why::add);
    ArrayNode opinions = node.putArray("opinions");
    decision.opinions().forEach(attributedOpinion -> opinions.add(opinion(attributedOpinion)));
    ArrayNode lost = node.putArray("lost");
    decision.lost().forEach(l -> lost.add(lost(l)));
    ArrayNode fired = node.putArray("fired");
    decision.fired().forEach(f -> fired.add(fired(f)));
    node.set("facts", facts(decision.fired()));
    return node;
  }

  /** The same as text, to be kept. */
  public static String text(Decision decision) {
    return write(decision).toString();
  }

  /** What is kept instead when the evaluation failed. */
  public static String writeQuarantined(Instant at, String reason, Instant retryAt) {
    ObjectNode node =
        JsonMappers.OWN.createObjectNode().put("at", at.toString()).put("outcome", "quarantined");
    node.putArray("why").add("Quarantined: " + reason + ".").add("Next try: " + retryAt + ".");
    return node.toString();
  }

  /** A kept decision with the events applied before it. */
  public static String withEvents(DecisionId id, String events, String explanation) {
    ObjectNode node = (ObjectNode) AppliedJson.read(explanation);
    node.put("id", id.toString());
    node.set("events", AppliedJson.read(events));
    return node.toString();
  }

  /**
   * The types of the facts that a rule of a kept decision looked at. Where a flag is among them,
   * also of those that the rules looked at that only set flags.
   */
  public static Set<String> seenBy(String rule, String explanation) {
    JsonNode decision = AppliedJson.read(explanation);
    Set<String> speaking = new HashSet<>();
    decision.path("opinions").forEach(opinion -> speaking.add(opinion.path("rule").asText()));
    Set<String> own = new TreeSet<>();
    Set<String> flagged = new TreeSet<>();
    for (JsonNode fired : decision.path("fired")) {
      String name = fired.path("rule").asText();
      Set<String> seen =
          name.equals(rule) ? own : speaking.contains(name) ? new TreeSet<>() : flagged;
      fired.path("saw").forEach(fact -> seen.add(fact.asText()));
    }
    if (own.contains("Flag")) {
      own.addAll(flagged);
    }
    return own;
  }

  private static ObjectNode touch(PlannedTouch touch) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("message", touch.id().toString())
            .put("kind", touch.task() ? "task" : "message")
            .put("topic", touch.topic());
    if (!touch.template().isEmpty()) {
      node.put("template", touch.template());
    }
    if (!touch.title().isEmpty()) {
      node.put("title", touch.title());
    }
    touch.via().ifPresent(via -> node.put("via", lower(via)));
    // A task among ourselves is outreach unless it says otherwise; it is read back so.
    if (touch.via().isPresent() || touch.purpose() != Purpose.OUTREACH) {
      node.put("purpose", lower(touch.purpose()));
    }
    if (!touch.items().isEmpty()) {
      touch.items().forEach(node.putArray("items")::add);
    }
    return node.put("rule", touch.rule()).put("reason", touch.reason());
  }

  private static ObjectNode opinion(AttributedOpinion attributedOpinion) {
    return JsonMappers.OWN
        .createObjectNode()
        .put("rule", attributedOpinion.rule())
        .put("says", attributedOpinion.opinion().phrase())
        .put("reason", attributedOpinion.opinion().reason());
  }

  private static ObjectNode lost(RejectedOpinion rejectedOpinion) {
    ObjectNode node = opinion(rejectedOpinion.attributed()).put("why", rejectedOpinion.why());
    return rejectedOpinion.to().isEmpty() ? node : node.put("to", rejectedOpinion.to());
  }

  private static ObjectNode fired(FiredRule firedRule) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("rule", firedRule.rule());
    ArrayNode saw = node.putArray("saw");
    firedRule.saw().forEach(fact -> saw.add(fact.getClass().getSimpleName()));
    return node;
  }

  private static ArrayNode facts(List<FiredRule> fired) {
    Set<Object> seen = new LinkedHashSet<>();
    fired.forEach(f -> seen.addAll(f.saw()));
    ArrayNode facts = JsonMappers.OWN.createArrayNode();
    for (Object fact : seen) {
      facts.addObject().set(fact.getClass().getSimpleName(), JsonMappers.OWN.valueToTree(fact));
    }
    return facts;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private DecisionJson() {}
}
