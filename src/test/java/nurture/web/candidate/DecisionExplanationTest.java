package nurture.web.candidate;

import static nurture.web.console.ConsolePeople.FIRST_OUTREACH;
import static nurture.web.console.ConsolePeople.NOON;
import static nurture.web.console.ConsolePeople.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nurture.web.candidate.DecisionExplanation.Fact;
import nurture.web.candidate.DecisionExplanation.Fired;
import nurture.web.candidate.DecisionExplanation.Lost;
import nurture.web.console.ConsolePeople;
import org.junit.jupiter.api.Test;

final class DecisionExplanationTest {

  @Test
  void read_whatTheDecisionWrote_tellsWhichRulesFiredAndWhatTheySaw() {
    DecisionExplanation read =
        DecisionExplanation.read(ConsolePeople.made(ConsolePeople.sends(NOON, 1)).explanation());

    assertThat(read).isNotNull();
    assertThat(read.lead()).startsWith("Send first-outreach by email, because");
    assertThat(read.rest()).singleElement().asString().startsWith("Next check: ");
    assertThat(read.playbook()).isEqualTo("shipped-3f2a");
    assertThat(read.fired())
        .extracting(Fired::rule, Fired::saw)
        .containsExactly(tuple(FIRST_OUTREACH, "Contact"));
    assertThat(read.fired().get(0).says())
        .containsExactly("send first-outreach by email, because nobody has written to them yet");
    assertThat(read.facts()).extracting(Fact::name).containsExactly("Contact");
    assertThat(read.facts().get(0).fields()).contains(new ShownField("quietDays", "9999"));
  }

  @Test
  void read_anOpinionThatLost_saysWhatToAndWhy() {
    DecisionExplanation read =
        DecisionExplanation.read(ConsolePeople.made(ConsolePeople.vetoed(NOON, 1)).explanation());

    assertThat(read).isNotNull();
    assertThat(read.lost())
        .containsExactly(
            new Lost(
                "Send first-outreach by email",
                FIRST_OUTREACH,
                "it is the weekend where the candidate is",
                WEEKEND));
  }

  @Test
  void read_whatIsNoLongerKeptOrCannotBeRead_isNull() {
    assertThat(DecisionExplanation.read(null)).isNull();
    assertThat(DecisionExplanation.read("{\"why\":")).isNull();
  }

  @Test
  void fields_listsAndObjects_areOneLineEach() {
    assertThat(ShownField.of("{\"skills\":[\"Java\",\"Kafka\"],\"links\":{\"web\":\"x\"},\"n\":1}"))
        .containsExactly(
            new ShownField("skills", "Java, Kafka"),
            new ShownField("links", "{\"web\":\"x\"}"),
            new ShownField("n", "1"));
  }

  @Test
  void fields_whatIsNoObject_isShownAsItIs() {
    assertThat(ShownField.of("not { json")).containsExactly(new ShownField("", "not { json"));
    assertThat(ShownField.of("{}")).isEmpty();
  }
}
