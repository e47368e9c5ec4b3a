package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys, the audit and what the server was started with. */
final class SettingsPagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server =
          PagesServer.demo(Map.of("NURTURE_WEBHOOKS_ATS_SECRET", "whsec_" + "c2VjcmV0".repeat(4)));
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
  void key_isMadeShownOnceChangedAndRevoked_allOnRecord() throws IOException {
    page.navigate(server.url() + "/settings/keys");
    page.getByLabel("Name of the program").fill("bootstrap");
    page.locator("#add + form, #add ~ form").getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose another name");
    assertThat(page.getByLabel("Name of the program")).hasValue("bootstrap");

    page.getByLabel("Name of the program").fill("Greenhouse");
    page.locator("#add ~ form").getByLabel("Make drafts and change them").check();
    page.locator("#add ~ form").getByRole(AriaRole.BUTTON).click();
    tab.expects(complaint -> complaint.contains("400"));
    String key = page.locator("#new-key").textContent();
    Assertions.assertThat(key).hasSizeGreaterThan(20);
    PageScreenshots.take(page, "keys");
    page.navigate(server.url() + "/settings/keys");
    Assertions.assertThat(page.content()).doesNotContain(key);
    assertThat(
            page.locator(".cards > li")
                .filter(new Locator.FilterOptions().setHasText("Greenhouse"))
                .getByLabel("Make drafts and change them"))
        .isChecked();

    page.locator(".cards summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke Greenhouse"))
        .click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Revoked");

    page.navigate(server.url() + "/settings/audit");
    assertThat(page.locator("tbody")).containsText("key");
    PageScreenshots.take(page, "audit");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prove that it is whole"))
        .click();
    assertThat(page.locator("#proof")).hasText("The record is whole");

    server.execute("alter table audit disable trigger all");
    server.execute("update audit set actor = 'mallory' where seq = 1");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prove that it is whole"))
        .click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Entry 1");
  }

  @Test
  void server_saysWhatIsSetAndWhere_withoutSecrets() throws IOException {
    page.navigate(server.url() + "/settings/server");
    assertThat(page.locator("main")).containsText("NURTURE_DATABASE_URL");
    Assertions.assertThat(page.content()).doesNotContain("c2VjcmV0");
    PageScreenshots.take(page, "server-settings");
  }
}
