package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import nurture.it.PagesServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new rule is made from another one, and a scenario from a candidate as they are today. */
final class DraftAdditionPagesIT {

  private static final String RULE = "Give the quarterly list one update a quarter";

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      server.candidate(
          "gh-1",
          "Nora Lind",
          "\"title\":\"Staff engineer\",\"employer\":\"Fjordbank\",\"email\":\"nora@example.com\","
              + "\"timeZone\":\"Europe/Oslo\",\"owner\":\"maren@example.com\"");
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    tab = BrowserTab.open(chromium, "");
    page = tab.page();
  }

  @AfterEach
  void close() {
    if (tab != null) {
      tab.close();
    }
  }

  @Test
  void rule_isCopiedInANewDraft_andAgainFromItsForm() throws IOException {
    page.navigate(server.url() + "/playbook/rules/" + RULE.replace(" ", "%20"));
    PageScreenshots.take(page, "rule");
    page.keyboard().press("c");
    assertThat(page.locator(".notice")).containsText("gets a new rule made from “" + RULE);
    PageScreenshots.take(page, "drafts-choose");
    page.keyboard().press("b");
    page.keyboard().type("Another update");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText(RULE + " (2)");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Its scenarios stand behind");
    assertThat(page.getByLabel("Owner")).hasValue("sourcing team");
    PageScreenshots.take(page, "form-copied");

    page.getByLabel("The rule in one sentence").fill("One more update a quarter");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText("Saved. 2 scenarios name it; they were renamed with it.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New rule from this one"))
        .click();
    assertThat(page.locator("h1")).hasText("One more update a quarter (2)");
    page.locator(".crumb a").last().click();
    assertThat(page.locator("main")).containsText("One more update a quarter");
    assertThat(page.locator("main")).containsText("rules/scenario/");

    page.navigate(server.url() + "/playbook/drafts?copy=" + RULE.replace(" ", "%20"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make it here"))
        .first()
        .click();
    assertThat(page.locator("h1")).hasText(RULE + " (2)");
  }

  @Test
  void candidate_becomesAScenarioWithoutNames() throws IOException {
    page.navigate(server.url() + "/candidates/gh-1");
    page.keyboard().press("m");
    assertThat(page.getByText("New scenario from today")).isVisible();
    page.keyboard().press("c");
    assertThat(page.locator(".notice")).containsText("made from gh-1 as they are today");
    page.keyboard().press("b");
    page.keyboard().type("A case of today");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("A scenario without names");
    assertThat(page.locator("h1")).containsText("A candidate as of ");
    assertThat(page.locator(".entry-raw")).containsText("expect:");
    assertThat(page.locator("main")).not().containsText("Nora");
    PageScreenshots.take(page, "scenario-of-candidate");
  }
}
