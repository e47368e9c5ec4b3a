package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.template.Render.Failed;
import nurture.template.Render.Rendered;

/** Small template books for tests: one message called {@code note}, no layout unless given. */
final class Books {
  static final Map<String, Object> ADA = Map.of("candidate", Map.of("firstName", "Ada"));

  private Books() {}

  /** A message whose three sections begin on lines 6, 8 and 10. */
  static String note(String declared, String subject, String text, String html) {
    return """
    ---
    purpose: A note
    needs: %s
    sample: { candidate: { firstName: Ada } }
    --- subject
    %s
    --- text
    %s
    --- html
    %s
    """
        .formatted(declared, subject, text, html);
  }

  static TemplateBook of(String declared, String subject, String text, String html) {
    return TemplateBook.of(Map.of("note.ftl", note(declared, subject, text, html)));
  }

  /** A note whose HTML is {@code body}, which may use {@code candidate}. */
  static List<Problem> problemsOf(String body) {
    try {
      TemplateBook.of(Map.of("note.ftl", note("[candidate]", "${candidate.ref}", "Hi", body)));
      return List.of();
    } catch (TemplateProblems problems) {
      return problems.problems();
    }
  }

  static Rendered rendered(TemplateBook book, Locale reader, Map<String, ?> data) {
    Render render = book.render("note", reader, data);
    assertThat(render).isInstanceOf(Rendered.class);
    return (Rendered) render;
  }

  static Failed failed(TemplateBook book, Map<String, ?> data) {
    Render render = book.render("note", Locale.ENGLISH, data);
    assertThat(render).isInstanceOf(Failed.class);
    return (Failed) render;
  }
}
