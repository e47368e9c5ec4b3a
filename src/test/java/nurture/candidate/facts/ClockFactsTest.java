package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ConsentWithdrawn;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.TaskDone;
import nurture.event.Profile;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What the clocks of the law are counted from. */
final class ClockFactsTest {

  @Test
  void origin_thatWasNeverTold_isUnknownForever() {
    assertThat(origin(ada())).isEqualTo(new DataOrigin(false, false, Facts.LONG_AGO));
  }

  @Test
  void origin_toldWithoutADay_countsFromTheDayItWasTold() {
    assertThat(origin(from(ada(), "your talk", 9, null))).isEqualTo(new DataOrigin(true, false, 9));
    assertThat(origin(from(ada(), "your talk", 9, daysAgo(40))))
        .isEqualTo(new DataOrigin(true, false, 40));
  }

  @Test
  void origin_toldAgainInTheSameWords_countsFromTheFirstTime() {
    Dossier twice = from(from(ada(), "your talk", 9, null), "your talk", 3, null);

    assertThat(origin(twice)).isEqualTo(new DataOrigin(true, false, 9));
    assertThat(origin(from(twice, "a colleague of yours", 2, null)))
        .isEqualTo(new DataOrigin(true, false, 2));
  }

  @Test
  void told_isOneWhomAnEmailReachedSinceTheSourceIsKnown() {
    Dossier known = from(ada(), "your talk", 9, null);

    assertThat(origin(mailed(known, Via.EMAIL, 8)).told()).isTrue();
    assertThat(origin(mailed(known, Via.LINKEDIN, 8)).told()).isFalse();
    assertThat(origin(from(mailed(ada(), Via.EMAIL, 10), "your talk", 9, null)).told()).isFalse();
    assertThat(
            origin(
                    after(
                        mailed(known, Via.EMAIL, 8),
                        daysAgo(7),
                        new MessageBounced(Optional.of("m-1"), BounceKind.HARD, Optional.empty())))
                .told())
        .isFalse();
    assertThat(origin(from(mailed(known, Via.EMAIL, 8), "another list", 1, null)).told()).isFalse();
  }

  @Test
  void told_isOneWhomARecruiterTold() {
    Dossier asked =
        from(ada(), "your talk", 9, null)
            .planned(
                new Touch(
                    "m-2",
                    "tell-source",
                    Optional.empty(),
                    Purpose.NOTICE,
                    List.of(),
                    Touch.State.OPEN,
                    daysAgo(5)));

    assertThat(origin(asked).told()).isFalse();
    assertThat(origin(after(asked, daysAgo(4), new TaskDone("m-2", Optional.empty()))).told())
        .isTrue();
  }

  @Test
  void agreement_isThereForAConsentThatStands() {
    Dossier consented = after(ada(), daysAgo(50), new ConsentGiven(Via.SMS, Basis.CONSENT));
    consented =
        after(consented, daysAgo(50), new ConsentGiven(Via.PHONE, Basis.LEGITIMATE_INTEREST));

    assertThat(all(Agreement.class, consented)).contains(new Agreement(Via.SMS, 50));
    assertThat(all(Agreement.class, consented))
        .noneMatch(agreement -> agreement.via() == Via.PHONE);
    assertThat(
            all(
                Agreement.class,
                after(
                    consented,
                    daysAgo(2),
                    new ConsentWithdrawn(Optional.of(Via.SMS), Optional.empty()))))
        .noneMatch(agreement -> agreement.via() == Via.SMS);
  }

  @Test
  void heardFrom_isTheNewestSignOfTheCandidate_andElseTheDayOfTheData() {
    Dossier nobody = Dossier.of("nobody");
    Dossier collected = from(nobody, "your talk", 9, daysAgo(40));

    assertThat(all(HeardFrom.class, nobody)).isEmpty();
    assertThat(all(HeardFrom.class, collected)).containsExactly(new HeardFrom(40));
    assertThat(all(HeardFrom.class, mailed(collected, Via.EMAIL, 8)))
        .containsExactly(new HeardFrom(40));
    assertThat(
            all(
                HeardFrom.class,
                after(
                    collected,
                    daysAgo(6),
                    new LinkClicked(Optional.empty(), Optional.empty(), Optional.of("teams")))))
        .containsExactly(new HeardFrom(6));
  }

  private static Dossier from(Dossier dossier, String source, int daysAgo, Instant collected) {
    return after(
        dossier,
        daysAgo(daysAgo),
        new CandidateUpserted(
            Profile.naming(
                p -> {
                  p.source = source;
                  p.collectedAt = collected;
                })));
  }

  private static Dossier mailed(Dossier dossier, Via via, int daysAgo) {
    Touch touch =
        new Touch("m-1", "first-outreach", Optional.of(via), Touch.State.PLANNED, daysAgo(daysAgo));
    return after(dossier.planned(touch), daysAgo(daysAgo), new MessageSent("m-1"));
  }

  private static DataOrigin origin(Dossier dossier) {
    return all(DataOrigin.class, dossier).get(0);
  }

  private static <T> List<T> all(Class<T> type, Dossier dossier) {
    return Facts.of(dossier, NOON).stream().filter(type::isInstance).map(type::cast).toList();
  }
}
