package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of settings, held against the settings. */
final class SettingsPageTest {

  @Test
  void settingsTable_isWhatTheSettingsSay() throws IOException {
    String expected =
        Settings.describe(Path.of("no-such-file"), Map.of()).stream()
            .map(SettingsPageTest::row)
            .collect(Collectors.joining("\n"));
    String page = Files.readString(Path.of("config/README.md"));
    String table =
        page.substring(
            page.indexOf("<!-- settings: kept true by a test -->"),
            page.indexOf("<!-- /settings -->"));

    assertThat(table)
        .as("replace the rows of the table in config/README.md by:%n%s", expected)
        .contains(expected);
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
}
