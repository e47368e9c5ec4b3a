package nurture.template;

import static nurture.template.SampleBooks.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import nurture.template.RenderOutcome.Failed;
import nurture.template.RenderOutcome.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderTest {
  private static final String NAME = "${candidate.firstName}";

  @Test
  void render_escapesTheHtmlAndLeavesTextAndSubjectPlain() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate.firstName]", NAME, NAME, "<p title=\"" + NAME + "\">" + NAME + "</p>");

    Rendered message =
        SampleBooks.rendered(
            book,
            Locale.ENGLISH,
            Map.of("candidate", Map.of("firstName", "<script>\"O'Neil\" & co</script>")));

    assertThat(message.subject()).isEqualTo("<script>\"O'Neil\" & co</script>");
    assertThat(message.text()).isEqualTo("<script>\"O'Neil\" & co</script>\n");
    assertThat(message.html())
        .isEqualTo(
            "<p title=\"&lt;script&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/script&gt;\">"
                + "&lt;script&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/script&gt;</p>\n");
  }

  @Test
  void render_withAnotherSubject_changesTheSubjectAlone() {
    TemplateBook book =
        SampleBooks.of("[candidate.firstName]", NAME, "Hi " + NAME, "<p>" + NAME + "</p>");
    Rendered usual = SampleBooks.rendered(book, Locale.ENGLISH, ADA);

    Rendered other =
        (Rendered) book.render("note", Locale.GERMANY, ADA, Map.of("", "For " + NAME + " & co"));
    Rendered german =
        (Rendered) book.render("note", Locale.GERMANY, ADA, Map.of("de", "Für " + NAME));
    Failed failed =
        (Failed) book.render("note", Locale.GERMANY, ADA, Map.of("", "For ${candidate.stage}"));

    assertThat(other.subject()).isEqualTo("For Ada & co");
    assertThat(other.text()).isEqualTo(usual.text());
    assertThat(other.html()).isEqualTo(usual.html());
    assertThat(german.subject()).as("the note is written in English").isEqualTo(usual.subject());
    assertThat(failed.file()).isEqualTo("subject");
    assertThat(failed.column()).isEqualTo(7);
    assertThat(failed.message()).contains("candidate.stage is not among what the template uses");
  }

  @Test
  void render_missingVariable_namesTemplateLineOfTheFileAndVariable() {
    TemplateBook book = SampleBooks.of("[candidate]", "Hello", "Hi\nthere " + NAME, "<p>Hi</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of("ref", "c-1")));

    assertThat(failed.template()).isEqualTo("note");
    assertThat(failed.file()).isEqualTo("note.ftl");
    assertThat(failed.line()).isEqualTo(10);
    assertThat(failed.column()).isEqualTo(9);
    assertThat(failed.variable()).isEqualTo("candidate.firstName");
    assertThat(failed.message()).contains("candidate.firstName is missing");
  }

  @Test
  void render_nullVariable_isMissing() {
    TemplateBook book = SampleBooks.of("[candidate]", "Hello", NAME, "<p>Hi</p>");

    Failed failed =
        SampleBooks.failed(book, Map.of("candidate", Collections.singletonMap("firstName", null)));

    assertThat(failed.line()).isEqualTo(9);
    assertThat(failed.variable()).isEqualTo("candidate.firstName");
  }

  @Test
  void render_missingVariableInLayout_namesTheLayoutsFileAndLine() {
    TemplateBook book =
        TemplateBook.of(
            Map.of(
                "note.ftl",
                SampleBooks.note(
                    "[candidate]", NAME, "<@layout.message>Hi</@layout.message>", "<p>Hi</p>"),
                "layout/text.ftl",
                """
                ---
                needs: [links.unsubscribe]
                --- macros
                <#macro message>
                <#nested>
                Leave: ${links.unsubscribe}
                </#macro>
                """));

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("firstName", "Ada"), "links", Map.of()));

    assertThat(failed.file()).isEqualTo("layout/text.ftl");
    assertThat(failed.line()).isEqualTo(6);
    assertThat(failed.variable()).isEqualTo("links.unsubscribe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada\nBcc: all@example.com", "Ada\r\nX: y", "Ada\u2028there", "A\u0000b"})
  void render_subjectOfMoreThanOneLine_isRefused(String name) {
    TemplateBook book = SampleBooks.of("[candidate]", NAME, "Hi", "<p>Hi</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of("firstName", name)));

    assertThat(failed.line()).isEqualTo(7);
    assertThat(failed.message()).contains("subject").contains("more than one line");
  }

  @Test
  void render_subjectThatComesOutEmpty_isRefused() {
    TemplateBook book = SampleBooks.of("[candidate]", NAME, "Hi", "<p>Hi</p>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of("firstName", "  ")));

    assertThat(failed.message()).contains("subject").contains("empty");
  }

  @Test
  void render_partLongerThanTheCap_isAborted() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate]",
            "Hello",
            "<#list candidate.skills as one><#list candidate.skills as"
                + " other>${other}</#list></#list>",
            "<p>Hi</p>");
    String skill = "x".repeat(100);

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("skills", Collections.nCopies(100, skill))));

    assertThat(failed.message()).contains("text").contains("longer than 262144 characters");
  }

  @Test
  void render_loopThatWritesNothing_endsWhenItsAllowanceIsSpent() {
    String loops = "<#list candidate.skills as a>".repeat(6) + "</#list>".repeat(6);
    TemplateBook book = SampleBooks.of("[candidate]", "Hello", "Hi" + loops, "<p>Hi</p>");

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("skills", Collections.nCopies(50, "x"))));

    assertThat(failed.message()).contains("visits more than 100000 list items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " JavaScript:alert(1)", "//x"})
  void render_linkToSomethingOtherThanTheWeb_isRefused(String address) {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<a href=\"${candidate.site}\">site</a>");

    Failed failed = SampleBooks.failed(book, Map.of("candidate", Map.of("site", address)));

    assertThat(failed.message()).contains("html").contains("link");
  }

  @Test
  void render_valueOutsideQuotes_isRefused() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "Hi", "<p title=${candidate.firstName}>Hi</p>");

    Failed failed =
        SampleBooks.failed(book, Map.of("candidate", Map.of("firstName", "x onclick=alert(1)")));

    assertThat(failed.message()).contains("not in quotes").contains("title=");
  }

  @Test
  void render_textThatSpeaksOfLinks_isNotTakenForOne() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate]",
            "Hello",
            "Hi",
            "<p title=\"${candidate.firstName}\">href=x ${candidate.firstName}</p>");

    Rendered message =
        SampleBooks.rendered(
            book,
            Locale.ENGLISH,
            Map.of("candidate", Map.of("firstName", "<a href=javascript:x src='y'>")));

    assertThat(message.html()).contains("&lt;a href=javascript:x src=&#39;y&#39;&gt;</p>");
  }

  @Test
  void render_unknownTemplate_failsAndNamesThoseThereAre() {
    TemplateBook book = SampleBooks.of("[candidate]", NAME, "Hi", "<p>Hi</p>");

    RenderOutcome renderOutcome = book.render("notes", Locale.ENGLISH, ADA);

    assertThat(renderOutcome)
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.message()).contains("'notes'", "[note]"));
  }

  @Test
  void render_emptyLinesInText_collapse() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate]",
            NAME,
            "\n\nHi\n\n<#if candidate.ref??>\n\nref\n\n</#if>\n\n\nBye\n\n",
            "<p>Hi</p>");

    Rendered message = SampleBooks.rendered(book, Locale.ENGLISH, ADA);

    assertThat(message.text()).isEqualTo("Hi\n\nBye\n");
  }
}
