package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nurture.template.proof.BookProofreader;
import nurture.template.proof.ProofRemark;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Test;

/** A language is files: Spanish is added here with nothing else. */
final class LanguageFilesTest {

  private static final Path SHIPPED = Path.of("templates/languages");
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String ES =
      """
      your-work: 'tu trabajo en {topic}'
      not-looking: [no buscas]
      gives: [te presento]
      long-time: [una hora]
      minutes: [minuto, minutos]
      numbers: { diez: 10, quince: 15, cuarenta: 40 }
      process: [entrevista*, currículum*]
      disparaging: [barco que se hunde]
      unkind: [aburrid*]
      employer: [tu empresa]
      salesy: [oportunidad única]
      common: [el, la, que, de, y, los, en, un, por, con]
      """;

  private static final String LETTER =
      """
      ---
      purpose: Says hello
      for: outreach
      via: linkedin
      %s
      needs: [personal.topic]
      sample: { personal: { topic: compiladores } }
      --- text
      %s
      """;

  @Test
  void languages_ofAPlaybookWithoutFiles_areTheShippedOnes() {
    LanguageFiles languages = TemplateBook.of(Map.of()).languages();

    assertThat(languages.byTag()).containsOnlyKeys("de", "en", "nl");
    assertThat(languages.closestTo(Locale.GERMAN).yourWorkOn("Rust"))
        .isEqualTo("Ihre Arbeit: Rust");
    assertThat(languages.closestTo(SPANISH).yourWorkOn("Rust")).isEqualTo("your work on Rust");
  }

  @Test
  void languages_thatComeWithTheServer_areThoseOfTheShippedPlaybook() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(LanguageFiles.SHIPPED_TAGS);
    }
    assertThat(TemplateBook.load(Path.of("templates")).languages().byTag())
        .isEqualTo(TemplateBook.of(Map.of()).languages().byTag());
  }

  @Test
  void spanish_addedWithFilesAlone_isSaidAndProofRead() {
    TemplateBook book =
        TemplateBook.of(
            Map.of(
                "languages/es.yaml",
                ES,
                "hello.ftl",
                LETTER.formatted(
                    "language: en",
                    "You are not looking, and I can introduce you: ${personal.topic}."),
                "hello.es.ftl",
                LETTER.formatted(
                    "language: es",
                    "No buscas, y te presento a la gente de ${personal.topic}, por una entrevista de"
                        + " cuarenta minutos.")));

    assertThat(book.languages().closestTo(SPANISH).yourWorkOn("Rust"))
        .isEqualTo("tu trabajo en Rust");
    assertThat(BookProofreader.check(book))
        .filteredOn(remark -> remark.file().equals("hello.es.ftl"))
        .extracting(ProofRemark::message)
        .anyMatch(message -> message.contains("\"entrevista\""))
        .anyMatch(message -> message.contains("40 minutes"))
        .noneMatch(message -> message.contains("not looking"))
        .noneMatch(message -> message.contains("reads like"));
  }

  @Test
  void topics_areSaidInTheLanguage_andOthersAsTheyAre() {
    TemplateBook book =
        TemplateBook.of(
            Map.of("languages/es.yaml", ES + "topics: { databases: bases de datos }\n"));

    LanguageWords spanish = book.languages().closestTo(SPANISH);
    assertThat(spanish.topic("Databases")).isEqualTo("bases de datos");
    assertThat(spanish.topic("Rust")).isEqualTo("Rust");
  }

  @Test
  void file_ofAPlaybook_replacesTheShippedOne() {
    Map<String, String> files = new HashMap<>();
    files.put("languages/en.yaml", ES);

    assertThat(TemplateBook.of(files).languages().closestTo(Locale.ENGLISH).yourWorkOn("Rust"))
        .isEqualTo("tu trabajo en Rust");
  }

  @Test
  void file_thatIsNotWhole_isRefusedWithItsLines() {
    String broken =
        ES.replace("gives: [te presento]\n", "gifts: [te presento]\n").replace("[tu empresa]", "x");
    List<TemplateProblem> problems = new ArrayList<>();

    LanguageReader.read("languages/es.yaml", broken, problems);

    assertThat(problems)
        .extracting(TemplateProblem::line, TemplateProblem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "there is no key 'gifts'"),
            org.assertj.core.groups.Tuple.tuple(0, "'gives' is missing"));
    assertThatThrownBy(() -> TemplateBook.of(Map.of("languages/es.yaml", broken)))
        .isInstanceOf(TemplateProblems.class);
  }

  @Test
  void file_namedByNoLanguage_isRefused() {
    assertThatThrownBy(() -> TemplateBook.of(Map.of("languages/Spanish.yaml", ES)))
        .asInstanceOf(type(TemplateProblems.class))
        .extracting(Throwable::getMessage)
        .asString()
        .contains("'Spanish' is no language");
  }
}
