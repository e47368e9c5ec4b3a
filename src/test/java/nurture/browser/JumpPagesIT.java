package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user goes to anything by its name, and does anything by its key. */
final class JumpPagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;
  private static String draft;

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
          "\"title\":\"Staff"
              + " engineer\",\"employer\":\"Fjordbank\",\"owner\":\"demo@nurture.example\"");
      server.candidate("gh-2", "<b>Lin</b> Tsai", "\"employer\":\"Harbor\"");
      draft = server.draft("Shorter waits");
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
  void anything_isReachedByItsName() throws IOException {
    page.navigate(server.url() + "/");
    page.keyboard().press("Control+k");
    Locator field = page.getByRole(AriaRole.COMBOBOX);
    assertThat(field).isFocused();
    assertThat(page.locator("dialog [role=option]").first()).isVisible();
    page.keyboard().type("nora");
    assertThat(page.locator("dialog [role=status]")).hasText("1 found");
    PageScreenshots.take(page, "go-to");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Nora Lind");

    goTo("give the quarterly list");
    assertThat(page).hasURL(Pattern.compile(".*/playbook/rules/.*"));
    goTo("first-outreach");
    assertThat(page.locator("h1")).hasText("first-outreach");
    PageScreenshots.take(page, "template");
    goTo("shorter waits");
    assertThat(page.locator("h1")).hasText("Shorter waits");
    goTo("version 1");
    assertThat(page.locator("h1")).hasText("Versions");
    goTo("suppressions");
    assertThat(page.locator("h1")).hasText("Suppressions");
  }

  @Test
  void canaryAndColleagues_areFound_andAskedForAgainTheOldWordIsReplaced() {
    page.navigate(server.url() + "/");
    page.keyboard().press("Control+k");
    Locator field = page.getByRole(AriaRole.COMBOBOX);
    page.keyboard().type("canary");
    assertThat(page.locator("dialog [role=option]").first()).containsText("Canary");
    page.keyboard().press("Control+k");
    page.keyboard().type("demo@");
    assertThat(field).hasValue("demo@");
    Locator person = page.locator("dialog [role=option]").first();
    assertThat(person).containsText("their candidates");
    person.click();

    assertThat(page.locator("td.owner").first()).containsText("demo");
    assertThat(page.locator("td.owner [title]").first())
        .hasAttribute("title", "demo@nurture.example");
    assertThat(page.locator("select[name=owner] option:checked")).hasText("demo");
    assertThat(page.locator(".matches")).hasText("1 candidate");
  }

  @Test
  void results_areWalkedByArrows_andEscapeGivesTheFocusBack() throws IOException {
    page.navigate(server.url() + "/candidates");
    page.locator("#q").focus();
    page.keyboard().press("Meta+k");
    Locator field = page.locator("dialog").getByRole(AriaRole.COMBOBOX);
    page.keyboard().type("candidate");
    Locator options = page.locator("dialog [role=option]");
    assertThat(page.locator("#go-list[data-words=candidate]")).isVisible();
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(field).hasAttribute("aria-activedescendant", "go-option-1");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(options.last()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("#q")).isFocused();

    page.keyboard().press("Escape");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to")).click();
    page.keyboard().type("zzzz qqqq");
    assertThat(page.locator("dialog")).containsText("Nothing has all of the words");
    PageScreenshots.take(page, "go-to-nothing");
    field.fill("tsai");
    assertThat(options).hasCount(1);
    assertThat(options.first()).containsText("<b>Lin</b> Tsai");
  }

  @Test
  void actionOfThePage_isFoundAndDone() throws IOException {
    page.navigate(server.url() + "/candidates/gh-1");
    page.keyboard().press("Control+k");
    page.keyboard().type("what next");
    assertThat(page.locator("dialog [role=option]").first()).containsText("Key w");
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel")).isVisible();

    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("dialog")).containsText("Report an event");
    assertThat(page.locator("dialog")).containsText("Go to a candidate");
    PageScreenshots.take(page, "keys-of-page");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);

    page.keyboard().press("a");
    page.keyboard().type("called her");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".timeline")).containsText("called her");
  }

  @Test
  void withoutScript_aPageDoesTheSame() throws IOException {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page still = plain.newPage();
      still.navigate(server.url() + "/");
      still.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to")).click();
      still.getByRole(AriaRole.SEARCHBOX).fill("nora");
      still.keyboard().press("Enter");
      assertThat(still.getByRole(AriaRole.STATUS)).hasText("1 found");
      still.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nora Lind")).click();
      assertThat(still.locator("h1")).hasText("Nora Lind");
    }
    page.navigate(server.url() + "/go?words=tsai");
    assertThat(page.locator("main")).containsText("<b>Lin</b> Tsai");
    page.navigate(server.url() + "/go?words=quarter");
    PageScreenshots.take(page, "go");
  }

  @Test
  void everyPage_hasAKeyForEachAction() {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (String path :
        List.of(
            "/",
            "/candidates",
            "/candidates/gh-1",
            "/candidates/gh-1/edit",
            "/candidates/gh-1/erase",
            "/candidates/gh-1/events",
            "/candidates/gh-1/events/noted",
            "/candidates/gh-1/why-not",
            "/demo/tour",
            "/docs",
            "/inbox",
            "/mails",
            "/playbook",
            "/playbook/drafts",
            "/playbook/try?playbook=1",
            "/playbook/versions",
            "/settings/audit",
            "/settings/keys",
            "/settings/password",
            "/settings/people",
            "/settings/server",
            "/settings/sessions",
            "/suppressions",
            "/tasks",
            "/today/coming")) {
      Assertions.assertThat(page.navigate(server.url() + path).status()).as(path).isEqualTo(200);
      keys(path, wrong);
    }
    for (String path :
        List.of(
            "",
            "/edit?file=rules/journey/nurture.drl",
            "/edit?file=templates/first-outreach.ftl",
            "/entries?file=templates/openings.yaml",
            "/grid?file=rules/cadence.csv",
            "/numbers")) {
      Assertions.assertThat(page.navigate(draft + path).status()).as(path).isEqualTo(200);
      keys(path, wrong);
    }
    page.navigate(draft + "/edit?file=rules/journey/nurture.drl");
    page.locator("#editor-form-view").click();
    assertThat(page.locator(".rule-form")).isVisible();
    keys("form", wrong);

    Assertions.assertThat(wrong).isEmpty();
  }

  private void keys(String path, Map<String, List<String>> wrong) {
    assertThat(page.locator("[data-told]").first()).isAttached();
    List<String> found = ActionKeys.wrong(page);
    if (!found.isEmpty()) {
      wrong.put(path, found);
    }
  }

  private void goTo(String words) {
    page.keyboard().press("Control+k");
    page.keyboard().type(words);
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog")).hasCount(0);
  }
}
