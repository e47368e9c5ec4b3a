package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.grace;
import static nurture.people.People.inDays;
import static nurture.people.People.planned;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.MailboxShared;
import nurture.event.CandidateEvent.MessageQuarantined;
import nurture.event.CandidateEvent.Replied;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** The facts about touches and answers: how long, how many, until when. */
class ContactTest {

  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");
  private static final Instant MARCH_IN_VIENNA = Instant.parse("2027-02-28T23:00:00Z");
  private static final Instant MARCH_IN_NEW_YORK = Instant.parse("2027-03-01T05:00:00Z");

  @Test
  void contact_withSomebodyNeverTouched_isLongAgo() {
    assertThat(contact(alan()))
        .isEqualTo(
            new Contact(
                false,
                Facts.LONG_AGO,
                Facts.LONG_AGO,
                Facts.LONG_AGO,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                ""));
  }

  @Test
  void contact_quietDays_areWholeDaysSinceTheLastTouch() {
    Dossier touched = ada().planned(sent("m-1", "intro", daysAgo(5).plusSeconds(1)));

    assertThat(contact(touched).quietDays()).isEqualTo(4);
    assertThat(contact(touched, NOON.plusSeconds(1)).quietDays()).isEqualTo(5);
    assertThat(contact(touched).lastTopic()).isEqualTo("intro");
    assertThat(contact(touched).ever()).isTrue();
  }

  @Test
  void contact_touches_areCountedInWeekMonthAndQuarter() {
    Dossier touched = ada();
    for (int days : new int[] {90, 89, 30, 29, 7, 6}) {
      touched = touched.planned(sent("m-" + days, "t" + days, daysAgo(days)));
    }

    assertThat(contact(touched).touchesInWeek()).isEqualTo(1);
    assertThat(contact(touched).touchesInMonth()).isEqualTo(3);
    assertThat(contact(touched).touchesInQuarter()).isEqualTo(5);
    assertThat(contact(touched).unanswered()).isEqualTo(6);
  }

  @Test
  void contact_touchesThatReachedNobody_doNotCount() {
    Dossier dossier = ada();
    for (State state : new State[] {State.FAILED, State.CANCELLED, State.SKIPPED}) {
      dossier = dossier.planned(touch(state, Optional.of(Via.EMAIL)));
    }
    dossier = dossier.planned(touch(State.DONE, Optional.empty()));

    assertThat(contact(dossier))
        .isEqualTo(
            new Contact(
                false,
                Facts.LONG_AGO,
                Facts.LONG_AGO,
                Facts.LONG_AGO,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                ""));
  }

  @Test
  void contact_uncertainTouches_count() {
    assertThat(
            contact(ada().planned(touch(State.UNCERTAIN, Optional.of(Via.EMAIL)))).touchesInWeek())
        .isEqualTo(1);
  }

  @Test
  void contact_waiting_whileATouchHasNotLeft() {
    assertThat(contact(ada().planned(planned("m-1", "intro", NOON))).waiting()).isTrue();
    assertThat(contact(ada().planned(sent("m-1", "intro", NOON))).waiting()).isFalse();
    Dossier stuck = ada().planned(planned("m-1", "intro", NOON));
    stuck = after(stuck, NOON, new MessageQuarantined("m-1", "intro.ftl:9: a loop"));
    assertThat(contact(stuck).waiting()).as("one that is quarantined").isFalse();
    assertThat(contact(stuck).touchesInWeek()).isZero();
  }

  @Test
  void contact_unanswered_countsFromTheLastReply() {
    Dossier talked = ada().planned(sent("m-1", "intro", daysAgo(20)));
    talked = after(talked, daysAgo(15), reply(Tone.NEUTRAL));
    assertThat(contact(talked).unanswered()).isZero();

    Dossier again = talked.planned(sent("m-2", "update", daysAgo(3)));

    assertThat(contact(again).unanswered()).isEqualTo(1);
  }

  @Test
  void lastReply_isOpenUntilATouchFollows() {
    Dossier replied =
        after(ada().planned(sent("m-1", "intro", daysAgo(9))), daysAgo(4), reply(Tone.POSITIVE));

    assertThat(one(LastReply.class, replied, NOON))
        .contains(new LastReply(Tone.POSITIVE, Via.EMAIL, 4, true, "", List.of()));
    assertThat(one(LastReply.class, replied.planned(sent("m-2", "thanks", daysAgo(3))), NOON))
        .contains(new LastReply(Tone.POSITIVE, Via.EMAIL, 4, false, "", List.of()));
    assertThat(one(LastReply.class, ada(), NOON)).isEmpty();
  }

  @Test
  void postponed_isActiveUntilTheDayBeginsWhereTheCandidateIs() {
    Dossier later = after(ada(), daysAgo(1), notNow());

    Postponed before = one(Postponed.class, later, MARCH_IN_VIENNA.minusSeconds(1)).orElseThrow();
    Postponed from = one(Postponed.class, later, MARCH_IN_VIENNA).orElseThrow();

    assertThat(before).isEqualTo(new Postponed(MARCH, "", true, false, MARCH_IN_VIENNA));
    assertThat(from).isEqualTo(new Postponed(MARCH, "", false, true, MARCH_IN_VIENNA));
  }

  @Test
  void postponed_inNewYork_isActiveSixHoursLonger() {
    Dossier later = after(grace(), daysAgo(1), notNow());

    assertThat(one(Postponed.class, later, MARCH_IN_VIENNA).orElseThrow().active()).isTrue();
    assertThat(one(Postponed.class, later, MARCH_IN_NEW_YORK).orElseThrow().due()).isTrue();
  }

  @Test
  void postponed_onceSomebodyWrote_isDueNoLonger() {
    Dossier later = after(ada(), daysAgo(1), notNow());
    Dossier early = later.planned(sent("m-1", "too-early", MARCH_IN_VIENNA.minusSeconds(1)));
    Dossier written = later.planned(sent("m-1", "back-again", MARCH_IN_VIENNA));
    Instant nextDay = MARCH_IN_VIENNA.plus(Duration.ofDays(1));

    assertThat(one(Postponed.class, early, nextDay).orElseThrow().due()).isTrue();
    assertThat(one(Postponed.class, written, nextDay).orElseThrow().due()).isFalse();
    assertThat(one(Postponed.class, written, nextDay).orElseThrow().active()).isFalse();
  }

  @Test
  void heldBack_standsUntilTheDayOrForGood() {
    Dossier until = after(ada(), daysAgo(1), held(Optional.of(MARCH)));
    Dossier forGood = after(ada(), daysAgo(1), held(Optional.empty()));

    assertThat(one(HeldBack.class, until, MARCH_IN_VIENNA.minusSeconds(1)))
        .contains(new HeldBack("Rosa", "reorganisation", Optional.of(MARCH_IN_VIENNA)));
    assertThat(one(HeldBack.class, until, MARCH_IN_VIENNA)).isEmpty();
    assertThat(one(HeldBack.class, forGood, inDays(5_000)))
        .contains(new HeldBack("Rosa", "reorganisation", Optional.empty()));
  }

  @Test
  void away_isThereOnlyWhileTheyAre() {
    Dossier absent =
        after(
            ada(),
            daysAgo(1),
            new Replied(
                Tone.OUT_OF_OFFICE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(MARCH),
                Optional.empty()));

    assertThat(one(Away.class, absent, NOON)).contains(new Away(MARCH, MARCH_IN_VIENNA));
    assertThat(one(Away.class, absent, MARCH_IN_VIENNA)).isEmpty();
  }

  @Test
  void told_countsEveryTopicHoweverItEnded() {
    Dossier dossier =
        ada()
            .planned(touch(State.FAILED, Optional.of(Via.EMAIL)))
            .planned(sent("m-2", "intro", daysAgo(3)));

    assertThat(all(TopicHistory.class, dossier))
        .containsExactly(
            new TopicHistory("FAILED", 1, 1, false, true, true),
            new TopicHistory("intro", 1, 3, true, true, true));
  }

  @Test
  void openTask_waitsToBeDone() {
    Dossier asked = ada().planned(touch(State.OPEN, Optional.empty()));

    assertThat(all(OpenTask.class, asked))
        .containsExactly(new OpenTask("OPEN", "OPEN", 1, false, false, 1, true, false));
    assertThat(all(OpenTask.class, ada().planned(touch(State.DONE, Optional.empty())))).isEmpty();
  }

  @Test
  void openTask_countsFromWhenPeopleWereLastTold_andKnowsOfLaterReplies() {
    Dossier asked =
        ada().planned(new Touch("m-1", "read-reply", Optional.empty(), State.OPEN, daysAgo(9)));
    Dossier told = asked.reminded("read-reply", NoticeAddressee.RECRUITING_OPS, daysAgo(4));
    Dossier replied = after(told, daysAgo(2), reply(Tone.NEGATIVE));
    Dossier toldOfIt = replied.reminded("read-reply", NoticeAddressee.OWNER, daysAgo(1));

    assertThat(all(OpenTask.class, asked).get(0).toldDays()).isEqualTo(9);
    assertThat(all(OpenTask.class, told).get(0).toldDays()).isEqualTo(4);
    assertThat(all(OpenTask.class, told).get(0).escalated()).isTrue();
    assertThat(all(OpenTask.class, told).get(0).sinceReply()).isTrue();
    assertThat(all(OpenTask.class, replied).get(0).sinceReply()).isFalse();
    assertThat(all(OpenTask.class, toldOfIt).get(0).sinceReply()).isTrue();
    assertThat(all(OpenTask.class, toldOfIt).get(0).escalated()).isFalse();
  }

  @Test
  void contact_emailQuietDays_countFromTheLastEmailAlone() {
    Dossier touched =
        ada()
            .planned(sent("m-1", "intro", daysAgo(5)))
            .planned(touch(State.DONE, Optional.of(Via.PHONE)));

    assertThat(contact(touched).quietDays()).isEqualTo(1);
    assertThat(contact(touched).emailQuietDays()).isEqualTo(5);
  }

  private static Touch touch(State state, Optional<Via> via) {
    return new Touch("m-" + state, state.name(), via, state, daysAgo(1));
  }

  private static Replied reply(Tone tone) {
    return new Replied(
        tone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void contact_ofARecordThatSharesItsMailbox_countsWhatTheOtherSentAndHeard() {
    Dossier other =
        after(
            grace()
                .planned(sent("m-2", "update", daysAgo(3)))
                .planned(planned("m-3", "news", NOON)),
            daysAgo(1),
            new Replied(
                Tone.NEGATIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Dossier shared =
        after(
            ada().planned(sent("m-1", "intro", daysAgo(5))),
            NOON,
            new MailboxShared(new UUID(0, 7), other.mailboxExtract()));

    assertThat(contact(shared).touchesInWeek()).isEqualTo(3);
    assertThat(contact(shared).waiting()).isTrue();
    assertThat(contact(shared).lastTopic()).isEqualTo("news");
    assertThat(one(LastReply.class, shared, NOON).orElseThrow().tone()).isEqualTo(Tone.NEGATIVE);
    assertThat(one(LastReply.class, ada(), NOON)).isEmpty();
  }

  private static Replied notNow() {
    return new Replied(
        Tone.NOT_NOW, Optional.empty(), Optional.empty(), Optional.of(MARCH), Optional.empty());
  }

  private static Held held(Optional<LocalDate> until) {
    return new Held(until, "Rosa", Optional.of("reorganisation"));
  }

  private static Contact contact(Dossier dossier) {
    return contact(dossier, NOON);
  }

  private static Contact contact(Dossier dossier, Instant now) {
    return one(Contact.class, dossier, now).orElseThrow();
  }

  private static <T> Optional<T> one(Class<T> kind, Dossier dossier, Instant now) {
    return Facts.of(dossier, now).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static <T> List<T> all(Class<T> kind, Dossier dossier) {
    return Facts.of(dossier, NOON).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
