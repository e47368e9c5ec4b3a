package nurture.json;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.Flag;
import nurture.decision.Arbitration;
import nurture.decision.ArbitrationContext;
import nurture.decision.AttributedOpinion;
import nurture.decision.CheckAgain;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.FiredRule;
import nurture.decision.Move;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Veto;
import nurture.event.Stage;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

  private static final DecisionId ID = new DecisionId(new UUID(1, 2), 3);

  @Test
  void seenBy_aRuleThatSawAFlag_isAlsoWhatTheRulesSawThatOnlySetFlags() {
    String kept =
        "{\"opinions\":[{\"rule\":\"update\"},{\"rule\":\"veto\"}],\"fired\":["
            + "{\"rule\":\"update\",\"saw\":[\"Contact\",\"Flag\"]},"
            + "{\"rule\":\"veto\",\"saw\":[\"HeldBack\"]},"
            + "{\"rule\":\"quiet\",\"saw\":[\"LastReply\"]}]}";

    assertThat(DecisionJson.seenBy("update", kept))
        .containsExactlyInAnyOrder("Contact", "Flag", "LastReply");
    assertThat(DecisionJson.seenBy("veto", kept)).containsExactly("HeldBack");
    assertThat(DecisionJson.seenBy("update", "{}")).isEmpty();
  }

  @Test
  void write_aDecision_saysEverythingAboutIt() {
    ObjectNode written =
        DecisionJson.write(
            decided(
                new AttributedOpinion("greet", Send.message("intro").because("new")),
                new AttributedOpinion("text", Send.message("text").by(Via.SMS)),
                new AttributedOpinion("no text", Veto.of(Via.SMS).because("night")),
                new AttributedOpinion("research", Task.named("research").asking("Find out")),
                new AttributedOpinion("move", Move.to(Stage.CONSIDERATION).because("clicked")),
                new AttributedOpinion("later", CheckAgain.at(inDays(5)))));

    assertThat(written.get("id").asText()).isEqualTo(ID.toString());
    assertThat(written.get("candidate").asText()).isEqualTo("ada");
    assertThat(written.get("at").asText()).isEqualTo("2026-11-18T12:00:00Z");
    assertThat(written.get("playbook").asText()).isEqualTo("v1");
    assertThat(written.get("outcome").asText()).isEqualTo("send");
    assertThat(written.get("stage").asText()).isEqualTo("consideration");
    assertThat(written.at("/touch/kind").asText()).isEqualTo("message");
    assertThat(written.at("/touch/template").asText()).isEqualTo("intro");
    assertThat(written.at("/touch/via").asText()).isEqualTo("email");
    assertThat(written.at("/touch/title").isMissingNode()).isTrue();
    assertThat(written.at("/tasks/0/kind").asText()).isEqualTo("task");
    assertThat(written.at("/tasks/0/title").asText()).isEqualTo("Find out");
    assertThat(written.at("/move/from").asText()).isEqualTo("awareness");
    assertThat(written.at("/move/rule").asText()).isEqualTo("move");
    assertThat(written.at("/nextCheck/at").asText()).isEqualTo("2026-11-19T00:00:03Z");
    assertThat(written.at("/nextCheck/why").asText())
        .isEqualTo("routine check; planned for Mon 23 Nov 2026, 13:00 local time: later");
    assertThat(written.get("opinions")).hasSize(6);
    assertThat(written.at("/lost/0/says").asText()).isEqualTo("send text by sms");
    assertThat(written.at("/lost/0/to").asText()).isEqualTo("no text");
    assertThat(written.at("/fired/0/rule").asText()).isEqualTo("greet");
    assertThat(written.at("/fired/0/saw/0").asText()).isEqualTo("Flag");
    assertThat(written.at("/facts/0/Flag/name").asText()).isEqualTo("quiet");
    assertThat(written.get("facts")).hasSize(1);
    assertThat(written.at("/why/0").asText()).startsWith("Send intro by email");
  }

  @Test
  void write_nothingToDo_leavesOutWhatIsNot() {
    ObjectNode written = DecisionJson.write(decided());

    assertThat(written.get("outcome").asText()).isEqualTo("nothing");
    assertThat(written.has("touch")).isFalse();
    assertThat(written.has("tasks")).isFalse();
    assertThat(written.has("move")).isFalse();
  }

  @Test
  void write_aRuleThatSawTheMoment_showsPlainDataOnce() {
    Object moment =
        Facts.of(ada(), NOON).stream()
            .filter(EvaluationTime.class::isInstance)
            .findFirst()
            .orElseThrow();
    Decision decision =
        Arbitration.arbitrate(
            new ArbitrationContext(ID, ada(), NOON, "v1"),
            List.of(),
            List.of(new FiredRule("office hours", List.of(moment))));

    JsonNode written = DecisionJson.write(decision).at("/facts/0/EvaluationTime");

    assertThat(written.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "instant",
            "zone",
            "zones",
            "date",
            "weekday",
            "hour",
            "spreadMinutes",
            "isHoliday",
            "nextWorkday",
            "isWeekend");
    assertThat(written.get("nextWorkday").asText()).isEqualTo("2026-11-19");
  }

  private static Decision decided(AttributedOpinion... opinions) {
    Flag seen = Flag.set("quiet");
    return Arbitration.arbitrate(
        new ArbitrationContext(ID, ada(), NOON, "v1"),
        List.of(opinions),
        List.of(new FiredRule("greet", List.of(seen)), new FiredRule("text", List.of(seen))));
  }
}
