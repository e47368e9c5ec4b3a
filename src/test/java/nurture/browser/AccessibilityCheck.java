package nurture.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds wrong on a page by WCAG 2.2, levels A and AA. */
final class AccessibilityCheck {

  private static final String AXE = script();

  private static final String RUN =
      """
      async () => (await axe.run(document, {
        runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
        resultTypes: ["violations"],
        iframes: false,
      })).violations.map((found) => found.id + ": " + found.help + ": " + found.nodes
        .slice(0, 4).map((node) => node.target.join(" ") + " (" + node.failureSummary.replace(/\\s+/g, " ") + ")")
        .join(" | "))""";

  /** Each rule that is broken, with the first elements that break it; empty if all is well. */
  @SuppressWarnings("unchecked") // a list of texts, as the script gives it
  static List<String> of(Page page) {
    if (Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'undefined'"))) {
      Object unused = page.evaluate(AXE);
    }
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (InputStream file = AccessibilityCheck.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AccessibilityCheck() {}
}
