package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who imports a file with bad rows: looks at the columns, tries it, and imports it. */
final class ImportPagesIT {

  private static final String PEOPLE =
      """
      Candidate ID;Name;Email;Company;Job Title;Opted in;Wohnort
      gh-1;Nora Lind;nora@example.com;Fjordbank;Staff engineer;yes;Oslo
      gh-2;Åse Bjørk;aase(at)example.com;Fjordbank;Engineer;no;Bergen
      gh-3;=1+1;grace@example.com;Kongsberg;Rear admiral;;
      gh-4;Nils;;"Fjord; bank";Engineer;yes;
      gh-4;Nils;;"Fjord; bank";Engineer;yes;
      """;

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
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
  void fileWithBadRows_isMappedTriedAndImported() throws IOException {
    page.navigate(server.url() + "/candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Imports")).first().click();
    assertThat(page.locator("h1")).hasText("Imports");
    sent("people.csv", PEOPLE);

    assertThat(page.locator("h1")).hasText("people.csv");
    assertThat(page.locator(".meta")).containsText("5 people");
    assertThat(page.locator(".meta")).containsText("semicolon");
    assertThat(page.getByLabel("Candidate ID").first()).hasValue("ref");
    assertThat(page.getByLabel("Opted in").first()).hasValue("");
    assertThat(page.locator(".columns")).containsText("No import gives consent");
    page.getByLabel("Wohnort").first().selectOption("tags");
    PageScreenshots.take(page, "import-columns");

    page.keyboard().press("d");
    assertThat(page.locator("#source-problem")).containsText("where the data are from");
    assertThat(page.getByLabel("Wohnort").first()).hasValue("tags");
    PageScreenshots.take(page, "import-source-missing");
    tab.expects(complaint -> complaint.contains("400"));

    page.locator("#source").fill("our meetup in Oslo");
    page.getByRole(AriaRole.BUTTON, named("Dry run")).click();
    later(page.locator("#outcome")).hasText("What an import would do");
    assertThat(page.locator("main")).containsText("3 created, 1 unchanged, 1 refused");
    assertThat(page.locator("main")).containsText("Nothing was changed");
    Assertions.assertThat(server.texts("select ref from candidate")).isEmpty();
    PageScreenshots.take(page, "import-tried");

    page.getByRole(AriaRole.BUTTON, named("Import now")).click();
    later(page.locator("#outcome")).hasText("What came of it");
    assertThat(page.locator(".person .chip")).hasText("Done");
    assertThat(page.locator("[data-row]")).hasCount(1);
    assertThat(page.locator("[data-row]")).containsText("Line 3");
    assertThat(page.locator("[data-row]")).containsText("aase(at)example.com");
    PageScreenshots.take(page, "import-done");
    String outcomes =
        page.waitForDownload(
                () ->
                    page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Refused rows alone (CSV)"))
                        .click())
            .suggestedFilename();
    Assertions.assertThat(outcomes).startsWith("refused-").endsWith(".csv");
    Assertions.assertThat(server.texts("select ref from candidate order by ref"))
        .containsExactly("gh-1", "gh-3", "gh-4");

    page.navigate(server.url() + "/imports");
    assertThat(page.locator("[data-row]").first())
        .containsText("3 created, 1 unchanged, 1 refused");
    PageScreenshots.take(page, "imports");
  }

  @Test
  void fileThatIsNoTable_isToldWithItsLine() throws IOException {
    page.navigate(server.url() + "/imports");
    sent("broken.csv", "Name,Email\nAda,\"ada@example.com\nAlan,alan@example.com\n");

    assertThat(page.locator("#file-problem")).containsText("Line 2");
    assertThat(page.locator("#file-problem")).containsText("never closed");
    tab.expects(complaint -> complaint.contains("422"));
    PageScreenshots.take(page, "imports-broken");
  }

  private void sent(String name, String text) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.getByRole(AriaRole.BUTTON, named("Look at the columns")).click();
  }

  /** A page that looks again by itself. */
  private static LocatorAssertions later(Locator locator) {
    locator.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    return assertThat(locator);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
