package nurture.candidate;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static nurture.people.People.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.OpenRequest;
import nurture.candidate.facts.Preferences;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.DataRequested;
import nurture.event.CandidateEvent.PreferencesSet;
import nurture.event.ContactFrequency;
import nurture.event.DataRequest;
import nurture.event.OpensConsent;
import org.junit.jupiter.api.Test;

/** What a candidate chooses, and asks for about their data. */
final class DossierPreferencesTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ada().person().zone());

  @Test
  void choices_ofDifferentKinds_standBesideOneAnother() {
    Dossier chosen = after(ada(), daysAgo(3), often(ContactFrequency.ONCE_A_QUARTER));
    chosen = after(chosen, daysAgo(2), pause(TODAY.plusDays(30)));
    chosen = after(chosen, daysAgo(1), declines("Stream Processing", "databases"));

    Preferences preferences = one(Preferences.class, chosen, NOON).orElseThrow();

    assertThat(preferences.frequency()).isEqualTo(ContactFrequency.ONCE_A_QUARTER);
    assertThat(preferences.pausedUntil()).contains(TODAY.plusDays(30));
    assertThat(preferences.declined()).containsExactly("databases", "stream processing");
  }

  @Test
  void choices_whateverTheOrderTheyAreHeardIn_endInTheSame() {
    List<CandidateEvent> said =
        List.of(
            often(ContactFrequency.ONCE_A_QUARTER),
            declines("databases"),
            pause(TODAY.plusDays(30)),
            allTopics(),
            declines("security"),
            often(ContactFrequency.AS_USUAL),
            opens(OpensConsent.GIVEN),
            pause(TODAY),
            opens(OpensConsent.WITHDRAWN));
    List<Integer> order = new ArrayList<>(IntStream.range(0, said.size()).boxed().toList());
    ContactPreferences expected = heard(said, order);

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(order, new Random(seed));
      assertThat(heard(said, order)).isEqualTo(expected);
    }
    assertThat(expected.frequency()).isEqualTo(ContactFrequency.AS_USUAL);
    assertThat(expected.declinedTopics()).containsExactly("security");
    assertThat(expected.pause(TODAY)).isEmpty();
  }

  @Test
  void olderChoice_hasNoEffectAndSaysWhy() {
    Dossier chosen = after(ada(), NOON, pause(TODAY.plusDays(30)));

    DossierEffect late = effect(chosen, daysAgo(1), pause(TODAY.plusDays(90)));

    assertThat(late.dossier().preferences()).isEqualTo(chosen.preferences());
    assertThat(late.said()).isEqualTo("ignored: a newer choice is on record");
  }

  @Test
  void pause_endsOnItsDay() {
    Dossier chosen = after(ada(), daysAgo(1), pause(TODAY.plusDays(1)));

    assertThat(one(Preferences.class, chosen, NOON).orElseThrow().pauseEnds())
        .contains(TODAY.plusDays(1).atStartOfDay(ada().person().zone()).toInstant());
    assertThat(one(Preferences.class, chosen, NOON.plusSeconds(86_400)).orElseThrow().pauseEnds())
        .isEmpty();
  }

  @Test
  void declinedTopics_areBounded() {
    Dossier chosen = ada();
    for (int i = 0; i < 80; i++) {
      chosen = after(chosen, daysAgo(100 - i), declines("topic " + i));
    }

    assertThat(chosen.preferences().declined()).hasSize(50).containsKey("topic 79");
  }

  @Test
  void sharedMailbox_isToldTheChoicesAndNoWord() {
    Dossier chosen = after(ada(), daysAgo(2), declines("databases"));
    chosen =
        after(
            chosen,
            daysAgo(1),
            new DataRequested(DataRequest.CORRECTION, Optional.of("I left"), Optional.empty()));

    ContactPreferences told = chosen.mailboxExtract().preferences();

    assertThat(told.declinedTopics()).containsExactly("databases");
    assertThat(told.request()).isEmpty();
  }

  @Test
  void request_isOpenUntilATaskWasMadeForIt_andItsBracesAreNoPlaceholders() {
    Dossier asked =
        after(
            ada(),
            daysAgo(1),
            new DataRequested(
                DataRequest.CORRECTION, Optional.of("{owner} is wrong"), Optional.empty()));

    assertThat(one(OpenRequest.class, asked, NOON))
        .contains(new OpenRequest(DataRequest.CORRECTION, "(owner) is wrong"));
    Touch task = new Touch("m-1", "correct-data", Optional.empty(), Touch.State.OPEN, NOON);
    assertThat(one(OpenRequest.class, asked.planned(task), NOON)).isEmpty();
  }

  private static ContactPreferences heard(List<CandidateEvent> said, List<Integer> order) {
    Dossier dossier = ada();
    for (int i : order) {
      dossier = after(dossier, daysAgo(20 - i), said.get(i));
    }
    return dossier.preferences();
  }

  private static PreferencesSet often(ContactFrequency frequency) {
    return set(Optional.of(frequency), Optional.empty(), List.of(), false);
  }

  private static PreferencesSet pause(LocalDate until) {
    return set(Optional.empty(), Optional.of(until), List.of(), false);
  }

  private static PreferencesSet declines(String... topics) {
    return set(Optional.empty(), Optional.empty(), List.of(topics), false);
  }

  @Test
  void consentToNoticeOpens_isNoneBeforeItIsGiven_andIsNoChoiceForRules() {
    Dossier silent = after(ada(), daysAgo(3), often(ContactFrequency.ONCE_A_QUARTER));
    Dossier given = after(ada(), daysAgo(2), opens(OpensConsent.GIVEN));
    Dossier withdrawn = after(given, daysAgo(1), opens(OpensConsent.WITHDRAWN));

    assertThat(silent.preferences().opensNoticed()).isFalse();
    assertThat(given.preferences().opensNoticed()).isTrue();
    assertThat(one(Preferences.class, given, NOON)).isEmpty();
    assertThat(withdrawn.preferences().opensNoticed()).isFalse();
    assertThat(after(withdrawn, daysAgo(2), opens(OpensConsent.GIVEN)).preferences().opensNoticed())
        .as("what was said before the withdrawal")
        .isFalse();
    assertThat(given.preferences().and(withdrawn.preferences()).opensNoticed())
        .as("the newer word of two records of a mailbox")
        .isFalse();
    assertThat(withdrawn.preferences().and(given.preferences()).opensNoticed()).isFalse();
  }

  private static PreferencesSet opens(OpensConsent consent) {
    return new PreferencesSet(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        Optional.of(consent),
        Optional.empty());
  }

  private static PreferencesSet allTopics() {
    return set(Optional.empty(), Optional.empty(), List.of(), true);
  }

  private static PreferencesSet set(
      Optional<ContactFrequency> frequency,
      Optional<LocalDate> pause,
      List<String> declines,
      boolean all) {
    return new PreferencesSet(frequency, pause, declines, all, Optional.empty());
  }

  private static <F> Optional<F> one(Class<F> type, Dossier dossier, Instant now) {
    return Facts.of(dossier, now).stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
