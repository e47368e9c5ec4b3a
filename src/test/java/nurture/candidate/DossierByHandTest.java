package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static nurture.people.People.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.Released;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.CandidateEvent.Unknown;
import nurture.event.Stage;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

/** What people here decide by hand, what campaigns ask for, and what nobody knows. */
class DossierByHandTest {

  private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

  @Test
  void stageSet_moves() {
    DossierEffect dossierEffect = effect(ada(), NOON, stage(Stage.CONVERSION));

    assertThat(dossierEffect.dossier().funnel())
        .isEqualTo(
            new Funnel(
                Stage.CONVERSION,
                NOON,
                List.of(new StageChange(Stage.CONVERSION, NOON, "set by Rosa"))));
    assertThat(dossierEffect.said()).isEqualTo("stage set to conversion by Rosa");
  }

  @Test
  void stageSet_olderThanTheCurrentStage_joinsTheHistoryAndMovesNobody() {
    Dossier moved = ada().moved(Stage.CONVERSION, NOON, "they applied");

    DossierEffect late = effect(moved, daysAgo(3), stage(Stage.CONSIDERATION));

    assertThat(late.dossier().funnel().stage()).isEqualTo(Stage.CONVERSION);
    assertThat(late.dossier().funnel().since()).isEqualTo(NOON);
    assertThat(late.dossier().funnel().history())
        .extracting(StageChange::stage)
        .containsExactly(Stage.CONSIDERATION, Stage.CONVERSION);
    assertThat(late.said()).isEqualTo("earlier stage consideration added to the history");
  }

  @Test
  void stages_ofALongLife_keepTheNewestThirty() {
    Dossier dossier = ada();
    for (int i = 1; i <= 35; i++) {
      dossier = dossier.moved(Stage.values()[i % 5], daysAgo(100 - i), "change " + i);
    }

    assertThat(dossier.funnel().history()).hasSize(30);
    assertThat(dossier.funnel().history().get(0).why()).isEqualTo("change 6");
  }

  @Test
  void held_standsUntilReleased() {
    DossierEffect held = effect(ada(), daysAgo(1), held(Optional.of(MARCH)));
    assertThat(held.dossier().care().hold())
        .contains(new RecruiterHold(Optional.of(MARCH), "Rosa", "reorganisation", daysAgo(1)));
    assertThat(held.said()).isEqualTo("put on hold by Rosa until 2027-03-01");

    DossierEffect released = effect(held.dossier(), NOON, new Released("Rosa", Optional.empty()));

    assertThat(released.dossier().care().hold()).isEmpty();
    assertThat(released.said()).isEqualTo("hold released by Rosa");
  }

  @Test
  void held_olderThanARelease_hasNoEffectAndSaysWhy() {
    Dossier released = after(ada(), NOON, new Released("Rosa", Optional.empty()));

    DossierEffect late = effect(released, daysAgo(1), held(Optional.empty()));

    assertThat(late.dossier().care().hold()).isEmpty();
    assertThat(late.said()).isEqualTo("ignored: a later hold or release is on record");
  }

  @Test
  void released_beforeAHold_hasNoEffectAndSaysWhy() {
    Dossier held = after(ada(), NOON, held(Optional.empty()));

    DossierEffect late = effect(held, daysAgo(1), new Released("Rosa", Optional.empty()));

    assertThat(late.dossier().care().hold()).isPresent();
    assertThat(late.said()).isEqualTo("ignored: a later hold or release is on record");
  }

  @Test
  void campaignOffered_isRememberedUnderItsTopic() {
    DossierEffect dossierEffect = effect(ada(), NOON, offer("spring", "spring-news"));

    assertThat(dossierEffect.dossier().offers())
        .containsExactly(
            new CampaignOffer("spring", "spring-news", Via.EMAIL, NOON, Optional.of(inDays(30))));
    assertThat(dossierEffect.dossier().offers().get(0).topic()).isEqualTo("campaign/spring");
    assertThat(dossierEffect.said()).isEqualTo("added to campaign spring");
  }

  @Test
  void campaignOffered_again_replacesItsEarlierOffer() {
    Dossier offered = after(ada(), daysAgo(2), offer("spring", "first-text"));

    Dossier again = after(offered, NOON, offer("spring", "second-text"));

    assertThat(again.offers()).extracting(CampaignOffer::template).containsExactly("second-text");
  }

  @Test
  void campaignOffered_olderThanItsKnownOffer_hasNoEffectAndSaysWhy() {
    Dossier offered = after(ada(), NOON, offer("spring", "second-text"));

    DossierEffect late = effect(offered, daysAgo(2), offer("spring", "first-text"));

    assertThat(late.dossier().offers())
        .extracting(CampaignOffer::template)
        .containsExactly("second-text");
    assertThat(late.said()).isEqualTo("ignored: a newer offer of campaign spring is on record");
  }

  @Test
  void campaigns_moreThanTen_forgetTheOldest() {
    Dossier dossier = ada();
    for (int i = 1; i <= 12; i++) {
      dossier = after(dossier, daysAgo(20 - i), offer("campaign-" + i, "text"));
    }

    assertThat(dossier.offers()).hasSize(10);
    assertThat(dossier.offers().get(0).campaign()).isEqualTo("campaign-3");
  }

  @Test
  void unknown_hasNoEffectAndNamesItsType() {
    DossierEffect dossierEffect = effect(ada(), NOON, new Unknown("badge-earned", "{\"badge\":1}"));

    assertThat(dossierEffect.said()).isEqualTo("ignored: unknown event type badge-earned");
    assertThat(dossierEffect.dossier().lastEventAt()).isEqualTo(NOON);
    assertThat(dossierEffect.dossier().person()).isEqualTo(ada().person());
  }

  @Test
  void tagged_byARule_addsWhatIsNew() {
    Dossier tagged = ada().tagged(List.of("warm", "java")).tagged(List.of("java", "lead"));

    assertThat(tagged.care().tags()).containsExactly("warm", "java", "lead");
  }

  private static StageSet stage(Stage stage) {
    return new StageSet(stage, "Rosa", Optional.empty());
  }

  private static Held held(Optional<LocalDate> until) {
    return new Held(until, "Rosa", Optional.of("reorganisation"));
  }

  private static CampaignOffered offer(String campaign, String template) {
    Instant expires = inDays(30);
    return new CampaignOffered(campaign, template, Via.EMAIL, Optional.of(expires));
  }
}
