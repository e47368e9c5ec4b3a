package nurture.playbook.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.attachment.SamplePdf;
import nurture.playbook.PlaybookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DraftRulesTest {

  private static final List<String> OTHERS =
      List.of("rules/journey/Outreach.drl", "templates/hello.ftl");

  @ParameterizedTest
  @CsvSource({
    "rules/../x.drl, is no path of a playbook",
    "rules/.hidden.md, is no path of a playbook",
    "rules/run.sh, is of no kind a playbook reads",
    "rules/noending, is of no kind a playbook reads",
    "rules/journey/outreach.DRL, is of no kind",
    "rules/journey/outreach.drl, is rules/journey/Outreach.drl to some file systems",
    "templates/hello.ftl/more.md, cannot be beside templates/hello.ftl",
    "rules/journey/OUTREACH.drl/x.md, cannot be beside"
  })
  void objection_toAPathThatWouldNotSurviveAnExport_saysWhy(String path, String why) {
    assertThat(DraftRules.objection(path, OTHERS))
        .hasValueSatisfying(said -> assertThat(said).startsWith("\"" + path + "\" " + why));
  }

  @Test
  void objection_toAccentsWrittenApart_saysToWriteThemInOne() {
    assertThat(DraftRules.objection("rules/Gru\u0308ße.md", OTHERS))
        .hasValueSatisfying(said -> assertThat(said).contains("accents"));
    assertThat(DraftRules.objection("rules/Gr\u00fcße.md", OTHERS)).isEmpty();
  }

  @Test
  void objection_toOneFileTooMany_saysHowManyThereMayBe() {
    assertThat(DraftRules.objection("rules/a.md", Collections.nCopies(2_000, "rules/b.md")))
        .hasValueSatisfying(said -> assertThat(said).contains("at most 2000 files"));
    assertThat(DraftRules.objection("rules/a.md", Collections.nCopies(1_999, "rules/b.md")))
        .isEmpty();
  }

  @Test
  void objection_toAnAttachment_looksIntoIt() {
    String path = "templates/attachments/brief.pdf";

    assertThat(DraftRules.objection(path, OTHERS)).isEmpty();
    assertThat(DraftRules.objection(path, SamplePdf.plain(), 0)).isEmpty();
    assertThat(DraftRules.objection(path, "<html>".getBytes(StandardCharsets.UTF_8), 0))
        .hasValueSatisfying(
            said -> assertThat(said).startsWith("\"" + path + "\": what is in the file is no pdf"));
    assertThat(DraftRules.objection("templates/attachments/brief.html", OTHERS))
        .hasValueSatisfying(said -> assertThat(said).contains(".pdf, .png"));
    assertThat(DraftRules.objection("templates/attachments/more.drl", OTHERS)).isPresent();
    assertThat(DraftRules.objection("templates/brief.pdf", OTHERS)).isPresent();
  }

  @Test
  void objection_toTooManyBytes_saysHowManyThereMayBe() {
    int mib = 1024 * 1024;
    byte[] most = new byte[8 * mib];

    assertThat(DraftRules.objection("rules/a.md", most, 24 * mib)).isEmpty();
    assertThat(DraftRules.objection("rules/a.md", new byte[8 * mib + 1], 0)).isPresent();
    assertThat(DraftRules.objection("rules/a.md", most, 24 * mib + 1))
        .hasValueSatisfying(said -> assertThat(said).contains("at most 32 MiB"));
  }

  @Test
  void objection_toAFolder_leavesAloneWhatWasTakenBefore() {
    PlaybookFiles files =
        PlaybookFiles.of(Map.of("rules/LICENSE", new byte[] {1}, "rules/a.md", new byte[0]));

    assertThat(DraftRules.objection(files, Set.of("rules/LICENSE"))).isEmpty();
    assertThat(DraftRules.objection(files, Set.of()))
        .hasValueSatisfying(said -> assertThat(said).contains("rules/LICENSE"));
  }
}
