package nurture.config;

import java.util.List;

/**
 * Settings that cannot be used. The message lists every problem, one a line: where, which key,
 * which value, what to do.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A value that turned out to be unusable when it was used, such as the name of a file.
   *
   * @param problem completes a sentence that begins with the key
   */
  public static SettingsException of(String key, String problem) {
    return new SettingsException(List.of(key + ": " + problem));
  }

  SettingsException(List<String> problems) {
    super(
        (problems.size() == 1
                ? "The settings have a problem:"
                : "The settings have " + problems.size() + " problems:")
            + "\n  "
            + String.join("\n  ", problems));
  }
}
