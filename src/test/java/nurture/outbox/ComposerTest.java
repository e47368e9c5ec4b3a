package nurture.outbox;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.CandidateEvent.ReferralMade;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.MutualConnection;
import nurture.event.ResearchItem;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.people.ProfileSketch;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/** What messages may say; Ada can do mathematics and Java, and works in computing. */
final class ComposerTest {

  private static final LocalDate SPRING = LocalDate.parse("2027-04-08");

  private static final Library LIBRARY =
      new Library(
          List.of(
              item("paper", ItemKind.INSIGHT, "On engines", ""),
              item("story", ItemKind.TESTIMONIAL, "A day here", ""),
              item("evening", ItemKind.EVENT, "An evening", "Vienna"),
              item("charles", ItemKind.PERSON, "Engineer", "")),
          List.of(
              opening("JAVA-1", Opening.State.OPEN),
              opening("JAVA-2", Opening.State.OPEN),
              opening("NEXT", Opening.State.FORECAST)));

  private static final Composer COMPOSER =
      new Composer(
          new Settings.Sender(
              "Rosa",
              "rosa@example.org",
              "Recruiter",
              "Engines",
              Optional.empty(),
              Optional.empty(),
              Optional.of(URI.create("https://example.org/privacy")),
              Optional.empty()),
          new MessageLinks("https://example.org", text -> text.getBytes(StandardCharsets.UTF_8)));

  private static final TemplateContext CONTEXT =
      new TemplateContext(TemplateBook.of(Map.of()), LIBRARY);

  @Test
  void data_whatIsBroughtAlong_hasTheNamesTemplatesUse() {
    Map<String, Object> data = data(ada(), "paper", "story", "evening", "charles");

    assertThat(data.get("insight"))
        .isEqualTo(
            Map.of(
                "title", "On engines",
                "takeaway", "It says a lot.",
                "link", "https://example.com/paper",
                "topic", "java"));
    assertThat((List<?>) data.get("content")).hasSize(2);
    assertThat(data.get("event"))
        .isEqualTo(
            Map.of(
                "title", "An evening",
                "date", SPRING,
                "place", "Vienna",
                "link", "https://example.com/evening"));
    assertThat(data.get("introduction"))
        .isEqualTo(Map.of("name", "Charles", "title", "Engineer", "about", "It says a lot."));
  }

  @Test
  void data_nothingBroughtAlong_leavesThemOut() {
    assertThat(data(alan()))
        .doesNotContainKeys("insight", "content", "event", "introduction", "opening", "earlier");
  }

  @Test
  void data_anItemThatIsGoneMeanwhile_isLeftOut() {
    assertThat(data(ada(), "deleted")).doesNotContainKey("insight");
  }

  @Test
  void opening_isTheOneBroughtAlong_elseThatOfTheProcess_elseNone() {
    Dossier programmer =
        after(ada(), daysAgo(300), new ProfileSketch().function("computing").told());
    Dossier applied = after(programmer, daysAgo(9), new Applied(Optional.of("JAVA-2")));

    assertThat(opening(data(programmer, "opening/NEXT"))).isEqualTo("NEXT");
    assertThat(opening(data(applied))).isEqualTo("JAVA-2");
    assertThat(data(programmer)).doesNotContainKey("opening");
  }

  @Test
  void opening_theyDeclined_isTheEarlierOne() {
    Dossier programmer =
        after(ada(), daysAgo(300), new ProfileSketch().function("computing").told());
    Dossier declined =
        after(programmer, daysAgo(9), new OfferDeclined(Optional.of("JAVA-1"), Optional.empty()));

    Map<String, Object> data = data(declined);

    assertThat(data).doesNotContainKey("opening");
    assertThat(data.get("earlier")).isEqualTo(Map.of("opening", "Title of JAVA-1"));
  }

  @Test
  void personal_withoutResearch_isStillTheirOwnWork() {
    Dossier colleague =
        after(alan(), daysAgo(9), new ProfileSketch().title("Baker").locale("nl").told());

    assertThat(data(colleague).get("personal"))
        .isEqualTo(Map.of("topic", "Baker", "reason", "je werk: Baker"));
  }

  @Test
  void personal_anApproachToSomebodyPassiveWithoutResearch_hasNoReason() {
    Dossier passive = after(alan(), daysAgo(9), new ProfileSketch().title("Baker").told());
    MessageId id = new MessageId(new UUID(1, 1), 1, 0);

    assertThat(
            COMPOSER.data(passive, id, Purpose.OUTREACH, List.of(), CONTEXT, NOON).get("personal"))
        .isEqualTo(Map.of("topic", "Baker"));
  }

  @Test
  void connection_isWhoTheResearcherNamed_unlessThereIsNobody() {
    Dossier known =
        after(alan(), daysAgo(9), new ResearchFound(ResearchItem.MUTUAL_CONNECTIONS, "Mary Smith"));
    Dossier nobody =
        after(alan(), daysAgo(9), new ResearchFound(ResearchItem.MUTUAL_CONNECTIONS, "none"));

    assertThat(data(known).get("connection")).isEqualTo(Map.of("name", "Mary Smith"));
    assertThat(data(nobody)).doesNotContainKey("connection");
  }

  @Test
  void connection_inASentence_isNotQuotedAsAName() {
    for (String text :
        List.of(
            "Dana Cole, who worked with him at Harbor Logistics",
            "somebody at the meetup",
            "keine gefunden")) {
      Dossier told =
          after(alan(), daysAgo(9), new ResearchFound(ResearchItem.MUTUAL_CONNECTIONS, text));

      assertThat(data(told)).as(text).doesNotContainKey("connection");
    }
  }

  @Test
  void connection_withItsParts_isQuotedPartByPart() {
    MutualConnection dana =
        new MutualConnection(
            "Dana Cole", Optional.of("former colleague"), Optional.of("Harbor Logistics"));
    Dossier told =
        after(
            alan(),
            daysAgo(9),
            new ResearchFound(
                ResearchItem.MUTUAL_CONNECTIONS,
                "Dana Cole, who worked with him at Harbor Logistics",
                Optional.of(dana)));

    assertThat(data(told).get("connection"))
        .isEqualTo(
            Map.of(
                "name", "Dana Cole", "relation", "former colleague", "where", "Harbor Logistics"));
  }

  @Test
  void reason_aFindingThatThereIsNothing_isNotQuoted() {
    Dossier nothing =
        after(alan(), daysAgo(9), new ResearchFound(ResearchItem.PUBLISHED_CONTENT, "none found"));
    Dossier skilled =
        after(
            nothing,
            daysAgo(8),
            new ResearchFound(ResearchItem.SKILLS_ALIGNMENT, "your work on Kafka"));

    assertThat(((Map<?, ?>) data(nothing).get("personal")).get("reason")).isNull();
    assertThat(((Map<?, ?>) data(skilled).get("personal")).get("reason"))
        .isEqualTo("your work on Kafka");
  }

  @Test
  void topic_ofAGermanReader_isSaidAsGermanEngineersSayIt() {
    ProfileSketch designer = new ProfileSketch().interests("design systems");

    assertThat(topic(after(alan(), daysAgo(9), designer.locale("de-AT").told())))
        .isEqualTo("Designsysteme");
    assertThat(topic(after(alan(), daysAgo(9), designer.locale("en").told())))
        .isEqualTo("design systems");
  }

  @Test
  void opening_ofAGermanReader_isSaidInGermanAsFarAsItIs() {
    Opening english = opening("JAVA-1", Opening.State.OPEN);
    Opening translated =
        new Opening(
            english.ref(),
            english.title(),
            english.team(),
            "Vienna",
            english.brief(),
            english.function(),
            english.skills(),
            english.state(),
            english.opens(),
            Map.of("location.de", "Wien"));

    assertThat(translated.locationIn(Locale.GERMANY)).isEqualTo("Wien");
    assertThat(translated.locationIn(Locale.UK)).isEqualTo("Vienna");
    assertThat(translated.titleIn(Locale.GERMANY)).isEqualTo(english.title());
  }

  @Test
  void footer_namesTheSourceAndThePrivacyNotice_asFarAsTheyAreKnown() {
    Dossier told =
        after(alan(), daysAgo(9), new ProfileSketch().source("your profile on LinkedIn").told());

    assertThat(((Map<?, ?>) data(told).get("candidate")).get("source"))
        .isEqualTo("your profile on LinkedIn");
    assertThat(((Map<?, ?>) data(told).get("links")).get("privacy"))
        .isEqualTo("https://example.org/privacy");
    assertThat(((Map<?, ?>) data(alan()).get("candidate")).get("source")).isNull();
  }

  private static Object topic(Dossier dossier) {
    return ((Map<?, ?>) data(dossier).get("personal")).get("topic");
  }

  @Test
  void referral_namesWhomTheyReferred() {
    Dossier referred = after(ada(), daysAgo(1), new ReferralMade(Optional.of("Alan")));

    assertThat(data(referred).get("referral")).isEqualTo(Map.of("name", "Alan"));
  }

  private static Object opening(Map<String, Object> data) {
    return ((Map<?, ?>) data.get("opening")).get("ref");
  }

  private static Map<String, Object> data(Dossier dossier, String... items) {
    return COMPOSER.data(
        dossier,
        new MessageId(new UUID(1, 1), 1, 0),
        Purpose.PROCESS,
        List.of(items),
        CONTEXT,
        NOON);
  }

  private static ContentItem item(String id, ItemKind kind, String title, String place) {
    return new ContentItem(
        id,
        kind,
        "java",
        "en",
        title,
        "It says a lot.",
        kind == ItemKind.PERSON ? "" : "https://example.com/" + id,
        Optional.empty(),
        kind == ItemKind.EVENT ? Optional.of(SPRING) : Optional.empty(),
        place,
        kind == ItemKind.PERSON ? "Charles" : "");
  }

  private static Opening opening(String ref, Opening.State state) {
    return new Opening(
        ref,
        "Title of " + ref,
        "Team",
        "Vienna",
        "",
        "computing",
        List.of("java", "mathematics"),
        state,
        state == Opening.State.FORECAST ? Optional.of(SPRING) : Optional.empty());
  }
}
