package nurture.config;

import java.util.List;

/**
 * Settings that cannot be used. The message lists every problem, one a line: where, which key,
 * which value, what to do.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(List<String> problems) {
    super(
        (problems.size() == 1
                ? "The settings have a problem:"
                : "The settings have " + problems.size() + " problems:")
            + "\n  "
            + String.join("\n  ", problems));
  }
}
