package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.VolumeCounted;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What is counted of others, and for how long. */
final class VolumeTest {

  @Test
  void volume_thatWasNeverCounted_isNotThere() {
    assertThat(volume(ada(), NOON)).isEmpty();
  }

  @Test
  void volume_holdsForADay() {
    Dossier counted = counted(ada(), NOON);
    Instant again = NOON.plus(Duration.ofDays(1));

    assertThat(volume(counted, NOON)).contains(new Volume(false, 4, 2, 9, again));
    assertThat(volume(counted, again.minusNanos(1))).isPresent();
    assertThat(volume(counted, again)).isEmpty();
    assertThat(FactStability.until(counted, NOON, World.EMPTY)).isBeforeOrEqualTo(again);
  }

  @Test
  void volume_countedAnew_replacesTheEarlierOne() {
    Dossier twice = after(counted(ada(), NOON), NOON, new VolumeCounted(0, Optional.empty(), 1));

    assertThat(volume(twice, NOON))
        .contains(new Volume(false, 0, Facts.LONG_AGO, 1, NOON.plus(Duration.ofDays(1))));
  }

  @Test
  void inContact_isOneWhoGotOutreachWithinThirtyDays() {
    assertThat(inContact(Purpose.OUTREACH, 29)).isTrue();
    assertThat(inContact(Purpose.INTRODUCTION, 29)).isTrue();
    assertThat(inContact(Purpose.OUTREACH, 30)).isFalse();
    assertThat(inContact(Purpose.UPDATE, 3)).isFalse();
    assertThat(inContact(Purpose.ANSWER, 3)).isFalse();
  }

  @Test
  void candidate_waitsForTheOwner_withAnOpenTaskOrAReplyWithoutAnAnswer() {
    Dossier wrote = ada().planned(sent("m-1", "one", daysAgo(9)));
    Dossier asked =
        ada().planned(new Touch("t-1", "call", Optional.empty(), Touch.State.OPEN, daysAgo(2)));
    Dossier replied = after(wrote, daysAgo(2), reply());

    assertThat(waits(wrote)).isFalse();
    assertThat(waits(asked)).isTrue();
    assertThat(waits(replied)).isTrue();
    assertThat(waits(replied.planned(sent("m-2", "two", daysAgo(1))))).isFalse();
  }

  private static boolean inContact(Purpose purpose, int days) {
    Touch touch =
        new Touch(
            "m-1",
            "one",
            Optional.of(Via.EMAIL),
            purpose,
            List.of(),
            Touch.State.SENT,
            daysAgo(days));
    return volume(counted(ada().planned(touch), NOON), NOON).orElseThrow().inContact();
  }

  private static Dossier counted(Dossier dossier, Instant at) {
    return after(dossier, at, new VolumeCounted(4, Optional.of(daysAgo(2)), 9));
  }

  private static Replied reply() {
    return new Replied(
        Tone.NEUTRAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static boolean waits(Dossier dossier) {
    return one(Candidate.class, dossier, NOON).orElseThrow().waitsForOwner();
  }

  private static Optional<Volume> volume(Dossier dossier, Instant now) {
    return one(Volume.class, dossier, now);
  }

  private static <F> Optional<F> one(Class<F> type, Dossier dossier, Instant now) {
    return Facts.of(dossier, now).stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
