package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.library.ContentItem;
import nurture.library.ItemKind;
import nurture.library.Opening;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFilesTest {

  private static final String CONTENT =
      """
      # One entry each.
      - id: exactly-once-in-practice
        kind: insight            # something to read
        topic: stream processing
        language: en
        title: Exactly once, in practice
        summary: What it costs, and when twice is fine.
        link: https://example.com/exactly-once
        expires: 2028-06-30
      - id: spring-meetup
        kind: event
        language: no
        title: Vårmøte
        summary: Tre korte foredrag.
        link: https://example.com/meetup
        on: 2027-04-08
        place: Oslo
      - id: meet-ada
        kind: person
        topic: embedded systems
        language: de
        name: Ada Brandt
        title: Leiterin der Plattform
        summary: Fragen Sie sie nach dem ersten Jahr.
      """;

  private static final String OPENINGS =
      """
      - ref: opening-42
        title: Senior data engineer
        team: Data platform
        location: Vienna or remote
        brief: https://example.com/briefs/42
        function: data engineering
        skills: [kafka, sql]
        state: forecast
        opens: 2027-05-01
      - ref: REQ-7
        title: Head of design
        team: Design
        location: Utrecht
        function: design
        skills:
          - leadership
        state: open
      """;

  @Test
  void of_wholeFiles_readsEveryField() {
    LibraryFiles files = LibraryFiles.of(CONTENT, OPENINGS);

    assertThat(files.problems()).isEmpty();
    assertThat(files.library().items())
        .containsExactly(
            new ContentItem(
                "exactly-once-in-practice",
                ItemKind.INSIGHT,
                "stream processing",
                "en",
                "Exactly once, in practice",
                "What it costs, and when twice is fine.",
                "https://example.com/exactly-once",
                Optional.of(LocalDate.parse("2028-06-30")),
                Optional.empty(),
                "",
                ""),
            new ContentItem(
                "spring-meetup",
                ItemKind.EVENT,
                "",
                "no",
                "Vårmøte",
                "Tre korte foredrag.",
                "https://example.com/meetup",
                Optional.empty(),
                Optional.of(LocalDate.parse("2027-04-08")),
                "Oslo",
                ""),
            new ContentItem(
                "meet-ada",
                ItemKind.PERSON,
                "embedded systems",
                "de",
                "Leiterin der Plattform",
                "Fragen Sie sie nach dem ersten Jahr.",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "Ada Brandt"));
    assertThat(files.library().opening("opening-42"))
        .contains(
            new Opening(
                "opening-42",
                "Senior data engineer",
                "Data platform",
                "Vienna or remote",
                "https://example.com/briefs/42",
                "data engineering",
                List.of("kafka", "sql"),
                Opening.State.FORECAST,
                Optional.of(LocalDate.parse("2027-05-01"))));
    assertThat(files.library().opening("REQ-7").orElseThrow().state())
        .isEqualTo(Opening.State.OPEN);
  }

  @Test
  void of_emptyTexts_isAnEmptyLibrary() {
    LibraryFiles files = LibraryFiles.of("", "# nothing yet\n");

    assertThat(files.problems()).isEmpty();
    assertThat(files.library().items()).isEmpty();
  }

  @Test
  void of_oneEntryBroken_stillHasTheOthers() {
    LibraryFiles files = LibraryFiles.of(CONTENT.replace("kind: event", "kind: evnt"), OPENINGS);

    assertThat(files.problems()).hasSize(1);
    assertThat(files.library().items())
        .extracting(ContentItem::id)
        .containsExactly("exactly-once-in-practice", "meet-ada");
    assertThat(files.library().opening("REQ-7")).isPresent();
  }

  @Test
  void read_aFolder_isWhatItsTwoFilesSay(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(LibraryFiles.CONTENT), CONTENT);
    Files.writeString(folder.resolve(LibraryFiles.OPENINGS), OPENINGS);

    LibraryFiles files = LibraryFiles.read(folder);

    assertThat(files.problems()).isEmpty();
    assertThat(files.library().items())
        .isEqualTo(LibraryFiles.of(CONTENT, OPENINGS).library().items());
    assertThat(files.library().opening("REQ-7")).isPresent();
  }

  @Test
  void read_aFolderWithoutTheFiles_isAnEmptyLibrary(@TempDir Path folder) {
    LibraryFiles files = LibraryFiles.read(folder.resolve("not-even-there"));

    assertThat(files.problems()).isEmpty();
    assertThat(files.library().items()).isEmpty();
  }

  @Test
  void read_filesThatCannotBeTaken_saysWhyForEach(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve(LibraryFiles.CONTENT), new byte[] {'#', (byte) 0xFC, '\n'});
    Files.createDirectory(folder.resolve(LibraryFiles.OPENINGS));

    assertThat(LibraryFiles.read(folder).problems())
        .containsExactly(
            new TemplateProblem("content.yaml", 0, 0, "the file is not UTF-8", "Save it as UTF-8"),
            new TemplateProblem(
                "openings.yaml", 0, 0, "this is not a plain file", "Put the file itself here"));
  }

  @Test
  void read_aFileOfMoreThanAMebibyte_isRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(LibraryFiles.CONTENT), "#".repeat(1024 * 1024 + 1));

    assertThat(LibraryFiles.read(folder).problems())
        .extracting(TemplateProblem::message)
        .containsExactly("the file is larger than 1 MiB");
  }
}
