package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who writes a campaign, tries it, approves it, and watches, pauses and ends it. */
final class CampaignPagesIT {

  private static final LocatorAssertions.ContainsTextOptions SOON =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  static final List<String> RESEARCH =
      List.of(
          "current-role",
          "progression",
          "published-content",
          "mutual-connections",
          "company-context",
          "skills-alignment");

  private static SystemChromium chromium;
  private static PagesServer server;
  private static String segment;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      candidate("ada", "Ada Lind", true);
      candidate("alan", "Alan Berg", true);
      candidate("grace", "Grace Hopp", false);
      candidate("tove", "Tove Dahl", true);
      for (String item : RESEARCH) {
        server.event(
            "tove",
            "tove-" + item,
            "research-found",
            "{\"item\":\"%s\",\"finding\":\"her talk on joins\"}".formatted(item));
      }
      server.event("ada", "ada-hold", "held", "{\"by\":\"maren\",\"reason\":\"they move house\"}");
      server.event("alan", "alan-out", "unsubscribed", "{}");
      Awaitility.await()
          .atMost(60, SECONDS)
          .until(
              () ->
                  server.texts("select candidate_id::text from candidate_facts").size() == 4
                      && server.texts("select event_id from event_pending").isEmpty());
      segment = server.segment("In Norway", "Candidate( country == \"NO\" )");
    }
  }

  private static void candidate(String ref, String name, boolean consents) {
    server.candidate(
        ref,
        """
        {"name":"%s","email":"%s@example.com","country":"NO","timeZone":"Europe/Oslo","interests":["chess"]}"""
            .formatted(name, ref));
    if (consents) {
      server.event(
          ref, ref + "-consent", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}");
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
  void campaign_isWrittenTriedApprovedRunPausedAndEnded() throws IOException {
    page.navigate(server.url() + "/candidates");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Campaigns")).first().click();
    assertThat(page.locator("h1")).hasText("Campaigns");
    page.keyboard().press("a");
    assertThat(page.locator("h1")).hasText("New campaign");
    assertThat(page.locator("#campaign-preview")).containsText("Choose a segment");

    page.locator("#segment").selectOption("In Norway");
    assertThat(page.locator("#campaign-preview")).containsText("4 candidates");
    page.locator("#template").selectOption("quarterly-update");
    assertThat(page.locator("#campaign-preview")).containsText("For ");
    page.locator("#name").fill("Spring letter");
    page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
    page.locator("#spread").fill("an hour");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("#spread-problem")).containsText("number of minutes");
    assertThat(page.locator("#name")).hasValue("Spring letter");
    assertThat(page.locator("#spread")).hasValue("an hour");
    PageScreenshots.take(page, "campaign-new");
    page.locator("#spread").fill("0");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("h1")).hasText("Spring letter");
    assertThat(page.locator(".person-name .chip")).hasText("Draft");
    assertThat(page.locator("[aria-labelledby=plan]"))
        .containsText("by each candidate's own clock");
    String campaign = page.url().replaceFirst("\\?.*", "");

    page.getByRole(AriaRole.BUTTON, named("Begin a dry run")).click();
    assertThat(page.locator(".balance-sum")).containsText("4 tried = ", SOON);
    assertThat(page.locator(".balance-causes")).containsText("no consent or other legal basis");
    PageScreenshots.take(page, "campaign-dry-run");
    page.locator(".balance-sum a").first().click();
    assertThat(page.locator(".campaign-people > li")).hasCount(4);
    PageScreenshots.take(page, "campaign-dry-people");
    page.locator(".campaign-people .button").first().click();
    assertThat(page.locator("h1")).containsText("The message for");
    PageScreenshots.take(page, "campaign-mail");

    page.navigate(campaign + "/edit");
    page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).toString());
    page.locator("#time").fill("00:00");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator(".notice")).containsText("Version 2 is kept");
    assertThat(page.locator("[aria-labelledby=tried]")).containsText("changed since");
    assertThat(page.locator(".campaign-next")).containsText("4 candidates in the segment now");
    PageScreenshots.take(page, "campaign-draft");
    page.getByRole(AriaRole.BUTTON, named("Approve it")).click();
    assertThat(page.locator(".notice")).containsText("approved for 4 candidates");
    page.getByRole(AriaRole.BUTTON, named("Schedule it")).click();
    assertThat(page.locator(".person-name .chip")).hasText("Running", running());
    assertThat(page.locator(".balance-sum")).containsText("4 in the audience", SOON);
    assertThat(page.locator(".balance-sum")).containsText("1 held back", SOON);
    assertThat(page.locator(".balance-causes"))
        .containsText("no consent or other legal basis", SOON);
    PageScreenshots.take(page, "campaign");

    page.getByRole(AriaRole.BUTTON, named("Pause it")).click();
    assertThat(page.locator(".person-name .chip")).hasText("Paused");
    page.getByRole(AriaRole.BUTTON, named("Resume it")).click();
    assertThat(page.locator(".person-name .chip")).hasText("Running");
    page.locator(".balance-sum a")
        .filter(new Locator.FilterOptions().setHasText("waiting"))
        .click();
    assertThat(page.locator("h1")).containsText("Waiting");
    assertThat(page.locator(".campaign-people")).containsText("Grace Hopp");
    assertThat(page.locator(".campaign-people")).containsText("no consent or other legal basis");
    PageScreenshots.take(page, "campaign-people");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grace Hopp")).click();
    assertThat(page.locator("[aria-labelledby=campaigns]")).containsText("Spring letter");

    server.event("grace", "grace-out", "unsubscribed", "{}");
    page.navigate(campaign);
    assertThat(page.locator(".balance-sum")).containsText("2 held back", SOON);
    page.locator("#balance .more a").click();
    assertThat(page.locator("h1")).containsText("differs");
    assertThat(page.locator(".campaign-people")).containsText("Grace Hopp");
    assertThat(page.locator(".campaign-people")).containsText("Since: unsubscribed");
    PageScreenshots.take(page, "campaign-differences");
    page.navigate(server.url() + "/go?words=spring");
    assertThat(page.locator("main")).containsText("Spring letter");
    page.navigate(server.url() + "/campaigns");
    assertThat(page.locator(".campaigns").first()).containsText("4 in the audience");
    PageScreenshots.take(page, "campaigns");

    page.navigate(campaign);
    page.locator("summary", new Page.LocatorOptions().setHasText("Cancel it")).click();
    page.getByRole(AriaRole.BUTTON, named("Cancel the campaign")).click();
    assertThat(page.locator(".person-name .chip")).hasText("Cancelled");
    Assertions.assertThat(
            server.texts(
                "select action from audit where action like '%campaign%' and target = '"
                    + campaign.replaceFirst(".*/", "")
                    + "' order by seq"))
        .containsExactly(
            "make campaign",
            "change campaign",
            "approve campaign",
            "campaign scheduled",
            "campaign running",
            "campaign paused",
            "campaign running",
            "campaign cancelled");
  }

  private static LocatorAssertions.HasTextOptions running() {
    return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
  }

  @Test
  void severalMessages_areWritten_andChangedWhileTheCampaignRuns() throws IOException {
    page.navigate(server.url() + "/campaigns/new?segment=" + segment.replaceFirst(".*/", ""));
    page.locator("#name").fill("Three letters");
    page.locator("#template").selectOption("quarterly-update");
    page.locator("#template-1").selectOption("culture-note");
    page.locator("#after-1").fill("soon");
    page.getByRole(AriaRole.BUTTON, named("One more message")).click();
    assertThat(page.locator("#template-2")).isVisible();
    page.locator("#template-2").selectOption("open-house");
    page.locator("#after-2").fill("7");
    assertThat(page.locator("#weeks")).isHidden();
    page.locator("#kind").selectOption("dated");
    page.locator("#anchor").selectOption("Contact.quietDays");
    assertThat(page.locator("#weeks")).isHidden();
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("#after-1-problem")).containsText("number of days");
    assertThat(page.locator("#anchor-problem")).containsText("number of days");
    PageScreenshots.take(page, "campaign-several");
    page.locator("#after-1").fill("3");
    page.locator("#kind").selectOption("later");
    page.locator("#again").selectOption("each");
    page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).toString());
    page.locator("#time").fill("00:00");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("[aria-labelledby=plan]"))
        .containsText("“culture-note” by email follows after 3 days");
    assertThat(page.locator("[aria-labelledby=plan]")).containsText("again each time");
    String several = page.url().replaceFirst("\\?.*", "");
    page.getByRole(AriaRole.BUTTON, named("Rehearse it")).click();
    assertThat(page.locator("[aria-labelledby=found]"))
        .containsText("Of 4 candidates, in the end: ", SOON);
    PageScreenshots.take(page, "campaign-rehearsal");
    page.navigate(several);
    page.getByRole(AriaRole.BUTTON, named("Approve it")).click();
    page.getByRole(AriaRole.BUTTON, named("Schedule it")).click();
    assertThat(page.locator(".person-name .chip")).hasText("Running", running());
    assertThat(page.locator(".balance-steps")).containsText("quarterly-update", SOON);

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change its messages"))
        .click();
    assertThat(page.locator("h1")).hasText("Change its messages");
    page.locator("#template-1").selectOption("");
    page.locator("#after-1").fill("");
    page.getByRole(AriaRole.BUTTON, named("Show what it would do")).click();
    assertThat(page.locator("[aria-labelledby=effects]")).containsText("No candidate waits for it");
    PageScreenshots.take(page, "campaign-messages");
    page.getByRole(AriaRole.BUTTON, named("Change them")).click();
    assertThat(page.locator(".notice")).containsText("messages are changed");
    assertThat(page.locator("[aria-labelledby=plan]")).not().containsText("culture-note");
    assertThat(page.locator("[aria-labelledby=plan]")).containsText("“open-house” by email");
  }

  @Test
  void lateSave_losesNothingTyped() throws IOException {
    page.navigate(server.url() + "/campaigns/new?segment=" + segment.replaceFirst(".*/", ""));
    assertThat(page.locator("#campaign-preview")).containsText("4 candidates");
    page.locator("#name").fill("Kept by two");
    page.locator("#template").selectOption("quarterly-update");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator("h1")).hasText("Kept by two");
    String edit = page.url().replaceFirst("\\?.*", "") + "/edit";
    page.navigate(edit);
    page.locator("#expires").fill("20");
    Page other = page.context().newPage();
    other.navigate(edit);
    other.locator("#expires").fill("30");
    other.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(other.locator(".notice")).containsText("Version 2 is kept");

    page.getByRole(AriaRole.BUTTON, named("Keep")).click();

    assertThat(page.locator("#late")).containsText("version 2 in between");
    assertThat(page.locator(".late-texts")).containsText("- Stands: 30 days");
    assertThat(page.locator(".late-texts")).containsText("+ Stands: 20 days");
    assertThat(page.locator("#expires")).hasValue("20");
    PageScreenshots.take(page, "campaign-late");
    page.getByRole(AriaRole.BUTTON, named("Keep")).click();
    assertThat(page.locator(".notice")).containsText("Version 3 is kept");
  }

  @Test
  void withoutScript_theButtonShowsTheMessage() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(server.url() + "/campaigns/new");
      bare.locator("#name").fill("Bare");
      bare.locator("#segment").selectOption("In Norway");
      bare.getByRole(AriaRole.BUTTON, named("Show the message")).click();

      assertThat(bare.locator("#campaign-preview")).containsText("Choose a message");
      assertThat(bare.locator("#name")).hasValue("Bare");
      bare.getByRole(AriaRole.BUTTON, named("Keep")).click();
      assertThat(bare.locator("#template-problem")).containsText("Choose a message");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
