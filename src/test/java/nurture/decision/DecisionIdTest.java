package nurture.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nurture.candidate.Purpose;
import nurture.event.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of decisions and messages, and the phrases of opinions. */
class DecisionIdTest {

  private static final UUID ADA = UUID.fromString("ffffffff-ffff-8fff-bfff-fffffffffffe");

  @Test
  void decisionId_written_isReadBack() {
    DecisionId id = new DecisionId(ADA, 999_999_999_999_999_999L);

    assertThat(id).hasToString("d-ffffffffffff8fffbffffffffffffffe-999999999999999999");
    assertThat(DecisionId.parse(id.toString())).contains(id);
  }

  @Test
  void messageId_written_isReadBackAndNamesItsDecision() {
    MessageId id = MessageId.of(new DecisionId(ADA, 12), 3);

    assertThat(id).hasToString("m-ffffffffffff8fffbffffffffffffffe-12-3");
    assertThat(MessageId.parse(id.toString())).contains(id);
    assertThat(id.decisionId()).isEqualTo(new DecisionId(ADA, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d-",
        "d-ffffffffffff8fffbffffffffffffffe",
        "d-ffffffffffff8fffbffffffffffffffe-",
        "d-ffffffffffff8fffbffffffffffffffe--1",
        "d-FFFFFFFFFFFF8FFFBFFFFFFFFFFFFFFE-1",
        "d-ffffffffffff8fffbffffffffffffffe-1\n",
        "d-ffffffffffff8fffbffffffffffffffe-1000000000000000000",
        "m-ffffffffffff8fffbffffffffffffffe-12-1000",
        "m-ffffffffffff8fffbffffffffffffffe-12"
      })
  void parse_anythingElse_isEmpty(String written) {
    assertThat(DecisionId.parse(written)).isEmpty();
    assertThat(MessageId.parse(written)).isEmpty();
  }

  @Test
  void send_overAChannelForPeople_isRefusedWithAdvice() {
    assertThatThrownBy(() -> Send.message("intro").by(Via.LINKEDIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Task.named(…).by(LINKEDIN)");
  }

  @Test
  void opinions_areSaidAsPhrases() {
    java.time.Instant noon = nurture.people.People.NOON;

    assertThat(Send.message("intro").by(Via.SMS).phrase()).isEqualTo("send intro by sms");
    assertThat(Task.named("call").asking("Call them").by(Via.PHONE).phrase())
        .isEqualTo("ask the recruiter: Call them (phone)");
    assertThat(Move.to(nurture.event.Stage.CONVERSION).phrase()).isEqualTo("move to conversion");
    assertThat(Hold.until(noon).phrase()).isEqualTo("hold until 18 Nov 2026 12:00 UTC");
    assertThat(Veto.of(Via.EMAIL).until(noon).phrase())
        .isEqualTo("nothing by email until 18 Nov 2026 12:00 UTC");
    assertThat(Veto.everything().phrase()).isEqualTo("nothing by any channel");
    assertThat(CheckAgain.at(noon).phrase()).isEqualTo("check again at 18 Nov 2026 12:00 UTC");
    assertThat(Tag.as("warm").phrase()).isEqualTo("tag as warm");
    assertThat(Notify.owner("look").phrase()).isEqualTo("tell the owner: look");
  }

  @Test
  void opinions_refined_keepWhatWasSaidBefore() {
    assertThat(
            Send.message("intro")
                .once()
                .about("hello")
                .weighing(Weight.TIMELY)
                .because("new")
                .as(Purpose.ANSWER)
                .bringing("talk")
                .bringing(List.of("talk", "paper"))
                .bringing("")
                .by(Via.SMS))
        .isEqualTo(
            new Send(
                "intro",
                Via.SMS,
                Purpose.ANSWER,
                List.of("talk", "paper"),
                "new",
                Weight.TIMELY,
                "hello",
                true));
    assertThat(
            Task.named("call")
                .once()
                .using("script")
                .weighing(Weight.PRESSING)
                .because("new")
                .asking("Call")
                .as(Purpose.PROCESS)
                .bringing("paper")
                .by(Via.PHONE))
        .isEqualTo(
            new Task(
                "call",
                "Call",
                java.util.Optional.of(Via.PHONE),
                "script",
                Purpose.PROCESS,
                List.of("paper"),
                "new",
                Weight.PRESSING,
                true));
  }
}
