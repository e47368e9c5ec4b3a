package nurture.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check finds what is there to find, so that silence means something. */
final class AccessibilityCheckIT {

  @Test
  void page_withFaults_isToldByRuleAndElement() {
    try (SystemChromium chromium = SystemChromium.launch().orElse(null);
        BrowserTab tab = BrowserTab.open(chromium, "")) {
      tab.page()
          .setContent(
              "<html lang=en><title>x</title><body><img src='data:,'><button></button>"
                  + "<p style='color:#bbb;background:#fff'>pale</p></body></html>");

      assertThat(AccessibilityCheck.of(tab.page()))
          .anyMatch(found -> found.startsWith("image-alt: ") && found.contains("img"))
          .anyMatch(found -> found.startsWith("button-name: "))
          .anyMatch(found -> found.startsWith("color-contrast: "));
    }
  }
}
