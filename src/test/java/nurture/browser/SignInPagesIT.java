package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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
 * The first admin of a new server, a viewer they add, and a session that ends over an open page.
 * The steps share one server and follow each other; without a browser they are skipped, unless
 * {@code CI} is set.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SignInPagesIT {

  private static final String OWN = "a long enough sentence";

  private static SystemChromium chromium;
  private static PagesServer server;
  private static String cookies = "";

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.start(Map.of());
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
    tab = BrowserTab.open(chromium, cookies);
    page = tab.page();
  }

  @AfterEach
  void close() {
    if (tab != null) {
      cookies = tab.cookies();
      // A page that says no is one with a status the console tells of.
      tab.expects(
          text ->
              text.contains("the server responded with a status of 40")
                  || text.startsWith("Response Status Error Code 401"));
      tab.close();
    }
  }

  @Test
  @Order(1)
  void firstAdmin_signsInWithTheOneTimePasswordAndChoosesTheirOwn() throws IOException {
    OneTimePassword first = server.first().orElseThrow();

    page.navigate(server.url() + "/mails");
    shown("sign-in");
    page.getByLabel("Email address").fill(first.email());
    page.getByLabel("Password").fill("not the password");
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("is wrong");
    page.getByLabel("Password").fill(first.password());
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();

    assertThat(page.locator("main")).containsText("Your password was given to you");
    shown("change-password");
    page.getByLabel("The password you were given").fill(first.password());
    page.locator("input[name=new]").fill(OWN);
    page.locator("input[name=again]").fill(OWN);
    page.getByRole(AriaRole.BUTTON, named("Change the password")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your password is changed");
    assertThat(page.locator("h1")).hasText("Today");
    page.locator("details.who summary").click();
    assertThat(page.locator(".who-menu")).containsText("admin@example.com");
    shown("account-menu");
    page.keyboard().press("Escape");
    assertThat(page.locator(".who-menu")).not().isVisible();
  }

  @Test
  @Order(2)
  void admin_addsAViewer_whoMayReadAndNoMore() throws IOException {
    page.navigate(server.url() + "/settings/people");
    page.getByLabel("Name").fill("Vera Lind");
    page.getByLabel("Email address").fill("vera@example.com");
    page.locator("form.fields-row select").selectOption("viewer");
    page.getByRole(AriaRole.BUTTON, named("Add")).click();
    String password = page.locator(".terminal code").textContent();
    shown("handed-password");
    page.getByRole(AriaRole.LINK, named("People").setExact(true)).first().click();
    assertThat(page.locator(".cards > li")).hasCount(2);
    shown("people");

    try (BrowserContext hers = chromium.browser().newContext()) {
      Page vera = hers.newPage();
      vera.navigate(server.url() + "/");
      vera.getByLabel("Email address").fill("vera@example.com");
      vera.getByLabel("Password").fill(password);
      vera.getByRole(AriaRole.BUTTON, named("Sign in")).click();
      vera.getByLabel("The password you were given").fill(password);
      vera.locator("input[name=new]").fill("the sentence of Vera");
      vera.locator("input[name=again]").fill("the sentence of Vera");
      vera.getByRole(AriaRole.BUTTON, named("Change the password")).click();

      assertThat(vera.locator("h1")).hasText("Today");
      assertThat(vera.getByRole(AriaRole.LINK, named("People"))).hasCount(0);
      vera.navigate(server.url() + "/settings/people");
      assertThat(vera.locator("h1")).hasText("You may not do this");
    }
  }

  @Test
  @Order(3)
  void sessionThatEnds_asksOverThePage_andGoesOnWithWhatWasTyped() throws IOException {
    page.navigate(server.url() + "/settings/people");
    page.getByLabel("Name").fill("Otto Hahn");
    page.getByLabel("Email address").fill("otto@example.com");
    server.execute("update member_session set idle_at = now() - interval '1 second'");

    page.getByRole(AriaRole.BUTTON, named("Add")).click();

    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Sign in to go on");
    assertThat(page.locator("form.fields-row input[name=name]")).hasValue("Otto Hahn");
    assertThat(page.locator("dialog input[name=email]")).hasValue("admin@example.com");
    shown("sign-in-dialog");
    page.locator("dialog input[name=password]").fill("not the password");
    page.locator("dialog button.main").click();
    assertThat(page.locator("dialog [role=alert]")).containsText("is wrong");
    page.locator("dialog input[name=password]").fill(OWN);
    page.locator("dialog button.main").click();

    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(page.locator("h1")).hasText("Added: Otto Hahn");
  }

  @Test
  @Order(4)
  void sessionThatEnds_andAnotherSignsIn_showsThePageAnewAndDoesNothing() throws IOException {
    page.navigate(server.url() + "/settings/people");
    page.getByLabel("Name").fill("Lise Meitner");
    page.getByLabel("Email address").fill("lise@example.com");
    server.execute("update member_session set idle_at = now() - interval '1 second'");
    page.getByRole(AriaRole.BUTTON, named("Add")).click();
    page.locator("dialog input[name=email]").fill("vera@example.com");
    page.locator("dialog input[name=password]").fill("the sentence of Vera");
    page.locator("dialog button.main").click();

    assertThat(page.locator("h1")).hasText("You may not do this");
  }

  @Test
  @Order(5)
  void sessions_areListed_andSigningOutLeavesNoPage() throws IOException {
    page.navigate(server.url() + "/settings/sessions");
    assertThat(page.locator(".cards > li").first()).containsText("This browser");
    shown("sessions");

    page.locator("details.who summary").click();
    page.getByRole(AriaRole.BUTTON, named("Sign out").setExact(true)).click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("You are signed out.");
    page.navigate(server.url() + "/settings/sessions");
    assertThat(page.locator("h1")).hasText("Sign in");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void shown(String name) throws IOException {
    PageScreenshots.take(page, name);
  }
}
