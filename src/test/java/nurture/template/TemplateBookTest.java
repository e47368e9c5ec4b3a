package nurture.template;

import static nurture.template.SampleBooks.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nurture.template.RenderOutcome.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateBookTest {
  private static String saying(String word) {
    return SampleBooks.note(
        "[candidate.firstName]", word + " ${candidate.firstName}", word, "<p>" + word + "</p>");
  }

  private static TemplateProblems problemsOf(Map<String, String> files) {
    return catchThrowableOfType(TemplateProblems.class, () -> TemplateBook.of(files));
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, Servus Ada, de-AT",
    "de-DE, Hallo Ada, de",
    "de,    Hallo Ada, de",
    "en-GB, Hello Ada, en",
    "fr,    Hello Ada, en",
    "und,   Hello Ada, en"
  })
  void render_choosesTheClosestLanguage(String reader, String subject, String language) {
    TemplateBook book =
        TemplateBook.of(
            Map.of(
                "note.ftl", saying("Hello"),
                "note.de.ftl", saying("Hallo"),
                "note.de-AT.ftl", saying("Servus")));

    Rendered message = SampleBooks.rendered(book, Locale.forLanguageTag(reader), ADA);

    assertThat(message.subject()).isEqualTo(subject);
    assertThat(message.language()).isEqualTo(language);
    assertThat(book.names()).containsExactly("note");
    assertThat(book.info("note").languages()).containsExactlyInAnyOrder("en", "de", "de-AT");
  }

  @Test
  void render_languageTheReaderDoesNotSpeak_datesFollowTheMessage() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hello", "${candidate.since.month}", "<p>Hi</p>");
    Map<String, ?> data = Map.of("candidate", Map.of("since", java.time.LocalDate.of(2027, 3, 4)));

    Rendered message = SampleBooks.rendered(book, Locale.FRANCE, data);

    assertThat(message.text()).isEqualTo("March\n");
  }

  @Test
  void render_layoutFollowsTheLanguageOfTheMessage() {
    String layout = "---\npurpose: x\n--- macros\n<#macro end>\n%s\n</#macro>\n";
    Map<String, String> files = new HashMap<>();
    files.put("layout/text.ftl", layout.formatted("Bye"));
    files.put("layout/text.de.ftl", layout.formatted("Tschüss"));
    files.put(
        "note.ftl",
        SampleBooks.note("[candidate]", "${candidate.firstName}", "<@layout.end/>", "x"));
    files.put("note.de.ftl", files.get("note.ftl"));
    TemplateBook book = TemplateBook.of(files);

    Rendered german = SampleBooks.rendered(book, Locale.forLanguageTag("de-CH"), ADA);
    Rendered english = SampleBooks.rendered(book, Locale.ENGLISH, ADA);

    assertThat(german.text()).isEqualTo("Tschüss\n");
    assertThat(english.text()).isEqualTo("Bye\n");
  }

  @Test
  void load_listsEveryProblemOfEveryFileWithItsLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("layout"));
    Files.writeString(folder.resolve("README.md"), "not a template");
    Files.writeString(folder.resolve("good.ftl"), saying("Hello"));
    Files.writeString(folder.resolve("a.ftl"), saying("Hello").replace("--- html", "--- htlm"));
    Files.writeString(
        folder.resolve("b.ftl"), saying("Hello").replace("--- text", "--- text\n${.now}"));
    Files.writeString(folder.resolve("c.ftl"), saying("Hello").replace("needs: [", "neads: ["));
    Files.writeString(folder.resolve("d.de.ftl"), saying("Hallo"));
    Files.write(folder.resolve("e.ftl"), "é".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("Odd name.ftl"), "x");

    assertThatThrownBy(() -> TemplateBook.load(folder))
        .isInstanceOf(TemplateProblems.class)
        .hasMessageContaining("a.ftl:10:1 there is no section 'htlm'")
        .hasMessageContaining("a.ftl:0:0 the section --- html is missing")
        .hasMessageContaining("b.ftl:9:3 .now is not allowed")
        .hasMessageContaining("c.ftl:4:1 front matter has no 'neads'")
        .hasMessageContaining("c.ftl:7:9 candidate.firstName is used but not declared")
        .hasMessageContaining("d.de.ftl:0:0 there is no d.ftl")
        .hasMessageContaining("e.ftl:1:0 this is not UTF-8")
        .hasMessageContaining("Odd name.ftl:0:0 this is not the name of a template")
        .hasMessageNotContaining("good.ftl");
  }

  @Test
  void load_brokenYaml_namesTheLineOfTheFile() {
    TemplateProblems problems =
        problemsOf(Map.of("note.ftl", saying("Hello").replace("sample: {", "sample: {{")));

    assertThat(problems.problems())
        .anySatisfy(
            templateProblem -> {
              assertThat(templateProblem.line()).isBetween(5, 6);
              assertThat(templateProblem.message()).contains("not YAML");
            });
  }

  @Test
  void load_yamlThatWouldBuildAnObject_isRefused() {
    TemplateProblems problems =
        problemsOf(
            Map.of(
                "note.ftl",
                saying("Hello")
                    .replace("sample: {", "sample: { x: !!javax.script.ScriptEngineManager [], ")));

    assertThat(problems)
        .hasMessageContaining(
            "note.ftl:5:14 the front matter is not YAML: Global tag is not allowed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{ text: a b, text: c, keptBy: A }] | 4:25 'text' is there twice",
        "[{ text: a b, keptBy: A, numbers: { X: 1, X: 2 } }] | 4:53 'X' is there twice",
        "[{ text: a b, keptBy: A, numbers: { X: 90 days } }] | 4:47 this is not a policy number",
        "[{ text: a b, keptBy: A, numbers: { X: -1 } }] | 4:47 this is not a policy number",
        "[{ text: '…', keptBy: A }] | 4:12 a promise needs its words",
        "[{ text: a b, keptBy: A, [x]: y }] | 4:36 this is not the name of a key",
        "[{ text: a b, keptBy: A, keptby: B }] | 4:36 a promise has no such key"
      })
  void load_promiseThatCannotBeRead_namesItsPlace(String promises, String told) {
    TemplateProblems problems =
        problemsOf(
            Map.of(
                "note.ftl",
                saying("Hello").replace("needs:", "promises: " + promises + "\nneeds:")));

    assertThat(problems).hasMessageContaining("note.ftl:" + told);
  }

  @Test
  void load_promisesWithoutEnd_areRefused() {
    String one = "{ text: a b, keptBy: A }";
    String promises = "promises: [" + (one + ", ").repeat(20) + one + "]\nneeds:";
    String wide = "promises: [" + one.replace("a b", "a ".repeat(200)) + "]\nneeds:";

    assertThat(problemsOf(Map.of("note.ftl", saying("Hello").replace("needs:", promises))))
        .hasMessageContaining("note.ftl:4:11 there are more than 20 promises");
    assertThat(problemsOf(Map.of("note.ftl", saying("Hello").replace("needs:", wide))))
        .hasMessageContaining("note.ftl:4:12 this is more than one promise");
  }

  @Test
  void load_sectionTwice_namesTheSecond() {
    TemplateProblems problems =
        problemsOf(Map.of("note.ftl", saying("Hello") + "--- text\nagain\n"));

    assertThat(problems).hasMessageContaining("note.ftl:12:1 the section --- text is there twice");
  }

  @Test
  void load_fileWithoutFrontMatter_saysSo() {
    TemplateProblems problems = problemsOf(Map.of("note.ftl", "Hello"));

    assertThat(problems).hasMessageContaining("note.ftl:1:1 there is no front matter");
  }

  @Test
  void load_windowsLineEndsAndByteOrderMark_areTaken() {
    TemplateBook book =
        TemplateBook.of(Map.of("note.ftl", "\uFEFF" + saying("Hello").replace("\n", "\r\n")));

    assertThat(SampleBooks.rendered(book, Locale.ENGLISH, ADA).subject()).isEqualTo("Hello Ada");
  }

  @Test
  void load_linkToAFileElsewhere_isRefused(@TempDir Path folder, @TempDir Path elsewhere)
      throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), saying("secret"));
    Files.createSymbolicLink(folder.resolve("note.ftl"), secret);

    assertThatThrownBy(() -> TemplateBook.load(folder))
        .hasMessageContaining("note.ftl:0:0 this is not a plain file");
  }

  @Test
  void load_folderThatIsNotThere_saysWhichSettingToCheck(@TempDir Path folder) {
    assertThatThrownBy(() -> TemplateBook.load(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("NURTURE_TEMPLATES_DIR");
  }

  @Test
  void info_unknownTemplate_namesThoseThereAre() {
    TemplateBook book = TemplateBook.of(Map.of("note.ftl", saying("Hello")));

    assertThat(book.has("nota")).isFalse();
    assertThatThrownBy(() -> book.info("nota"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[note]");
  }
}
