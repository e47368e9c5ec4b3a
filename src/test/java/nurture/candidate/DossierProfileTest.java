package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import nurture.candidate.Suppression.Cause;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.ChannelDescription;
import nurture.event.Relationship;
import nurture.event.Via;
import nurture.people.ProfileSketch;
import org.junit.jupiter.api.Test;

/** What upserts do to a dossier. */
class DossierProfileTest {

  @Test
  void address_ofAChannelOnANetwork_isTheLinkThere() {
    Dossier linked = after(alan(), NOON, new ProfileSketch().linkedin("in/alan").told());

    assertThat(linked.person().address(on("linkedin"))).isEqualTo("in/alan");
    assertThat(linked.person().isKnown(on("linkedin"))).isTrue();
    assertThat(linked.person().isKnown(on("another"))).isFalse();
    assertThat(linked.person().isKnown(on(""))).isTrue();
  }

  private static ChannelDescription on(String network) {
    return new ChannelDescription(
        "N",
        true,
        ChannelDescription.AddressKind.PROFILE,
        network,
        ChannelDescription.TextForm.NOTE,
        OptionalInt.empty(),
        "",
        "");
  }

  @Test
  void of_aRefAlone_knowsNothingAndStandsAtTheStart() {
    Dossier alan = Dossier.of("alan");

    assertThat(alan.person().email()).isEmpty();
    assertThat(alan.person().zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(alan.person().language().getLanguage()).isEqualTo("en");
    assertThat(alan.relationship()).isEqualTo(Relationship.PASSIVE);
    assertThat(alan.funnel()).isEqualTo(Funnel.START);
    assertThat(alan.research().missing()).hasSize(6);
  }

  @Test
  void upsert_namedFields_areTakenAndTheOthersStay() {
    DossierEffect dossierEffect =
        effect(ada(), NOON, new ProfileSketch().phone("+43 1 5550199").told());

    assertThat(dossierEffect.said()).isEqualTo("profile updated");
    assertThat(dossierEffect.dossier().person().phone()).isEqualTo("+43 1 5550199");
    assertThat(dossierEffect.dossier().person().name()).isEqualTo("Ada Lovelace");
    assertThat(dossierEffect.dossier().person().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(dossierEffect.dossier().work().employer()).isEqualTo("Analytical Engines");
    assertThat(dossierEffect.dossier().care().owner()).isEqualTo("Rosa");
  }

  @Test
  void upsert_emptyTextsAndLists_clearWhatWasKnown() {
    Dossier cleared = after(ada(), NOON, new ProfileSketch().phone("").locale("").skills().told());

    assertThat(cleared.person().phone()).isEmpty();
    assertThat(cleared.person().locale()).isEqualTo("en");
    assertThat(cleared.work().skills()).isEmpty();
  }

  @Test
  void upsert_olderThanTheKnownProfile_hasNoEffectAndSaysWhy() {
    Dossier known = after(alan(), NOON, new ProfileSketch().name("Alan Turing").told());

    DossierEffect dossierEffect =
        effect(known, daysAgo(1), new ProfileSketch().name("A. Turing").told());

    assertThat(dossierEffect.dossier().person().name()).isEqualTo("Alan Turing");
    assertThat(dossierEffect.said()).isEqualTo("ignored: a newer profile is on record");
  }

  @Test
  void upsert_ofTheSameInstant_counts() {
    Dossier known = after(alan(), NOON, new ProfileSketch().name("A. Turing").told());

    Dossier next = after(known, NOON, new ProfileSketch().name("Alan Turing").told());

    assertThat(next.person().name()).isEqualTo("Alan Turing");
  }

  @Test
  void upsert_newNameWithoutFirstName_forgetsTheOldFirstName() {
    Dossier known =
        after(alan(), daysAgo(1), new ProfileSketch().name("Alan Turing").firstName("Al").told());
    assertThat(known.person().greetingName()).isEqualTo("Al");

    Dossier renamed = after(known, NOON, new ProfileSketch().name("Alonzo Church").told());

    assertThat(renamed.person().firstName()).isEmpty();
    assertThat(renamed.person().greetingName()).isEqualTo("Alonzo");
  }

  @Test
  void upsert_newEmployerWithoutAStartingDay_forgetsTheOldOne() {
    assertThat(ada().work().roleSince()).contains(LocalDate.parse("2022-11-19"));

    assertThat(
            after(ada(), NOON, new ProfileSketch().employer("Royal Society").told())
                .work()
                .roleSince())
        .isEmpty();
    assertThat(
            after(ada(), NOON, new ProfileSketch().employer("Analytical Engines").told())
                .work()
                .roleSince())
        .contains(LocalDate.parse("2022-11-19"));
    assertThat(
            after(ada(), NOON, new ProfileSketch().title("Countess").roleSince("2026-01-01").told())
                .work()
                .roleSince())
        .contains(LocalDate.parse("2026-01-01"));
  }

  @Test
  void upsert_newAddress_startsAfreshAfterBounces() {
    Dossier bounced =
        after(
            after(ada(), daysAgo(3), bounce(BounceKind.SOFT)), daysAgo(2), bounce(BounceKind.HARD));

    ContactPermissions fresh =
        after(bounced, NOON, new ProfileSketch().email("ada@example.com").told()).permissions();

    assertThat(fresh.suppression(Via.EMAIL)).isEmpty();
    assertThat(fresh.softBounces()).isZero();
    assertThat(fresh.given(Via.EMAIL)).isTrue();
  }

  @Test
  void upsert_sameAddressInOtherLetters_keepsTheBounces() {
    Dossier bounced = after(ada(), daysAgo(2), bounce(BounceKind.HARD));

    Dossier same = after(bounced, NOON, new ProfileSketch().email("ADA@example.org").told());

    assertThat(same.permissions().suppression(Via.EMAIL)).isPresent();
  }

  @Test
  void upsert_newAddress_doesNotLiftAComplaint() {
    Dossier complained = after(ada(), daysAgo(2), new MessageComplained(Optional.empty()));

    Dossier moved = after(complained, NOON, new ProfileSketch().email("ada@example.com").told());

    assertThat(moved.permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.COMPLAINT);
  }

  @Test
  void upsert_newAddressAfterABounceAndAComplaint_inEitherOrder_staysSilent() {
    Dossier bounced = after(ada(), daysAgo(3), bounce(BounceKind.HARD));
    Dossier complained = after(ada(), daysAgo(3), new MessageComplained(Optional.empty()));

    Dossier both = after(bounced, daysAgo(2), new MessageComplained(Optional.empty()));
    Dossier otherOrder = after(complained, daysAgo(2), bounce(BounceKind.HARD));

    assertThat(atANewAddress(both)).contains(Cause.COMPLAINT);
    assertThat(atANewAddress(otherOrder)).contains(Cause.COMPLAINT);
  }

  @Test
  void upsert_newAddressAfterABounceAndUnsubscribing_inEitherOrder_staysSilent() {
    Dossier bounced = after(ada(), daysAgo(3), bounce(BounceKind.HARD));
    Dossier unsubscribed =
        after(ada(), daysAgo(3), new Unsubscribed(Optional.empty(), Optional.empty()));

    Dossier both = after(bounced, daysAgo(2), new Unsubscribed(Optional.empty(), Optional.empty()));
    Dossier otherOrder = after(unsubscribed, daysAgo(2), bounce(BounceKind.HARD));

    assertThat(atANewAddress(both)).contains(Cause.UNSUBSCRIBED);
    assertThat(atANewAddress(otherOrder)).contains(Cause.UNSUBSCRIBED);
  }

  @Test
  void upsert_newAddressAfterUnsubscribingABounceAndAgreeingAnew_isSilentNoMore() {
    Dossier bounced =
        after(
            after(ada(), daysAgo(3), new Unsubscribed(Optional.empty(), Optional.empty())),
            daysAgo(2),
            bounce(BounceKind.HARD));

    Dossier agreed = after(bounced, daysAgo(1), new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    assertThat(agreed.permissions().suppression(Via.EMAIL).orElseThrow().cause())
        .isEqualTo(Cause.HARD_BOUNCE);
    assertThat(atANewAddress(agreed)).isEmpty();
  }

  @Test
  void upsert_olderThanAHire_doesNotUndoTheRelationshipButTellsTheRest() {
    Dossier hired = after(ada(), NOON, new Hired(Optional.empty(), Optional.empty()));

    Dossier late =
        after(
            hired,
            daysAgo(1),
            new ProfileSketch().relationship(Relationship.PASSIVE).title("Countess").told());

    assertThat(late.relationship()).isEqualTo(Relationship.EMPLOYEE);
    assertThat(late.work().title()).isEqualTo("Countess");
  }

  @Test
  void hiringStep_olderThanARelationshipToldSince_doesNotUndoIt() {
    Dossier told =
        after(ada(), NOON, new ProfileSketch().relationship(Relationship.ALUMNUS).told());

    Dossier late =
        after(told, daysAgo(1), new Rejected(Optional.of("JAVA-1"), true, Optional.empty()));

    assertThat(late.relationship()).isEqualTo(Relationship.ALUMNUS);
    assertThat(late.hiring().steps()).hasSize(1);
  }

  @Test
  void upsert_thatNamesNoRelationship_leavesItToALateHire() {
    Dossier known = after(ada(), NOON, new ProfileSketch().phone("+43 1 5550123").told());

    Dossier late = after(known, daysAgo(1), new Hired(Optional.empty(), Optional.empty()));

    assertThat(late.relationship()).isEqualTo(Relationship.EMPLOYEE);
  }

  @Test
  void after_anyEvent_remembersWhenTheNewestHappened() {
    Dossier known = after(alan(), NOON, new ConsentGiven(Via.SMS, Basis.CONSENT));

    Dossier late = after(known, daysAgo(9), new ConsentGiven(Via.EMAIL, Basis.CONSENT));

    assertThat(known.lastEventAt()).isEqualTo(NOON);
    assertThat(late.lastEventAt()).isEqualTo(NOON);
  }

  private static Optional<Cause> atANewAddress(Dossier dossier) {
    return after(dossier, NOON, new ProfileSketch().email("ada@example.com").told())
        .permissions()
        .suppression(Via.EMAIL)
        .map(Suppression::cause);
  }

  private static MessageBounced bounce(BounceKind kind) {
    return new MessageBounced(Optional.empty(), kind, Optional.empty());
  }
}
