package nurture.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.candidate.facts.Holidays;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
import nurture.rules.Budget;
import nurture.rules.RuleFiles;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaybookFilesTest {

  private static final byte[] ODD = {0, -1, 13, 10, 27, -128};

  @TempDir private Path folder;

  @Test
  void in_readsWhatWasWrittenByteForByteAndLeavesOutWhatEditorsLeave() throws IOException {
    PlaybookFiles files =
        PlaybookFiles.of(
            Map.of(
                "rules/cadence.xlsx",
                ODD,
                "rules/journey/Grüße an alle.drl",
                "rule".getBytes(UTF_8),
                "templates/layout/html.ftl",
                new byte[0]));

    files.writeTo(folder);
    Files.writeString(folder.resolve("rules/.hidden.drl"), "no");
    Files.writeString(folder.resolve("rules/~$cadence.xlsx"), "no");
    PlaybookFiles read = PlaybookFiles.in(PlaybookFolders.in(folder));

    assertThat(read).isEqualTo(files);
    assertThat(read.checksum()).isEqualTo(files.checksum()).matches("[0-9a-f]{12}");
    assertThat(read.content("rules/cadence.xlsx")).hasValue(ODD);
    assertThat(read.paths()).containsExactlyElementsOf(files.paths());
  }

  @Test
  void foldersThatAreLinks_areReadAsThemselves() throws IOException {
    Path shipped = Path.of("").toAbsolutePath();
    PlaybookFolders linked =
        new PlaybookFolders(
            Files.createSymbolicLink(folder.resolve("rules-of-us"), shipped.resolve("rules")),
            Files.createSymbolicLink(folder.resolve("texts"), shipped.resolve("templates")));

    assertThat(PlaybookFiles.in(linked)).isEqualTo(PlaybookFiles.in(PlaybookFolders.in(shipped)));
    assertThat(RuleFiles.in(linked.rules())).isEqualTo(RuleFiles.in(shipped.resolve("rules")));
    assertThat(TemplateBook.load(linked.templates()).names())
        .isEqualTo(TemplateBook.load(shipped.resolve("templates")).names())
        .isNotEmpty();
  }

  @Test
  void checksum_changesWithAnyByteAndAnyName() {
    PlaybookFiles files = PlaybookFiles.of(Map.of("rules/a.drl", new byte[] {1}));

    assertThat(files.with("rules/a.drl", new byte[] {2}).checksum()).isNotEqualTo(files.checksum());
    assertThat(files.without("rules/a.drl").with("rules/b.drl", new byte[] {1}).checksum())
        .isNotEqualTo(files.checksum());
    assertThat(files.with("rules/b.drl", ODD).without("rules/b.drl")).isEqualTo(files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rules",
        "rules/",
        "/rules/a.drl",
        "config/nurture.yaml",
        "rules/../config/nurture.yaml",
        "rules/./a.drl",
        "rules//a.drl",
        "rules/.git/config",
        "rules/journey\\a.drl",
        "rules/a\n.drl",
        "rules/a:b.drl",
        "rules/1/2/3/4/5/6/7/8/9.drl"
      })
  void checkPath_refusesWhatIsNoPlaceInAPlaybook(String path) {
    assertThatThrownBy(() -> PlaybookFiles.of(Map.of(path, ODD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write rules/… or templates/…");
  }

  @Test
  void unpacked_isGoneAfterwardsEvenIfTheWorkFails() {
    PlaybookFiles files = PlaybookFiles.of(Map.of("rules/a.drl", ODD));
    List<Path> seen = new ArrayList<>();

    assertThatThrownBy(
            () ->
                files.unpacked(
                    folders -> {
                      seen.add(folders.rules());
                      assertThat(folders.rules().resolve("a.drl")).hasBinaryContent(ODD);
                      throw new IllegalStateException("broke down");
                    }))
        .hasMessage("broke down");

    assertThat(seen).hasSize(1);
    assertThat(seen.get(0)).doesNotExist();
    assertThat(seen.get(0).getParent()).doesNotExist();
  }

  @Test
  void check_ofFilesInMemory_namesThemByTheirPaths() {
    PlaybookFiles files =
        PlaybookFiles.of(Map.of("rules/journey/a.drl", "rule \"a\"\nwhen\n".getBytes(UTF_8)));

    CheckReport report =
        PlaybookCheck.of(files, CheckOptions.usual(Holidays.NONE, LocalDate.of(2027, 3, 1)));

    assertThat(report.findings())
        .extracting(Finding::file)
        .contains("rules/journey/a.drl")
        .allMatch(file -> file.startsWith("rules") || file.startsWith("templates"));
  }

  @Test
  void playbook_ofTheShippedFiles_isTheOneOfTheFolders() {
    PlaybookFiles files = PlaybookFiles.in(PlaybookFolders.in(Path.of(".")));

    try (Playbook playbook = Playbook.of(files, Budget.DEFAULT, Holidays.NONE)) {
      assertThat(playbook.version()).isEqualTo(files.checksum());
      assertThat(playbook.rules().rules()).hasSizeGreaterThan(100);
      assertThat(playbook.templates().names()).contains("first-outreach");
    }
  }
}
