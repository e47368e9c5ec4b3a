package nurture.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nurture.decision.whynot.FlagReason;
import nurture.decision.whynot.OpinionOutcome;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.RuleForecast;
import nurture.decision.whynot.UnmetCondition;

/** Writes what became of rules, as the API answers it. Thread-safe. */
public final class WhyNotJson {

  public static ArrayNode write(List<RuleAnswer> answers) {
    ArrayNode list = JsonMappers.OWN.createArrayNode();
    answers.forEach(answer -> list.add(write(answer)));
    return list;
  }

  private static ObjectNode write(RuleAnswer answer) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("rule", answer.rule())
            .put("phase", answer.phase())
            .put("file", answer.file())
            .put("line", answer.line())
            .put("outcome", answer.course().name().toLowerCase(Locale.ROOT));
    answer.sentences().forEach(node.putArray("why")::add);
    ArrayNode asked = node.putArray("asked");
    answer.outcomes().forEach(opinionOutcome -> asked.add(outcome(opinionOutcome)));
    if (!answer.unmet().isEmpty()) {
      node.set("unmet", unmet(answer.unmet().get(0)));
      ArrayNode also = node.putArray("alsoUnmet");
      answer.unmet().stream().skip(1).forEach(each -> also.add(unmet(each)));
    }
    node.set("later", later(answer.later()));
    return node;
  }

  private static ObjectNode outcome(OpinionOutcome opinionOutcome) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("says", opinionOutcome.phrase())
            .put("done", opinionOutcome.won());
    if (!opinionOutcome.why().isEmpty()) {
      node.put("why", opinionOutcome.why());
    }
    return opinionOutcome.to().isEmpty() ? node : node.put("to", opinionOutcome.to());
  }

  private static ObjectNode unmet(UnmetCondition unmetCondition) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("number", unmetCondition.number())
            .put("condition", unmetCondition.condition())
            .put("test", unmetCondition.test())
            .put("file", unmetCondition.file())
            .put("line", unmetCondition.line())
            .put("said", unmetCondition.said());
    text(node, "fact", unmetCondition.fact());
    text(node, "field", unmetCondition.field());
    text(node, "was", unmetCondition.was());
    text(node, "needs", unmetCondition.needs());
    ArrayNode facts = node.putArray("facts");
    for (Object fact : unmetCondition.facts()) {
      facts.addObject().set(fact.getClass().getSimpleName(), JsonMappers.OWN.valueToTree(fact));
    }
    ArrayNode because = node.putArray("because");
    unmetCondition.because().forEach(each -> because.add(because(each)));
    return node;
  }

  private static ObjectNode because(FlagReason flagReason) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("word", flagReason.word())
            .put("rule", flagReason.rule())
            .put("spoke", flagReason.unmet().isEmpty());
    flagReason.saw().forEach(node.putArray("saw")::add);
    flagReason.unmet().ifPresent(unmetCondition -> node.set("unmet", unmet(unmetCondition)));
    return node;
  }

  private static ObjectNode later(RuleForecast ruleForecast) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("days", ruleForecast.days());
    ruleForecast.speaks().ifPresent(at -> node.put("speaks", at.toString()));
    ruleForecast.wins().ifPresent(at -> node.put("done", at.toString()));
    return node;
  }

  private static void text(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private WhyNotJson() {}
}
