package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
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

/** A user finds candidates, changes them, and asks why. */
final class CandidatePagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium == null) {
      return;
    }
    server = PagesServer.demo(Map.of());
    person(
        "gh-1",
        "Nora Lind",
        "\"title\":\"Staff"
            + " engineer\",\"employer\":\"Fjordbank\",\"email\":\"nora@example.com\",\"country\":\"NO\",\"timeZone\":\"Europe/Oslo\",\"skills\":[\"Apache"
            + " Flink\",\"Kafka\"],\"owner\":\"maren@example.com\",\"tags\":[\"oslo\"]");
    person(
        "gh-2",
        "Lin Tsai",
        "\"title\":\"Data engineer\",\"employer\":\"Harbor"
            + " Logistics\",\"email\":\"lin@example.com\",\"country\":\"AT\",\"timeZone\":\"Europe/Vienna\",\"owner\":\"otto@example.com\"");
    person("gh-3", "<b>Bobby</b> <script>alert(1)</script>", "\"employer\":\"<i>Tables</i>\"");
    person("gh-4", "יעל כהן", "\"employer\":\"חברה\",\"country\":\"IL\"");
    person("gh-5", "Maximiliane".repeat(27), "\"employer\":\"Long\"");
    for (int i = 6; i < 30; i++) {
      person(
          "gh-" + i, "Person " + i, "\"employer\":\"Northwind\",\"owner\":\"maren@example.com\"");
    }
    event("gh-1", "con-1", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}");
    event("gh-1", "app-1", "applied", "{\"opening\":\"DE-12\"}");
    event("gh-2", "con-1", "consent-given", "{\"via\":\"email\",\"basis\":\"consent\"}");
    event("gh-2", "uns-1", "unsubscribed", "{\"via\":\"email\"}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                server
                        .texts(
                            "select ref from candidate where version > 0 and not exists (select"
                                + " from event_pending p where p.candidate_id = id)")
                        .size()
                    == 29);
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title,
          rule, reason, state, created_at, not_before, subject, body_text, body_html, finished_at)
        select id, 901, 0, 'mail 901', 'message', 'first-outreach', 'first-outreach', 'EMAIL', '', '',
          'nobody has written to them yet', 'sent', now() - interval '9 days', now(), 'Your talk on joins',
          'Hi Nora', '<html><body style="margin:0"><div style="height:1200px;background:#eef">Hi Nora</div></body></html>',
          now() - interval '9 days' from candidate where ref = 'gh-1'\
        """);
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
  void list_searchedByKeyboard_narrowsAndIsShareable() throws IOException {
    page.navigate(server.url() + "/candidates");
    assertThat(page.locator(".matches")).hasText("29 candidates");
    assertThat(page.locator("main")).containsText("<b>Bobby</b> <script>alert(1)</script>");
    PageScreenshots.take(page, "candidates");

    page.keyboard().press("/");
    page.keyboard().type("flink");
    assertThat(page.locator(".matches")).hasText("1 candidate");
    assertThat(page.locator("[data-row]")).containsText("Nora Lind");
    Assertions.assertThat(page.url()).endsWith("/candidates?q=flink");

    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Nora Lind");

    page.navigate(server.url() + "/candidates?owner=maren%40example.com&country=NO");
    assertThat(page.locator(".matches")).hasText("1 candidate");
    page.locator(".filter-chips a")
        .filter(new Locator.FilterOptions().setHasText("Norway"))
        .click();
    assertThat(page.locator(".matches")).hasText("25 candidates");
  }

  @Test
  void bulkHold_ofARange_isUndone() throws IOException {
    page.navigate(server.url() + "/candidates?q=northwind&sort=name");
    page.keyboard().press("j");
    page.keyboard().press("x");
    page.locator("[data-choose]")
        .nth(2)
        .click(
            new Locator.ClickOptions()
                .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
    assertThat(page.locator("[data-count]")).hasText("3 chosen");
    page.keyboard().press("h");
    page.keyboard().type("a meetup next week");
    PageScreenshots.take(page, "candidates-chosen");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("Held 3 candidates");
    PageScreenshots.take(page, "candidates-bulk");
    page.keyboard().press("z");
    assertThat(page.locator("h1")).hasText("Released 3 candidates");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                server.texts("select name from candidate_listing where held").isEmpty()
                    && server
                            .texts(
                                "select type from event where type in ('held', 'released') and id"
                                    + " like 'bulk-%'")
                            .size()
                        == 6);
  }

  @Test
  void edit_withAMistake_isMended() throws IOException {
    page.navigate(server.url() + "/candidates/gh-6");
    page.keyboard().press("e");
    page.getByLabel("Email address").fill("person6@nowhere");
    page.getByLabel("Employer").fill("Southwind");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();

    assertThat(page.locator("#p-email")).containsText("has no dot in its domain");
    assertThat(page.getByLabel("Employer")).hasValue("Southwind");
    PageScreenshots.take(page, "candidate-edit");

    page.getByLabel("Email address").fill("person6@nowhere.example");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved.");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                server
                        .texts(
                            "select words from candidate_words where words like"
                                + " '%person6@nowhere.example%southwind%'")
                        .size()
                    == 1);
  }

  @Test
  void candidate_whyAndWhyNotAndWhatNext_areAnsweredInWords() throws IOException {
    page.navigate(server.url() + "/candidates/gh-2");
    page.keyboard().press("y");
    assertThat(page.locator("#panel h2")).containsText("Why");
    assertThat(page.locator("#panel")).containsText("Rules that applied");
    PageScreenshots.take(page, "candidate-why");

    page.keyboard().press("n");
    page.locator("#of").fill("outreach");
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel")).containsText("Which of these?");
    page.locator("#panel .plain a").first().click();
    assertThat(page.locator("#panel .answer").first()).isVisible();
    PageScreenshots.take(page, "candidate-why-not");
    page.locator("#panel .answer h3 a").first().click();
    assertThat(page.locator("nav [aria-current=page]")).hasText("Playbook");

    page.navigate(server.url() + "/candidates/gh-1/next?days=30");
    assertThat(page.locator("#panel h2")).containsText("What next");
    PageScreenshots.take(page, "candidate-next");
  }

  @Test
  void candidate_heldAndReleased_canBeTakenBack() throws IOException {
    page.navigate(server.url() + "/candidates/gh-1");
    PageScreenshots.take(page, "candidate");
    page.locator(".timeline summary")
        .filter(new Locator.FilterOptions().setHasText("Show the mail"))
        .first()
        .click();
    assertThat(page.locator("iframe.fitted")).isVisible();
    Assertions.assertThat(page.locator("iframe.fitted").boundingBox().height).isGreaterThan(1200);

    page.keyboard().press("h");
    page.keyboard().type("meets her in person");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("On hold.");
    PageScreenshots.take(page, "candidate-held");
    page.keyboard().press("z");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Released.");
    assertThat(page.locator("[data-undo]")).hasCount(0);
  }

  @Test
  void event_reportedByAForm_isOnTheTimeline() throws IOException {
    page.navigate(server.url() + "/candidates/gh-7/events");
    PageScreenshots.take(page, "candidate-events");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reply").setExact(true))
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Report the reply"))
        .click();
    assertThat(page.locator("#p-tone")).hasText("Is missing.");
    page.getByLabel("Tone").selectOption("positive");
    PageScreenshots.take(page, "candidate-report");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Report the reply"))
        .click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Reported: Reply.");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              page.navigate(server.url() + "/candidates/gh-7");
              return page.locator(".timeline").textContent().contains("Replied (positive)");
            });
    assertThat(page.locator(".next-check")).containsText("Positive");
  }

  @Test
  void erase_withTheNameTyped_leavesNothing() throws IOException {
    page.navigate(server.url() + "/candidates/gh-8/erase");
    page.getByLabel("Type the name").fill("Person");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase")).click();
    assertThat(page.locator("#problem")).containsText("This is not the name");
    PageScreenshots.take(page, "candidate-erase");
    page.getByLabel("Type the name").fill("Person 8");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Erased.");
    Assertions.assertThat(
            server.texts("select words from candidate_words where words like '%gh-8%'"))
        .isEmpty();
    person("gh-30", "Person 30", "\"employer\":\"Northwind\",\"owner\":\"maren@example.com\"");
  }

  @Test
  void hostileNames_areTextOnEveryPage() {
    for (String ref : List.of("gh-3", "gh-4", "gh-5")) {
      for (String part :
          List.of(
              "",
              "/why",
              "/why-not?of=%3Cimg%20src%3Dx%3E",
              "/next",
              "/edit",
              "/events",
              "/events/replied",
              "/erase")) {
        page.navigate(server.url() + "/candidates/" + ref + part);
        Assertions.assertThat(page.locator("main b, main i, main img, main script").count())
            .as(ref + part)
            .isZero();
        page.setViewportSize(390, 900);
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(ref + part)
            .isLessThanOrEqualTo(390);
        page.setViewportSize(1440, 900);
      }
    }
  }

  private static void person(String ref, String name, String fields) {
    server.candidate(ref, "{\"name\":\"" + name + "\"," + fields + "}");
  }

  private static void event(String ref, String id, String type, String data) {
    server.event(ref, id, type, data);
  }
}
