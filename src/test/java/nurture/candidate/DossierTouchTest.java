package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static nurture.people.People.inDays;
import static nurture.people.People.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Touch.State;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageCancelled;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.MessageUncertain;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.CandidateEvent.TaskResumed;
import nurture.event.CandidateEvent.TaskSkipped;
import nurture.event.CandidateEvent.TaskSnoozed;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What becomes of touches. */
class DossierTouchTest {

  private static final Instant LATER = NOON.plus(Duration.ofMinutes(5));

  private final Dossier waiting = ada().planned(planned("m-1", "first-outreach", NOON));

  @Test
  void sent_aPlannedMessage_leftWhenItLeft() {
    DossierEffect dossierEffect = effect(waiting, LATER, new MessageSent("m-1"));

    assertThat(touch(dossierEffect.dossier()).state()).isEqualTo(State.SENT);
    assertThat(touch(dossierEffect.dossier()).at()).isEqualTo(LATER);
    assertThat(dossierEffect.said()).isEqualTo("message sent");
  }

  @Test
  void failed_aPlannedMessage_reachesNobodyAndSaysWhy() {
    DossierEffect dossierEffect =
        effect(waiting, LATER, new MessageFailed("m-1", "550 no such user"));

    assertThat(touch(dossierEffect.dossier()).state()).isEqualTo(State.FAILED);
    assertThat(touch(dossierEffect.dossier()).reaches()).isFalse();
    assertThat(dossierEffect.said()).isEqualTo("message not sent: 550 no such user");
  }

  @Test
  void quarantined_aPlannedMessage_reachesNobodyAndKeepsWhatItBrings_untilItIsSentOrCalledBack() {
    Touch bringing =
        new Touch(
            "m-1",
            "insight",
            Optional.of(Via.EMAIL),
            Purpose.UPDATE,
            List.of("paper"),
            State.PLANNED,
            NOON);
    DossierEffect quarantined =
        effect(
            ada().planned(bringing), LATER, new MessageQuarantined("m-1", "insight.ftl:9: a loop"));
    Dossier stuck = quarantined.dossier();

    assertThat(touch(stuck).state()).isEqualTo(State.QUARANTINED);
    assertThat(touch(stuck).reaches()).isFalse();
    assertThat(quarantined.said()).isEqualTo("message quarantined: insight.ftl:9: a loop");
    assertThat(stuck.touches().given()).containsExactly("paper");
    assertThat(touch(after(stuck, LATER, new MessageSent("m-1"))).state()).isEqualTo(State.SENT);
    Dossier calledBack = after(stuck, LATER, new MessageCancelled("m-1", "by Rosa"));
    assertThat(touch(calledBack).state()).isEqualTo(State.CANCELLED);
    assertThat(calledBack.touches().given()).isEmpty();
  }

  @Test
  void cancelled_aPlannedMessage_reachesNobodyAndSaysWhy() {
    DossierEffect dossierEffect =
        effect(waiting, LATER, new MessageCancelled("m-1", "they replied"));

    assertThat(touch(dossierEffect.dossier()).state()).isEqualTo(State.CANCELLED);
    assertThat(dossierEffect.said()).isEqualTo("message cancelled: they replied");
  }

  @Test
  void uncertain_aPlannedMessage_countsAsReaching() {
    DossierEffect dossierEffect =
        effect(waiting, LATER, new MessageUncertain("m-1", "the line dropped"));

    assertThat(touch(dossierEffect.dossier()).state()).isEqualTo(State.UNCERTAIN);
    assertThat(touch(dossierEffect.dossier()).reaches()).isTrue();
    assertThat(dossierEffect.said()).isEqualTo("message may have been sent: the line dropped");
  }

  @Test
  void news_ofAMessageNobodyRemembers_haveNoEffectAndSayWhy() {
    DossierEffect dossierEffect = effect(waiting, LATER, new MessageSent("m-9"));

    assertThat(dossierEffect.dossier().touches()).isEqualTo(waiting.touches());
    assertThat(dossierEffect.said()).isEqualTo("ignored: there is no message or task m-9");
  }

  @Test
  void cancelled_aMessageThatLeft_hasNoEffectAndSaysWhy() {
    Dossier sent = after(waiting, LATER, new MessageSent("m-1"));

    DossierEffect dossierEffect =
        effect(sent, inDays(1), new MessageCancelled("m-1", "they replied"));

    assertThat(touch(dossierEffect.dossier()).state()).isEqualTo(State.SENT);
    assertThat(dossierEffect.said()).isEqualTo("ignored: m-1 is already sent");
  }

  @Test
  void failed_aMessageThatLeftLaterOn_hasNoEffect() {
    Dossier sent = after(waiting, inDays(1), new MessageSent("m-1"));

    DossierEffect late = effect(sent, LATER, new MessageFailed("m-1", "421 try later"));

    assertThat(touch(late.dossier()).state()).isEqualTo(State.SENT);
    assertThat(late.said()).startsWith("ignored: ");
  }

  @Test
  void bounced_aMessageThatLeft_didNotReachThemAfterAll() {
    Dossier sent = after(waiting, LATER, new MessageSent("m-1"));

    Dossier bounced = after(sent, inDays(1), bounced("m-1"));

    assertThat(touch(bounced).state()).isEqualTo(State.FAILED);
    assertThat(bounced.permissions().softBounces()).isEqualTo(1);
  }

  @Test
  void softBounces_ofOneMessageAfterAnother_areCountedInARow() {
    Dossier twice = bouncedAfterSending(bouncedAfterSending(ada(), "m-1", 20), "m-2", 10);

    assertThat(twice.permissions().softBounces()).isEqualTo(2);
  }

  @Test
  void softBounces_onceAMessageWentThrough_startAnew() {
    Dossier bounced = bouncedAfterSending(ada(), "m-1", 30);
    Dossier through =
        after(
            bounced.planned(planned("m-2", "t", daysAgo(20))), daysAgo(20), new MessageSent("m-2"));

    Dossier next = bouncedAfterSending(through, "m-3", 10);

    assertThat(next.permissions().softBounces()).isEqualTo(1);
  }

  @Test
  void task_done_countsAsReaching() {
    Dossier asked = ada().planned(call(State.OPEN));

    DossierEffect dossierEffect = effect(asked, LATER, new TaskDone("m-2", Optional.of("talked")));

    assertThat(dossierEffect.dossier().touches().of("m-2").orElseThrow().state())
        .isEqualTo(State.DONE);
    assertThat(dossierEffect.dossier().touches().of("m-2").orElseThrow().at()).isEqualTo(LATER);
    assertThat(dossierEffect.said()).isEqualTo("task done");
  }

  @Test
  void task_snoozedAndResumed_staysOpen() {
    Dossier asked = ada().planned(call(State.OPEN));

    DossierEffect snoozed =
        effect(
            asked,
            LATER,
            new TaskSnoozed(
                "m-2", LocalDate.of(2026, 12, 1), Optional.of(ZoneId.of("Europe/Oslo"))));
    DossierEffect resumed = effect(snoozed.dossier(), LATER, new TaskResumed("m-2"));

    assertThat(snoozed.dossier().touches()).isEqualTo(asked.touches());
    assertThat(snoozed.said()).isEqualTo("task snoozed until 2026-12-01");
    assertThat(resumed.dossier().touches()).isEqualTo(asked.touches());
    assertThat(resumed.said()).isEqualTo("task back in the list");
    assertThat(effect(asked, LATER, new TaskResumed("m-9")).said())
        .isEqualTo("ignored: there is no message or task m-9");
  }

  @Test
  void task_doneOrSkippedAndResumed_isOpenAgain_unlessAnotherAsksForTheSame() {
    for (State over : List.of(State.DONE, State.SKIPPED)) {
      DossierEffect resumed = effect(ada().planned(call(over)), LATER, new TaskResumed("m-2"));

      assertThat(resumed.dossier().touches().of("m-2").orElseThrow().state()).isEqualTo(State.OPEN);
      assertThat(resumed.said()).isEqualTo("task open again");
    }
    Touch done = call(State.DONE);
    Dossier askedAgain =
        ada().planned(done).planned(new Touch("m-3", done.topic(), done.via(), State.OPEN, LATER));
    assertThat(effect(askedAgain, LATER, new TaskResumed("m-2")).said())
        .isEqualTo("ignored: m-2 is already done");
  }

  @Test
  void task_skipped_reachesNobody() {
    DossierEffect dossierEffect =
        effect(ada().planned(call(State.OPEN)), LATER, new TaskSkipped("m-2", Optional.empty()));

    assertThat(dossierEffect.dossier().touches().of("m-2").orElseThrow().reaches()).isFalse();
    assertThat(dossierEffect.said()).isEqualTo("task skipped");
  }

  @Test
  void task_skippedBeforeItWasDone_staysDone() {
    Dossier done =
        after(ada().planned(call(State.OPEN)), inDays(1), new TaskDone("m-2", Optional.empty()));

    DossierEffect late = effect(done, LATER, new TaskSkipped("m-2", Optional.empty()));

    assertThat(late.dossier().touches().of("m-2").orElseThrow().state()).isEqualTo(State.DONE);
    assertThat(late.said()).startsWith("ignored: ");
  }

  @Test
  void touch_withoutAChannel_reachesNobodyWhateverBecomesOfIt() {
    Touch chore = new Touch("m-3", "complete-research", Optional.empty(), State.DONE, NOON);

    assertThat(chore.reaches()).isFalse();
  }

  @Test
  void touches_ofALongLife_keepTheNewestSixtyAndGoOnCounting() {
    Dossier dossier = ada();
    for (int i = 1; i <= 70; i++) {
      dossier = dossier.planned(planned("m-" + i, "update", daysAgo(100 - i)));
    }

    assertThat(dossier.touches().recent()).hasSize(60);
    assertThat(dossier.touches().of("m-10")).isEmpty();
    assertThat(dossier.touches().of("m-11")).isPresent();
    assertThat(dossier.touches().total()).isEqualTo(70);
    assertThat(dossier.touches().tally("update")).isEqualTo(new EventTally(70, daysAgo(30)));
  }

  @Test
  void topics_beyondFourHundred_forgetTheOneUnusedLongest() {
    Dossier dossier = ada();
    for (int i = 0; i <= 400; i++) {
      dossier = dossier.planned(planned("m-" + i, "topic-" + i, NOON.plusSeconds(i)));
    }

    assertThat(dossier.touches().byTopic()).hasSize(400).doesNotContainKey("topic-0");
  }

  @Test
  void without_aPlannedTouch_isAsIfItWereNot() {
    assertThat(waiting.without("m-1").touches().recent()).isEmpty();
    assertThat(waiting.without("m-9")).isEqualTo(waiting);
  }

  private static Dossier bouncedAfterSending(Dossier dossier, String message, int daysAgo) {
    CandidateEvent sent = new MessageSent(message);
    Dossier left =
        after(dossier.planned(planned(message, "t", daysAgo(daysAgo))), daysAgo(daysAgo), sent);
    return after(left, daysAgo(daysAgo - 1), bounced(message));
  }

  private static MessageBounced bounced(String message) {
    return new MessageBounced(Optional.of(message), BounceKind.SOFT, Optional.empty());
  }

  private static Touch call(State state) {
    return new Touch("m-2", "call", Optional.of(Via.PHONE), state, NOON);
  }

  private static Touch touch(Dossier dossier) {
    return dossier.touches().of("m-1").orElseThrow();
  }
}
