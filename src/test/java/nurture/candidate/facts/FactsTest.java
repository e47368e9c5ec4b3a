package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ONCE;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.grace;
import static nurture.people.People.inDays;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.Purpose;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.InterviewScheduled;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.OfferMade;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.SignalLapsed;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Strength;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void of_somebodyUnknown_areTheFactsThatAreAlwaysThere() {
    List<Object> facts = Facts.of(alan(), NOON);

    assertThat(facts)
        .extracting(fact -> fact.getClass().getSimpleName())
        .containsExactly(
            "Candidate",
            "Role",
            "EvaluationTime",
            "Contact",
            "NextTouch",
            "DataOrigin",
            "ResearchGate",
            "Reach",
            "Reach",
            "Reach",
            "Reach",
            "Reach",
            "Reach",
            "AvailableContent");
    assertThat(one(Candidate.class, alan()).stage()).isEqualTo(Stage.AWARENESS);
    assertThat(one(Role.class, alan()).known()).isFalse();
    assertThat(one(ResearchGate.class, alan()).complete()).isFalse();
    assertThat(one(ResearchGate.class, alan()).missing()).startsWith("current role and company, ");
  }

  @Test
  void of_theSameDossierAndInstant_areTheSame() {
    Dossier rich =
        after(
            after(ada().planned(sent("m-1", "intro", daysAgo(9))), daysAgo(3), clicked("java")),
            daysAgo(2),
            clicked("pay"));

    assertThat(Facts.of(rich, NOON)).isEqualTo(Facts.of(rich, NOON));
  }

  @Test
  void candidate_isToldInTheRecruitersWords() {
    Dossier moved =
        after(ada(), daysAgo(3), new StageSet(Stage.CONSIDERATION, "Rosa", Optional.empty()));

    Candidate candidate = one(Candidate.class, moved);

    assertThat(candidate.daysInStage()).isEqualTo(3);
    assertThat(candidate.passive()).isTrue();
    assertThat(candidate.employee()).isFalse();
    assertThat(candidate.language()).isEqualTo("de");
    assertThat(candidate.owner()).isEqualTo("Rosa");
  }

  @Test
  void candidate_whoApplied_isNotPassive() {
    assertThat(one(Candidate.class, after(ada(), NOON, new Applied(Optional.empty()))).passive())
        .isFalse();
  }

  @Test
  void candidate_whoWasHiredOrStandsInAnEmployeesStage_isAnEmployee() {
    Dossier hired = after(ada(), NOON, new Hired(Optional.empty(), Optional.empty()));
    Dossier loyal = after(ada(), NOON, new StageSet(Stage.LOYALTY, "Rosa", Optional.empty()));

    assertThat(one(Candidate.class, hired).employee()).isTrue();
    assertThat(one(Candidate.class, hired).passive()).isFalse();
    assertThat(one(Candidate.class, loyal).employee()).isTrue();
    assertThat(one(Candidate.class, loyal).passive()).isFalse();
  }

  @Test
  void role_years_areWholeYearsToTheCandidatesDay() {
    // In the role since 19 November 2022; at 23:30 UTC it is the 19th in Vienna already.
    Instant lateEvening = Instant.parse("2026-11-18T23:30:00Z");

    assertThat(one(Role.class, ada()).years()).isEqualTo(3);
    assertThat(one(Role.class, Facts.of(ada(), lateEvening)).years()).isEqualTo(4);
  }

  @Test
  void role_thatBeginsInTheFuture_hasNoYears() {
    Dossier moving =
        after(ada(), NOON, new ProfileSketch().title("Countess").roleSince("2027-01-01").told());

    assertThat(one(Role.class, moving).years()).isZero();
  }

  @Test
  void spread_staysWithTheCandidateAndWithinItsBound() {
    Set<Integer> places = new HashSet<>();
    IntStream.range(0, 200)
        .forEach(
            i ->
                places.add(
                    one(EvaluationTime.class, Facts.of(Dossier.of("c" + i), NOON))
                        .spreadMinutes()));

    assertThat(places).allMatch(minute -> minute >= 0 && minute < 45).hasSizeGreaterThan(20);
    assertThat(one(EvaluationTime.class, Facts.of(ada(), inDays(7))).spreadMinutes())
        .isEqualTo(one(EvaluationTime.class, ada()).spreadMinutes());
  }

  @Test
  void reach_ofEachChannel_saysWhetherItMayAndCanBeUsed() {
    assertThat(reach(ada(), Via.EMAIL).isUsable()).isTrue();
    assertThat(reach(ada(), Via.SMS)).isEqualTo(new Reach(Via.SMS, false, false, "", true, 0));
    assertThat(reach(grace(), Via.PHONE).known()).isFalse();
    assertThat(reach(ada(), Via.LINKEDIN).known()).isTrue();
    assertThat(reach(grace(), Via.LINKEDIN).known()).isFalse();
  }

  @Test
  void reach_ofASuppressedChannel_namesTheCauseInWords() {
    Dossier bounced =
        after(ada(), NOON, new MessageBounced(Optional.empty(), BounceKind.HARD, Optional.empty()));

    Reach email = reach(bounced, Via.EMAIL);

    assertThat(email.isUsable()).isFalse();
    assertThat(email.suppressed()).isTrue();
    assertThat(email.cause()).isEqualTo("hard bounce");
  }

  @Test
  void signal_observedAfterTheLastTouch_isNews() {
    Dossier dossier = after(ada(), daysAgo(4), observed(SignalKind.LAYOFFS));
    dossier =
        after(
            dossier.planned(sent("m-1", "intro", daysAgo(2))),
            daysAgo(1),
            observed(SignalKind.BAD_PRESS));

    assertThat(all(SignalSeen.class, dossier))
        .containsExactly(
            new SignalSeen(SignalKind.LAYOFFS, Strength.STRONG, "", 4, false),
            new SignalSeen(SignalKind.BAD_PRESS, Strength.MODERATE, "", 1, true));
  }

  @Test
  void signal_thatLapsedOrLiesAhead_isNotSeen() {
    Dossier lapsed =
        after(
            after(ada(), daysAgo(4), observed(SignalKind.LAYOFFS)),
            NOON,
            new SignalLapsed(SignalKind.LAYOFFS));

    assertThat(all(SignalSeen.class, lapsed)).isEmpty();
    assertThat(all(SignalSeen.class, after(ada(), inDays(1), observed(SignalKind.LAYOFFS))))
        .isEmpty();
  }

  @Test
  void interest_followedMost_isTheStrongest() {
    Dossier dossier = after(ada(), daysAgo(3), clicked("pay"));
    dossier = after(after(dossier, daysAgo(2), clicked("java")), daysAgo(1), clicked("java"));
    dossier = after(after(dossier, NOON, clicked("")), NOON, clicked(""));
    dossier = after(dossier, NOON, clicked(""));

    assertThat(all(Interest.class, dossier))
        .containsExactly(
            new Interest("", 3, 0, false),
            new Interest("java", 2, 1, true),
            new Interest("pay", 1, 3, false));
  }

  @Test
  void campaign_waitsUntilItExpiresOrIsTakenUp() {
    Dossier offered =
        after(
            ada(),
            daysAgo(2),
            new CampaignOffered("spring", "news", Via.EMAIL, Optional.of(inDays(5))));

    assertThat(all(CampaignWaiting.class, offered))
        .containsExactly(
            new CampaignWaiting(
                "spring", "news", Via.EMAIL, "campaign/spring", Purpose.OUTREACH, 2));
    assertThat(Facts.of(offered, inDays(5))).noneMatch(CampaignWaiting.class::isInstance);
    assertThat(all(CampaignWaiting.class, offered.planned(sent("m-1", "campaign/spring", NOON))))
        .isEmpty();
  }

  @Test
  void lastStep_isTheNewestOfTheHiringProcess() {
    Dossier applied = after(ada(), daysAgo(6), new Applied(Optional.of("JAVA-1")));

    assertThat(all(LastStep.class, applied))
        .containsExactly(
            new LastStep(
                HiringStep.Kind.APPLIED,
                true,
                false,
                "JAVA-1",
                "",
                6,
                6,
                false,
                true,
                false,
                Instant.parse("2026-11-11T23:00:00Z")));
  }

  @Test
  void lastStep_anInterviewWithoutADate_isNotHeld() {
    assertThat(held(new InterviewScheduled(Optional.of("JAVA-1"), Optional.empty()))).isFalse();
    assertThat(held(new InterviewScheduled(Optional.empty(), Optional.of(inDays(1))))).isFalse();
    assertThat(held(new InterviewScheduled(Optional.empty(), Optional.of(daysAgo(1))))).isTrue();
    assertThat(held(new OfferMade(Optional.empty()))).isTrue();
  }

  private static boolean held(CandidateEvent step) {
    return all(LastStep.class, after(ada(), daysAgo(6), step)).get(0).held();
  }

  @Test
  void topicHistory_knowsWhetherTheLastTimeWasAfterTheReplyAndTheReferral() {
    Dossier asked = ada().planned(sent("m-1", "read-reply", daysAgo(1)));
    Dossier replied =
        after(
            asked,
            daysAgo(1).plusSeconds(1),
            new Replied(
                Tone.NEUTRAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Dossier referred = after(asked, daysAgo(1).plusSeconds(1), new ReferralMade(Optional.empty()));

    assertThat(all(TopicHistory.class, asked))
        .containsExactly(new TopicHistory("read-reply", 1, 1, true, true, true));
    assertThat(all(TopicHistory.class, replied))
        .containsExactly(new TopicHistory("read-reply", 1, 1, true, false, true));
    assertThat(all(TopicHistory.class, referred))
        .containsExactly(new TopicHistory("read-reply", 1, 1, true, true, false));
  }

  @Test
  void lastStep_anInterview_tookPlaceWhenItWasHeld_notWhenItWasSetUp() {
    Dossier invited =
        after(
            ada(),
            daysAgo(6),
            new InterviewScheduled(Optional.empty(), Optional.of(NOON.plusSeconds(7_200))));

    LastStep ahead = one(LastStep.class, Facts.of(invited, NOON));
    LastStep after = one(LastStep.class, Facts.of(invited, inDays(3)));

    assertThat(ahead.ahead()).isTrue();
    assertThat(ahead.today()).isTrue();
    assertThat(ahead.pastDays()).isEqualTo(-1);
    assertThat(ahead.daysAgo()).isEqualTo(6);
    assertThat(after.pastDays()).isEqualTo(2);
    assertThat(after.today()).isFalse();
  }

  @Test
  void daysInStage_ofSomebodyWhoNeverMoved_isVeryLarge() {
    assertThat(one(Candidate.class, Facts.of(ada(), ONCE)).daysInStage()).isGreaterThan(20_000);
  }

  private static Reach reach(Dossier dossier, Via via) {
    return all(Reach.class, dossier).stream().filter(r -> r.via() == via).findFirst().orElseThrow();
  }

  private static SignalObserved observed(SignalKind kind) {
    return new SignalObserved(kind, Optional.empty(), Optional.empty());
  }

  private static LinkClicked clicked(String topic) {
    return new LinkClicked(Optional.empty(), Optional.empty(), Optional.of(topic));
  }

  private static <T> T one(Class<T> kind, Dossier dossier) {
    return one(kind, Facts.of(dossier, NOON));
  }

  private static <T> T one(Class<T> kind, List<Object> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static <T> List<T> all(Class<T> kind, Dossier dossier) {
    return Facts.of(dossier, NOON).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
