package nurture.journey;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.inDays;
import static nurture.people.People.planned;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.decision.MessageId;
import nurture.decision.PreSendResult;
import nurture.decision.Send;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.rules.InlineRules;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreSendCheckTest {

  private static final MessageId MESSAGE = new MessageId(new UUID(1, 2), 3, 0);
  private static final Instant DECIDED = NOON.minus(Duration.ofHours(1));

  private static RuleBook book;

  private final PreSendCheck look = new PreSendCheck((candidate, version) -> book);
  private final Dossier waiting = ada().planned(planned(MESSAGE.toString(), "intro", DECIDED));

  @BeforeAll
  static void compile() {
    book =
        InlineRules.book(
            Map.of(
                "guard/all.drl",
                guard("One at a time", "Contact( waiting )", "Veto.everything()")
                    + guard(
                        "For good",
                        "Candidate( tags contains \"never\" )",
                        "Veto.everything().because(\"never again\")")
                    + guard(
                        "Night",
                        "Candidate( tags contains \"night\" )",
                        "Veto.of(Via.EMAIL).until($m.inDays(1)).because(\"it is night\")")
                    + guard(
                        "Over",
                        "Candidate( tags contains \"over\" )",
                        "Veto.everything().until($m.inDays(-1))")
                    + guard(
                        "No greeting",
                        "Send( topic == \"greeting\" )  Candidate( tags contains \"known\" )",
                        "Veto.everything().because(\"we have met\")")
                    + guard(
                        "Rest",
                        "Candidate( tags contains \"rest\" )",
                        "Hold.until($m.inDays(2)).because(\"they rest\")")));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void look_whenNothingStandsAgainstIt_isGoAndDoesNotCountTheMessageItself() {
    assertThat(look(waiting, Via.EMAIL)).isEqualTo(new PreSendResult.Proceed());
  }

  @Test
  void look_whenAnotherMessageWaits_isNever() {
    Dossier two = waiting.planned(planned("m-9", "other", DECIDED));

    assertThat(look(two, Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("a safeguard stopped it (rule “One at a time”)"));
  }

  @Test
  void look_whenTheyRepliedSince_isNever() {
    Dossier replied = after(waiting, DECIDED.plusSeconds(1), reply());

    assertThat(look(replied, Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("the candidate has replied since"));
  }

  @Test
  void look_whenTheStepItLeansOnWasTakenBack_isNever() {
    Dossier cancelled =
        after(
            ada()
                .planned(
                    new Touch(
                        MESSAGE.toString(),
                        "intro",
                        Optional.of(Via.EMAIL),
                        Purpose.PROCESS,
                        List.of(),
                        Touch.State.PLANNED,
                        DECIDED)),
            DECIDED.minusSeconds(60),
            new CandidateEvent.InterviewCancelled(Optional.empty(), Optional.empty()));

    assertThat(look(cancelled, Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("the interview was cancelled"));
  }

  @Test
  void look_whenTheChannelIsSuppressed_isNeverWithoutAnyRule() {
    Dossier silent =
        after(
            waiting,
            DECIDED.plusSeconds(1),
            new CandidateEvent.Unsubscribed(Optional.empty(), Optional.empty()));

    assertThat(look(silent, Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("this channel is suppressed: unsubscribed"));
  }

  @Test
  void look_whenTheyRepliedBeforeItWasDecided_isGo() {
    assertThat(look(after(waiting, DECIDED, reply()), Via.EMAIL))
        .isEqualTo(new PreSendResult.Proceed());
  }

  @Test
  void look_whenItWillPass_isLaterAtTheLastEnd() {
    assertThat(look(waiting.tagged(List.of("night")), Via.EMAIL))
        .isEqualTo(new PreSendResult.Postpone(inDays(1), "it is night (rule “Night”)"));
    assertThat(look(waiting.tagged(List.of("night", "rest")), Via.EMAIL))
        .isInstanceOfSatisfying(
            PreSendResult.Postpone.class,
            postpone -> assertThat(postpone.until()).isEqualTo(inDays(2)));
  }

  @Test
  void look_overAnotherChannelThanTheVetos_isGo() {
    assertThat(look(waiting.tagged(List.of("night")), Via.SMS))
        .isEqualTo(new PreSendResult.Proceed());
  }

  @Test
  void look_whenAGuardAsksWhatIsSent_seesTheMessageItself() {
    assertThat(look(waiting.tagged(List.of("known")), Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("we have met (rule “No greeting”)"));
  }

  @Test
  void look_whenOneOfTheGuardsHasNoEnd_isNever() {
    assertThat(look(waiting.tagged(List.of("night", "never")), Via.EMAIL))
        .isEqualTo(new PreSendResult.Cancel("never again (rule “For good”)"));
  }

  @Test
  void look_whenAGuardsEndIsOver_isGo() {
    assertThat(look(waiting.tagged(List.of("over")), Via.EMAIL))
        .isEqualTo(new PreSendResult.Proceed());
  }

  @Test
  void look_whenItWaitedTooLongForWhatItIsFor_isNever() {
    Instant week = NOON.minus(Duration.ofDays(7));
    Send answer = Send.message("intro").by(Via.EMAIL).about("greeting").as(Purpose.ANSWER);

    assertThat(look.check(waiting, MESSAGE, answer, week, NOON))
        .isEqualTo(new PreSendResult.Proceed());
    assertThat(look.check(waiting, MESSAGE, answer, week, NOON.plusSeconds(1)))
        .isEqualTo(
            new PreSendResult.Cancel(
                "it waited more than 7 days, and what was decided then may not fit any more"));
    assertThat(look.check(waiting, MESSAGE, answer.as(Purpose.UPDATE), week, NOON.plusSeconds(1)))
        .isEqualTo(new PreSendResult.Proceed());
  }

  private PreSendResult look(Dossier dossier, Via via) {
    return look.check(
        dossier, MESSAGE, Send.message("intro").by(via).about("greeting"), DECIDED, NOON);
  }

  private static Replied reply() {
    return new Replied(
        Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String guard(String name, String when, String says) {
    return rule(name, when + "  $m : EvaluationTime()", "insert( " + says + " );");
  }
}
