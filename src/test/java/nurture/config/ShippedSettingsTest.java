package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code config/nurture.yaml} says what {@link Settings} declares: a change to one asks for a
 * change to the other.
 */
class ShippedSettingsTest {
  private static final Path SHIPPED = Path.of("config/nurture.yaml");
  private static final Path ABSENT = Path.of("config/no-such-file.yaml");
  private static final Pattern SECTION = Pattern.compile("([a-z]+):");
  private static final Pattern KEY = Pattern.compile(" {2}(#?)([a-z-]+): (.*) # (.*)");

  @TempDir Path directory;

  @Test
  void shippedFile_asItIs_loadsToExactlyTheDefaults() {
    Settings shipped = Settings.load(SHIPPED, Map.of());

    assertThat(shipped).isEqualTo(Settings.load(ABSENT, Map.of()));
  }

  @Test
  void shippedFile_always_mentionsEveryKeyWithItsDefaultUnitAndReason() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Setting setting : Settings.describe(ABSENT, Map.of())) {
      expected.put(
          setting
              .key()
              .replace("<source>.secret", "ats")
              .replace("routes.<name>.host", "routes.backup")
              .replace("inboxes.<name>.host", "inboxes.oslo"),
          explained(setting));
    }

    assertThat(entries()).containsExactlyEntriesOf(expected);
  }

  @Test
  void shippedFile_withItsOptionalKeysUncommented_failsForItsPlaceholderSecretsAlone()
      throws IOException {
    Path uncommented = directory.resolve("nurture.yaml");
    Files.writeString(
        uncommented, Files.readString(SHIPPED).replaceAll("(?m)^( +)#([a-z-]+:)", "$1$2"));

    assertThatThrownBy(() -> Settings.load(uncommented, Map.of()))
        .hasMessageStartingWith("The settings have 3 problems:")
        .hasMessageContaining("api.key: has 9 characters")
        .hasMessageContaining("relay.sms-secret: must be whsec_")
        .hasMessageContaining("webhooks.ats.secret: must be whsec_");
  }

  private static String explained(Setting setting) {
    String unit = setting.unit().isEmpty() ? "" : setting.unit() + ", ";
    return setting.defaultValue().isEmpty()
        ? "%s | # %soptional".formatted(setting.comment(), unit)
        : "%s | %s # %sdefault %s"
            .formatted(setting.comment(), setting.defaultValue(), unit, setting.defaultValue());
  }

  /** Key → what the file says about it, in the form of {@link #explained}. */
  private static Map<String, String> entries() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    List<String> comment = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(SHIPPED)) {
      Matcher key = KEY.matcher(line);
      Matcher start = SECTION.matcher(line);
      if (start.matches()) {
        section = start.group(1);
        comment.clear();
      } else if (line.startsWith("  # ")) {
        comment.add(line.substring(4));
      } else if (key.matches()) {
        String value = key.group(1).isEmpty() ? key.group(3) + " # " : "# ";
        entries.put(
            section + "." + key.group(2), String.join(" ", comment) + " | " + value + key.group(4));
        comment.clear();
      }
    }
    return entries;
  }
}
