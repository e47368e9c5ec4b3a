package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import nurture.event.CandidateEvent.Noted;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalLapsed;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Strength;
import org.junit.jupiter.api.Test;

/** Signals, research and remarks. */
class DossierKnowledgeTest {

  @Test
  void signal_observed_stands() {
    DossierEffect dossierEffect = effect(alan(), NOON, layoffs("40 people"));

    Signal signal = dossierEffect.dossier().signals().of(SignalKind.LAYOFFS).orElseThrow();
    assertThat(signal.standing()).isTrue();
    assertThat(signal.detail()).isEqualTo("40 people");
    assertThat(signal.strength()).isEqualTo(Strength.STRONG);
    assertThat(dossierEffect.said()).isEqualTo("signal: layoffs");
  }

  @Test
  void signal_weighedByTheObserver_hasThatStrength() {
    SignalObserved weighed =
        new SignalObserved(SignalKind.LAYOFFS, Optional.of(Strength.WEAK), Optional.empty());

    Dossier dossier = after(alan(), NOON, weighed);

    assertThat(dossier.signals().of(SignalKind.LAYOFFS).orElseThrow().strength())
        .isEqualTo(Strength.WEAK);
  }

  @Test
  void signal_observedAgain_isOneSignalWithTheNewestDetail() {
    Dossier dossier = after(after(alan(), daysAgo(9), layoffs("first")), NOON, layoffs("second"));

    assertThat(dossier.signals().list()).hasSize(1);
    assertThat(dossier.signals().of(SignalKind.LAYOFFS).orElseThrow().detail()).isEqualTo("second");
  }

  @Test
  void signal_olderThanTheKnownOne_hasNoEffectAndSaysWhy() {
    Dossier known = after(alan(), NOON, layoffs("second"));

    DossierEffect late = effect(known, daysAgo(9), layoffs("first"));

    assertThat(late.dossier().signals()).isEqualTo(known.signals());
    assertThat(late.said()).isEqualTo("ignored: a newer signal of this kind is on record");
  }

  @Test
  void signal_lapsed_standsNoLonger() {
    DossierEffect dossierEffect =
        effect(after(alan(), daysAgo(9), layoffs("")), NOON, new SignalLapsed(SignalKind.LAYOFFS));

    assertThat(dossierEffect.dossier().signals().of(SignalKind.LAYOFFS).orElseThrow().standing())
        .isFalse();
    assertThat(dossierEffect.said()).isEqualTo("signal ended: layoffs");
  }

  @Test
  void signal_observedAfterItLapsed_standsAgain() {
    Dossier lapsed = after(alan(), daysAgo(5), new SignalLapsed(SignalKind.LAYOFFS));

    Dossier again = after(lapsed, NOON, layoffs(""));

    assertThat(again.signals().of(SignalKind.LAYOFFS).orElseThrow().standing()).isTrue();
  }

  @Test
  void signal_andItsLapse_comeToTheSameInEitherOrder() {
    SignalLapsed lapse = new SignalLapsed(SignalKind.LAYOFFS);

    Dossier inOrder = after(after(alan(), daysAgo(5), layoffs("40")), daysAgo(2), lapse);
    Dossier lapseFirst = after(after(alan(), daysAgo(2), lapse), daysAgo(5), layoffs("40"));

    assertThat(lapseFirst.signals()).isEqualTo(inOrder.signals());
    assertThat(lapseFirst.signals().of(SignalKind.LAYOFFS).orElseThrow().standing()).isFalse();
  }

  @Test
  void lapse_olderThanTheKnownOne_hasNoEffectAndSaysWhy() {
    Dossier lapsed = after(alan(), NOON, new SignalLapsed(SignalKind.LAYOFFS));

    DossierEffect late = effect(lapsed, daysAgo(5), new SignalLapsed(SignalKind.LAYOFFS));

    assertThat(late.said()).isEqualTo("ignored: a newer end of this signal is on record");
  }

  @Test
  void lapse_olderThanTheObservation_leavesTheSignalStandingAndSaysSo() {
    Dossier known = after(alan(), NOON, layoffs(""));

    DossierEffect late = effect(known, daysAgo(5), new SignalLapsed(SignalKind.LAYOFFS));

    assertThat(late.dossier().signals().of(SignalKind.LAYOFFS).orElseThrow().standing()).isTrue();
    assertThat(late.said()).isEqualTo("ignored: layoffs was reported again later");
  }

  @Test
  void research_found_isNoLongerMissing() {
    DossierEffect dossierEffect =
        effect(alan(), NOON, new ResearchFound(ResearchItem.PUBLISHED_CONTENT, "a paper of 1936"));

    assertThat(dossierEffect.said()).isEqualTo("research found: published content");
    assertThat(dossierEffect.dossier().research().missing())
        .hasSize(5)
        .doesNotContain(ResearchItem.PUBLISHED_CONTENT);
  }

  @Test
  void research_olderThanTheKnownFinding_hasNoEffectAndSaysWhy() {
    Dossier known =
        after(alan(), NOON, new ResearchFound(ResearchItem.CURRENT_ROLE, "reader in Manchester"));

    DossierEffect late =
        effect(known, daysAgo(9), new ResearchFound(ResearchItem.CURRENT_ROLE, "fellow"));

    assertThat(late.dossier().research().found().get(ResearchItem.CURRENT_ROLE).text())
        .isEqualTo("reader in Manchester");
    assertThat(late.said()).isEqualTo("ignored: a newer finding is on record");
  }

  @Test
  void note_left_isKeptWithItsAuthor() {
    DossierEffect dossierEffect =
        effect(alan(), NOON, new Noted("Likes long runs", Optional.of("Rosa")));

    assertThat(dossierEffect.dossier().care().notes())
        .containsExactly(new Note(NOON, "Rosa", "Likes long runs"));
    assertThat(dossierEffect.said()).isEqualTo("note added");
  }

  @Test
  void note_thatComesLate_takesItsPlaceInTime() {
    Dossier noted = after(alan(), NOON, new Noted("newer", Optional.empty()));

    Dossier late = after(noted, daysAgo(1), new Noted("older", Optional.empty()));

    assertThat(late.care().notes()).extracting(Note::text).containsExactly("older", "newer");
  }

  @Test
  void notes_ofALongLife_keepTheNewestTwenty() {
    Dossier dossier = alan();
    for (int i : IntStream.rangeClosed(1, 25).toArray()) {
      dossier = after(dossier, daysAgo(100 - i), new Noted("note " + i, Optional.empty()));
    }

    assertThat(dossier.care().notes()).hasSize(20);
    assertThat(dossier.care().notes().get(0).text()).isEqualTo("note 6");
    assertThat(dossier.care().notes().get(19).text()).isEqualTo("note 25");
  }

  private static SignalObserved layoffs(String detail) {
    return new SignalObserved(SignalKind.LAYOFFS, Optional.empty(), Optional.of(detail));
  }
}
