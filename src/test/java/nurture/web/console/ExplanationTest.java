package nurture.web.console;

import static nurture.web.console.People.FIRST_OUTREACH;
import static nurture.web.console.People.NOON;
import static nurture.web.console.People.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nurture.web.console.Explanation.Fact;
import nurture.web.console.Explanation.Fired;
import nurture.web.console.Explanation.Lost;
import org.junit.jupiter.api.Test;

final class ExplanationTest {

  @Test
  void read_whatTheDecisionWrote_tellsWhichRulesFiredAndWhatTheySaw() {
    Explanation read = Explanation.read(People.made(People.sends(NOON, 1)).explanation());

    assertThat(read).isNotNull();
    assertThat(read.lead()).startsWith("The message first-outreach goes out by email, because");
    assertThat(read.rest()).singleElement().asString().startsWith("Looked at again on");
    assertThat(read.playbook()).isEqualTo("shipped-3f2a");
    assertThat(read.fired())
        .extracting(Fired::rule, Fired::saw)
        .containsExactly(tuple(FIRST_OUTREACH, "Contact"));
    assertThat(read.fired().get(0).says())
        .containsExactly("send first-outreach by email, because nobody has written to them yet");
    assertThat(read.facts()).extracting(Fact::name).containsExactly("Contact");
    assertThat(read.facts().get(0).fields()).contains(new Field("quietDays", "9999"));
  }

  @Test
  void read_anOpinionThatLost_saysWhatToAndWhy() {
    Explanation read = Explanation.read(People.made(People.vetoed(NOON, 1)).explanation());

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
    assertThat(Explanation.read(null)).isNull();
    assertThat(Explanation.read("{\"why\":")).isNull();
  }

  @Test
  void fields_listsAndObjects_areOneLineEach() {
    assertThat(Field.of("{\"skills\":[\"Java\",\"Kafka\"],\"links\":{\"web\":\"x\"},\"n\":1}"))
        .containsExactly(
            new Field("skills", "Java, Kafka"),
            new Field("links", "{\"web\":\"x\"}"),
            new Field("n", "1"));
  }

  @Test
  void fields_whatIsNoObject_isShownAsItIs() {
    assertThat(Field.of("not { json")).containsExactly(new Field("", "not { json"));
    assertThat(Field.of("{}")).isEmpty();
  }
}
