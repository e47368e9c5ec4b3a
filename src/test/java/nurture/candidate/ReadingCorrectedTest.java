package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Suppression.Cause;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.ReadingCorrected;
import nurture.event.CandidateEvent.RecordMerged;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** A mail that was read wrongly leaves the dossier as it would be without it. */
class ReadingCorrectedTest {

  private static final Instant MAIL = daysAgo(3);
  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");
  private static final LocalDate JUNE = LocalDate.parse("2027-06-01");

  @Test
  void reply_isNoneAnyMore_andTheEarlierAnswerCountsAgain() {
    Dossier earlier = after(ada(), daysAgo(9), replied(Tone.NOT_NOW, MARCH));
    Dossier wrong = after(earlier, MAIL, replied(Tone.NEGATIVE, null));
    assertThat(wrong.engagement().notNow()).isEmpty();

    DossierEffect right = effect(wrong, NOON, corrected());

    assertThat(right.dossier().engagement().replies()).isEqualTo(earlier.engagement().replies());
    assertThat(right.dossier().engagement().replyCount()).isEqualTo(1);
    assertThat(right.dossier().engagement().notNow()).isEqualTo(earlier.engagement().notNow());
    assertThat(right.said())
        .startsWith("a mail of ")
        .endsWith(
            " was read as \"positive\", which is undone by maren:"
                + " it means \"not now, until 2027-03-01\"");
  }

  @Test
  void reply_withOneThatReplacesIt_leavesThatOne_inEitherOrder() {
    Instant instead = MAIL.plusMillis(1);
    Dossier wrong = after(ada(), MAIL, replied(Tone.POSITIVE, null));

    Dossier first = after(after(wrong, instead, replied(Tone.NOT_NOW, JUNE)), NOON, corrected());
    Dossier last = after(after(wrong, NOON, corrected()), instead, replied(Tone.NOT_NOW, JUNE));

    assertThat(first.engagement()).isEqualTo(last.engagement());
    assertThat(first.engagement().notNow().orElseThrow().until()).isEqualTo(JUNE);
    assertThat(first.engagement().replies()).extracting(Reply::tone).containsExactly(Tone.NOT_NOW);
  }

  @Test
  void reply_beforeALaterOne_leavesTheLaterOne() {
    Dossier wrong = after(ada(), MAIL, replied(Tone.NEGATIVE, null));
    Dossier later = after(wrong, daysAgo(1), replied(Tone.NOT_NOW, JUNE));

    Dossier right = after(later, NOON, corrected());

    assertThat(right.engagement().notNow()).isEqualTo(later.engagement().notNow());
    assertThat(right.engagement().lastReply()).isEqualTo(later.engagement().lastReply());
  }

  @Test
  void absence_isOver() {
    Dossier away = after(ada(), MAIL, replied(Tone.OUT_OF_OFFICE, MARCH));
    assertThat(away.engagement().away()).contains(MARCH);

    assertThat(after(away, NOON, corrected()).engagement().away()).isEmpty();
  }

  @Test
  void unsubscribe_isTakenBack_withTheConsentBeforeIt() {
    Dossier agreed = after(ada(), daysAgo(30), consent());
    Dossier silent = after(agreed, MAIL, unsubscribed());
    assertThat(silent.permissions().suppression(Via.EMAIL)).isPresent();
    assertThat(silent.permissions().given(Via.EMAIL)).isFalse();

    Dossier right = after(silent, NOON, corrected());

    assertThat(right.permissions()).isEqualTo(agreed.permissions());
  }

  @Test
  void unsubscribe_withASecondOneSince_stays() {
    Dossier silent = after(ada(), MAIL, unsubscribed());
    Dossier twice = after(silent, daysAgo(1), unsubscribed());

    Dossier right = after(twice, NOON, corrected());

    assertThat(right.permissions().suppression(Via.EMAIL))
        .contains(new Suppression(Cause.UNSUBSCRIBED, daysAgo(1)));
    assertThat(right.permissions().given(Via.EMAIL)).isFalse();
  }

  @Test
  void unsubscribe_atAnotherTime_stays() {
    Dossier silent = after(ada(), daysAgo(5), unsubscribed());

    DossierEffect untouched = effect(silent, NOON, corrected());

    assertThat(untouched.dossier().permissions()).isEqualTo(silent.permissions());
    assertThat(untouched.said()).isEqualTo("ignored: nothing that it did is left");
  }

  @Test
  void bounce_isTakenBack_withTheUnsubscribeBeneathIt() {
    Dossier silent = after(ada(), daysAgo(5), unsubscribed());
    Dossier gone = after(silent, MAIL, bounced());
    assertThat(gone.permissions().suppression(Via.EMAIL))
        .contains(new Suppression(Cause.HARD_BOUNCE, MAIL));

    assertThat(after(gone, NOON, corrected()).permissions()).isEqualTo(silent.permissions());
    assertThat(
            after(after(ada(), MAIL, bounced()), NOON, corrected())
                .permissions()
                .suppression(Via.EMAIL))
        .isEmpty();
  }

  @Test
  void holdAndSignal_areGone_andThoseOfAnotherTimeStay() {
    Dossier held =
        after(
            after(ada(), MAIL, new Held(Optional.empty(), "inbox", Optional.empty())),
            MAIL,
            signal(SignalKind.OTHER));
    Dossier more = after(held, daysAgo(1), signal(SignalKind.LAYOFFS));

    Dossier right = after(more, NOON, corrected());

    assertThat(right.care().hold()).isEmpty();
    assertThat(right.signals().list()).extracting(Signal::kind).containsExactly(SignalKind.LAYOFFS);
    Dossier byHand = after(held, daysAgo(1), new Held(Optional.empty(), "otto", Optional.empty()));
    assertThat(after(byHand, NOON, corrected()).care().hold()).isPresent();
  }

  @Test
  void stageItLedTo_isLeft_unlessAnotherCameSince() {
    Dossier began = after(ada(), daysAgo(20), stage(Stage.AWARENESS));
    Dossier moved = began.moved(Stage.CONSIDERATION, MAIL.plusNanos(1_234_567), "a reply");
    ReadingCorrected correction =
        new ReadingCorrected(
            MAIL,
            "maren",
            List.of(),
            Optional.of(MAIL.plusNanos(1_234_000)),
            Optional.empty(),
            Optional.empty());

    Dossier right = after(moved, NOON, correction);

    assertThat(right.funnel()).isEqualTo(began.funnel());
    Dossier onward = after(moved, daysAgo(1), stage(Stage.ADVOCACY));
    Funnel kept = after(onward, NOON, correction).funnel();
    assertThat(kept.stage()).isEqualTo(Stage.ADVOCACY);
    assertThat(kept.history()).hasSize(onward.funnel().history().size() - 1);
  }

  @Test
  void recordThatWasMerged_isCorrectedToo() {
    Dossier other = after(Dossier.of("twin"), MAIL, unsubscribed());
    Dossier merged =
        after(ada(), daysAgo(1), new RecordMerged(new UUID(0, 7), "twin", "maren", other));
    assertThat(merged.joined().permissions().suppression(Via.EMAIL)).isPresent();

    Dossier right = after(merged, NOON, corrected());

    assertThat(right.joined().permissions().suppression(Via.EMAIL)).isEmpty();
  }

  private static ReadingCorrected corrected() {
    return new ReadingCorrected(
        MAIL,
        "maren",
        List.of(),
        Optional.empty(),
        Optional.of("positive"),
        Optional.of("not now, until 2027-03-01"));
  }

  private static Replied replied(Tone tone, @org.jspecify.annotations.Nullable LocalDate until) {
    return new Replied(
        tone,
        Optional.of(Via.EMAIL),
        Optional.empty(),
        Optional.ofNullable(until),
        Optional.empty());
  }

  private static CandidateEvent unsubscribed() {
    return new Unsubscribed(Optional.of(Via.EMAIL), Optional.empty());
  }

  private static CandidateEvent consent() {
    return new ConsentGiven(Via.EMAIL, Basis.CONSENT);
  }

  private static CandidateEvent bounced() {
    return new MessageBounced(Optional.empty(), BounceKind.HARD, Optional.empty());
  }

  private static CandidateEvent signal(SignalKind kind) {
    return new SignalObserved(kind, Optional.empty(), Optional.empty());
  }

  private static CandidateEvent stage(Stage stage) {
    return new StageSet(stage, "otto", Optional.empty());
  }
}
