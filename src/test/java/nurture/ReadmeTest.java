package nurture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.Setting;
import nurture.config.Settings;
import org.junit.jupiter.api.Test;

/** What the README says of the code, held against the code. */
final class ReadmeTest {

  @Test
  void settingsTable_isWhatTheSettingsSay() throws IOException {
    String expected =
        Settings.describe(Path.of("no-such-file"), Map.of()).stream()
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n"));

    assertThat(between("<!-- settings: kept true by a test -->", "<!-- /settings -->"))
        .as("replace the rows of README's settings table by:%n%s", expected)
        .contains(expected);
  }

  @Test
  void rooms_areAllInThePicture() throws IOException {
    String readme = readme();

    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/nurture"))) {
      assertThat(rooms.filter(Files::isDirectory).map(r -> "`" + r.getFileName() + "`").toList())
          .isNotEmpty()
          .allSatisfy(room -> assertThat(readme).contains(room));
    }
  }

  private static String row(Setting setting) {
    String value = setting.defaultValue();
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            setting.key(),
            setting.variable(),
            value == null || value.isEmpty() ? "" : "`" + value + "`",
            setting.unit() == null ? "" : setting.unit(),
            setting.comment())
        .replace(" |  |  |", " | | |")
        .replace(" |  | ", " | | ");
  }

  private static String between(String from, String to) throws IOException {
    String readme = readme();
    return readme.substring(readme.indexOf(from), readme.indexOf(to));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
