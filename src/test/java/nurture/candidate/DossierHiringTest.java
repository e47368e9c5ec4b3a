package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.HiringStep.Kind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ApplicationWithdrawn;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.InterviewCancelled;
import nurture.event.CandidateEvent.InterviewMissed;
import nurture.event.CandidateEvent.InterviewMoved;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.Left;
import nurture.event.CandidateEvent.OfferAccepted;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.CandidateEvent.OfferMade;
import nurture.event.CandidateEvent.OfferRescinded;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.CandidateEvent.StartMoved;
import nurture.event.Relationship;
import nurture.event.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the hiring process does to a dossier. */
class DossierHiringTest {

  private static final Optional<String> OPENING = Optional.of("JAVA-1");
  private static final Optional<String> WHY = Optional.of("salary");

  static Stream<Arguments> steps() {
    return Stream.of(
        step(new Applied(OPENING), Kind.APPLIED, Relationship.ACTIVE, "hiring: applied (JAVA-1)"),
        step(new OfferMade(OPENING), Kind.OFFER, Relationship.PASSIVE, "hiring: offer (JAVA-1)"),
        step(
            new OfferAccepted(OPENING),
            Kind.ACCEPTED,
            Relationship.PASSIVE,
            "hiring: accepted (JAVA-1)"),
        step(
            new OfferDeclined(OPENING, WHY),
            Kind.DECLINED,
            Relationship.PASSIVE,
            "hiring: declined (JAVA-1)"),
        step(
            new Hired(OPENING, Optional.empty()),
            Kind.HIRED,
            Relationship.EMPLOYEE,
            "hiring: hired (JAVA-1)"),
        step(new Left(WHY), Kind.LEFT, Relationship.ALUMNUS, "hiring: left"),
        step(
            new Rejected(OPENING, true, WHY),
            Kind.REJECTED,
            Relationship.SILVER_MEDALLIST,
            "hiring: rejected (JAVA-1)"),
        step(
            new Rejected(OPENING, false, WHY),
            Kind.REJECTED,
            Relationship.PASSIVE,
            "hiring: rejected (JAVA-1)"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void step_taken_isTheNewestAndSaysWhatTheCandidateBecame(
      CandidateEvent event, Kind kind, Relationship becomes, String said) {
    DossierEffect dossierEffect = effect(ada(), NOON, event);

    assertThat(dossierEffect.dossier().hiring().last().orElseThrow().kind()).isEqualTo(kind);
    assertThat(dossierEffect.dossier().hiring().last().orElseThrow().at()).isEqualTo(NOON);
    assertThat(dossierEffect.dossier().relationship()).isEqualTo(becomes);
    assertThat(dossierEffect.said()).isEqualTo(said);
  }

  @Test
  void decline_afterAnApplication_makesThemPassiveAgain() {
    Dossier applied = after(ada(), daysAgo(9), new Applied(OPENING));

    Dossier declined = after(applied, NOON, new OfferDeclined(OPENING, WHY));

    assertThat(declined.relationship()).isEqualTo(Relationship.PASSIVE);
    assertThat(declined.hiring().last().orElseThrow().detail()).isEqualTo("salary");
  }

  @Test
  void interview_scheduled_keepsWhenItIsAndWhatTheyAre() {
    Dossier applied = after(ada(), daysAgo(1), new Applied(OPENING));

    DossierEffect dossierEffect =
        effect(applied, NOON, new InterviewScheduled(OPENING, Optional.of(inDays(7))));

    assertThat(dossierEffect.dossier().hiring().last().orElseThrow())
        .isEqualTo(new HiringStep(Kind.INTERVIEW, NOON, "JAVA-1", "", Optional.of(inDays(7))));
    assertThat(dossierEffect.dossier().relationship()).isEqualTo(Relationship.ACTIVE);
    assertThat(dossierEffect.said()).isEqualTo("interview scheduled");
  }

  @Test
  void step_olderThanTheNewest_joinsTheHistoryAndUndoesNothing() {
    Dossier hired = after(ada(), NOON, new Hired(OPENING, Optional.empty()));

    Dossier late = after(hired, daysAgo(30), new Applied(OPENING));

    assertThat(late.relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(late.hiring().steps())
        .extracting(HiringStep::kind)
        .containsExactly(Kind.APPLIED, Kind.HIRED);
  }

  @Test
  void step_olderThanAnInterview_stillSaysWhatTheyAre() {
    Dossier invited = after(ada(), NOON, new InterviewScheduled(OPENING, Optional.of(inDays(7))));

    Dossier late = after(invited, daysAgo(2), new Applied(OPENING));

    assertThat(late.relationship()).isEqualTo(Relationship.ACTIVE);
  }

  @Test
  void step_ofAColleagueWhoLooksAtAnotherTeam_leavesThemAColleague() {
    Dossier hired = after(ada(), daysAgo(90), new Hired(OPENING, Optional.empty()));

    Dossier applied = after(hired, daysAgo(9), new Applied(Optional.of("JAVA-2")));
    Dossier turnedDown = after(applied, NOON, new Rejected(Optional.of("JAVA-2"), true, WHY));

    assertThat(applied.relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(turnedDown.relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(after(turnedDown, inDays(1), new Left(WHY)).relationship())
        .isEqualTo(Relationship.ALUMNUS);
  }

  static Stream<Arguments> takenBack() {
    return Stream.of(
        Arguments.of(
            new InterviewMoved(OPENING, Optional.of(inDays(3))),
            Kind.INTERVIEW,
            Relationship.ACTIVE,
            "interview moved",
            "the interview was moved"),
        Arguments.of(
            new InterviewCancelled(OPENING, WHY),
            Kind.INTERVIEW_CANCELLED,
            Relationship.ACTIVE,
            "hiring: interview cancelled (JAVA-1)",
            "the interview was cancelled"),
        Arguments.of(
            new InterviewMissed(OPENING, WHY),
            Kind.INTERVIEW_MISSED,
            Relationship.ACTIVE,
            "hiring: interview missed (JAVA-1)",
            "the candidate missed the interview"),
        Arguments.of(
            new ApplicationWithdrawn(OPENING, WHY),
            Kind.WITHDRAWN,
            Relationship.PASSIVE,
            "hiring: withdrawn (JAVA-1)",
            "the candidate withdrew the application"),
        Arguments.of(
            new OfferRescinded(OPENING, WHY),
            Kind.RESCINDED,
            Relationship.PASSIVE,
            "hiring: rescinded (JAVA-1)",
            "the offer was taken back"));
  }

  @ParameterizedTest
  @MethodSource("takenBack")
  void step_takenBack_isTheNewestAndClosesTheTasksThatLeanedOnIt(
      CandidateEvent event, Kind kind, Relationship becomes, String said, String what) {
    Dossier invited =
        after(
            after(ada(), daysAgo(9), new Applied(OPENING)),
            daysAgo(2),
            new InterviewScheduled(OPENING, Optional.of(inDays(1))));
    Dossier asked =
        invited.with(
            invited
                .touches()
                .planned(task("text-interview-day", Purpose.PROCESS))
                .planned(task("call-as-usual", Purpose.UPDATE))
                .planned(
                    new Touch(
                        "meet-the-team",
                        "meet-the-team",
                        Optional.of(Via.EMAIL),
                        Purpose.PROCESS,
                        List.of("p-1"),
                        Touch.State.PLANNED,
                        daysAgo(1))));

    DossierEffect dossierEffect = effect(asked, NOON, event);

    Dossier next = dossierEffect.dossier();
    assertThat(next.hiring().last().orElseThrow().kind()).isEqualTo(kind);
    assertThat(next.relationship()).isEqualTo(becomes);
    assertThat(dossierEffect.said()).isEqualTo(said);
    assertThat(next.hiring().revision()).contains(new Hiring.Revision(NOON, what));
    assertThat(next.touches().of("text-interview-day").orElseThrow().state())
        .isEqualTo(Touch.State.SKIPPED);
    assertThat(next.touches().of("meet-the-team").orElseThrow().state())
        .isEqualTo(Touch.State.CANCELLED);
    assertThat(next.touches().given()).isEmpty();
    assertThat(next.touches().of("call-as-usual").orElseThrow().state())
        .isEqualTo(Touch.State.OPEN);
  }

  @Test
  void withdrawal_ofOneOfTwoApplications_leavesTheOtherProcessGoingOn() {
    Dossier applied =
        after(
            after(ada(), daysAgo(9), new Applied(Optional.of("JAVA-2"))),
            daysAgo(5),
            new OfferMade(OPENING));

    Dossier one = after(applied, NOON, new ApplicationWithdrawn(OPENING, WHY));
    Dossier both = after(one, inDays(1), new ApplicationWithdrawn(Optional.of("JAVA-2"), WHY));

    assertThat(one.relationship()).isEqualTo(Relationship.ACTIVE);
    assertThat(one.hiring().last().orElseThrow().opening()).isEqualTo("JAVA-2");
    assertThat(one.hiring().last().orElseThrow().kind()).isEqualTo(Kind.APPLIED);
    assertThat(both.relationship()).isEqualTo(Relationship.PASSIVE);
    assertThat(both.hiring().last().orElseThrow().kind()).isEqualTo(Kind.WITHDRAWN);
  }

  @Test
  void withdrawal_afterAYesToAnotherOpening_leavesTheYes() {
    Optional<String> other = Optional.of("JAVA-2");
    Dossier applied = after(ada(), daysAgo(30), new Applied(other));
    Dossier accepted =
        after(
            after(applied, daysAgo(20), new Applied(OPENING)),
            daysAgo(9),
            new OfferAccepted(OPENING));
    Dossier hired = after(accepted, daysAgo(5), new Hired(OPENING, Optional.of(later())));

    Dossier one = after(accepted, daysAgo(4), new ApplicationWithdrawn(other, WHY));
    Dossier two = after(hired, daysAgo(4), new ApplicationWithdrawn(other, WHY));
    Dossier out = after(two, NOON, new OfferRescinded(OPENING, WHY));

    assertThat(one.relationship()).isEqualTo(Relationship.ACTIVE);
    assertThat(one.hiring().last().orElseThrow().kind()).isEqualTo(Kind.ACCEPTED);
    assertThat(two.relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(two.hiring().last().orElseThrow().kind()).isEqualTo(Kind.HIRED);
    assertThat(out.relationship()).isEqualTo(Relationship.PASSIVE);
    assertThat(out.hiring().last().orElseThrow().kind()).isEqualTo(Kind.RESCINDED);
  }

  @Test
  void decline_afterAYesToAnotherOpening_leavesTheYes_unlessAnotherProcessBeganSince() {
    Optional<String> other = Optional.of("JAVA-2");
    Dossier accepted =
        after(
            after(ada(), daysAgo(30), new OfferMade(other)),
            daysAgo(9),
            new OfferAccepted(OPENING));
    Dossier again = after(accepted, daysAgo(5), new Applied(other));

    Dossier declined = after(accepted, NOON, new OfferDeclined(other, WHY));
    Dossier rejected = after(again, NOON, new Rejected(other, false, WHY));

    assertThat(declined.hiring().last().orElseThrow().kind()).isEqualTo(Kind.ACCEPTED);
    assertThat(rejected.hiring().last().orElseThrow().kind()).isEqualTo(Kind.REJECTED);
  }

  @Test
  void offer_rescindedByItsOpening_endsAProcessWhoseStepsNameNone() {
    Dossier offered =
        after(
            after(ada(), daysAgo(9), new Applied(Optional.empty())),
            daysAgo(2),
            new OfferMade(Optional.empty()));

    Dossier rescinded = after(offered, NOON, new OfferRescinded(OPENING, WHY));

    assertThat(rescinded.hiring().last().orElseThrow().kind()).isEqualTo(Kind.RESCINDED);
    assertThat(rescinded.relationship()).isEqualTo(Relationship.PASSIVE);
  }

  @Test
  void offer_rescinded_endsAnEmploymentThatHasNotBegunAndNoOther() {
    Dossier hired = after(ada(), daysAgo(9), new Hired(OPENING, Optional.of(later())));
    Dossier begun = after(ada(), daysAgo(90), new Hired(OPENING, Optional.empty()));

    assertThat(after(hired, NOON, new OfferRescinded(OPENING, WHY)).relationship())
        .isEqualTo(Relationship.PASSIVE);
    assertThat(after(begun, NOON, new OfferRescinded(OPENING, WHY)).relationship())
        .isEqualTo(Relationship.EMPLOYEE);
  }

  @Test
  void start_moved_isWhatCountsFromNowOn() {
    LocalDate later = later();
    Dossier hired = after(ada(), daysAgo(9), new Hired(OPENING, Optional.empty()));

    DossierEffect moved = effect(hired, NOON, new StartMoved(OPENING, later));

    assertThat(moved.said()).isEqualTo("first day moved to " + later + " (JAVA-1)");
    assertThat(moved.dossier().relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(moved.dossier().hiring().last().orElseThrow().on())
        .contains(later.atStartOfDay(ada().person().zone()).toInstant());
    assertThat(moved.dossier().hiring().revision().orElseThrow().what())
        .isEqualTo("the first day was moved");
  }

  @Test
  void start_movedAfterTheEmploymentIsOver_changesNothing() {
    StartMoved moved = new StartMoved(OPENING, later());
    Dossier hired = after(ada(), daysAgo(9), new Hired(OPENING, Optional.of(later())));
    Dossier rescinded = after(hired, daysAgo(2), new OfferRescinded(OPENING, WHY));
    Dossier left = after(hired, daysAgo(2), new Left(WHY));

    assertThat(effect(rescinded, NOON, moved).dossier().hiring()).isEqualTo(rescinded.hiring());
    assertThat(effect(rescinded, NOON, moved).dossier().relationship())
        .isEqualTo(Relationship.PASSIVE);
    assertThat(effect(rescinded, NOON, moved).said())
        .isEqualTo("ignored: the employment whose first day moved is over");
    assertThat(effect(left, NOON, moved).dossier().hiring()).isEqualTo(left.hiring());
    assertThat(effect(left, NOON, moved).dossier().relationship()).isEqualTo(Relationship.ALUMNUS);
    assertThat(after(rescinded, daysAgo(4), moved).hiring().steps()).hasSize(3);
    assertThat(
            after(after(rescinded, daysAgo(1), new Hired(OPENING, Optional.empty())), NOON, moved)
                .relationship())
        .isEqualTo(Relationship.EMPLOYEE);
  }

  @Test
  void revision_olderThanTheNewest_isNotTheLast() {
    Dossier cancelled = after(ada(), NOON, new InterviewCancelled(OPENING, WHY));

    Dossier late = after(cancelled, daysAgo(2), new InterviewMoved(OPENING, Optional.empty()));

    assertThat(late.hiring().revision()).isEqualTo(cancelled.hiring().revision());
    assertThat(late.touches()).isEqualTo(cancelled.touches());
    assertThat(late.hiring().last().orElseThrow().kind()).isEqualTo(Kind.INTERVIEW_CANCELLED);
  }

  private static LocalDate later() {
    return LocalDate.ofInstant(inDays(30), ZoneOffset.UTC);
  }

  private static Touch task(String topic, Purpose purpose) {
    return new Touch(
        topic, topic, Optional.of(Via.SMS), purpose, List.of(), Touch.State.OPEN, daysAgo(1));
  }

  @Test
  void steps_ofALongLife_keepTheNewestThirty() {
    Dossier dossier = ada();
    for (int i = 1; i <= 35; i++) {
      dossier = after(dossier, daysAgo(100 - i), new Applied(Optional.of("JAVA-" + i)));
    }

    assertThat(dossier.hiring().steps()).hasSize(30);
    assertThat(dossier.hiring().steps().get(0).opening()).isEqualTo("JAVA-6");
  }

  private static Arguments step(
      CandidateEvent event, Kind kind, Relationship becomes, String said) {
    return Arguments.of(event, kind, becomes, said);
  }
}
