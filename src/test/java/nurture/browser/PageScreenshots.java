package nurture.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** Pictures of a page as it is on a phone and on a desk, in light and dark. */
final class PageScreenshots {

  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  /**
   * Leaves the page wide and light. Nothing of it may be wider than the screen, axe-core finds
   * nothing, and each action has a key of its own.
   */
  static void take(Page page, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {NARROW, WIDE}) {
        page.setViewportSize(width, 900);
        String file = "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(
            // Hiding the caret would leave inline styles on the page, which its policy forbids.
            new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(folder.resolve(file)));
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(name)
            .isLessThanOrEqualTo(width);
        if ((width == WIDE) == (scheme == ColorScheme.LIGHT)) {
          Assertions.assertThat(AccessibilityCheck.of(page)).as(file).isEmpty();
          Assertions.assertThat(ActionKeys.wrong(page)).as(file).isEmpty();
        }
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private PageScreenshots() {}
}
