package nurture.playbook;

import static nurture.playbook.Story.ofAStranger;
import static nurture.playbook.Story.ofIngrid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nurture.event.Basis;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The playbook read from the other side: what a year with us is like. Day 0 is Wednesday, 10 March
 * 2027, at noon.
 */
final class YearWithIngridTest {

  private Walk walk = Walk.from(ofIngrid());

  @Test
  void year_quiet_isThreeTouchesAndThenOneAQuarter() {
    walk.days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 8, Thu 18 Mar 08:02: follow-up-insight",
            "day 19, Mon 29 Mar 08:02: follow-up-last-note",
            "day 110, Mon 28 Jun 08:02: quarterly-update",
            "day 201, Mon 27 Sep 08:02: quarterly-update",
            "day 292, Mon 27 Dec 08:02: quarterly-update");
  }

  @Test
  void year_notNowOnDay10_isSilentUntilTheMorningOfThatDay() {
    LocalDate june = LocalDate.parse("2027-06-01");
    walk.onDay(10, reply(Tone.NOT_NOW, Optional.of(june), "a big migration")).days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 8, Thu 18 Mar 08:02: follow-up-insight",
            "day 10, Sat 20 Mar 15:00: task read-reply",
            "day 83, Tue 1 Jun 08:02: quarterly-update",
            "day 174, Tue 31 Aug 08:02: quarterly-update",
            "day 265, Tue 30 Nov 08:02: quarterly-update",
            "day 356, Tue 29 Feb 08:02: quarterly-update");
  }

  @Test
  void year_unsubscribesOnDay20_isSilentFromThen() {
    walk.onDay(20, new Unsubscribed(Optional.empty(), Optional.empty())).days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 8, Thu 18 Mar 08:02: follow-up-insight",
            "day 19, Mon 29 Mar 08:02: follow-up-last-note");
  }

  @Test
  void year_strongSignalOnASaturdayInMonthFive_bringsHerBackOnMonday() {
    walk.onDay(150, new SignalObserved(SignalKind.LAYOFFS, Optional.empty(), Optional.empty()))
        .days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 8, Thu 18 Mar 08:02: follow-up-insight",
            "day 19, Mon 29 Mar 08:02: follow-up-last-note",
            "day 110, Mon 28 Jun 08:02: quarterly-update",
            "day 152, Mon 9 Aug 08:02: re-engage-on-signal",
            "day 243, Mon 8 Nov 08:02: quarterly-update",
            "day 334, Mon 7 Feb 08:02: quarterly-update");
  }

  @Test
  void year_positiveReplyOnDay2_isAnsweredAtOnce_andNeverDropped() {
    walk.onDay(2, reply(Tone.POSITIVE, Optional.empty(), "")).days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 2, Fri 12 Mar 15:00: warm-reply",
            "day 2, Fri 12 Mar 15:00: task read-reply",
            "day 2, Fri 12 Mar 15:00: to consideration",
            "day 93, Fri 11 Jun 08:02: quarterly-update",
            "day 184, Fri 10 Sep 08:02: quarterly-update",
            "day 275, Fri 10 Dec 08:02: quarterly-update");
  }

  @Test
  void year_noOnDay2_isLeftToTheOwner() {
    walk.onDay(2, reply(Tone.NEGATIVE, Optional.empty(), "happy here")).days(365);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach", "day 2, Fri 12 Mar 15:00: task read-reply");
  }

  @Test
  void year_outOfOfficeOnDay1_waitsForTheReturn() {
    walk.onDay(1, reply(Tone.OUT_OF_OFFICE, Optional.of(LocalDate.parse("2027-04-05")), ""))
        .days(60);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: first-outreach",
            "day 26, Mon 5 Apr 08:02: follow-up-insight",
            "day 36, Thu 15 Apr 08:02: follow-up-last-note");
  }

  @Test
  void year_researchMissing_isAskedFor_andWritesOnlyOnceItIsThereOnceItIsThere() {
    walk = Walk.from(ofAStranger().that(390, new ConsentGiven(Via.EMAIL, Basis.CONSENT)));
    for (ResearchItem item : ResearchItem.values()) {
      walk.onDay(40, new ResearchFound(item, "found"));
    }
    walk.days(50);

    assertThat(walk.diary())
        .containsExactly(
            "day 0, Wed 10 Mar 12:00: task complete-research",
            "day 40, Mon 19 Apr 15:00: first-outreach",
            "day 48, Tue 27 Apr 08:02: follow-up-insight");
  }

  @AfterEach
  void anyYear_everyMessage_comesInWorkingHours() {
    assertThat(walk.sent())
        .isNotEmpty()
        .allSatisfy(
            message -> {
              assertThat(message.at().getHour()).isBetween(8, 17);
              assertThat(message.at().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
  }

  @AfterEach
  void anyYear_everyMessageButAnAnswer_comesAWeekAfterTheOneBefore() {
    for (int i = 1; i < walk.sent().size(); i++) {
      Walk.Sent message = walk.sent().get(i);
      Walk.Sent before = walk.sent().get(i - 1);

      assertThat(message.template().equals("warm-reply") || message.daysAfter(before) >= 7)
          .as("%s after %s", message, before)
          .isTrue();
    }
  }

  @AfterEach
  void anyYear_theLastLookBeforeSending_hasNothingAgainstWhatWasJustDecided() {
    assertThat(walk.objections()).isEmpty();
  }

  @AfterEach
  void anyYear_looks_areHardlyMoreThanTwoADay() {
    assertThat(walk.looks()).hasSizeLessThan(2 * 365 + 30);
  }

  private static Replied reply(Tone tone, Optional<LocalDate> until, String reason) {
    return new Replied(tone, Optional.empty(), Optional.empty(), until, Optional.of(reason));
  }
}
