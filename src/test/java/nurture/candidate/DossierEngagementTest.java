package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageOpened;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What comes back from the candidate. */
class DossierEngagementTest {

  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");
  private static final LocalDate JANUARY = LocalDate.parse("2027-01-07");

  @Test
  void opened_isCounted() {
    DossierEffect dossierEffect = effect(ada(), NOON, new MessageOpened("m-1"));

    assertThat(dossierEffect.dossier().engagement().opens()).isEqualTo(new EventTally(1, NOON));
    assertThat(dossierEffect.said()).isEqualTo("opened a message");
  }

  @Test
  void clicked_isCountedByTopicWithItsNewestInstant() {
    Dossier twice = after(after(ada(), NOON, clicked("java")), daysAgo(3), clicked("java"));
    DossierEffect dossierEffect =
        effect(twice, NOON, new LinkClicked(Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(twice.engagement().clicks()).containsEntry("java", new EventTally(2, NOON));
    assertThat(dossierEffect.dossier().engagement().clicks())
        .containsEntry("", new EventTally(1, NOON));
    assertThat(dossierEffect.said()).isEqualTo("clicked a link");
    assertThat(effect(ada(), NOON, clicked("java")).said()).isEqualTo("clicked a link on java");
  }

  @Test
  void clicked_moreTopicsThanAreRemembered_isCountedAsUnnamed() {
    Dossier dossier = ada();
    for (int i = 0; i < 45; i++) {
      dossier = after(dossier, NOON, clicked("topic-" + i));
    }

    assertThat(dossier.engagement().clicks()).hasSizeLessThanOrEqualTo(41).containsKey("topic-39");
    assertThat(dossier.engagement().clicks().get("").count()).isEqualTo(5);
  }

  @Test
  void referralMade_isCounted() {
    DossierEffect dossierEffect = effect(ada(), NOON, new ReferralMade(Optional.of("grace")));

    assertThat(dossierEffect.dossier().engagement().referrals()).isEqualTo(new EventTally(1, NOON));
    assertThat(dossierEffect.said()).isEqualTo("referred a candidate");
  }

  @Test
  void replied_isTheNewestReply() {
    DossierEffect dossierEffect = effect(ada(), NOON, reply(Tone.POSITIVE));

    Reply last = dossierEffect.dossier().engagement().lastReply().orElseThrow();
    assertThat(last.tone()).isEqualTo(Tone.POSITIVE);
    assertThat(last.via()).isEqualTo(Via.EMAIL);
    assertThat(dossierEffect.dossier().engagement().replyCount()).isEqualTo(1);
    assertThat(dossierEffect.said()).isEqualTo("replied (positive)");
  }

  @Test
  void replied_notNow_standsUntilTheNextAnswer() {
    DossierEffect dossierEffect = effect(ada(), daysAgo(5), notNow(MARCH));
    assertThat(dossierEffect.dossier().engagement().notNow().orElseThrow())
        .isEqualTo(new NotNow(MARCH, "new project", daysAgo(5)));
    assertThat(dossierEffect.said()).isEqualTo("replied (not now): not before 2027-03-01");

    Dossier next = after(dossierEffect.dossier(), NOON, reply(Tone.POSITIVE));

    assertThat(next.engagement().notNow()).isEmpty();
  }

  @Test
  void replied_olderThanTheNewestReply_joinsTheHistoryAndUndoesNothing() {
    Dossier known = after(ada(), NOON, notNow(MARCH));

    Dossier late = after(known, daysAgo(5), reply(Tone.POSITIVE));

    assertThat(late.engagement().notNow()).isEqualTo(known.engagement().notNow());
    assertThat(late.engagement().lastReply()).isEqualTo(known.engagement().lastReply());
    assertThat(late.engagement().replies())
        .extracting(Reply::tone)
        .containsExactly(Tone.POSITIVE, Tone.NOT_NOW);
    assertThat(late.engagement().replyCount()).isEqualTo(2);
  }

  @Test
  void notNow_olderThanTheNewestReply_postponesNothing() {
    Dossier known = after(ada(), NOON, reply(Tone.POSITIVE));

    assertThat(after(known, daysAgo(5), notNow(MARCH)).engagement().notNow()).isEmpty();
  }

  @Test
  void replies_ofALongLife_keepTheNewestTwentyAndGoOnCounting() {
    Dossier dossier = ada();
    for (int i = 1; i <= 25; i++) {
      dossier = after(dossier, daysAgo(100 - i), reply(Tone.NEUTRAL));
    }

    assertThat(dossier.engagement().replies()).hasSize(20);
    assertThat(dossier.engagement().replies().get(0).at()).isEqualTo(daysAgo(94));
    assertThat(dossier.engagement().replyCount()).isEqualTo(25);
  }

  @Test
  void outOfOffice_isNoReplyButAnAbsence() {
    DossierEffect dossierEffect = effect(ada(), NOON, away(JANUARY));

    assertThat(dossierEffect.dossier().engagement().away()).contains(JANUARY);
    assertThat(dossierEffect.dossier().engagement().replies()).isEmpty();
    assertThat(dossierEffect.dossier().engagement().replyCount()).isZero();
    assertThat(dossierEffect.said()).isEqualTo("out of office until 2027-01-07");
  }

  @Test
  void outOfOffice_withoutADay_hasNoEffectAndSaysWhy() {
    Dossier known = after(ada(), daysAgo(1), away(JANUARY));

    DossierEffect dossierEffect = effect(known, NOON, outOfOffice(Optional.empty()));

    assertThat(dossierEffect.dossier().engagement()).isEqualTo(known.engagement());
    assertThat(dossierEffect.said()).isEqualTo("ignored: out of office without a return date");
  }

  @Test
  void outOfOffice_keepsAnEarlierNotNow() {
    Dossier postponed = after(ada(), daysAgo(1), notNow(MARCH));

    assertThat(after(postponed, NOON, away(JANUARY)).engagement().notNow()).isPresent();
  }

  @Test
  void replied_afterAnAbsence_endsIt() {
    Dossier absent = after(ada(), daysAgo(1), away(JANUARY));

    assertThat(after(absent, NOON, reply(Tone.NEUTRAL)).engagement().away()).isEmpty();
  }

  @Test
  void replied_beforeAnAbsence_doesNotEndIt() {
    Dossier absent = after(ada(), NOON, away(JANUARY));

    assertThat(after(absent, daysAgo(1), reply(Tone.NEUTRAL)).engagement().away())
        .contains(JANUARY);
  }

  @Test
  void outOfOffice_olderThanAReply_hasNoEffectAndSaysWhy() {
    Dossier back = after(ada(), NOON, reply(Tone.POSITIVE));

    DossierEffect late = effect(back, daysAgo(1), away(JANUARY));

    assertThat(late.dossier().engagement().away()).isEmpty();
    assertThat(late.said()).isEqualTo("ignored: a newer reply is on record");
  }

  @Test
  void outOfOffice_olderThanAnotherOne_hasNoEffectAndSaysWhy() {
    Dossier absent = after(ada(), NOON, away(JANUARY));

    DossierEffect late = effect(absent, daysAgo(9), away(LocalDate.parse("2026-11-30")));

    assertThat(late.dossier().engagement().away()).contains(JANUARY);
    assertThat(late.said()).isEqualTo("ignored: a newer reply is on record");
  }

  private static Replied reply(Tone tone) {
    return new Replied(
        tone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Replied notNow(LocalDate until) {
    return new Replied(
        Tone.NOT_NOW,
        Optional.of(Via.EMAIL),
        Optional.empty(),
        Optional.of(until),
        Optional.of("new project"));
  }

  private static Replied away(LocalDate until) {
    return outOfOffice(Optional.of(until));
  }

  private static Replied outOfOffice(Optional<LocalDate> until) {
    return new Replied(
        Tone.OUT_OF_OFFICE, Optional.empty(), Optional.empty(), until, Optional.empty());
  }

  private static LinkClicked clicked(String topic) {
    return new LinkClicked(Optional.of("m-1"), Optional.empty(), Optional.of(topic));
  }
}
