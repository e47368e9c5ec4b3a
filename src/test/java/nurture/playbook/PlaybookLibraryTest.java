package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nurture.rules.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library, which lies beside the templates, is part of the playbook, and no template. */
class PlaybookLibraryTest {

  private static final String RULE =
      """
      rule "Whoever can be reached by email gets one first outreach"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).once().because("they may be written to") );
      end
      """;

  @TempDir Path folder;

  @Test
  void load_contentOrOpeningsChanged_isAnotherVersionOfTheSameTemplates() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/journey"));
    Files.writeString(rules.resolve("outreach.drl"), RULE);
    copyTemplates();
    Playbook before = load();

    append(LibraryFiles.CONTENT);
    Playbook withContent = load();
    append(LibraryFiles.OPENINGS);
    Playbook withBoth = load();

    assertThat(Stream.of(before, withContent, withBoth).map(Playbook::version).distinct())
        .hasSize(3);
    assertThat(withBoth.library().items()).hasSameSizeAs(before.library().items()).isNotEmpty();
    assertThat(withBoth.templates().names()).isEqualTo(before.templates().names());
    Stream.of(before, withContent, withBoth).forEach(playbook -> playbook.rules().close());
  }

  @Test
  void load_aLibraryWithAMistake_isRefusedWithFileAndLine() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/journey"));
    Files.writeString(rules.resolve("outreach.drl"), RULE);
    copyTemplates();
    Path content = folder.resolve("templates").resolve(LibraryFiles.CONTENT);
    Files.writeString(content, "- id: a\n  knid: insight\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(PlaybookProblems.class)
        .hasMessageContaining(content + ":2:3: an item has no 'knid'. Write kind.");
  }

  private Playbook load() {
    return Playbook.load(folder.resolve("rules"), folder.resolve("templates"), Budget.DEFAULT);
  }

  private void append(String file) throws IOException {
    Path path = folder.resolve("templates").resolve(file);
    Files.writeString(path, Files.readString(path) + "# one more line\n");
  }

  private void copyTemplates() throws IOException {
    Path from = Path.of("templates");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path to = folder.resolve("templates").resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
