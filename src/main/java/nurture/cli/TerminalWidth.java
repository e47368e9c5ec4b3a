package nurture.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** How many characters fit in a line of the terminal that output goes to. */
final class TerminalWidth {

  /** Where it is not known. */
  static final int USUAL = 80;

  private static final int LEAST = 40;
  private static final int MOST = 1_000;

  /** The width; empty if output does not go to a terminal. {@code COLUMNS} overrides it. */
  static OptionalInt known() {
    return known(System.getenv(), isTerminal());
  }

  static OptionalInt known(Map<String, String> environment, boolean terminal) {
    OptionalInt set = number(environment.getOrDefault("COLUMNS", ""));
    return set.isPresent() || !terminal ? set : asked();
  }

  /** From Java 22 on there is a console for a pipe as well, and it says so. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** As {@code stty} has it: rows and columns. */
  private static OptionalInt asked() {
    try {
      Process process =
          new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      try (InputStream said = process.getInputStream()) {
        String size = new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
        return process.waitFor(1, TimeUnit.SECONDS)
            ? number(size.replaceFirst("\\d+ ", ""))
            : OptionalInt.empty();
      }
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(String text) {
    if (!text.matches("\\d{1,9}")) {
      return OptionalInt.empty();
    }
    int columns = Integer.parseInt(text);
    return columns < LEAST ? OptionalInt.empty() : OptionalInt.of(Math.min(columns, MOST));
  }

  private TerminalWidth() {}
}
