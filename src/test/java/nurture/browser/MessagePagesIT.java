package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that wait for a person are worked off, and suppressions are read. */
final class MessagePagesIT {

  private static SystemChromium chromium;
  private static PagesServer server;

  private BrowserTab tab;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = SystemChromium.launch().orElse(null);
    if (chromium != null) {
      server = PagesServer.demo(Map.of());
      server.candidate("gh-1", "{\"name\":\"Nora Lind\",\"email\":\"nora@example.org\"}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> server.texts("select ref from candidate where version > 0").size() == 1);
      server.execute("delete from message");
      for (int i = 0; i < 130; i++) {
        message(1_000 + i, "uncertain", i < 3 ? "no answer after the content" : "the line dropped");
      }
      server.execute(
          "insert into suppression select address_hash, 'HARD_BOUNCE', now() from candidate"
              + " where address_hash is not null");
      server.execute("insert into suppression values ('\\x00ff', 'COMPLAINT', now())");
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
  void uncertainMessages_areWorkedOffByReason_manyAtOnce() throws IOException {
    page.navigate(server.url() + "/mails?state=uncertain");
    assertThat(page.locator("tbody tr")).hasCount(100);
    PageScreenshots.take(page, "messages");
    page.locator("a[rel=next]").click();
    assertThat(page.locator("tbody tr")).hasCount(30);

    page.locator(".reasons a").filter(text("No answer")).click();
    assertThat(page.locator("tbody tr")).hasCount(3);
    assertThat(page.locator("tbody")).containsText("Nora Lind");
    page.locator("[data-choose-page]").check();
    assertThat(page.locator("[data-count]")).containsText("3");
    PageScreenshots.take(page, "messages-chosen");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("3 messages cancelled.");
    Assertions.assertThat(
            server.texts("select count(*)::text from message where state = 'cancelled'"))
        .containsExactly("3");
    Assertions.assertThat(
            server.texts("select count(*)::text from audit where action = 'cancel message'"))
        .containsExactly("3");
    Assertions.assertThat(
            server.texts("select count(*)::text from message where state = 'uncertain'"))
        .containsExactly("127");
  }

  @Test
  void suppressions_sayWhoAndWhy_alsoOfErasedPeople() throws IOException {
    page.navigate(server.url() + "/suppressions");
    assertThat(page.locator("tbody tr")).hasCount(2);
    assertThat(page.locator("tbody")).containsText("Nora Lind");
    assertThat(page.locator("tbody")).containsText("Nobody on record");
    PageScreenshots.take(page, "suppressions");

    page.locator(".filters a").filter(text("Complaint")).click();
    assertThat(page.locator("tbody tr")).hasCount(1);
  }

  @Test
  void linksOfAMail_showWhoFollowedThem_andWhyARobotDoesNotCount() throws IOException {
    message(5_000, "sent", "250 OK");
    server.execute(
        """
        insert into message_link (candidate_id, decision, position, number, url, topic, created_at)
        select id, 5000, 0, n, 'https://example.com/reading/exactly-once-in-practice-and-' || repeat('long-', 20) || n,
          case n when 1 then 'stream processing' else '' end, now()
        from candidate, generate_series(1, 2) n where ref = 'gh-1'""");
    server.execute(
        """
        insert into link_hit (candidate_id, decision, position, number, at, head, agent, agent_name, human, reason)
        select c.id, 5000, 0, 1, now() - h.ago * interval '1 minute', false, h.agent, h.name, h.human, h.reason
        from candidate c, (values
          (90, 'GATEWAY', 'Proofpoint', false, 'Proofpoint checked the mail'),
          (80, 'GATEWAY', 'Proofpoint', false, 'Proofpoint checked the mail'),
          (40, 'BROWSER', '', true, 'a browser or a mail program asked, and nothing near it looks like a robot'),
          (0, 'BROWSER', '', null, '')) h (ago, agent, name, human, reason)
        where c.ref = 'gh-1'""");
    String id =
        server
            .texts("select 'm-' || replace(id::text, '-', '') || '-5000-0' from candidate")
            .get(0);

    page.navigate(server.url() + "/mails/" + id);

    Locator links = page.locator("section[aria-labelledby=links]");
    assertThat(links.locator("h3")).hasCount(2);
    assertThat(links).containsText("1 click, 2 hits by robots On stream processing");
    assertThat(links.locator("li")).hasCount(4);
    assertThat(links.locator("li").first()).containsText("Robot Proofpoint checked the mail");
    assertThat(links.locator("li").last()).containsText("Judged in a minute");
    assertThat(links).containsText("Not followed");
    PageScreenshots.take(page, "message-links");

    page.navigate(server.url() + "/candidates/gh-1");
    assertThat(page.locator("#content, main").first())
        .containsText("Robots followed links 2 times, not counted: Proofpoint checked the mail");
    PageScreenshots.take(page, "timeline-robots");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void message(int number, String state, String reason) {
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title,
          rule, reason, state, state_reason, created_at, not_before)
        select id, %1$d, 0, 'by hand %1$d', 'message', '', 'first-outreach', 'email', 'Hello', '', '', '%2$s', '%3$s',
          now() - interval '%1$d seconds', now() from candidate where ref = 'gh-1'"""
            .formatted(number, state, reason));
  }
}
