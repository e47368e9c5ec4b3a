package nurture.web.console;

import java.util.Locale;

/**
 * A file to open, and how large it is.
 *
 * @param size in words, {@code 34 kB}
 */
public record FileLink(String name, String size, String href) {

  /**
   * @param bytes its size
   */
  public FileLink(String name, long bytes, String href) {
    this(name, size(bytes), href);
  }

  /** Bytes in words. */
  public static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? Math.round(bytes / 1e3) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
