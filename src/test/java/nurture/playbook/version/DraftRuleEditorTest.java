package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.rules.form.FormChange.SetCell;
import nurture.rules.form.RuleForm;
import nurture.rules.form.WordSuggestion;
import org.junit.jupiter.api.Test;

/** Rules of a draft are opened and saved; a late save loses nothing. */
class DraftRuleEditorTest {

  private static final String PATH = "rules/journey/awareness.drl";
  private static final String CLICKS = "Several clicks: move to consideration";
  private static final String FLAG = "when.1.tests.0.values.0";

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));

  private final DraftRuleEditor editor =
      new DraftRuleEditor(drafts(), () -> Instant.parse("2026-03-10T12:00:00Z"));

  private static Drafts drafts() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    SHIPPED.paths().forEach(path -> files.put(path, SHIPPED.content(path).orElseThrow()));
    return new DraftsInMemory(files);
  }

  @Test
  void rule_isOpenedWithTheRevisionOfItsFileAndSavedOverIt() {
    OpenedRule opened = opened(CLICKS);
    RuleForm form = new SetCell(FLAG, "receptive").of(opened.opened().form());

    RuleSaveOutcome saved = save(opened, form);

    assertThat(opened.problems()).isEmpty();
    assertThat(saved)
        .isInstanceOfSatisfying(
            RuleSaveOutcome.Saved.class,
            done -> {
              assertThat(done.file().revision()).isEqualTo(opened.file().revision() + 1);
              assertThat(done.text())
                  .isEqualTo(opened.text().replace("\"curious\"", "\"receptive\""));
            });
    assertThat(save(opened, form)).as("repeated").isInstanceOf(RuleSaveOutcome.Saved.class);
  }

  @Test
  void renamedRule_savedAgain_isTheSame() {
    OpenedRule opened = opened(CLICKS);
    RuleForm form = new SetCell("name", "Clicks").of(opened.opened().form());

    RuleSaveOutcome first = save(opened, form);
    RuleSaveOutcome again = save(opened, form);

    assertThat(again).isEqualTo(first).isInstanceOf(RuleSaveOutcome.Saved.class);
  }

  @Test
  void lateSave_ofAnotherRule_isToldBothTextsAndTheMerge() {
    OpenedRule mine = opened(CLICKS);
    String other = "Start with a connection request on LinkedIn";
    OpenedRule theirs = opened(other);
    RuleSaveOutcome unused =
        save(theirs, other, new SetCell("remark.text", "Theirs.").of(theirs.opened().form()));

    RuleSaveOutcome late = save(mine, new SetCell(FLAG, "receptive").of(mine.opened().form()));

    String yours = mine.text().replace("\"curious\"", "\"receptive\"");
    String others = mine.text().replace("P10. Owner", "P10. Theirs. Owner");
    assertThat(late)
        .isInstanceOfSatisfying(
            RuleSaveOutcome.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.base()).contains(mine.text());
              assertThat(overtaken.yours()).contains(yours);
              assertThat(overtaken.theirs()).contains(others);
              assertThat(overtaken.merged())
                  .contains(yours.replace("P10. Owner", "P10. Theirs. Owner"));
            });
  }

  @Test
  void lateSave_ofARuleThatIsGone_isToldBothTexts() {
    OpenedRule mine = opened(CLICKS);
    RuleSaveOutcome unused =
        save(mine, new SetCell("name", "Another name").of(mine.opened().form()));

    RuleSaveOutcome late = save(mine, new SetCell(FLAG, "receptive").of(mine.opened().form()));

    assertThat(late)
        .isInstanceOfSatisfying(
            RuleSaveOutcome.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.yours())
                  .hasValueSatisfying(text -> assertThat(text).contains("\"receptive\""));
              assertThat(overtaken.theirs())
                  .hasValueSatisfying(text -> assertThat(text).contains("Another name"));
            });
  }

  @Test
  void form_thatMakesNoRule_andNamesOfOtherFiles_areToldByCell() {
    OpenedRule opened = opened(CLICKS);
    RuleForm wrong = new SetCell("when.0.fact", "Candidat").of(opened.opened().form());
    RuleForm taken =
        new SetCell("name", "Minimum gap for passive candidates").of(opened.opened().form());

    assertThat(save(opened, wrong))
        .isInstanceOfSatisfying(
            RuleSaveOutcome.Incomplete.class,
            told -> assertThat(told.problems().get(0).path()).isEqualTo("when.0.fact"));
    assertThat(save(opened, taken))
        .isInstanceOfSatisfying(
            RuleSaveOutcome.Incomplete.class,
            told -> assertThat(told.problems().get(0).path()).isEqualTo("name"));
  }

  @Test
  void whatIsNotThere_isToldApart() {
    OpenedRule opened = opened(CLICKS);
    RuleForm form = opened.opened().form();

    assertThat(editor.open(DraftsInMemory.ID, PATH, "No such rule").result()).isEmpty();
    assertThat(editor.open(new UUID(9, 9), PATH, CLICKS).result()).isEmpty();
    assertThat(editor.save(DraftsInMemory.ID, PATH, 0, "No such rule", form, "ada").result())
        .isEqualTo(new RuleSaveOutcome.NoSuchRule());
    assertThat(editor.save(new UUID(9, 9), PATH, 0, CLICKS, form, "ada").result())
        .isInstanceOf(RuleSaveOutcome.NotTaken.class);
  }

  @Test
  void words_ofADraft_haveTheTemplatesWithWhatTheyAreAbout() {
    assertThat(DraftWords.described(SHIPPED).templates())
        .isNotEmpty()
        .allSatisfy(template -> assertThat(template.documentation()).isNotEmpty());
    assertThat(DraftWords.of(SHIPPED).templates())
        .extracting(WordSuggestion::label)
        .contains("quarterly-update");
    assertThat(
            DraftWords.described(SHIPPED.with("templates/broken.ftl", "${".getBytes(UTF_8)))
                .templates())
        .extracting(WordSuggestion::label)
        .contains("quarterly-update");
  }

  private OpenedRule opened(String rule) {
    Optional<OpenedRule> opened = editor.open(DraftsInMemory.ID, PATH, rule).result();
    return opened.orElseThrow();
  }

  private RuleSaveOutcome save(OpenedRule opened, RuleForm form) {
    return save(opened, CLICKS, form);
  }

  private RuleSaveOutcome save(OpenedRule opened, String rule, RuleForm form) {
    return editor
        .save(DraftsInMemory.ID, PATH, opened.file().revision(), rule, form, "ada")
        .result();
  }
}
