package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.rules.form.WordSuggestion;
import org.junit.jupiter.api.Test;

/** The words an editor of a draft offers. */
class DraftWordsTest {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));

  @Test
  void words_ofADraft_haveTheTemplatesWithWhatTheyAreAbout() {
    assertThat(DraftWords.of(SHIPPED, DraftWords.purposes(SHIPPED)).templates())
        .isNotEmpty()
        .allSatisfy(template -> assertThat(template.documentation()).isNotEmpty());
    assertThat(DraftWords.of(SHIPPED).templates())
        .extracting(WordSuggestion::label)
        .contains("quarterly-update");
    PlaybookFiles broken = SHIPPED.with("templates/broken.ftl", "${".getBytes(UTF_8));
    assertThat(DraftWords.of(broken, DraftWords.purposes(broken)).templates())
        .extracting(WordSuggestion::label)
        .contains("quarterly-update");
  }
}
