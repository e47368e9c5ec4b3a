package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import nurture.it.CanaryMessages;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A draft is published to some by the slider, watched and withdrawn; the next one is worse and the
 * server withdraws it. The steps share one server and follow each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class CanaryPagesIT {

  private static final String BEGAN =
      "((select max(at) from playbook_service where action = 'canary') + interval '1 second')";

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
    page.setDefaultTimeout(60_000);
  }

  @AfterEach
  void close() {
    if (tab != null) {
      tab.close();
    }
  }

  @Test
  @Order(1)
  void draft_isPublishedBySlider() throws IOException {
    publish("Bolder first messages", "25");

    assertThat(page.locator(".notice")).containsText("published for 25% of the candidates");
    page.getByRole(AriaRole.LINK, named("See how it does")).click();
    assertThat(page.locator("h1")).hasText("Version 2 as a canary");
    assertThat(page.locator(".lead")).containsText("Too early to tell: 0 of about");
    PageScreenshots.take(page, "canary-begins");
  }

  @Test
  @Order(2)
  void canary_beside_theRest_isNoWorse() throws IOException {
    CanaryMessages messages = new CanaryMessages(server::execute, BEGAN);
    messages.sent("c", 2, 800);
    messages.sent("r", 1, 2_400);
    messages.failed("c", 1, "failed");
    messages.failed("r", 2, "failed");
    came(messages, "c", 90, 12, 9, 4);
    came(messages, "r", 231, 29, 21, 14);

    // A report is kept a moment, so the first look may still see the one without messages.
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              page.navigate(server.url() + "/playbook/versions/2/canary");
              return page.locator(".lead").innerText().contains("800 messages");
            });

    assertThat(page.locator(".lead")).hasText("No worse so far, after 800 messages.");
    Locator unsubscribes = page.locator(".measures tr", text("Unsubscribes"));
    assertThat(unsubscribes).containsText("9 of 799");
    assertThat(unsubscribes).containsText("21 of 2,398");
    assertThat(unsubscribes.locator("circle")).hasCount(2);
    PageScreenshots.take(page, "canary");
    Locator end = page.locator("#end");
    end.scrollIntoViewIfNeeded();
    PageScreenshots.take(page, "canary-forms");
  }

  @Test
  @Order(3)
  void share_movedByTheSlider_isTheNewShare() {
    page.navigate(server.url() + "/playbook/versions/2/canary");

    page.locator("[data-slider]").fill("40");
    assertThat(page.getByRole(AriaRole.SPINBUTTON)).hasValue("40");
    page.getByRole(AriaRole.SPINBUTTON).fill("45");
    assertThat(page.locator("[data-slider]")).hasValue("45");
    page.getByRole(AriaRole.BUTTON, named("Change the share")).click();

    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText("Version 1 is in service, and version 2 with 45%.");
    assertThat(page.locator(".meta")).containsText("45% of the candidates");
  }

  @Test
  @Order(4)
  void page_withoutScripts_hasTheNumberAlone() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page still = plain.newPage();
      still.navigate(server.url() + "/playbook/versions/2/canary");

      assertThat(still.locator("[data-slider]")).isHidden();
      still.locator("#percent").fill("50");
      still.getByRole(AriaRole.BUTTON, named("Change the share")).click();

      assertThat(still.getByRole(AriaRole.STATUS)).containsText("version 2 with 50%");
    }
  }

  @Test
  @Order(5)
  void canary_isWithdrawnWithAReason() throws IOException {
    page.navigate(server.url() + "/playbook/versions/2/canary");
    page.getByLabel("Why?").fill("   ");
    page.getByRole(AriaRole.BUTTON, named("Withdraw it")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Reason: say in at most 400");

    page.getByLabel("Why?").fill("It was only a rehearsal");
    page.getByRole(AriaRole.BUTTON, named("Withdraw it")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Version 1 is in service.");
    assertThat(page.locator(".lead"))
        .hasText(Pattern.compile("Withdrawn by .* UTC: It was only a rehearsal\\."));
    PageScreenshots.take(page, "canary-ended");
    tab.expects(complaint -> complaint.contains("400"));
  }

  @Test
  @Order(6)
  void canary_thatIsWorse_isWithdrawnByTheServerAndToldUntilItIsRead() throws IOException {
    publish("Even bolder", "25");
    CanaryMessages messages = new CanaryMessages(server::execute, BEGAN);
    messages.sent("d", 3, 600);
    messages.sent("s", 1, 1_800);
    came(messages, "d", 41, 10, 25, 3);
    came(messages, "s", 160, 22, 16, 9);

    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                !server
                    .texts("select 1 from playbook_service where action = 'taken-back'")
                    .isEmpty());

    page.navigate(server.url() + "/");
    assertThat(page.locator(".hands .alarming").first()).containsText("canary was withdrawn");
    page.locator(".hands .alarming a").first().click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Unsubscribes at 4.2% (25 of 600");
    PageScreenshots.take(page, "versions-withdrawn");
    page.getByRole(AriaRole.LINK, named("See the figures")).click();
    assertThat(page.locator(".lead"))
        .hasText(
            Pattern.compile(
                "Worse: unsubscribes 4\\.2% against 0\\.9%; withdrawn by the server at .* UTC\\."));
    PageScreenshots.take(page, "canary-withdrawn");
    page.getByRole(AriaRole.BUTTON, named("I have read it")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("on record");
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    Assertions.assertThat(
            server.texts("select count(*) from audit where action = 'read canary withdrawal'"))
        .containsExactly("1");
  }

  private static void came(
      CanaryMessages messages, String prefix, int replies, int no, int gone, int bounced) {
    int next = 10;
    messages.came(prefix, next, next + replies - 1, "replied", "{\"tone\":\"positive\"}", true);
    next += replies;
    messages.came(prefix, next, next + no - 1, "replied", "{\"tone\":\"negative\"}", true);
    next += no;
    messages.came(prefix, next, next + gone - 1, "unsubscribed", "{}", true);
    next += gone;
    messages.came(prefix, next, next + bounced - 1, "message-bounced", "{\"kind\":\"hard\"}", true);
  }

  private void publish(String title, String percent) {
    page.navigate(server.draft(title));
    page.getByRole(AriaRole.BUTTON, named("Check and publish")).click();
    assertThat(page.locator("h1"))
        .hasText("Nothing is wrong", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
    page.getByLabel("What is this version about?").fill(title);
    page.locator("[data-slider]").fill(percent);
    assertThat(page.getByRole(AriaRole.SPINBUTTON)).hasValue(percent);
    page.getByRole(AriaRole.BUTTON, named("Publish"))
        .click(new Locator.ClickOptions().setTimeout(120_000));
    assertThat(page.locator("h1"))
        .hasText("Versions", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
