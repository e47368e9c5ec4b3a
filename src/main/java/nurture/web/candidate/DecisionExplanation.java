package nurture.web.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.json.JsonMappers;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision is as it is, read from what {@link nurture.json.DecisionJson} wrote.
 *
 * @param lead the most important sentence; no sentence names its rule
 * @param rest the other sentences
 * @param applied how many events the decision took in, as far as the explanation says
 */
record DecisionExplanation(
    String lead,
    List<String> rest,
    List<Fired> fired,
    List<Lost> lost,
    List<Fact> facts,
    String playbook,
    int applied) {

  private static final Pattern RULES = Pattern.compile("(?: \\(|; asked for by )rule “[^”]*”\\)?");

  /** A rule that fired, what it had to say and which facts it saw. */
  record Fired(String rule, List<String> says, String saw) {

    /** Where the rule is, as it is in service. */
    String href() {
      return PageLinks.rule(rule);
    }
  }

  /** An opinion that came to nothing. */
  record Lost(String says, String rule, String why, String to) {

    /** Where the rule is that asked for it. */
    String href() {
      return PageLinks.rule(rule);
    }

    /** Where the rule is that it was lost to. */
    String toHref() {
      return PageLinks.rule(to);
    }
  }

  /** A fact some rule looked at. */
  record Fact(String name, List<ShownField> fields) {}

  /** Null when there is none or it cannot be read. */
  static @Nullable DecisionExplanation read(@Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      return of(JsonMappers.OWN.readTree(json));
    } catch (JsonProcessingException unreadable) {
      return null;
    }
  }

  private static DecisionExplanation of(JsonNode node) {
    List<String> why = list(node.path("why"), sentence -> withoutRules(sentence.asText()));
    return new DecisionExplanation(
        why.isEmpty() ? "" : why.get(0),
        why.isEmpty() ? why : why.subList(1, why.size()),
        list(node.path("fired"), rule -> fired(rule, node.path("opinions"))),
        list(
            node.path("lost"),
            lost ->
                new Lost(
                    DisplayWords.capital(lost.path("says").asText()),
                    lost.path("rule").asText(),
                    lost.path("why").asText().replaceFirst("^vetoed: ", ""),
                    lost.path("to").asText())),
        facts(node.path("facts")),
        node.path("playbook").asText(),
        node.path("events").size());
  }

  /** Rules are named where a page tells how it was decided. */
  private static String withoutRules(String sentence) {
    return RULES.matcher(sentence).replaceAll("");
  }

  private static Fired fired(JsonNode fired, JsonNode opinions) {
    String rule = fired.path("rule").asText();
    List<String> says = new ArrayList<>();
    for (JsonNode opinion : opinions) {
      if (opinion.path("rule").asText().equals(rule)) {
        String reason = opinion.path("reason").asText();
        says.add(opinion.path("says").asText() + (reason.isEmpty() ? "" : ", because " + reason));
      }
    }
    return new Fired(
        rule,
        says.stream().distinct().toList(),
        String.join(", ", list(fired.path("saw"), JsonNode::asText)));
  }

  private static List<Fact> facts(JsonNode facts) {
    List<Fact> list = new ArrayList<>();
    for (JsonNode fact : facts) {
      fact.fields()
          .forEachRemaining(e -> list.add(new Fact(e.getKey(), ShownField.of(e.getValue()))));
    }
    return List.copyOf(list);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    List<T> list = new ArrayList<>(array.size());
    array.forEach(node -> list.add(each.apply(node)));
    return List.copyOf(list);
  }
}
