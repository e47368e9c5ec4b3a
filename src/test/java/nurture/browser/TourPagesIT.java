package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import nurture.it.PagesServer;
import org.junit.jupiter.api.Test;

/**
 * The first ten minutes: a rule is found, changed in the form, tried, published to some and taken
 * back, by the links of the tour alone. Skipped without a browser, unless {@code CI} is set.
 */
final class TourPagesIT {

  private static final double PATIENCE = 120_000;
  private static final String RULE = "Give the quarterly list one update a quarter";

  @Test
  void tour_leadsFromARuleToItsCanaryAndBack() throws IOException {
    try (SystemChromium chromium = SystemChromium.launch().orElse(null)) {
      if (chromium == null) {
        return;
      }
      try (PagesServer server =
              PagesServer.demo(Map.of("NURTURE_HTTP_REQUEST_TIMEOUT_SECONDS", "300"));
          BrowserTab tab = BrowserTab.open(chromium, "")) {
        candidate(server, "ada", "DE");
        candidate(server, "bea", "FR");
        follow(server.url() + "/demo/tour", tab.page());
      }
    }
  }

  private static void follow(String tour, Page page) throws IOException {
    page.setDefaultTimeout(PATIENCE);
    page.navigate(tour);
    assertThat(page.locator("#content")).containsText("1 of 8 are done");
    step(page, "Open the rule");
    assertThat(page.locator("h1")).hasText(RULE);

    page.navigate(tour);
    step(page, "Begin a draft");
    page.getByLabel("What is it about?").fill("Updates for Germany first");
    press(page, "Begin");

    page.navigate(tour);
    step(page, "Edit the rule");
    press(page, "Show as form");
    Locator first = page.locator("section[aria-labelledby=when] > ol > li").first();
    int tests = first.locator("ul.tests > li").count();
    first.getByRole(AriaRole.BUTTON, in("Add a test")).click();
    assertThat(first.locator("ul.tests > li")).hasCount(tests + 1);
    Locator test = first.locator("ul.tests > li").last();
    test.getByLabel("Field").fill("country");
    test.getByLabel("How it is compared").selectOption("EQUAL");
    test.getByLabel("Value").fill("DE");
    press(page, "Save");
    assertThat(page.locator("#content [role=status]").first()).containsText("Saved");

    page.navigate(tour);
    step(page, "Look at the matches");
    assertThat(page.locator("#matches")).containsText("of 2 people today", patiently());

    page.navigate(tour);
    step(page, "Check the draft");
    press(page, "Check and publish");
    assertThat(page.locator("#publish")).isVisible();
    page.getByLabel("What is this version about?").fill("Germany first");
    page.getByLabel("Share of the candidates").fill("10");
    Locator accepts = page.getByLabel("I accept that");
    if (accepts.count() > 0) {
      accepts.check();
    }
    press(page, "Publish");
    assertThat(page.locator(".notice"))
        .containsText("published for 10% of the candidates", patiently());

    page.navigate(tour);
    step(page, "Look at your canary");
    page.getByLabel("Why?").fill("It was only a rehearsal");
    press(page, "Withdraw it");
    assertThat(page.locator(".notice").first())
        .containsText("Version 1 is in service", patiently());

    page.navigate(tour);
    assertThat(page.locator("#content")).containsText("8 of 8 are done");
    PageScreenshots.take(page, "tour-done");
  }

  /** A version is compiled and tried meanwhile. */
  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
  }

  private static void candidate(PagesServer server, String ref, String country) {
    server.candidate(
        ref,
        "Person " + ref,
        "\"email\":\"%s@example.org\",\"country\":\"%s\",\"relationship\":\"passive\""
            .formatted(ref, country));
  }

  private static void step(Page page, String label) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first().click();
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
