package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nurture.template.RenderOutcome.Failed;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateVocabulary.Field;
import nurture.template.TemplateVocabulary.Kind;
import nurture.template.TemplateVocabulary.Variable;
import nurture.template.sandbox.TemplateProblem;

/** Small template books for tests: one message called {@code note}, no layout unless given. */
public final class SampleBooks {
  static final Map<String, Object> ADA = Map.of("candidate", Map.of("firstName", "Ada"));

  /** The variables there are, and a candidate of whom these tests know a great deal more. */
  static final TemplateVocabulary VOCABULARY =
      new TemplateVocabulary(
          Stream.of(
                  TemplateVocabulary.OF_MESSAGES.variables().stream()
                      .filter(variable -> !variable.name().equals("candidate")),
                  Stream.of(
                      group(
                          "candidate",
                          text("ref", "firstName", "nickname", "name", "kind", "site", "stage"),
                          text("count", "years", "id", "open", "x", "y", "toString", "class"),
                          fields(Kind.DATE, "since", "at"),
                          fields(Kind.LIST, "skills", "contact")),
                      group("person", text("name")),
                      new Variable("x", Kind.TEXT, false, List.of())))
              .flatMap(some -> some)
              .toList());

  private SampleBooks() {}

  @SafeVarargs
  private static Variable group(String name, Stream<Field>... fields) {
    return new Variable(name, Kind.GROUP, false, Stream.of(fields).flatMap(some -> some).toList());
  }

  private static Stream<Field> text(String... names) {
    return fields(Kind.TEXT, names);
  }

  private static Stream<Field> fields(Kind kind, String... names) {
    return Stream.of(names).map(name -> new Field(name, kind, false));
  }

  /** A message whose three sections begin on lines 7, 9 and 11. */
  static String note(String declared, String subject, String text, String html) {
    return """
    ---
    purpose: A note
    for: update
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

  public static TemplateBook of(String declared, String subject, String text, String html) {
    return TemplateBook.of(Map.of("note.ftl", note(declared, subject, text, html)), VOCABULARY);
  }

  /** A note whose HTML is {@code body}, which may use {@code candidate}. */
  public static List<TemplateProblem> problemsOf(String body) {
    try {
      TemplateBook.of(
          Map.of("note.ftl", note("[candidate]", "${candidate.ref}", "Hi", body)), VOCABULARY);
      return List.of();
    } catch (TemplateProblems problems) {
      return problems.problems();
    }
  }

  public static Rendered rendered(TemplateBook book, Locale reader, Map<String, ?> data) {
    RenderOutcome renderOutcome = book.render("note", reader, data);
    assertThat(renderOutcome).isInstanceOf(Rendered.class);
    return (Rendered) renderOutcome;
  }

  public static Failed failed(TemplateBook book, Map<String, ?> data) {
    RenderOutcome renderOutcome = book.render("note", Locale.ENGLISH, data);
    assertThat(renderOutcome).isInstanceOf(Failed.class);
    return (Failed) renderOutcome;
  }
}
