package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import nurture.it.PagesServer;
import nurture.it.TriedDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A draft that changes a rule is tried: a replay, a person's two mails side by side, a time-lapse.
 * The steps share one server and follow each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class TrialPagesIT {

  private static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(120_000);

  private static SystemChromium chromium;
  private static PagesServer server;
  private static TriedDraft draft;
  private static String replay = "";

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      draft = TriedDraft.on(server);
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
  void draft_isReplayed_andTheSumsOpenTheirRows() throws IOException {
    page.navigate(server.url() + "/playbook/drafts/" + draft.id());
    page.getByRole(AriaRole.LINK, named("Try it")).click();
    assertThat(page.locator("h1")).hasText("Try it");
    PageScreenshots.take(page, "try");
    // The browser checks such a field; what it lets through is UTC.
    page.getByLabel("Moment, UTC").fill(TriedDraft.tuesday().toString().replaceFirst(":..Z$", ""));
    page.getByRole(AriaRole.BUTTON, exactly("Replay")).click();

    assertThat(page.locator("h1")).hasText("What changes for whom", SOON);
    replay = page.url();
    PageScreenshots.take(page, "replay");
    assertThat(figure("Lost")).hasText("1");
    assertThat(figure("Moved")).hasText("2");
    figure("Moved").click();
    assertThat(page.locator("h1")).hasText("2 mails and tasks");
    assertThat(page.locator(".changes tbody tr")).hasCount(2);
    page.navigate(replay + "/mails");
    PageScreenshots.take(page, "replay-mails");
    page.navigate(replay + "/people?difference=noticed");
    page.locator("summary", new Page.LocatorOptions().setHasText("Why")).first().click();
    PageScreenshots.take(page, "replay-people");
    assertThat(page.locator("h1")).hasText("3 people: get something else");
    page.getByRole(AriaRole.LINK, exactly("See before and after")).first().click();
    assertThat(page.locator("h1")).hasText("Before and after for Ada Byron");
  }

  @Test
  @Order(2)
  void person_hasBothMailsSideBySide_withWhatDiffersAndWhy() throws IOException {
    page.navigate(replay + "/mails?kind=moved");
    page.getByRole(AriaRole.LINK, exactly("Ada Byron")).click();

    assertThat(page.locator("h1")).hasText("Before and after for Ada Byron");
    assertThat(page.locator("section.side").nth(0)).containsText("active-welcome by Email");
    assertThat(page.locator("section.side").nth(1)).containsText("first-outreach by Email");
    FrameLocator before = page.frameLocator("iframe").nth(0);
    assertThat(before.locator("body")).containsText("you're open to something new");
    assertThat(page.frameLocator("iframe").nth(1).locator("body")).containsText("Ada");
    assertThat(page.locator(".compared del").first()).isVisible();
    assertThat(page.locator(".compared ins").first()).isVisible();
    assertThat(page.locator("pre.diff")).containsText("purpose");
    assertThat(page.locator("#content")).containsText("Rules with an opinion");
    PageScreenshots.take(page, "replay-mail");
    page.locator("#differs").scrollIntoViewIfNeeded();
    PageScreenshots.take(page, "replay-mail-text");
    page.locator("#why").scrollIntoViewIfNeeded();
    PageScreenshots.take(page, "replay-mail-why");
  }

  @Test
  @Order(3)
  void mail_thatIsLost_hasNothingAfter_andTheRuleThatStoppedIt() throws IOException {
    page.navigate(replay + "/mails?kind=lost");
    page.getByRole(AriaRole.LINK, exactly("Cem Aydin")).click();

    assertThat(page.locator("section.side").nth(1)).containsText("Nothing is sent");
    assertThat(page.locator("#content")).containsText("because they asked for quiet");
    PageScreenshots.take(page, "replay-lost");
  }

  @Test
  @Order(4)
  void timeLapse_showsProgress_andEndsInPictures() throws IOException {
    page.navigate(draft.page());
    page.getByLabel("Days", new Page.GetByLabelOptions().setExact(true)).fill("0");
    page.getByRole(AriaRole.BUTTON, exactly("Simulate")).click();
    assertThat(page.locator("#days-problem")).containsText("a whole number from 1 to 3,650");
    assertThat(page.getByLabel("Days", new Page.GetByLabelOptions().setExact(true))).hasValue("0");
    PageScreenshots.take(page, "try-problem");
    page.getByLabel("Days", new Page.GetByLabelOptions().setExact(true)).fill("2000");
    page.getByLabel("How many").fill("10000");
    page.getByRole(AriaRole.BUTTON, exactly("Simulate")).click();
    assertThat(page.locator("#progress"))
        .containsText(
            "candidates, for", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    PageScreenshots.take(page, "run");
    String run = page.url();

    // It goes on without the page, and no other begins beside it.
    page.navigate(draft.page());
    assertThat(page.locator(".notice")).containsText("A run is under way");
    page.getByRole(AriaRole.BUTTON, exactly("Replay")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Another replay or time-lapse runs");
    page.navigate(run);
    page.getByRole(AriaRole.BUTTON, exactly("End it now")).click();
    assertThat(page.locator("#content"))
        .containsText(
            "It was ended early", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));

    page.navigate(draft.page());
    page.getByLabel("First day").fill("2027-01-04");
    page.getByLabel("As people on record did").check();
    page.getByLabel("Days", new Page.GetByLabelOptions().setExact(true)).fill("60");
    page.getByLabel("How many").fill("300");
    page.getByRole(AriaRole.BUTTON, exactly("Simulate")).click();
    assertThat(page.locator("h1")).hasText("300 candidates through 60 days", SOON);
    assertThat(page.locator(".time-lapse svg")).not().hasCount(0);
    assertThat(page.locator("#content")).containsText("Warmer first messages");
    PageScreenshots.take(page, "time-lapse");
    page.locator(".lapse-table").nth(5).scrollIntoViewIfNeeded();
    PageScreenshots.take(page, "time-lapse-tables");
    tab.expects(complaint -> complaint.contains("400") || complaint.contains("409"));
  }

  @Test
  @Order(5)
  void answersOfMailServers_areJudgedByTheDraft_besideTheVersionInService() throws IOException {
    server.execute(
        """
        insert into mail_answer (at, route, provider, step, code, said, reported, attempts, alike, response, asked,
                                 reason, why, playbook)
        select now() - i * interval '1 day', 'smtp', 'google', 'RECIPIENT', 550, said, false, 1, 1, 'SUPPRESS', 'SUPPRESS',
               '', '{}', '1'
        from (values (1, '550 5.1.1 The email account that you tried to reach does not exist'),
                     (2, '550 5.7.1 Your IP address is on a blocklist'),
                     (40, '550 5.1.1 No such user')) as a (i, said)\
        """);
    draft.suppressLess();
    page.navigate(draft.page());
    page.getByLabel("Answers of the last days").fill("0");
    page.getByRole(AriaRole.BUTTON, exactly("Judge answers")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Type a number of days from 1 to 3660.");
    tab.expects(said -> said.contains("400"));
    page.getByLabel("Answers of the last days").fill("30");
    page.getByRole(AriaRole.BUTTON, exactly("Judge answers")).click();

    assertThat(page.locator("h1"))
        .hasText("How answers of mail servers and of providers of texts are judged", SOON);
    assertThat(page.locator(".depths > div").first()).containsText("2");
    assertThat(page.locator(".depths > div").nth(1)).containsText("1");
    assertThat(page.locator("tbody tr").first()).containsText("Suppress");
    assertThat(page.locator("tbody tr").first()).containsText("Fail");
    assertThat(page.locator("tbody tr").nth(1)).containsText("does not exist");
    assertThat(page.locator("tbody tr").nth(1))
        .containsText("A code that says there is no such mailbox suppresses the address");
    PageScreenshots.take(page, "answers-judged");
  }

  @Test
  @Order(6)
  void pages_withoutScripts_areReadAndStartRuns() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page still = plain.newPage();
      still.setDefaultTimeout(60_000);
      still.navigate(replay);
      assertThat(still.locator("h1")).hasText("What changes for whom");
      still.navigate(draft.page());
      still.getByRole(AriaRole.BUTTON, exactly("Replay")).click();
      assertThat(still.locator("#content"))
          .containsText(Pattern.compile("Look again|What changes for whom"));
    }
  }

  private Locator figure(String label) {
    return page.locator(".depths > div:has(dt:text-is(\"%s\")) dd a".formatted(label));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
