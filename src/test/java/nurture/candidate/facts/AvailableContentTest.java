package nurture.candidate.facts;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.Touch;
import nurture.candidate.Touch.State;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageFailed;
import nurture.event.Via;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.Opening;
import org.junit.jupiter.api.Test;

/** Ada reads German, can do mathematics and Java; noon is on 18 November 2026. */
final class AvailableContentTest {

  private static final Library LIBRARY =
      new Library(
          List.of(
              item("culture", ItemKind.CULTURE, "", "de"),
              item("java-de", ItemKind.INSIGHT, "java", "de"),
              item("maths-de", ItemKind.TESTIMONIAL, "mathematics", "de"),
              item("maths-en", ItemKind.INSIGHT, "mathematics", "en"),
              item("poetry", ItemKind.INSIGHT, "poetry", "de"),
              until("maths-old", "2026-11-18"),
              until("maths-last-day", "2026-11-19")),
          List.of(
              opening("JAVA", "computing", Opening.State.OPEN, "java", "mathematics"),
              opening("WEAVING", "computing", Opening.State.OPEN, "mathematics"),
              opening("SOON", "computing", Opening.State.FORECAST, "java", "mathematics")));

  @Test
  void shelf_holdsWhatIsInTheirLanguageAndOnTheirTopics_strongestFirst() {
    assertThat(ids(ada())).containsExactly("maths-de", "maths-last-day", "java-de", "culture");
  }

  @Test
  void shelf_whatTheyReadOn_comesBeforeWhatTheyCanDo() {
    Dossier reader = after(ada(), daysAgo(3), clicked("Poetry"));

    assertThat(ids(reader)).startsWith("poetry", "maths-de");
    assertThat(shelf(reader).about("poetry")).isEqualTo("poetry");
    assertThat(shelf(reader).on("embroidery")).isFalse();
  }

  @Test
  void shelf_whatWasGiven_isNeverThereAgain() {
    Dossier given = ada().planned(touch("m-1", State.SENT, "maths-de", "java-de"));

    assertThat(ids(given)).containsExactly("maths-last-day", "culture");
  }

  @Test
  void shelf_whatNeverArrived_isThereAgain() {
    Dossier planned = ada().planned(touch("m-1", State.PLANNED, "maths-de"));

    assertThat(ids(planned)).doesNotContain("maths-de");
    assertThat(ids(after(planned, NOON, new MessageFailed("m-1", "550")))).contains("maths-de");
  }

  @Test
  void shelf_languageTheLibraryDoesNotHave_isEnglish() {
    Dossier french =
        after(ada(), daysAgo(1), new nurture.people.ProfileSketch().locale("fr").told());

    assertThat(ids(french)).containsExactly("maths-en");
  }

  @Test
  void shelf_best_isOfAKindOrToRead() {
    AvailableContent availableContent = shelf(ada());

    assertThat(availableContent.isReading()).isTrue();
    assertThat(availableContent.bestReading()).isEqualTo("maths-de");
    assertThat(availableContent.best(ItemKind.CULTURE)).isEqualTo("culture");
    assertThat(availableContent.has(ItemKind.PERSON)).isFalse();
    assertThat(availableContent.best(ItemKind.PERSON)).isEmpty();
    assertThat(availableContent.few(2)).containsExactly("maths-de", "maths-last-day");
    assertThat(availableContent.readings()).isEqualTo(4);
  }

  @Test
  void news_isWhatToReadFirst_thenAnOpeningThatSharesEnough_thenTheQuestion() {
    Dossier programmer = programmer();
    Dossier wellRead =
        programmer.planned(
            touch("m-1", State.SENT, "maths-de", "maths-last-day", "java-de", "culture"));
    Dossier told = wellRead.planned(touch("m-2", State.SENT, "opening/JAVA"));
    Dossier asked = told.planned(touch("m-3", State.SENT, "question/mathematics"));

    assertThat(shelf(programmer).bestNews(2)).isEqualTo("maths-de");
    assertThat(shelf(programmer).newThings(2)).isEqualTo(6);
    assertThat(shelf(wellRead).fewNews(2, 3))
        .containsExactly("opening/JAVA", "question/mathematics");
    assertThat(shelf(told).bestNews(2)).isEqualTo("question/mathematics");
    assertThat(shelf(told).bestNews(1)).isEqualTo("opening/WEAVING");
    assertThat(shelf(asked).bestNews(2)).isEmpty();
    assertThat(shelf(asked).newThings(2)).isZero();
    assertThat(shelf(asked).wanted()).isEqualTo("mathematics (German)");
  }

  @Test
  void opening_inTalk_isTheOneWrittenOfLast_whileItIsOpen() {
    Dossier told = programmer().planned(touch("m-1", State.SENT, "opening/WEAVING"));
    Dossier early = programmer().planned(touch("m-1", State.SENT, "opening/SOON"));

    assertThat(shelf(told).openingInTalk(2)).isEqualTo("opening/WEAVING");
    assertThat(shelf(told).bestOpening(2)).isEqualTo("opening/JAVA");
    assertThat(shelf(early).openingInTalk(2)).isEqualTo("opening/JAVA");
    assertThat(shelf(ada()).openingInTalk(2)).isEmpty();
    assertThat(shelf(programmer()).fewOpenings(1, 5))
        .containsExactly("opening/JAVA", "opening/WEAVING");
  }

  private static Dossier programmer() {
    return after(
        ada(), daysAgo(1), new nurture.people.ProfileSketch().function("computing").told());
  }

  private static Opening opening(
      String ref, String function, Opening.State state, String... skills) {
    return new Opening(
        ref,
        ref,
        "Team",
        "Vienna",
        "",
        function,
        List.of(skills),
        state,
        Optional.empty(),
        Map.of());
  }

  private static List<String> ids(Dossier dossier) {
    return shelf(dossier).pieces().stream().map(AvailableContent.Piece::id).toList();
  }

  private static AvailableContent shelf(Dossier dossier) {
    LocalDate today = LocalDate.parse("2026-11-18");
    return AvailableContent.of(LIBRARY, dossier, today, Match.of(LIBRARY, dossier, today));
  }

  private static Touch touch(String id, State state, String... items) {
    return new Touch(
        id, "topic", Optional.of(Via.EMAIL), Purpose.UPDATE, List.of(items), state, daysAgo(1));
  }

  private static LinkClicked clicked(String topic) {
    return new LinkClicked(Optional.empty(), Optional.empty(), Optional.of(topic));
  }

  private static ContentItem item(String id, ItemKind kind, String topic, String language) {
    return item(id, kind, topic, language, Optional.empty());
  }

  private static ContentItem until(String id, String day) {
    return item(id, ItemKind.INSIGHT, "mathematics", "de", Optional.of(LocalDate.parse(day)));
  }

  private static ContentItem item(
      String id, ItemKind kind, String topic, String language, Optional<LocalDate> expires) {
    return new ContentItem(
        id,
        kind,
        topic,
        language,
        id,
        "So.",
        "https://example.com/" + id,
        expires,
        Optional.empty(),
        "",
        "");
  }
}
