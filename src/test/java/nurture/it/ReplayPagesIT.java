package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Trials on pages of a whole server: the numbers of the API, its one slot, and what is refused. */
final class ReplayPagesIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static PagesServer server;
  private static TriedDraft draft;
  private static MemberBrowser browser;

  @BeforeAll
  static void start() {
    server = PagesServer.demo(Map.of());
    draft = TriedDraft.on(server);
    browser = new MemberBrowser(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void replay_onAPage_hasTheSumsOfTheApi() throws JsonProcessingException {
    String at = TriedDraft.tuesday().toString();
    String run = begun(post("/playbook/try/replay", "span=moment&at=" + at));

    String page = over(run);

    JsonNode touches = replayed(draft.id(), at).path("touches");
    assertThat(touches.path("movedFrom").asLong()).isEqualTo(2);
    assertThat(number(page, "Before")).isEqualTo(touches.path("published").asLong());
    assertThat(number(page, "After")).isEqualTo(touches.path("draft").asLong());
    assertThat(number(page, "Gained")).isEqualTo(touches.path("gained").asLong());
    assertThat(number(page, "Lost")).isEqualTo(touches.path("lost").asLong());
    assertThat(number(page, "Moved")).isEqualTo(touches.path("movedFrom").asLong());
    assertThat(browser.get(run + "/mails?kind=moved").body())
        .contains("Ada Byron", "Bea Quist")
        .doesNotContain("Cem Aydin");
  }

  @Test
  void template_inOtherWords_isListed_withBothMails() throws JsonProcessingException {
    String at = TriedDraft.tuesday().toString();
    TriedDraft reworded = TriedDraft.reworded(server);
    String run = begun(post(reworded, "/playbook/try/replay", "span=moment&at=" + at));

    String page = over(run);

    JsonNode touches = replayed(reworded.id(), at).path("touches");
    assertThat(touches.path("reworded").asLong()).isEqualTo(3);
    assertThat(touches.path("movedFrom").asLong() + touches.path("gained").asLong()).isZero();
    assertThat(number(page, "Reworded")).isEqualTo(3);
    assertThat(number(page, "Get something else")).isEqualTo(3);
    String mails = browser.get(run + "/mails?kind=words").body();
    assertThat(mails).contains("Ada Byron", "Bea Quist", "Cem Aydin").doesNotContain("Eva Brandt");
    Matcher row = Pattern.compile("href=\"(" + run + "/mails/\\d+[?]kind=words)\"").matcher(mails);
    assertThat(row.find()).isTrue();
    assertThat(browser.get(row.group(1)).body()).contains("Reworded", TriedDraft.NEW_WORDS);
  }

  @Test
  void period_thatHasPassed_isReplayedToo() {
    String run = begun(post("/playbook/try/replay", "span=period&from=2026-01-01T00:00"));

    assertThat(over(run)).contains("What changes for whom");
  }

  @Test
  void input_thatIsWrong_isToldAtItsField_andStaysInTheForm() {
    HttpResponse<String> answer = post("/playbook/try/replay", "span=period&from=soon");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("value=\"soon\"", "id=\"from-problem\"", "From: write a day and a time");
  }

  @Test
  void run_thatIsNotKept_isExplained() {
    HttpResponse<String> answer = browser.get("/playbook/runs/" + UUID.randomUUID());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("a restart of the server forgets it");
  }

  @Test
  void run_takesTheOneSlotOfTheNode_untilItIsEnded() {
    String form = "days=3000&candidates=50000&people=made-up&seed=1&beside=alone";
    String run = begun(post("/playbook/try/time-lapse", form));

    assertThat(server.api().post("/api/playbook/drafts/" + draft.id() + "/replay", "{}").status())
        .isEqualTo(409);
    assertThat(post("/playbook/try/replay", "span=moment").statusCode()).isEqualTo(409);
    assertThat(browser.get(draft.page()).body()).contains("A run is under way", run);

    assertThat(post(run + "/end", "").statusCode()).isEqualTo(303);
    assertThat(over(run)).contains("It was ended early");
  }

  @Test
  void trial_ofAPlaybookThatIsNotThere_isNotFound() {
    assertThat(browser.get("/playbook/try?playbook=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(browser.get("/playbook/try?playbook=../1").statusCode()).isEqualTo(404);
    assertThat(browser.get("/playbook/try?playbook=1").body()).contains("version 1");
  }

  private static HttpResponse<String> post(String path, String form) {
    return post(draft, path, form);
  }

  private static HttpResponse<String> post(TriedDraft tried, String path, String form) {
    HttpResponse<String> unused = browser.get("/settings/sessions");
    return browser.send(
        "POST", path, "form-token=" + browser.token() + "&playbook=" + tried.id() + "&" + form);
  }

  private static String begun(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return MemberBrowser.location(answer);
  }

  private static String over(String run) {
    Awaitility.await().atMost(PATIENCE).until(() -> isOver(run));
    return browser.get(run).body();
  }

  private static boolean isOver(String run) {
    return !browser.get(run).body().contains("id=\"progress\"");
  }

  private static JsonNode replayed(String id, String at) throws JsonProcessingException {
    String lines =
        server
            .api()
            .post("/api/playbook/drafts/" + id + "/replay", "{\"at\":\"" + at + "\"}")
            .text()
            .strip();
    return ApiClient.JSON.readTree(lines.substring(lines.lastIndexOf('\n') + 1)).path("report");
  }

  private static long number(String page, String label) {
    Matcher found = Pattern.compile("<dt>" + label + "</dt><dd><[^>]+>([\\d,]+)<").matcher(page);
    assertThat(found.find()).as(label).isTrue();
    return Long.parseLong(found.group(1).replace(",", ""));
  }
}
