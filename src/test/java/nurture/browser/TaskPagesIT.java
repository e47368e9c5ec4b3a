package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nurture.it.PagesServer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recruiter's morning with tasks, by keyboard alone. */
final class TaskPagesIT {

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
          "{\"name\":\"Nora Lind\",\"title\":\"Staff engineer\",\"employer\":\"Fjordbank\","
              + "\"phone\":\"+4755512345\",\"timeZone\":\"Europe/Oslo\",\"owner\":\"maren@example.com\"}");
      server.candidate("gh-2", "{\"name\":\"<b>Lin</b> Tsai\",\"owner\":\"otto@example.com\"}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> server.texts("select ref from candidate where version > 0").size() == 2);
      server.execute("delete from message");
      task("gh-1", 901, "Call Nora about our offer", 9);
      task("gh-2", 902, "Read and answer the reply", 2);
      task("gh-1", 903, "Ask Nora for a referral", 1);
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
  void tasks_workedOffByKeyboard_leadFromOneToTheNext() throws IOException {
    page.navigate(server.url() + "/tasks?whose=all");
    assertThat(page.locator("[data-row]")).hasCount(3);
    assertThat(page.locator("#overdue + ul [data-row]")).hasCount(1);
    assertThat(page.locator("main")).containsText("<b>Lin</b> Tsai");
    PageScreenshots.take(page, "tasks");

    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Call Nora about our offer");
    assertThat(page.locator(".letterhead")).containsText("+4755512345");
    PageScreenshots.take(page, "task");

    page.keyboard().press("d");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Done.");
    assertThat(page.locator("h1")).hasText("Read and answer the reply");

    page.keyboard().press("z");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Back in the list.");
    assertThat(page.locator("h1")).hasText("Call Nora about our offer");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              page.reload();
              Assertions.assertThat(page.locator("button[data-key=d]").count()).isPositive();
            });
    page.keyboard().press("d");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Done.");
    assertThat(page.locator("h1")).hasText("Read and answer the reply");

    page.keyboard().press("n");
    assertThat(page.locator("h1")).hasText("Ask Nora for a referral");

    page.keyboard().press("s");
    page.keyboard().type("she was asked last week");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS))
        .containsText("Skipped. That was the last one of the list.");
    assertThat(page.locator("[data-row]")).hasCount(1);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        server.texts(
                            "select state || ' ' || state_reason from message where kind = 'task'"
                                + " and decision > 900 order by decision"))
                    .containsExactly("done ", "open ", "skipped she was asked last week"));
  }

  @Test
  void task_snoozedByKeyboard_isOutOfTheListsUntilItsDay() throws IOException {
    server.execute(
        "update message set state = 'open', state_reason = '', finished_at = null where kind = 'task'");
    page.navigate(server.url() + "/tasks?whose=all");
    assertThat(page.locator("[data-row]")).hasCount(3);
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("l");
    assertThat(page.locator("details[open] input[name=until]")).isFocused();
    PageScreenshots.take(page, "tasks-snooze");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Snoozed until ");
    assertThat(page.locator("[data-row]")).hasCount(2);
    assertThat(page.locator("main")).not().containsText("Read and answer the reply");

    page.keyboard().press("z");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Back in the list.");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              page.reload();
              Assertions.assertThat(page.locator("[data-row]").count()).isEqualTo(3);
            });

    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Call Nora about our offer");
    page.keyboard().press("l");
    page.locator("details[open] input[name=until]").fill("2020-01-01");
    page.locator("details[open] form")
        .evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("choose a day from tomorrow");
    assertThat(page.locator("details[open] input[name=until]")).hasValue("2020-01-01");
    tab.expects(complaint -> complaint.contains("400"));
    PageScreenshots.take(page, "task-snooze-refused");

    page.locator("details[open] input[name=until]").fill(LocalDate.now().plusDays(9).toString());
    page.keyboard().press("Control+Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Snoozed until ");
    assertThat(page.locator("h1")).hasText("Read and answer the reply");

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              page.navigate(server.url() + "/tasks?whose=snoozed");
              Assertions.assertThat(page.locator("[data-row]").count()).isEqualTo(1);
            });
    assertThat(page.locator("[data-row]")).containsText("Call Nora about our offer");
    PageScreenshots.take(page, "tasks-snoozed");
    page.navigate(server.url() + "/candidates/gh-1");
    assertThat(page.locator(".timeline")).containsText("snoozed until");
    PageScreenshots.take(page, "candidate-snoozed-task");

    // Its day has come.
    server.execute("update message set not_before = now() where kind = 'task'");
    page.navigate(server.url() + "/tasks?whose=all");
    assertThat(page.locator("[data-row]")).hasCount(3);
  }

  private static void task(String ref, int number, String title, int days) {
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title,
          rule, reason, state, created_at, not_before)
        select id, %d, 1, 'task %d', 'task', 'call-offer', '', 'PHONE', '%s', '', 'the offer waits for an answer',
          'open', now() - interval '%d days', now() from candidate where ref = '%s'"""
            .formatted(number, number, title, days, ref));
  }
}
