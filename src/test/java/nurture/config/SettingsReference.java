package nurture.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the shipped file of settings and the table of them, from what {@link Settings} declares.
 * The comment above a section is the first sentence of its record's Javadoc.
 */
final class SettingsReference {

  static final Path FILE = Path.of("config/nurture.yaml");
  static final Path PAGE = Path.of("config/README.md");
  static final String HOW =
      "write it with  mvn -q test -Dtest=SettingsPageTest -Dreference.accept=true";

  private static final Path SOURCE = Path.of("src/main/java/nurture/config/Settings.java");
  private static final Pattern RECORD =
      Pattern.compile(
          "/\\*\\*\\s+(?:\\* )?([^.]+\\.)(?:(?!\\*/).)*\\*/\\s+public record (\\w+)\\(",
          Pattern.DOTALL);
  private static final String BEGIN = "<!-- settings: kept true by a test -->\n";
  private static final String END = "<!-- /settings -->";
  private static final int WIDTH = 100;

  private static final String HEAD =
      """
      # Nurture's settings. Every key is here with its default; what is commented out is optional.
      #
      # Each can be set in the environment instead, which wins: http.port is NURTURE_HTTP_PORT,
      # smtp.connect-timeout-seconds is NURTURE_SMTP_CONNECT_TIMEOUT_SECONDS. An empty variable counts as unset.
      # Secrets belong there rather than here. A key or variable that is unknown, malformed or out of range
      # stops the start; the message says which, where, and what to write.
      """;

  private SettingsReference() {}

  private static List<Setting> settings() {
    return Settings.describe(Path.of("no-such-file"), Map.of());
  }

  /** The whole of {@code config/nurture.yaml}. */
  static String file() throws IOException {
    StringBuilder yaml = new StringBuilder(HEAD);
    String section = "";
    for (Setting setting : settings()) {
      String of = setting.key().substring(0, setting.key().indexOf('.'));
      if (!of.equals(section)) {
        section = of;
        yaml.append("\n# ").append(comment(section)).append("\n").append(section).append(":\n");
      }
      yaml.append(wrapped(setting.comment())).append(line(setting));
    }
    return yaml.toString();
  }

  private static String line(Setting setting) {
    String unit = setting.unit().isEmpty() ? "" : setting.unit() + ", ";
    String key = setting.key().substring(setting.key().indexOf('.') + 1);
    if (key.startsWith("<source>")) {
      return "  #ats: { secret: " + setting.example() + " } # optional\n";
    }
    if (key.startsWith("<name>.")) {
      NamedSection named =
          named(setting.key().substring(0, setting.key().indexOf('.'))).orElseThrow();
      String beside = named.beside().isEmpty() ? "" : ", " + named.beside();
      return "  #%s: { %s: %s%s } # optional\n"
          .formatted(named.name(), named.needs(), setting.example(), beside);
    }
    return setting.defaultValue().isEmpty()
        ? "  #" + key + ": " + setting.example() + " # " + unit + "optional\n"
        : "  %s: %s # %sdefault %2$s\n".formatted(key, setting.defaultValue(), unit);
  }

  private static Optional<NamedSection> named(String section) {
    return NamedSections.all().stream()
        .filter(component -> component.getName().equals(section))
        .map(NamedSections::declaration)
        .findFirst();
  }

  private static String wrapped(String comment) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder("  #");
    for (String word : comment.split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append("\n");
        line = new StringBuilder("  #");
      }
      line.append(" ").append(word);
    }
    return lines.append(line).append("\n").toString();
  }

  private static String comment(String section) throws IOException {
    if (section.equals("webhooks")) {
      return "Who may report to us by webhook.";
    }
    Optional<NamedSection> named = named(section);
    if (named.isPresent()) {
      return named.get().title();
    }
    String record = section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1);
    Matcher declared = RECORD.matcher(Files.readString(SOURCE));
    while (declared.find()) {
      if (declared.group(2).equals(record)) {
        return declared.group(1).replaceAll("\\s+\\*?\\s*", " ");
      }
    }
    throw new IllegalStateException("the record " + record + " of " + SOURCE + " needs a Javadoc");
  }

  /** The whole of {@code config/README.md}, the table in it written anew. */
  static String page() throws IOException {
    String page = Files.readString(PAGE);
    String rows =
        settings().stream().map(SettingsReference::row).collect(Collectors.joining("\n", "", "\n"));
    return page.substring(0, page.indexOf(BEGIN))
        + BEGIN
        + "| key | variable | default | unit | what it is |\n| --- | --- | --- | --- | --- |\n"
        + rows
        + page.substring(page.indexOf(END));
  }

  private static String row(Setting setting) {
    String value = setting.defaultValue();
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            setting.key(),
            setting.variable(),
            value.isEmpty() ? "" : "`" + value + "`",
            setting.unit(),
            setting.comment())
        .replace(" |  |  |", " | | |")
        .replace(" |  | ", " | | ");
  }
}
