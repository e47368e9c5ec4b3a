package nurture.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.config.Setting;
import nurture.config.Settings;
import picocli.CommandLine.Option;

/** Where a command finds its settings. */
final class ConfigFile {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "config/nurture.yaml",
      description = "Settings file; NURTURE_ variables override it. Default: ${DEFAULT-VALUE}")
  private Path file;

  /** Every setting with its value and where it comes from. */
  List<Setting> describe(Map<String, String> environment) {
    return Settings.describe(file, environment);
  }

  /** The settings, and the log in the form they ask for. */
  Settings load(Map<String, String> environment) {
    Settings settings = Settings.load(file, environment);
    LogFormat.format(settings.log());
    return settings;
  }
}
