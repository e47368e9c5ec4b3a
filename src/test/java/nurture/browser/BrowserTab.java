package nurture.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;

/** A tab that remembers what the browser complains about. */
final class BrowserTab implements AutoCloseable {

  static final int WIDE = 1440;
  static final int HIGH = 900;

  private final List<String> complaints = new ArrayList<>();
  private final SystemChromium chromium;
  private final BrowserContext context;
  private final Page page;

  private BrowserTab(SystemChromium chromium, String cookies) {
    this.chromium = chromium;
    this.context = chromium.profile(cookies);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /**
   * Opens one, and closes those that are open; where there is no browser the test is skipped.
   *
   * @param cookies as an earlier tab had them; empty for none
   */
  static BrowserTab open(SystemChromium chromium, String cookies) {
    if (chromium == null) {
      abort("no browser found on the PATH: this step is skipped; install chromium");
    }
    return new BrowserTab(chromium, cookies);
  }

  Page page() {
    return page;
  }

  /** Another one of the same browser. */
  Page beside() {
    return context.newPage();
  }

  /** Its cookies, and what its pages keep in the browser. */
  String cookies() {
    return chromium.kept();
  }

  /** Complaints that a test provokes do not count. */
  void expects(Predicate<String> complaint) {
    complaints.removeIf(complaint);
  }

  /** Closes it and those beside it, and fails if the browser complained. */
  @Override
  public void close() {
    chromium.closePages();
    Assertions.assertThat(complaints).as("what the browser complained about").isEmpty();
  }
}
