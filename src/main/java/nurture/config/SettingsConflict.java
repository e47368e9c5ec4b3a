package nurture.config;

/**
 * Values that are fine each by itself but not together. The message completes a sentence that
 * begins with the key.
 */
final class SettingsConflict extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;

  private SettingsConflict(String key, String message) {
    super(message);
    this.key = key;
  }

  static void when(boolean contradicts, String key, String message) {
    if (contradicts) {
      throw new SettingsConflict(key, message);
    }
  }

  String key() {
    return key;
  }
}
