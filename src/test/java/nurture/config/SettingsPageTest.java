package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The shipped file of settings and the table of them say what the settings say.
 *
 * <p>{@code -Dreference.accept=true} writes both; read the difference before you commit it.
 */
final class SettingsPageTest {

  @Test
  void shippedFile_isWhatTheSettingsSay() throws IOException {
    assertWritten(SettingsReference.FILE, SettingsReference.file());
  }

  @Test
  void settingsTable_isWhatTheSettingsSay() throws IOException {
    assertWritten(SettingsReference.PAGE, SettingsReference.page());
  }

  private static void assertWritten(Path path, String expected) throws IOException {
    if (Boolean.getBoolean("reference.accept")) {
      Files.writeString(path, expected);
    }
    assertThat(path).as(SettingsReference.HOW).content().isEqualTo(expected);
  }
}
