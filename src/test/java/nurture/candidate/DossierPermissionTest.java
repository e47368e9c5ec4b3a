package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static nurture.people.People.grace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nurture.candidate.Suppression.Cause;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ConsentWithdrawn;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Consent, withdrawal and silence. */
class DossierPermissionTest {

  @Test
  void consent_given_opensTheChannel() {
    DossierEffect dossierEffect = effect(alan(), NOON, new ConsentGiven(Via.SMS, Basis.CONSENT));

    assertThat(dossierEffect.dossier().permissions().given(Via.SMS)).isTrue();
    assertThat(dossierEffect.dossier().permissions().given(Via.EMAIL)).isFalse();
    assertThat(dossierEffect.said()).isEqualTo("may be contacted by sms");
  }

  @Test
  void consent_olderThanAWithdrawal_hasNoEffectAndSaysWhy() {
    Dossier withdrawn = after(grace(), NOON, withdrawn(Via.EMAIL));

    DossierEffect late = effect(withdrawn, daysAgo(1), new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    assertThat(late.dossier().permissions()).isEqualTo(withdrawn.permissions());
    assertThat(late.said()).isEqualTo("ignored: a newer consent for email is on record");
  }

  @Test
  void withdrawal_ofOneChannel_silencesThatOneAlone() {
    Dossier both = after(grace(), daysAgo(2), new ConsentGiven(Via.SMS, Basis.CONSENT));

    DossierEffect dossierEffect = effect(both, NOON, withdrawn(Via.EMAIL));

    assertThat(dossierEffect.dossier().permissions().given(Via.EMAIL)).isFalse();
    assertThat(dossierEffect.dossier().permissions().given(Via.SMS)).isTrue();
    assertThat(dossierEffect.dossier().permissions().suppression(Via.SMS)).isEmpty();
    assertThat(dossierEffect.said()).isEqualTo("withdrew consent for email");
  }

  @ParameterizedTest
  @EnumSource(Via.class)
  void withdrawal_ofNoChannelInParticular_silencesEachOfThem(Via via) {
    DossierEffect dossierEffect =
        effect(grace(), NOON, new ConsentWithdrawn(Optional.empty(), Optional.empty()));

    assertThat(dossierEffect.dossier().permissions().given(via)).isFalse();
    assertThat(dossierEffect.dossier().permissions().suppression(via).orElseThrow())
        .isEqualTo(new Suppression(Cause.WITHDRAWN, NOON));
    assertThat(dossierEffect.said()).isEqualTo("withdrew consent for any channel");
  }

  @Test
  void withdrawal_olderThanANewConsent_hasNoEffectAndSaysWhy() {
    Dossier agreed = after(grace(), NOON, new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    DossierEffect late = effect(agreed, daysAgo(1), withdrawn(Via.EMAIL));

    assertThat(late.dossier().permissions().given(Via.EMAIL)).isTrue();
    assertThat(late.said()).isEqualTo("ignored: a newer consent for email is on record");
  }

  @Test
  void unsubscribe_withoutAChannel_isFromEmail() {
    DossierEffect dossierEffect =
        effect(grace(), NOON, new Unsubscribed(Optional.empty(), Optional.of("m-1")));

    assertThat(dossierEffect.dossier().permissions().given(Via.EMAIL)).isFalse();
    assertThat(dossierEffect.dossier().permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.UNSUBSCRIBED);
    assertThat(dossierEffect.said()).isEqualTo("unsubscribed from email");
  }

  @Test
  void consent_afterUnsubscribing_liftsTheSilence() {
    Dossier gone = after(grace(), daysAgo(2), unsubscribed());

    Dossier back = after(gone, NOON, new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    assertThat(back.permissions().given(Via.EMAIL)).isTrue();
    assertThat(back.permissions().suppression(Via.EMAIL)).isEmpty();
  }

  @Test
  void legitimateInterest_afterUnsubscribing_doesNotLiftTheSilenceAndSaysSo() {
    Dossier gone = after(grace(), daysAgo(2), unsubscribed());

    DossierEffect dossierEffect =
        effect(gone, NOON, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));

    assertThat(dossierEffect.dossier().permissions().suppression(Via.EMAIL)).isPresent();
    assertThat(dossierEffect.said())
        .isEqualTo(
            "legitimate interest is on record for email, but this channel stays suppressed: unsubscribed");
  }

  @Test
  void consent_afterAComplaint_doesNotLiftTheSilence() {
    DossierEffect complained = effect(ada(), daysAgo(2), new MessageComplained(Optional.of("m-1")));

    Dossier agreed = after(complained.dossier(), NOON, new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    assertThat(complained.said()).isEqualTo("spam complaint: email is now suppressed");
    assertThat(agreed.permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.COMPLAINT);
  }

  @Test
  void complaint_afterUnsubscribing_isTheStrongerCauseAndStays() {
    Dossier both =
        after(
            after(ada(), daysAgo(2), unsubscribed()),
            NOON,
            new MessageComplained(Optional.empty()));
    Dossier otherOrder =
        after(
            after(ada(), daysAgo(2), new MessageComplained(Optional.empty())),
            NOON,
            unsubscribed());

    assertThat(both.permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.COMPLAINT);
    assertThat(otherOrder.permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.COMPLAINT);
  }

  @Test
  void bounce_hard_silencesEmail() {
    DossierEffect dossierEffect = effect(ada(), NOON, bounced(BounceKind.HARD));

    assertThat(dossierEffect.dossier().permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.HARD_BOUNCE);
    assertThat(dossierEffect.said()).startsWith("hard bounce");
  }

  @Test
  void bounce_soft_isCountedAndSilencesNothing() {
    Dossier twice =
        after(after(ada(), daysAgo(1), bounced(BounceKind.SOFT)), NOON, bounced(BounceKind.SOFT));

    assertThat(twice.permissions().softBounces()).isEqualTo(2);
    assertThat(twice.permissions().suppression(Via.EMAIL)).isEmpty();
  }

  @Test
  void addressSuppressed_silencesEmailWhateverTheDossierSays() {
    Dossier seen = ada().addressSuppressed(NOON);

    assertThat(seen.permissions().suppression(Via.EMAIL).orElseThrow())
        .isEqualTo(new Suppression(Cause.ADDRESS_SUPPRESSED, NOON));
  }

  private static MessageBounced bounced(BounceKind kind) {
    return new MessageBounced(Optional.empty(), kind, Optional.empty());
  }

  private static Unsubscribed unsubscribed() {
    return new Unsubscribed(Optional.of(Via.EMAIL), Optional.empty());
  }

  private static ConsentWithdrawn withdrawn(Via via) {
    return new ConsentWithdrawn(Optional.of(via), Optional.empty());
  }
}
