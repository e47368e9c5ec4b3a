package nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Relationship;
import nurture.event.Tone;
import org.junit.jupiter.api.Test;

/** Events as somebody writes them into a file. */
final class PlainEventsTest {

  @Test
  void event_written_asTheApiTakesIt() throws RefusalException {
    assertThat(
            PlainEvents.event(
                "replied",
                Map.of("tone", "not-now", "until", "2027-06-01", "reason", "a big migration")))
        .isEqualTo(
            new Replied(
                Tone.NOT_NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2027-06-01")),
                Optional.of("a big migration")));
  }

  @Test
  void event_ofNoKnownType_listsTheTypes() {
    assertThat(refused("replyed", Map.of()))
        .isEqualTo(
            new InputRefusal(
                "type",
                "replyed",
                "is not an event type; the types are " + String.join(", ", PlainEvents.types())));
    assertThat(PlainEvents.types()).contains("replied", "task-done").doesNotContain("unknown");
  }

  @Test
  void event_aFieldThatIsWrong_isNamed() {
    assertThat(refused("replied", Map.of("until", "2027-03-01")).field()).isEqualTo("data.tone");
    assertThat(refused("replied", Map.of("tune", "positive")).field()).isEqualTo("data.tune");
    assertThat(refused("signal-observed", Map.of("kind", "rumour")).reason())
        .startsWith("must be one of");
  }

  @Test
  void profile_fields_areThoseOfAnUpsert() throws RefusalException {
    CandidateUpserted told =
        (CandidateUpserted)
            PlainEvents.profile(
                Map.of("country", "NO", "skills", List.of("Kafka"), "relationship", "alumnus"));

    assertThat(told.profile().country()).isEqualTo("NO");
    assertThat(told.profile().skills()).containsExactly("Kafka");
    assertThat(told.profile().relationship()).isEqualTo(Relationship.ALUMNUS);
  }

  @Test
  void profile_aFieldThatIsWrong_isNamed() {
    RefusalException refusalException =
        catchThrowableOfType(
            RefusalException.class, () -> PlainEvents.profile(Map.of("timeZone", "Oslo/Norway")));

    assertThat(refusalException.refusal().field()).isEqualTo("timeZone");
  }

  private static InputRefusal refused(String type, Map<String, ?> data) {
    RefusalException refusalException =
        catchThrowableOfType(RefusalException.class, () -> PlainEvents.event(type, data));
    assertThat(refusalException).isNotNull();
    return refusalException.refusal();
  }
}
