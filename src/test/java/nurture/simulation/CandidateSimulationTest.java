package nurture.simulation;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.Noted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.RecordedEvent;
import nurture.event.Tone;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Ada is written to once, at noon. */
final class CandidateSimulationTest {

  private static final String ONCE =
      """
      rule "Whoever never heard from us gets a word"
      when
          Contact( !ever )
      then
          insert( Send.message("hello").once().because("they never heard from us") );
      end
      """;

  @AutoClose
  private final RuleBook book =
      RuleBook.compile(Map.of("journey/once.drl", ONCE), new Budget(100, Duration.ofSeconds(30)));

  private final List<String> seen = new ArrayList<>();

  @Test
  void message_decided_leavesAMinuteLaterAndIsSent() {
    CandidateSimulation candidateSimulation = life(ResponseModel.QUIET);

    candidateSimulation.until(NOON.plus(Duration.ofHours(1)));

    assertThat(seen).containsExactly("leaves at PT1M");
    assertThat(touch(candidateSimulation).state()).isEqualTo(Touch.State.SENT);
    assertThat(candidateSimulation.nextCheck()).isAfter(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void message_theMailServerDoesNotTakeYet_isTriedAgain() {
    CandidateSimulation candidateSimulation =
        life(
            new ResponseModel() {
              private boolean asked;

              @Override
              public Optional<CandidateEvent> handedOver(PlannedTouch message, Instant at) {
                boolean again = asked;
                asked = true;
                return again ? ResponseModel.super.handedOver(message, at) : Optional.empty();
              }
            });

    candidateSimulation.until(NOON.plus(Duration.ofHours(1)));

    assertThat(seen).containsExactly("leaves at PT1M", "leaves at PT31M");
    assertThat(touch(candidateSimulation).state()).isEqualTo(Touch.State.SENT);
  }

  @Test
  void message_answeredBeforeItLeft_isCalledBack() {
    CandidateSimulation candidateSimulation = life(ResponseModel.QUIET);
    Instant at = NOON.plusSeconds(30);
    candidateSimulation.happens(new RecordedEvent("reply", at, reply()));

    candidateSimulation.until(NOON.plus(Duration.ofHours(1)));

    assertThat(seen).containsExactly("stopped: the candidate has replied since");
    assertThat(touch(candidateSimulation).state()).isEqualTo(Touch.State.CANCELLED);
  }

  @Test
  void news_heardOfLate_changesNothingBefore() {
    CandidateSimulation candidateSimulation = life(ResponseModel.QUIET);
    candidateSimulation.hears(
        NOON.plus(Duration.ofDays(2)),
        new RecordedEvent("note", NOON, new Noted("met at a fair", Optional.empty())));

    candidateSimulation.until(NOON.plus(Duration.ofDays(1)));
    Dossier before = candidateSimulation.dossier();
    candidateSimulation.until(NOON.plus(Duration.ofDays(3)));

    assertThat(before.care().notes()).isEmpty();
    assertThat(candidateSimulation.dossier().care().notes()).hasSize(1);
  }

  private static Replied reply() {
    return new Replied(
        Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Touch touch(CandidateSimulation candidateSimulation) {
    return candidateSimulation.dossier().touches().recent().get(0);
  }

  private CandidateSimulation life(ResponseModel responseModel) {
    return new CandidateSimulation(
        book,
        new UUID(1, 2),
        ada(),
        NOON,
        responseModel,
        new SimulationListener() {
          @Override
          public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
            seen.add("leaves at " + Duration.between(NOON, at));
          }

          @Override
          public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
            seen.add(
                "stopped: "
                    + (preSendResult instanceof PreSendResult.Cancel cancel
                        ? cancel.why()
                        : preSendResult));
          }
        });
  }
}
