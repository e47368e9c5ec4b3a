package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.candidate.Touch.State;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.SuppressionLifted;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Profile;
import nurture.event.Tone;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What answers a message belongs to the mailbox that the message went to. */
final class DossierAddressTest {

  private static final String WRONG = "ada@exmaple.com";
  private static final String RIGHT = "ada@example.com";

  /** Written to at a mistyped address, which was corrected since. */
  private static Dossier corrected() {
    Dossier mistyped = after(ada(), day(0), upserted(WRONG));
    Dossier written =
        after(
            mistyped.planned(
                new Touch("m-1", "intro", Optional.of(Via.EMAIL), State.PLANNED, day(1))),
            day(1),
            new MessageSent("m-1", Optional.of("Ada@EXMAPLE.com")));
    return after(written, day(2), upserted(RIGHT));
  }

  @Test
  void lateHardBounceOfAMistypedAddress_doesNotSuppressTheCorrectedOne() {
    Dossier bounced = after(corrected(), day(3), bounce("m-1", BounceKind.HARD));

    assertThat(bounced.permissions().suppression(Via.EMAIL)).isEmpty();
    assertThat(bounced.permissions().elsewhere())
        .containsEntry(WRONG, new Suppression(Cause.HARD_BOUNCE, day(3)));
    assertThat(bounced.touches().of("m-1")).map(Touch::state).contains(State.FAILED);
  }

  @Test
  void hardBounceThatNamesAnotherAddress_concernsThatAddressAlone() {
    Dossier bounced =
        after(
            corrected(),
            day(3),
            new MessageBounced(
                Optional.empty(), BounceKind.HARD, Optional.empty(), Optional.of(WRONG)));

    assertThat(bounced.permissions().suppression(Via.EMAIL)).isEmpty();
    assertThat(bounced.permissions().elsewhere()).containsOnlyKeys(WRONG);
  }

  @Test
  void hardBounceOfTheCurrentAddress_inAnotherSpelling_suppressesIt() {
    Dossier bounced =
        after(
            corrected(),
            day(3),
            new MessageBounced(
                Optional.empty(),
                BounceKind.HARD,
                Optional.empty(),
                Optional.of("ADA@Example.com")));

    assertThat(bounced.permissions().suppression(Via.EMAIL))
        .map(Suppression::cause)
        .contains(Cause.HARD_BOUNCE);
  }

  @Test
  void softBounceOfAnEarlierAddress_countsForNone() {
    Dossier bounced = after(corrected(), day(3), bounce("m-1", BounceKind.SOFT));

    assertThat(bounced.permissions().softBounces()).isZero();
  }

  @Test
  void unsubscribeFromAnEarlierMail_silencesThatAddressAndThePerson() {
    Dossier left =
        after(corrected(), day(3), new Unsubscribed(Optional.empty(), Optional.of("m-1")));

    assertThat(left.permissions().suppression(Via.EMAIL))
        .map(Suppression::cause)
        .contains(Cause.UNSUBSCRIBED);
    assertThat(left.permissions().elsewhere())
        .containsEntry(WRONG, new Suppression(Cause.UNSUBSCRIBED, day(3)));
  }

  @Test
  void complaintAboutAnEarlierMail_silencesThatAddressAndThePerson() {
    Dossier left = after(corrected(), day(3), new MessageComplained(Optional.of("m-1")));

    assertThat(left.permissions().suppression(Via.EMAIL))
        .map(Suppression::cause)
        .contains(Cause.COMPLAINT);
    assertThat(left.permissions().elsewhere()).containsOnlyKeys(WRONG);
  }

  @Test
  void threeDelayNoticesOfOneMessage_areOneBounce() {
    Dossier dossier = ada();
    for (int i = 0; i < 3; i++) {
      dossier = after(dossier, day(i), bounce("m-1", BounceKind.SOFT));
    }

    assertThat(dossier.permissions().softBounces()).isEqualTo(1);
  }

  @Test
  void softBounces_endWithAnySignThatTheAddressWorks() {
    Dossier bounced =
        after(
            after(ada(), day(0), bounce("m-1", BounceKind.SOFT)),
            day(1),
            bounce("m-2", BounceKind.SOFT));
    assertThat(bounced.permissions().softBounces()).isEqualTo(2);

    for (var sign :
        List.of(
            new Replied(
                Tone.NEUTRAL,
                Optional.of(Via.EMAIL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new LinkClicked(Optional.empty(), Optional.empty(), Optional.empty()),
            new ConsentGiven(Via.EMAIL, Basis.CONSENT),
            upserted("ada@other.example.com"))) {
      assertThat(after(bounced, day(2), sign).permissions().softBounces())
          .as(sign.toString())
          .isZero();
    }
  }

  @Test
  void lifted_byAUserWithAReason_isOpenAgainAndOnRecord() {
    Dossier bounced = after(ada(), day(0), bounce("m-1", BounceKind.HARD));

    DossierEffect lifted = effect(bounced, day(1), lift());

    assertThat(lifted.dossier().permissions().suppression(Via.EMAIL)).isEmpty();
    assertThat(lifted.said())
        .isEqualTo("suppression of email lifted by maren: relay was not permitted");
    assertThat(lifted.dossier().care().notes()).extracting(Note::by).contains("maren");
  }

  @Test
  void lifted_whatTheCandidateAskedFor_stays() {
    for (var asked :
        List.of(
            new Unsubscribed(Optional.empty(), Optional.empty()),
            new MessageComplained(Optional.empty()))) {
      DossierEffect lifted = effect(after(ada(), day(0), asked), day(1), lift());

      assertThat(lifted.said()).startsWith("ignored: email stays suppressed");
      assertThat(lifted.dossier().permissions().suppression(Via.EMAIL)).isPresent();
    }
  }

  private static SuppressionLifted lift() {
    return new SuppressionLifted(Via.EMAIL, "maren", "relay was not permitted");
  }

  private static CandidateUpserted upserted(String email) {
    return new CandidateUpserted(Profile.naming(p -> p.email = email));
  }

  private static MessageBounced bounce(String message, BounceKind kind) {
    return new MessageBounced(Optional.of(message), kind, Optional.empty());
  }

  private static Instant day(int n) {
    return NOON.plusSeconds(86_400L * n);
  }
}
