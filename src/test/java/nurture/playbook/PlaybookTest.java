package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nurture.playbook.check.HostilePlaybook;
import nurture.rules.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server takes, and what it refuses: the errors of the files, not those of scenarios. */
final class PlaybookTest {

  @TempDir Path folder;

  @Test
  void load_whatIsWrongWithTheFiles_isListedWhole() {
    HostilePlaybook.in(folder)
        .journey("Broken", "Contact( ever == ", "")
        .journey("Nameless", "Contact( ever )", "insert( Send.message(\"frist-outreach\") );")
        .file("templates/broken.ftl", "---\npurpos: A note\n");

    assertThat(refused())
        .anySatisfy(p -> assertThat(p).startsWith(folder + "/rules/journey/Broken.drl:5:1: "))
        .anySatisfy(p -> assertThat(p).startsWith(folder + "/templates/broken.ftl:2:1: "));
  }

  @Test
  void load_aTemplateThatIsNotThere_isNamedWithThoseThatAre() {
    HostilePlaybook.in(folder)
        .journey("Nameless", "Contact( ever )", "insert( Send.message(\"frist-outreach\") );");

    assertThat(refused())
        .containsExactly(
            folder
                + "/rules/journey/Nameless.drl:6:26: there is no template frist-outreach."
                + " Did you mean first-outreach? There are first-outreach.");
  }

  @Test
  void load_aScenarioThatFails_isLoadedAllTheSame() {
    HostilePlaybook hostile =
        HostilePlaybook.in(folder).scenarios("- scenario: Odd\n  expect: { nothing: true }\n");

    Playbook playbook =
        Playbook.load(hostile.folders().rules(), hostile.folders().templates(), Budget.DEFAULT);

    assertThat(playbook.rules().rules()).hasSize(2);
    assertThat(playbook.version()).isEqualTo(hostile.check().version());
    playbook.rules().close();
  }

  @Test
  void load_factsByTheirFormerNames_areUnderstoodAndTheVersionStays() {
    HostilePlaybook former =
        HostilePlaybook.in(folder)
            .journey(
                "Former",
                "Word( says == \"new\" )\n    not Told( topic == \"x\" )",
                "insert( Send.message(\"first-outreach\").because(\"it is due\") );");

    Playbook playbook =
        Playbook.load(former.folders().rules(), former.folders().templates(), Budget.DEFAULT);

    assertThat(playbook.rules().rules()).hasSize(3);
    assertThat(playbook.version()).isEqualTo(PlaybookFiles.in(former.folders()).checksum());
    playbook.rules().close();
  }

  private List<String> refused() {
    PlaybookFolders folders = PlaybookFolders.in(folder);
    PlaybookProblems problems =
        catchThrowableOfType(
            PlaybookProblems.class,
            () -> Playbook.load(folders.rules(), folders.templates(), Budget.DEFAULT));
    assertThat(problems).isNotNull();
    return problems.list();
  }
}
