package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nurture.it.PagesServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who reads the measures, by one property, down to the people whom they count. */
final class MeasurePagesIT {

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
  void measures_areReadDownToThePeople() throws IOException {
    approached("letter-", "plain-letter", 1_500, 60);
    approached("warm-", "warm-letter", 1_200, 240);
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                server
                    .texts("select count(*) from measured_touch where template = 'warm-letter'")
                    .get(0)
                    .equals("1200"));
    page.navigate(server.url() + "/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Measures")).first().click();
    assertThat(page.locator("h1")).hasText("Measures");
    assertThat(page.locator("#response")).containsText("target 15 to 25%");
    assertThat(page.locator("section:has(#response)"))
        .containsText("Counts candidates approached.");
    assertThat(page.locator("#funnel")).isVisible();
    assertThat(page.locator("main")).containsText("No hire was rated in these days.");
    PageScreenshots.take(page, "measures");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Template").setExact(true))
        .click();
    Locator plain = row("plain-letter");
    assertThat(plain).containsText("60 of Response rate, plain-letter of 1,500");
    assertThat(plain.locator(".chip")).hasText("Below the target");
    assertThat(plain).containsText("Look at personalisation and targeting");
    assertThat(plain.locator("svg .target-band")).hasCount(1);
    assertThat(row("warm-letter").locator(".chip")).hasText("On target");
    PageScreenshots.take(page, "measures-by-template");

    plain.locator("[data-open]").click();
    assertThat(page.locator(".says")).containsText("Template plain-letter: those that did");
    assertThat(page.locator("[data-row]")).hasCount(60);
    PageScreenshots.take(page, "measures-people");
    Locator newest = page.locator("[data-row] [data-open]").first();
    assertThat(newest).hasText("Ada letter-60");
    assertThat(newest).hasAttribute("href", "/candidates/letter-60");
    assertThat(page.locator("[data-row]").first()).containsText("Positive reply");
  }

  /** The one of the response rate. */
  private Locator row(String template) {
    return page.locator("section:has(#response) tr")
        .filter(new Locator.FilterOptions().setHasText(template));
  }

  private static void approached(String prefix, String template, int many, int replies) {
    server.execute(
        """
        insert into candidate (id, ref, name, version, due_at, created_at)
        select md5('%1$s' || i)::uuid, '%1$s' || i, 'Ada %1$s' || i, 1, '9999-12-31', now() - interval '110 days'
        from generate_series(1, %2$d) i"""
            .formatted(prefix, many));
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select md5('%1$s' || i)::uuid, 1, 0, 'first', 'message', '', '%3$s', 'EMAIL', 'Hello', 'First outreach', '', 'sent',
          now() - interval '100 days', now() - interval '100 days', now() - interval '100 days' + i * interval '1 minute'
        from generate_series(1, %2$d) i"""
            .formatted(prefix, many, template));
    server.execute(
        """
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select md5('%1$s' || i)::uuid, 'reply', 'replied', now() - interval '90 days', now() - interval '90 days', 'api',
          case when i %% 2 = 0 then '{"tone":"positive"}' else '{"tone":"not-now"}' end::json
        from generate_series(1, %2$d) i"""
            .formatted(prefix, replies));
  }
}
