package nurture.playbook.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nurture.playbook.version.YamlEntries.Entry;
import nurture.playbook.version.YamlEntries.Field;
import nurture.playbook.version.YamlEntries.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class YamlEntriesTest {

  private static final String TWO =
      """
      # What there is.

      - id: one   # keep it
        title: Exactly once, in practice
        skills: [kafka, sql]
        given:
          # oldest first
          - now: replied
            tone: positive

      # The second.
      - id: two
        title: "Quoted: \\"so\\""
      """;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> scenarios = Files.list(Path.of("rules/scenario"))) {
      return Stream.concat(
          Stream.of(Path.of("templates/content.yaml"), Path.of("templates/openings.yaml")),
          scenarios
              .filter(path -> path.toString().endsWith(".yaml"))
              .filter(path -> !path.endsWith("people.yaml"))
              .toList()
              .stream());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTextOfTheShippedFiles_isChanged_andComesBackByteForByte(Path path) throws IOException {
    String text = Files.readString(path);
    YamlEntries entries = YamlEntries.of(text);
    assertThat(entries.entries()).isNotEmpty();
    for (int i = 0; i < Math.min(12, entries.entries().size()); i++) {
      for (Field field : entries.entries().get(i).fields()) {
        if (field.shape() != Shape.TEXT) {
          continue;
        }
        YamlEntries changed = entries.with(i, field.key(), "Something: else # here", field.shape());

        assertThat(changed.entries().get(i).value(field.key())).isEqualTo("Something: else # here");
        String prefix = text.substring(0, field.from());
        assertThat(changed.text()).startsWith(prefix).endsWith(text.substring(field.to()));
      }
    }
  }

  @Test
  void fields_areReadInTheirShapes() {
    Entry one = YamlEntries.of(TWO).entries().get(0);

    assertThat(one.value("title")).isEqualTo("Exactly once, in practice");
    assertThat(one.value("skills")).isEqualTo("kafka, sql");
    assertThat(one.value("given")).isEqualTo("# oldest first\n- now: replied\n  tone: positive");
    assertThat(one.fields()).extracting(Field::shape).contains(Shape.TEXT, Shape.LIST, Shape.BLOCK);
  }

  @Test
  void changes_keepEachRemark() {
    YamlEntries changed =
        YamlEntries.of(TWO)
            .with(0, "id", "three", Shape.TEXT)
            .with(0, "skills", "kafka", Shape.LIST)
            .with(0, "given", "# oldest first\n- now: cv", Shape.BLOCK)
            .with(0, "link", "https://example.com", Shape.TEXT)
            .with(1, "title", "Plain", Shape.TEXT);

    assertThat(changed.text())
        .isEqualTo(
            """
            # What there is.

            - id: three   # keep it
              title: Exactly once, in practice
              skills: [kafka]
              given:
                # oldest first
                - now: cv
              link: https://example.com

            # The second.
            - id: two
              title: "Plain"
            """);
  }

  @Test
  void key_thatIsEmptied_goes() {
    assertThat(YamlEntries.of(TWO).with(0, "title", "", Shape.TEXT).text())
        .isEqualTo(TWO.replace("  title: Exactly once, in practice\n", ""));
  }

  @Test
  void entry_isCopied_added_andTakenAway() {
    YamlEntries entries = YamlEntries.of(TWO);

    assertThat(entries.withCopy(1, "id", "two-2").entries())
        .extracting(entry -> entry.value("id"))
        .containsExactly("one", "two", "two-2");
    assertThat(entries.withCopy(1, "id", "two-2").without(2).text()).isEqualTo(TWO + "\n");
    assertThat(entries.withNew(List.of("id: new", "title: New")).text())
        .isEqualTo(TWO + "\n- id: new\n  title: New\n");
    assertThat(entries.without(0).text()).startsWith("# What there is.\n\n# The second.");
  }

  @Test
  void value_thatWouldBreakTheFile_isRefused() {
    assertThatThrownBy(() -> YamlEntries.of(TWO).with(0, "given", "- [", Shape.BLOCK))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> YamlEntries.of(TWO).with(0, "skills", "a], b: [c", Shape.LIST))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
