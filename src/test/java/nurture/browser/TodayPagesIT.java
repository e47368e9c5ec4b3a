package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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

/** The page of today, each number of which leads to as many lines. */
final class TodayPagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      server.candidate(
          "gh-1",
          "{\"name\":\"Nora Lind\",\"email\":\"nora@example.org\",\"owner\":\"maren@example.com\"}");
      server.candidate("gh-2", "{\"name\":\"<b>Lin</b> Tsai\",\"owner\":\"otto@example.com\"}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> server.texts("select ref from candidate where version > 0").size() == 2);
      server.execute("delete from message");
      for (int i = 0; i < 120; i++) {
        message("gh-1", 1_000 + i, "sent", "now() - interval '" + (i + 1) + " minutes'");
      }
      message("gh-1", 900, "sent", "now() - interval '8 days'");
      message("gh-2", 901, "uncertain", "null");
      came("gh-1", "r-1", "replied", "{\"tone\":\"positive\",\"reason\":\"call me <i>soon</i>\"}");
      came("gh-2", "r-2", "replied", "{\"tone\":\"negative\"}");
      came("gh-2", "r-3", "replied", "{\"tone\":\"out-of-office\"}");
      came("gh-2", "r-4", "replied", "{\"tone\":\"OUT_OF_OFFICE\"}");
      came("gh-2", "c-1", "link-clicked", "{\"topic\":\"databases\"}");
      came("gh-2", "u-1", "unsubscribed", "{}");
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
  void numbers_leadToAsManyLines() throws IOException {
    page.navigate(server.url() + "/");
    assertThat(page.locator("#coming-part .bars")).isVisible();
    PageScreenshots.take(page, "today");

    List<String> doors = new ArrayList<>();
    for (Locator link : page.locator(".figures a").all()) {
      doors.add(link.textContent() + " " + link.getAttribute("href"));
    }
    Assertions.assertThat(doors)
        .contains(
            "120 /today/week?what=sent",
            "2 /today/week?what=replied",
            "1 /today/week?what=replied&how=positive",
            "1 /today/week?what=link-clicked",
            "1 /today/week?what=unsubscribed")
        .noneMatch(door -> door.contains("office"));
    for (String door : doors) {
      Assertions.assertThat(rows(door.substring(door.indexOf(' ') + 1)))
          .as(door)
          .isEqualTo(Integer.parseInt(door.substring(0, door.indexOf(' '))));
    }
  }

  @Test
  void funnel_andWhatNeedsAHand_leadToPeopleAndMessages() throws IOException {
    page.navigate(server.url() + "/");
    assertThat(page.locator(".hands")).containsText("1 uncertain message");
    page.locator(".hands a").filter(new Locator.FilterOptions().setHasText("uncertain")).click();
    assertThat(page.locator("tbody tr")).hasCount(1);

    page.navigate(server.url() + "/");
    Locator awareness = page.locator(".bars a").first();
    int count = Integer.parseInt(awareness.locator(".bar-count").textContent());
    awareness.click();
    assertThat(page.locator("tbody tr")).hasCount(count);
  }

  @Test
  void lines_ofTheWeek_leadToTheDecision_andShowWordsAsText() throws IOException {
    page.navigate(server.url() + "/today/week?what=replied&how=positive");
    assertThat(page.locator("tbody")).containsText("call me <i>soon</i>");
    PageScreenshots.take(page, "week");

    page.navigate(server.url() + "/today/week?what=sent");
    Assertions.assertThat(page.locator("tbody a[data-open]").first().getAttribute("href"))
        .isEqualTo("/candidates/gh-1#decision-1000");
  }

  @Test
  void coming_dayByDay_listsWhatItCounts() throws IOException {
    page.navigate(server.url() + "/today/coming");
    PageScreenshots.take(page, "coming");
    int all = 0;
    for (Locator day : page.locator(".bars.days a").all()) {
      all += Integer.parseInt(day.locator(".bar-count").textContent().strip().split(" ")[0]);
    }
    Assertions.assertThat(page.locator("main .says strong").first().textContent())
        .isEqualTo(Integer.toString(all));
  }

  @Test
  void clocks_countWhomTheyList() throws IOException {
    page.navigate(server.url() + "/");
    assertThat(page.locator("#clocks-part .clock-rows")).containsText("source is not known");
    page.navigate(server.url() + "/today/clocks?days=90");
    PageScreenshots.take(page, "clocks");
    List<String> doors =
        page.locator(".clock-rows a").all().stream()
            .map(a -> a.locator(".count").textContent() + " " + a.getAttribute("href"))
            .toList();
    Assertions.assertThat(doors).isNotEmpty();
    for (String door : doors) {
      Assertions.assertThat(rows(door.substring(door.indexOf(' ') + 1)))
          .as(door)
          .isEqualTo(Integer.parseInt(door.substring(0, door.indexOf(' '))));
    }
    PageScreenshots.take(page, "clock-people");
  }

  /** How many lines the pages of a list have. */
  private int rows(String path) {
    int rows = 0;
    String next = path;
    while (next != null) {
      page.navigate(server.url() + next);
      rows += page.locator("tbody tr").count();
      Locator more = page.locator("a[rel=next]");
      next = more.count() == 0 ? null : more.getAttribute("href");
    }
    return rows;
  }

  private static void message(String ref, int number, String state, String finished) {
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title,
          rule, reason, state, created_at, not_before, finished_at)
        select id, %2$d, 0, 'by hand %2$d', 'message', '', 'first-outreach', 'email', 'Hello', '', '', '%3$s',
          now(), now(), %4$s from candidate where ref = '%1$s'"""
            .formatted(ref, number, state, finished));
  }

  private static void came(String ref, String id, String type, String data) {
    server.execute(
        """
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select id, '%s', '%s', now() - interval '1 hour', now(), 'by hand', '%s' from candidate where ref = '%s'"""
            .formatted(id, type, data, ref));
  }
}
