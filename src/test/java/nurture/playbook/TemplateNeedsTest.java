package nurture.playbook;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.people.People.after;
import static nurture.people.People.alan;
import static nurture.people.People.grace;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.decision.MissingDatum;
import nurture.decision.Send;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.library.Library;
import nurture.people.ProfileSketch;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/** What the shipped messages need of a candidate, and what of it is known. */
final class TemplateNeedsTest {

  private static final TemplateBook BOOK = TemplateBook.load(Path.of("templates"));
  private static final Library LIBRARY = LibraryFiles.read(Path.of("templates")).library();
  private static final TemplateNeeds NEEDS = new TemplateNeeds(BOOK, LIBRARY);

  @Test
  void welcome_ofAnActiveCandidateWithoutInterests_lacksWhatInterestsThem() {
    Dossier active =
        after(grace(), NOON, new ProfileSketch().relationship(Relationship.ACTIVE).told());

    assertThat(missing("active-welcome", active))
        .containsExactly("what interests them (personal.reason)", "their topic (personal.topic)");
  }

  @Test
  void welcome_ofAnActiveCandidateWithASkill_lacksNothing() {
    Dossier active =
        after(
            grace(),
            NOON,
            new ProfileSketch().relationship(Relationship.ACTIVE).skills("compilers").told());

    assertThat(missing("active-welcome", active)).isEmpty();
  }

  @Test
  void firstOutreach_toAPassiveCandidate_lacksResearchWhateverTheirSkills() {
    Dossier skilled = after(grace(), NOON, new ProfileSketch().skills("compilers").told());

    assertThat(missing("first-outreach", skilled))
        .containsExactly("what interests them (personal.reason)");
    assertThat(
            missing(
                "first-outreach",
                after(
                    skilled,
                    NOON,
                    new ResearchFound(ResearchItem.PUBLISHED_CONTENT, "a paper on compilers"))))
        .isEmpty();
  }

  @Test
  void messagesThatBringSomethingToRead_lackItWithoutAnItem() {
    String insight =
        LIBRARY.items().stream()
            .filter(item -> item.kind().reading())
            .map(item -> item.id())
            .findFirst()
            .orElseThrow();

    assertThat(missing(Send.message("more-on-topic").as(Purpose.ANSWER), ada()))
        .containsExactly("a piece to read (insight)");
    assertThat(missing(Send.message("more-on-topic").as(Purpose.ANSWER).bringing(insight), ada()))
        .isEmpty();
    assertThat(missing("meet-the-team", ada()))
        .containsExactly("a person they may meet (introduction)");
  }

  @Test
  void acknowledgementOfAnApplication_lacksNothing_evenOfSomebodyUnknown() {
    assertThat(missing(Send.message("application-received").as(Purpose.PROCESS), alan())).isEmpty();
  }

  @Test
  void firstName_isNeededByNoMessageButOneOfAnotherBook() {
    Map<String, String> files =
        Map.of(
            "hello.ftl",
            letter("needs: [candidate.firstName]", "${candidate.firstName}"),
            "hello.de.ftl",
            letter("optional: [candidate.firstName]", "${candidate.firstName!'Guten Tag'}"));
    TemplateNeeds needs = new TemplateNeeds(TemplateBook.of(files), Library.EMPTY);
    Dossier german = after(alan(), NOON, new ProfileSketch().locale("de-AT").told());

    assertThat(needs.missing(Send.message("hello"), alan(), NOON))
        .containsExactly(
            new MissingDatum(
                "candidate.firstName",
                "their first name",
                "edit the candidate (in the API the event candidate-upserted)"));
    assertThat(needs.missing(Send.message("hello"), german, NOON))
        .as("in the language they read")
        .isEmpty();
    assertThat(needs.missing(Send.message("hello"), ada(), NOON)).isEmpty();
  }

  @Test
  void templateThatIsNotThere_isLeftToTheOutbox() {
    assertThat(missing("no-such-message", alan())).isEmpty();
  }

  private static List<String> missing(String template, Dossier dossier) {
    return missing(Send.message(template), dossier);
  }

  private static List<String> missing(Send message, Dossier dossier) {
    return NEEDS.missing(message, dossier, NOON).stream().map(MissingDatum::phrase).toList();
  }

  private static String letter(String needs, String subject) {
    return """
    ---
    purpose: A note
    for: update
    %s
    sample: { candidate: { firstName: Ada } }
    --- subject
    %s
    --- text
    Hi
    --- html
    <p>Hi</p>
    """
        .formatted(needs, subject);
  }
}
