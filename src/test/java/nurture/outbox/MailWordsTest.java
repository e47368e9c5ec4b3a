package nurture.outbox;

import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Purpose;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.event.Via;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.template.RenderOutcome;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;

/** When a touch says the same with two playbooks. */
final class MailWordsTest {

  private static final Settings.Sender SENDER =
      new Settings.Sender(
          "Rosa",
          "rosa@example.org",
          "Recruiter",
          "Engines",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final String NOTE =
      """
      ---
      purpose: A note
      for: update
      needs: [candidate]
      sample: { candidate: { firstName: Ada } }
      --- subject
      A note
      --- text
      Hello ${candidate.firstName}
      --- html
      <@layout.page>Hello ${candidate.firstName}</@layout.page>
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "note.ftl",
          NOTE,
          "other.ftl",
          NOTE,
          "layout/html.ftl",
          "---\npurpose: A frame\nneeds: []\n--- macros\n<#macro page><div><p><#nested></p></div></#macro>\n");

  private static final TemplateContext CONTEXT =
      new TemplateContext(TemplateBook.of(FILES), Library.EMPTY);

  private static final Map<String, Object> SAID = Map.of("candidate", Map.of("firstName", "Ada"));

  @Test
  void sameFiles_sayTheSame() {
    assertThat(CONTEXT.templates().render("note", Locale.ENGLISH, SAID))
        .isInstanceOf(RenderOutcome.Rendered.class);
    assertThat(alike(FILES, Library.EMPTY)).isTrue();
  }

  @Test
  void anotherWordOfTheTemplate_isNoticed() {
    assertThat(alike(with("note.ftl", NOTE.replace("Hello", "Dear")), Library.EMPTY)).isFalse();
    assertThat(alike(with("note.ftl", NOTE.replace("A note\n---", "News\n---")), Library.EMPTY))
        .as("the subject alone")
        .isFalse();
  }

  @Test
  void anotherFrame_isNoticed() {
    String layout =
        String.valueOf(FILES.get("layout/html.ftl")).replace("<div>", "<div class=\"wide\">");

    assertThat(alike(with("layout/html.ftl", layout), Library.EMPTY)).isFalse();
  }

  @Test
  void whatTheCandidateDoesNotRead_isNoDifference() {
    assertThat(alike(with("other.ftl", NOTE.replace("Hello", "Dear")), Library.EMPTY)).isTrue();
    assertThat(alike(with("note.ftl", NOTE.replace("A note\nfor", "Words\nfor")), Library.EMPTY))
        .as("its front matter")
        .isTrue();
    assertThat(
            alike(
                with("note.ftl", NOTE.replace("Hello ${", "<#-- kind -->Hello ${")), Library.EMPTY))
        .as("a remark")
        .isTrue();
  }

  @Test
  void anOpening_thatTheMailDoesNotName_isNoDifference() {
    Library opened =
        new Library(
            List.of(),
            List.of(
                new Opening(
                    "JAVA-1",
                    "Title",
                    "Team",
                    "Vienna",
                    "",
                    "computing",
                    List.of("java"),
                    Opening.State.OPEN,
                    Optional.empty())));

    assertThat(alike(FILES, opened)).isTrue();
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new HashMap<>(FILES);
    assertThat(files.put(path, text)).isNotEqualTo(text);
    return files;
  }

  private static boolean alike(Map<String, String> after, Library library) {
    TemplateContext before = new TemplateContext(TemplateBook.of(FILES), Library.EMPTY);
    return MailWords.apart(SENDER, before, new TemplateContext(TemplateBook.of(after), library))
        .alike(NOTE_TO_ADA, ada(), NOON);
  }

  private static final PlannedTouch NOTE_TO_ADA =
      new PlannedTouch(
          new MessageId(new UUID(1, 1), 1, 0),
          false,
          "note",
          "note",
          "note",
          Optional.of(Via.EMAIL),
          Purpose.UPDATE,
          List.of(),
          "",
          "A rule",
          "a reason");
}
