package nurture.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

/**
 * A browser with a profile on disk: it is killed, and what it kept is there when it starts again.
 */
final class KeptProfile implements AutoCloseable {

  private final Playwright playwright;
  private final Path executable;
  private final Path folder;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;

  private KeptProfile(Path executable, Path folder) {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.executable = executable;
    this.folder = folder;
    this.context = launched();
  }

  static KeptProfile open(Path executable, Path folder) {
    return new KeptProfile(executable, folder);
  }

  private BrowserContext launched() {
    BrowserContext opened =
        playwright
            .chromium()
            .launchPersistentContext(
                folder,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(executable)
                    .setViewportSize(1440, 900)
                    .setArgs(SystemChromium.ARGUMENTS));
    opened.onWebError(error -> complaints.add(error.error()));
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !aboutHarm(message.text())) {
            complaints.add(message.text());
          }
        });
    return opened;
  }

  /** A server that is away or says no is what the tests are about. */
  private static boolean aboutHarm(String complaint) {
    return complaint.contains("Failed to load resource")
        || complaint.contains("net::ERR_")
        || complaint.startsWith("Response Status Error Code")
        || complaint.startsWith("htmx:sendError")
        || complaint.startsWith("htmx:afterRequest");
  }

  Page tab() {
    return context.newPage();
  }

  void offline(boolean away) {
    context.setOffline(away);
  }

  /**
   * Ends the processes of all tabs at once. The kernel does it: a crash that Chromium makes itself
   * is told late, or never, on a busy machine.
   */
  void killTabs() {
    List<ProcessHandle> tabs = process().descendants().filter(KeptProfile::isTab).toList();
    Assertions.assertThat(tabs).as("processes of tabs").isNotEmpty();
    tabs.forEach(ProcessHandle::destroyForcibly);
    Awaitility.await()
        .atMost(10, TimeUnit.SECONDS)
        .until(() -> tabs.stream().noneMatch(KeptProfile::isTab));
    List.copyOf(context.pages()).stream().skip(1).forEach(Page::close);
  }

  /** Ends the browser at once and starts it again. */
  void kill() throws InterruptedException {
    ProcessHandle browser = process();
    Assertions.assertThat(browser.destroyForcibly()).isTrue();
    Awaitility.await()
        .atMost(10, TimeUnit.SECONDS)
        .until(() -> ProcessHandle.current().descendants().noneMatch(this::hasProfile));
    context = launched();
  }

  private ProcessHandle process() {
    return ProcessHandle.current()
        .descendants()
        .filter(KeptProfile::isBrowser)
        .filter(this::hasProfile)
        .findFirst()
        .orElseThrow();
  }

  /** Reads it from the kernel: Java leaves out arguments that are one text, as Chromium's are. */
  private static boolean isTab(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
          .contains("--type=renderer");
    } catch (IOException ended) {
      return false;
    }
  }

  private static boolean isBrowser(ProcessHandle process) {
    return Arrays.stream(process.info().arguments().orElse(new String[0]))
        .noneMatch(argument -> argument.startsWith("--type="));
  }

  private boolean hasProfile(ProcessHandle process) {
    return Arrays.asList(process.info().arguments().orElse(new String[0]))
        .contains("--user-data-dir=" + folder);
  }

  /** Closes every tab, and fails if the browser complained. */
  void closeTabs() {
    List.copyOf(context.pages()).stream().skip(1).forEach(Page::close);
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    Assertions.assertThat(told).as("what the browser complained about").isEmpty();
  }

  @Override
  public void close() {
    context.close();
    playwright.close();
  }
}
