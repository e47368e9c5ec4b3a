package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A task is snoozed and brought back over the API. */
final class TaskSnoozeIT {

  private static final String BACK =
      "select to_char(not_before at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' ' || state from message where kind = 'task'";

  private static PagesServer server;
  private static String task;

  @BeforeAll
  static void start() {
    server = PagesServer.demo(Map.of());
    server.candidate(
        "gh-1", "Nora Lind", "\"timeZone\":\"Europe/Oslo\",\"email\":\"nora@example.com\"");
    Awaitility.await().until(() -> tasks().size() == 1);
    task =
        server
            .texts(
                "select 'm-' || replace(candidate_id::text, '-', '') || '-' || decision || '-' || position"
                    + " from message where kind = 'task'")
            .get(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void snooze_isAnEvent_once_andTheTaskStaysOpen() {
    String created = tasks().get(0);
    String until =
        "{\"task\":\"%s\",\"until\":\"2099-01-10\",\"timeZone\":\"Europe/Oslo\"}".formatted(task);

    server.event("gh-1", "snooze-1", "task-snoozed", until);
    Awaitility.await().until(() -> tasks().equals(List.of("2099-01-09 23:00 open")));
    server.event("gh-1", "resume-1", "task-resumed", "{\"task\":\"%s\"}".formatted(task));
    Awaitility.await().until(() -> tasks().equals(List.of(created)));
    server.event("gh-1", "done-1", "task-done", "{\"task\":\"%s\"}".formatted(task));
    Awaitility.await().until(() -> tasks().get(0).endsWith(" done"));
    server.event("gh-1", "resume-2", "task-resumed", "{\"task\":\"%s\"}".formatted(task));
    Awaitility.await().until(() -> tasks().equals(List.of(created)));
    // Told again, it is known already.
    server.event("gh-1", "snooze-1", "task-snoozed", until);
    server.event("gh-1", "note-1", "noted", "{\"text\":\"behind it\",\"by\":\"maren\"}");
    Awaitility.await().until(() -> server.texts("select event_id from event_pending").isEmpty());

    assertThat(tasks()).containsExactly(created);
    assertThat(server.texts("select id from event where type like 'task-%' order by seq"))
        .containsExactly("snooze-1", "resume-1", "done-1", "resume-2");
  }

  @Test
  void formWithACharacterThatNoTextKeeps_isRefused_andNothingIsReported() {
    MemberBrowser browser = new MemberBrowser(server.url());
    HttpResponse<String> unused = browser.get("/tasks?whose=all");

    for (String form : List.of("skip", "done")) {
      HttpResponse<String> answer =
          browser.postText(
              "/tasks/" + task + "/" + form,
              "form-token=" + browser.token() + "&reason=a%00b&outcome=a%00b");
      assertThat(answer.statusCode()).as(form).isEqualTo(400);
      assertThat(answer.body()).contains("holds the character NUL");
    }
    assertThat(
            server.texts(
                "select id from event where type in ('task-done', 'task-skipped')"
                    + " and source = 'console'"))
        .isEmpty();
    assertThat(browser.get("/tasks?whose=all").statusCode()).isEqualTo(200);
  }

  @Test
  void snooze_inATimeZoneThatIsNone_isRefusedWithTheField_andNothingIsReported() {
    MemberBrowser browser = new MemberBrowser(server.url());
    HttpResponse<String> unused = browser.get("/tasks?whose=all");

    HttpResponse<String> answer =
        browser.postText(
            "/tasks/" + task + "/snooze",
            "form-token="
                + browser.token()
                + "&from=task&zone=Europe%2FOlso&until="
                + LocalDate.now().plusDays(9));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Time zone: “Europe/Olso” is not one", "Europe/Oslo", "Nothing was changed")
        .contains("name=\"zone\" value=\"Europe/Olso\"");
    assertThat(
            server.texts("select id from event where type = 'task-snoozed' and source = 'console'"))
        .isEmpty();
  }

  private static List<String> tasks() {
    return server.texts(BACK);
  }
}
