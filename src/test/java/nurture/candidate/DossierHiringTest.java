package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.HiringStep.Kind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.Left;
import nurture.event.CandidateEvent.OfferAccepted;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.CandidateEvent.OfferMade;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.Relationship;
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
