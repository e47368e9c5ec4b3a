package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import nurture.app.OneTimePassword;
import nurture.it.PagesServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What is typed into the forms of a draft is kept in the browser: across the views of a file, for
 * its member alone. The steps share one browser profile and one server; without a browser they are
 * skipped, unless {@code CI} is set.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class KeptFormsIT {

  private static final String OWN = "a long enough sentence";
  private static final String FILE = "rules/journey/awareness.drl";
  private static final String RULE = "Alert the recruiter to missing research";

  private static SystemChromium chromium;
  private static PagesServer server;
  private static BrowserTab tab;
  private static String draft = "";

  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium == null) {
      return;
    }
    server = PagesServer.start(Map.of());
    tab = BrowserTab.open(chromium, "");
    OneTimePassword first = server.first().orElseThrow();
    Page page = tab.page();
    page.navigate(server.url() + "/sign-in");
    signIn(page, first.email(), first.password());
    ownPassword(page, first.password());
    draft = server.draft("Kept");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      tab.close();
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    page = chromium == null ? BrowserTab.open(null, "").page() : tab.beside();
  }

  @AfterEach
  void close() {
    if (chromium != null) {
      page.close();
    }
  }

  @Test
  @Order(1)
  void numbers_thatWereNotSaved_areTaken_andOneThatIsUndoneIsForgotten() throws IOException {
    page.navigate(draft + "/numbers");
    String was = page.locator("input[id^=value-]").first().inputValue();
    page.locator("input[id^=value-]").first().fill("77");
    kept();
    page.reload();
    assertThat(page.locator(".kept")).containsText("You had unsaved changes of ");
    page.locator(".kept summary").click();
    assertThat(page.locator(".kept del")).hasText(was);
    assertThat(page.locator(".kept ins")).hasText("77");
    PageScreenshots.take(page, "kept-numbers");

    press("Take them");
    assertThat(page.locator("input[id^=value-]").first()).hasValue("77");
    kept();
    page.reload();
    press("Discard them");
    press("Undo");
    press("Take them");
    assertThat(page.locator("input[id^=value-]").first()).hasValue("77");
    press("Save");
    assertThat(page.locator(".notice")).hasText("Saved.");
    page.locator("input[id^=value-]").first().fill("78");
    kept();
    page.locator("input[id^=value-]").first().fill("77");
    assertThat(page.locator("[data-kept-state]")).isEmpty();
    page.reload();
    assertThat(page.locator("form[data-kept]")).isVisible();
    assertThat(page.locator(".kept")).hasCount(0);
  }

  @Test
  @Order(2)
  void form_withARowMore_isTakenOnThePageOfTheText_withTheTextTypedBefore() throws IOException {
    page.navigate(draft + "/edit?file=" + FILE + "&rule=" + RULE.replace(" ", "%20"));
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+Home");
    page.keyboard().type("// Typed as text.\n");
    kept();
    press("Show as form");
    assertThat(page.locator("#name")).hasValue(RULE);
    kept();
    int rows = page.locator("section[aria-labelledby=when] > .form-rows > li").count();
    page.locator("section[aria-labelledby=when] > button").click();
    assertThat(page.locator("section[aria-labelledby=when] > .form-rows > li")).hasCount(rows + 1);
    page.locator("input[name='f.remark.owner']").fill("typed team");
    kept();

    page.navigate(draft + "/edit?file=" + FILE);
    assertThat(page.locator(".kept")).hasCount(1);
    assertThat(page.locator(".kept")).containsText("in the form of “" + RULE + "”");
    page.locator(".kept summary").click();
    assertThat(page.locator(".kept-fields"))
        .hasText("Owner: sourcing team typed teamOne more condition: no fact chosen yet");
    PageScreenshots.take(page, "kept-form-offered-by-text");
    press("Take them");

    assertThat(page.locator("input[name='f.remark.owner']")).hasValue("typed team");
    assertThat(page.locator("section[aria-labelledby=when] > .form-rows > li")).hasCount(rows + 1);
    page.locator("section[aria-labelledby=when] > .form-rows > li:last-child > .row-head")
        .getByText("Remove")
        .click();
    assertThat(page.locator("section[aria-labelledby=when] > .form-rows > li")).hasCount(rows);
    press("Save");
    assertThat(page.locator("p.notice")).hasText("Saved.");
    page.navigate(draft + "/edit?file=" + FILE);
    assertThat(page.locator(".cm-content")).containsText("// Typed as text.");
    assertThat(page.locator("#editor-notice")).isEmpty();
  }

  @Test
  @Order(3)
  void entryThatIsAdded_savesWhatWasTypedIntoTheOneBefore() {
    page.navigate(draft + "/entries?file=rules/scenario/pestering.yaml");
    page.getByLabel("about").fill("ada");
    kept();
    press("Add a scenario");
    assertThat(page.locator(".notice")).containsText("Added.");

    page.navigate(draft + "/entries?file=rules/scenario/pestering.yaml");
    assertThat(page.getByLabel("about")).hasValue("ada");
    assertThat(page.locator(".kept")).hasCount(0);
  }

  @Test
  @Order(4)
  void comment_ofAPublication_isKept_untilItIsPublished() throws IOException {
    page.setDefaultTimeout(120_000);
    page.navigate(draft);
    page.navigate(server.draft("Published"));
    press("Check and publish");
    page.getByLabel("What is this version about?").fill("Typed about it");
    kept();
    page.goBack();
    press("Check and publish");
    assertThat(page.locator(".kept")).containsText("You had unsaved changes of ");
    PageScreenshots.take(page, "kept-comment");
    press("Take them");
    assertThat(page.getByLabel("What is this version about?")).hasValue("Typed about it");
    press("Publish");
    assertThat(page.locator(".notice")).containsText("is published");
  }

  @Test
  @Order(5)
  void anotherMember_onTheSameBrowser_seesNothingOfIt() {
    page.navigate(draft + "/numbers");
    page.locator("input[id^=value-]").first().fill("99");
    kept();
    page.navigate(server.url() + "/settings/people");
    page.getByLabel("Name").fill("Olga Lind");
    page.getByLabel("Email address").fill("olga@example.com");
    page.locator("form.fields-row select").selectOption("ops");
    press("Add");
    String password = page.locator(".terminal code").textContent();
    page.locator("details.who summary").click();
    press("Sign out");
    signIn(page, "olga@example.com", password);
    ownPassword(page, password);

    page.navigate(draft + "/numbers");
    page.locator("input[id^=value-]").first().fill("98");
    kept();
    assertThat(page.locator(".kept")).hasCount(0);
    page.reload();
    page.locator(".kept summary").click();
    assertThat(page.locator(".kept ins")).hasText("98");
  }

  private void kept() {
    assertThat(page.locator("[data-kept-state]")).containsText("Kept in this browser.");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static void signIn(Page page, String email, String password) {
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password").fill(password);
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
  }

  private static void ownPassword(Page page, String given) {
    page.getByLabel("The password you were given").fill(given);
    page.locator("input[name=new]").fill(OWN);
    page.locator("input[name=again]").fill(OWN);
    page.getByRole(AriaRole.BUTTON, named("Change the password")).click();
    assertThat(page.locator("h1")).hasText("Today");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
