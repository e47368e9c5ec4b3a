package nurture.simulation;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.Noted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.RecordedEvent;
import nurture.event.Tone;
import nurture.rules.Budget;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.memo.MemoizingDecider;
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

  private static final String PLANNING =
      """
      rule "The day of an interview is planned"
      when
          LastStep( kind == HiringStep.Kind.INTERVIEW, ahead, !today, $morning : morning )
      then
          insert( CheckAgain.at($morning).because("there is an interview") );
      end

      rule "The day asked for is planned"
      when
          Postponed( active, $start : start )
      then
          insert( CheckAgain.at($start).because("they asked for it") );
      end

      rule "A month after the last step they are welcomed"
      when
          LastStep( daysAgo >= 30 )
      then
          insert( Send.message("hello").once().because("a month has passed") );
      end

      rule "A month after the last reply they are welcomed"
      when
          LastReply( daysAgo >= 30 )
      then
          insert( Send.message("hello").once().because("a month has passed") );
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

  /**
   * An interview, a "not now" and a mistyped year: what is planned far ahead hides nothing else.
   */
  @Test
  void planFarAhead_doesNotKeepARuleFromBeingAskedEachDay() {
    Dossier interview = after(ada(), NOON, interview("2027-02-15T09:00:00Z"));
    Dossier mistyped = after(ada(), NOON, interview("2202-11-25T09:00:00Z"));
    Dossier notNow =
        after(
            ada(),
            NOON,
            new Replied(
                Tone.NOT_NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2027-06-01")),
                Optional.empty()));

    assertThat(Stream.of(interview, mistyped, notNow).map(CandidateSimulationTest::welcomed))
        .containsOnly(Optional.of(30L));
  }

  /** After how many days they were welcomed; remembered and by the rules themselves alike. */
  private static Optional<Long> welcomed(Dossier dossier) {
    try (RuleBook planning = book(PLANNING)) {
      Optional<Long> days = welcomed(planning, dossier);
      assertThat(welcomed(MemoizingDecider.of(planning), dossier)).isEqualTo(days);
      return days;
    }
  }

  private static Optional<Long> welcomed(Decider decider, Dossier dossier) {
    List<Long> days = new ArrayList<>();
    new CandidateSimulation(
            decider,
            new UUID(1, 2),
            dossier,
            NOON.plusSeconds(1),
            ResponseModel.QUIET,
            new SimulationListener() {
              @Override
              public void leaves(Dossier now, PlannedTouch message, Instant at) {
                days.add(Duration.between(NOON, at).toDays());
              }
            })
        .until(NOON.plus(Duration.ofDays(60)));
    return days.stream().findFirst();
  }

  private static RuleBook book(String rules) {
    return RuleBook.compile(
        Map.of("journey/some.drl", rules), new Budget(100, Duration.ofSeconds(30)));
  }

  private static InterviewScheduled interview(String at) {
    return new InterviewScheduled(Optional.empty(), Optional.of(Instant.parse(at)));
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
