package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of a draft are saved as text; a late save loses nothing. */
class DraftTextEditorTest {

  private static final String PATH = "rules/journey/outreach.drl";
  private static final UUID DRAFT = DraftsInMemory.ID;

  private Drafts drafts = drafts("one\ntwo\nthree\n");

  private static Drafts drafts(String text) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(PATH, text.getBytes(UTF_8));
    return new DraftsInMemory(files);
  }

  private TextSaveOutcome save(long seen, String text) {
    return new DraftTextEditor(drafts, () -> Instant.parse("2026-03-10T12:00:00Z"))
        .save(DRAFT, PATH, seen, text, "Vera")
        .result();
  }

  private String kept() {
    return new String(drafts.file(DRAFT, PATH).result().orElseThrow().bytes(), UTF_8);
  }

  @Test
  void text_isSavedOverTheRevisionItWasMadeOf() {
    TextSaveOutcome outcome = save(0, "one\ntwo\nfour\n");

    assertThat(outcome).isInstanceOf(TextSaveOutcome.Saved.class);
    assertThat(kept()).isEqualTo("one\ntwo\nfour\n");
  }

  @Test
  void textOfABrowser_getsTheLineEndsOfItsFile() {
    var unused = save(0, "one\r\ntwo\r\n");
    assertThat(kept()).isEqualTo("one\ntwo\n");

    drafts = drafts("one\r\ntwo\r\n");
    unused = save(0, "one\ntwo\nthree\n");
    assertThat(kept()).isEqualTo("one\r\ntwo\r\nthree\r\n");
  }

  @Test
  void lateSave_changesNothing_andIsToldBothChangesInOne() {
    var unused = save(0, "zero\ntwo\nthree\n");

    TextSaveOutcome outcome = save(0, "one\ntwo\nfour\n");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            TextSaveOutcome.Overtaken.class,
            late -> {
              assertThat(late.theirs()).contains("zero\ntwo\nthree\n");
              assertThat(late.merged()).contains("zero\ntwo\nfour\n");
            });
    assertThat(kept()).isEqualTo("zero\ntwo\nthree\n");
  }

  @Test
  void lateSave_aboutTheSameLines_isToldTheOtherText() {
    var unused = save(0, "zero\ntwo\nthree\n");

    assertThat(save(0, "none\ntwo\nthree\n"))
        .isInstanceOfSatisfying(
            TextSaveOutcome.Overtaken.class,
            late -> {
              assertThat(late.theirs()).contains("zero\ntwo\nthree\n");
              assertThat(late.merged()).isEmpty();
            });
  }

  @Test
  void fileWithOthers_isSavedWithAllOfThem_orNotAtAll() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(PATH, "one\r\n".getBytes(UTF_8));
    files.put("rules/scenario/a.yaml", "a\n".getBytes(UTF_8));
    drafts = new DraftsInMemory(files);
    DraftContents seen = drafts.contents(DRAFT).result().orElseThrow();
    DraftTextEditor editor =
        new DraftTextEditor(drafts, () -> Instant.parse("2026-03-10T12:00:00Z"));
    Map<String, String> others = Map.of("rules/scenario/a.yaml", "b\n");

    var unused = editor.saveWith(seen, PATH, 0, "two\n", others, "Vera").result();

    assertThat(kept()).isEqualTo("two\r\n");
    assertThat(
            new String(drafts.file(DRAFT, "rules/scenario/a.yaml").result().get().bytes(), UTF_8))
        .isEqualTo("b\n");

    TextSaveOutcome late =
        editor
            .saveWith(seen, PATH, 1, "three\n", Map.of("rules/scenario/a.yaml", "c"), "Vera")
            .result();

    assertThat(late)
        .isInstanceOfSatisfying(
            TextSaveOutcome.Overtaken.class,
            found -> assertThat(found.now().path()).isEqualTo("rules/scenario/a.yaml"));
    assertThat(kept()).isEqualTo("two\r\n");
  }
}
