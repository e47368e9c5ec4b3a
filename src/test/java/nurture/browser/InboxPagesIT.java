package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Mails that arrived are looked through, and what waits for a person is put aside. */
final class InboxPagesIT {

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
      mail("nora@example.org", "Re: Your talk", "Yes, I would love to hear more.");
      mail("nora@example.org", "Re: Your talk again", "Hm. <b>Perhaps</b> the blue one.");
      mail("nora@example.org", "Re: One more talk", "Yes, gladly.");
      mail("stranger@example.net", "Half a question", "Who are you?");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  server.texts("select id::text from received_mail where state = 'read'").size()
                      == 4);
    }
  }

  private static void mail(String from, String subject, String text) {
    server.mail(
        "From: %s\r\nTo: talent@example.com\r\nSubject: %s\r\nMessage-ID: <%s@x.example>\r\n\r\n%s\r\n"
            .formatted(from, subject, subject.hashCode(), text));
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
  void whatWaitsForAPerson_isReadAndPutAside() throws IOException {
    page.navigate(server.url() + "/mails");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inbox")).first().click();
    assertThat(page.locator("tbody tr")).hasCount(2);
    assertThat(page.locator("tbody")).containsText("not sure what it means");
    assertThat(page.locator("tbody")).containsText("No candidate");
    assertThat(page.locator("tbody .start").first()).hasText("Who are you?");
    PageScreenshots.take(page, "inbox");

    page.locator(".filters a:text-is('Replies')").click();
    assertThat(page.locator("tbody tr")).hasCount(4);
    assertThat(page.locator("tbody")).containsText("Reply: positive");

    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Re: Your talk again").setExact(true))
        .click();
    assertThat(page.locator("pre")).hasText("Hm. <b>Perhaps</b> the blue one.");
    assertThat(page.locator("dl")).containsText("Nora Lind");
    PageScreenshots.take(page, "received-mail");
    page.keyboard().press("d");

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Put aside: a person has looked.");
    assertThat(page.locator("tbody tr")).hasCount(1);
    Assertions.assertThat(
            server.texts(
                "select settled_by from received_mail where subject = 'Re: Your talk again'"))
        .hasSize(1);
  }

  @Test
  void whatAMailMeans_isCorrectedByOneKey_andADayIsAskedFor() throws IOException {
    String id =
        server
            .texts("select id::text from received_mail where subject = 'Re: One more talk'")
            .get(0);
    page.navigate(server.url() + "/inbox/" + id);
    assertThat(page.locator("dl")).containsText("Reply: positive");
    PageScreenshots.take(page, "correct-mail");

    page.keyboard().press("a");
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Choose the first day to try again.");
    tab.expects(said -> said.contains("400"));
    page.getByLabel("Until").fill("2031-03-01");
    page.keyboard().press("Escape");
    page.locator("h1").click();
    page.keyboard().press("l");

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Done. What it did before is undone.");
    assertThat(page.locator("dl")).containsText("Reply: not now, until 1 Mar 2031");
    assertThat(page.locator("dl")).containsText("Corrected");
    assertThat(page.locator("dl")).containsText("Reply: positive, because:");
    assertThat(page.locator("dl")).not().containsText("Because");
    PageScreenshots.take(page, "corrected-mail");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                server
                    .texts(
                        "select dossier::jsonb #>> '{engagement,notNow,until}' from candidate where"
                            + " ref = 'gh-1'")
                    .equals(List.of("2031-03-01")));
  }

  @Test
  void reply_isAnswered_throughTheGuards() throws IOException {
    String id =
        server.texts("select id::text from received_mail where subject = 'Re: Your talk'").get(0);
    page.navigate(server.url() + "/inbox/" + id);
    PageScreenshots.take(page, "answer-mail");
    page.getByLabel("Your answer").fill("Hello Nora,\n\nTuesday at <ten> suits me.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the answer")).click();

    assertThat(page.getByRole(AriaRole.STATUS))
        .hasText("Your answer leaves by email as soon as the guards let it.");
    assertThat(page.locator("h1")).containsText("Nora Lind");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                server
                    .texts(
                        "select dossier::jsonb #>> '{care,answers,0,text}' from candidate where ref"
                            + " = 'gh-1'")
                    .equals(List.of("Hello Nora,\n\nTuesday at <ten> suits me.")));
    page.reload();
    assertThat(page.locator(".timeline"))
        .containsText(
            "send written-answer by email, because there is no consent or other legal basis");
  }

  @Test
  void repliesOnRecord_areReadOnceMore() throws IOException {
    page.navigate(server.url() + "/playbook/try?playbook=1");
    page.getByLabel("Of the last days", new Page.GetByLabelOptions().setExact(true)).fill("none");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read replies")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Type a number of days from 1 to 3660.");
    tab.expects(said -> said.contains("400"));
    page.getByLabel("Of the last days", new Page.GetByLabelOptions().setExact(true)).fill("30");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("How replies read");
    assertThat(page.locator("dl")).containsText("Read otherwise");
    PageScreenshots.take(page, "replies-read");
  }

  @Test
  void rawMail_isDownloaded_andAnUnknownOneIsNotFound() {
    String id =
        server.texts("select id::text from received_mail where candidate_id is null").get(0);

    var raw = page.request().get(server.url() + "/inbox/" + id + "/raw");
    Assertions.assertThat(raw.text()).startsWith("From: stranger@example.net");
    Assertions.assertThat(raw.headers().get("content-disposition")).contains("attachment");
    Assertions.assertThat(page.request().get(server.url() + "/inbox/nonsense").status())
        .isEqualTo(404);
  }
}
