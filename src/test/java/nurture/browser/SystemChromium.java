package nurture.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright. */
record SystemChromium(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * Starts it; empty if there is none.
   *
   * @throws IllegalStateException if there is none and {@code CI} is set
   */
  static Optional<SystemChromium> launch() {
    return executable().map(SystemChromium::launched);
  }

  /**
   * Where it is; empty if there is none.
   *
   * @throws IllegalStateException if there is none and {@code CI} is set
   */
  static Optional<Path> executable() {
    Optional<Path> executable = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    if (executable.isEmpty() && System.getenv("CI") != null) {
      throw new IllegalStateException("CI is set and there is no browser; install chromium");
    }
    return executable;
  }

  /** Where a program is; empty if it is not on the PATH. */
  static Optional<Path> onPath(String program) {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static SystemChromium launched(Path executable) {
    // A busy machine takes its time.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new SystemChromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
