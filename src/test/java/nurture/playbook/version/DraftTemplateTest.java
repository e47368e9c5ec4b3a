package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.DraftTemplate.Reading;
import org.junit.jupiter.api.Test;

final class DraftTemplateTest {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));
  private static final String FILE = "templates/culture-note.ftl";

  @Test
  void reading_takesTheTextOfTheEditor() {
    Reading reading = read(text(FILE).replace("How we work", "How people work")).reading();

    assertThat(reading).isInstanceOf(Reading.Readable.class);
    assertThat(((Reading.Readable) reading).message().file().path()).isEqualTo("culture-note.ftl");
  }

  @Test
  void reading_ofATranslation_isTheTranslation() {
    String file = "templates/first-outreach.de.ftl";
    Reading reading = DraftTemplate.of(SHIPPED, file, text(file)).reading();

    assertThat(((Reading.Readable) reading).message().language().getLanguage()).isEqualTo("de");
  }

  @Test
  void reading_ofALayout_isAMessageThatCallsIt() {
    String file = "templates/layout/html.ftl";

    assertThat(DraftTemplate.of(SHIPPED, file, text(file)).reading())
        .isInstanceOf(Reading.Readable.class);
  }

  @Test
  void reading_withAMistake_namesItsLineAndWhatToDo() {
    Reading reading =
        read(text(FILE).replace("</@layout.message>", "${personl.topic}</@layout.message>"))
            .reading();

    TemplateRemark why = ((Reading.Unreadable) reading).why();
    assertThat(why.file()).isEqualTo("culture-note.ftl");
    assertThat(why.line()).isPositive();
    assertThat(why.advice()).contains("Did you mean personal.topic?");
  }

  @Test
  void reading_isNotKeptFromByAMistakeInAnotherMessage() {
    PlaybookFiles broken =
        SHIPPED.with("templates/check-in-30.ftl", "no front matter".getBytes(UTF_8));
    DraftTemplate template = DraftTemplate.of(broken, FILE, text(FILE));

    assertThat(template.reading()).isInstanceOf(Reading.Readable.class);
    assertThat(template.remarks()).isEmpty();
  }

  @Test
  void remarks_ofTheShippedTemplate_areNone_andOfAnotherText_standAtTheirLines() {
    assertThat(read(text(FILE)).remarks()).isEmpty();

    assertThat(
            read(text(FILE).replace("to keep or to borrow", "to keep or to borrow ASAP!!"))
                .remarks())
        .isNotEmpty()
        .allMatch(remark -> remark.line() > 0 && !remark.advice().isBlank());
  }

  private static DraftTemplate read(String text) {
    return DraftTemplate.of(SHIPPED, FILE, text);
  }

  private static String text(String path) {
    return new String(SHIPPED.content(path).orElseThrow(), UTF_8);
  }
}
