package nurture.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nurture.decision.whynot.Because;
import nurture.decision.whynot.Fate;
import nurture.decision.whynot.Later;
import nurture.decision.whynot.RuleAnswer;
import nurture.decision.whynot.Unmet;

/** Writes what became of rules, as the API answers it. Thread-safe. */
public final class WhyNotJson {

  public static ArrayNode write(List<RuleAnswer> answers) {
    ArrayNode list = Mappers.OWN.createArrayNode();
    answers.forEach(answer -> list.add(write(answer)));
    return list;
  }

  private static ObjectNode write(RuleAnswer answer) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("rule", answer.rule())
            .put("phase", answer.phase())
            .put("file", answer.file())
            .put("line", answer.line())
            .put("outcome", answer.course().name().toLowerCase(Locale.ROOT));
    answer.sentences().forEach(node.putArray("why")::add);
    ArrayNode asked = node.putArray("asked");
    answer.fates().forEach(fate -> asked.add(fate(fate)));
    answer.unmet().ifPresent(unmet -> node.set("unmet", unmet(unmet)));
    node.set("later", later(answer.later()));
    return node;
  }

  private static ObjectNode fate(Fate fate) {
    ObjectNode node =
        Mappers.OWN.createObjectNode().put("says", fate.phrase()).put("done", fate.won());
    if (!fate.why().isEmpty()) {
      node.put("why", fate.why());
    }
    return fate.to().isEmpty() ? node : node.put("to", fate.to());
  }

  private static ObjectNode unmet(Unmet unmet) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("number", unmet.number())
            .put("condition", unmet.condition())
            .put("test", unmet.test())
            .put("file", unmet.file())
            .put("line", unmet.line())
            .put("said", unmet.said());
    text(node, "fact", unmet.fact());
    text(node, "field", unmet.field());
    text(node, "was", unmet.was());
    text(node, "needs", unmet.needs());
    ArrayNode facts = node.putArray("facts");
    for (Object fact : unmet.facts()) {
      facts.addObject().set(fact.getClass().getSimpleName(), Mappers.OWN.valueToTree(fact));
    }
    ArrayNode because = node.putArray("because");
    unmet.because().forEach(each -> because.add(because(each)));
    return node;
  }

  private static ObjectNode because(Because because) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("word", because.word())
            .put("rule", because.rule())
            .put("spoke", because.unmet().isEmpty());
    because.saw().forEach(node.putArray("saw")::add);
    because.unmet().ifPresent(unmet -> node.set("unmet", unmet(unmet)));
    return node;
  }

  private static ObjectNode later(Later later) {
    ObjectNode node = Mappers.OWN.createObjectNode().put("days", later.days());
    later.speaks().ifPresent(at -> node.put("speaks", at.toString()));
    later.wins().ifPresent(at -> node.put("done", at.toString()));
    return node;
  }

  private static void text(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private WhyNotJson() {}
}
