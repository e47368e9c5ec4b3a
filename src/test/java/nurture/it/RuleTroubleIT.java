package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules that fail for one candidate, and what that means for the others. */
@ExtendWith(TestPostgres.class)
final class RuleTroubleIT {

  private static final int OTHERS = 40;

  private static final String LOOPS =
      """
      rule "A word calls for the same word again"
      when
          Candidate( tags contains "loops" )
          Flag()
      then
          insert( Flag.set("again") );
      end
      """;

  private static final String STARTS =
      """
      rule "Everybody has a word said about them"
      when
          Candidate()
      then
          insert( Flag.set("known") );
      end
      """;

  private static final String THROWS =
      """
      rule "The second tag of everybody with a first one is looked at"
      when
          Candidate( tags contains "throws", tags[1] == "second" )
          $moment : EvaluationTime()
      then
          insert( CheckAgain.at($moment.inDays(1)) );
      end
      """;

  @Test
  void scenario_ofACandidateTheRulesBreakDownOver_leavesNoDraftBehind(
      @TempDir Path rules, DatabaseTables databaseTables) {
    Path playbook = TestPlaybooks.simple(rules);
    TestPlaybooks.write(playbook.resolve("journey/throw.drl"), THROWS);
    try (PagesServer server =
        PagesServer.demo(databaseTables, Map.of("NURTURE_RULES_DIR", playbook.toString()))) {
      server.candidate("throwing", "{\"name\":\"Nora Lind\",\"tags\":[\"throws\"]}");
      await()
          .atMost(30, SECONDS)
          .until(
              () ->
                  databaseTables.count(
                          "select count(*) from candidate where quarantined_since is not null")
                      == 1);

      MemberBrowser browser = new MemberBrowser(server.url());
      assertThat(browser.get("/playbook/drafts").statusCode()).isEqualTo(200);
      HttpResponse<String> answer =
          browser.post("/playbook/drafts", "title", "A case of today", "candidate", "throwing");

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("No scenario was made");
      assertThat(browser.get("/playbook/drafts").body()).doesNotContain("A case of today");
    }
  }

  @Test
  void ruleThatLoopsOrThrows_quarantinesItsCandidateAndNoOther(
      @TempDir Path rules, DatabaseTables databaseTables) {
    Path playbook = TestPlaybooks.simple(rules);
    TestPlaybooks.write(playbook.resolve("policy/start.drl"), STARTS);
    TestPlaybooks.write(playbook.resolve("journey/loop.drl"), LOOPS);
    TestPlaybooks.write(playbook.resolve("journey/throw.drl"), THROWS);
    try (SmtpSink sink = SmtpSink.start();
        ServerProcess server =
            ServerProcess.setup()
                .database(databaseTables.url())
                .rules(playbook)
                .mailingTo(sink)
                .startReady()) {
      ApiClient apiClient = server.api();

      // One request, so that they share their batch.
      ArrayNode events = PostedEvents.known("fine", 0, OTHERS);
      events.insert(0, tagged("looping", "loops"));
      events.add(tagged("throwing", "throws"));
      assertThat(apiClient.post("/api/events", events).status()).isEqualTo(202);

      await().atMost(30, SECONDS).until(() -> databaseTables.messages("sent") == OTHERS);
      assertThat(sink.count()).isEqualTo(OTHERS);
      await().atMost(20, SECONDS).until(() -> !quarantine(apiClient, "looping").isMissingNode());
      await().atMost(20, SECONDS).until(() -> !quarantine(apiClient, "throwing").isMissingNode());
      assertThat(quarantine(apiClient, "looping").path("reason").asText())
          .contains("cap of 1000 firings", "A word calls for the same word again");
      assertThat(quarantine(apiClient, "throwing").path("reason").asText())
          .contains("IndexOutOfBounds");
      assertThat(quarantine(apiClient, "looping").path("since").asText()).isNotBlank();
      assertThat(
              databaseTables.texts("select ref from candidate where quarantined_since is not null"))
          .containsExactlyInAnyOrder("looping", "throwing");
      assertThat(databaseTables.notAppliedOnce()).as("the news is kept nevertheless").isEmpty();

      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () -> {
                assertThat(quarantined(apiClient, "looping")).hasSizeGreaterThan(1);
                assertThat(quarantined(apiClient, "throwing")).hasSizeGreaterThan(1);
              });
      assertThat(
              apiClient
                  .post("/api/candidates/looping/evaluations?dryRun=true", "")
                  .json()
                  .path("outcome")
                  .asText())
          .isEqualTo("quarantined");

      // What made the rule throw is gone: the next try succeeds by itself or with the news.
      assertThat(
              apiClient
                  .put("/api/candidates/throwing", "{\"tags\":[\"throws\",\"second\"]}")
                  .status())
          .isEqualTo(202);
      await().atMost(20, SECONDS).until(() -> quarantine(apiClient, "throwing").isMissingNode());
      assertThat(quarantine(apiClient, "looping").isMissingNode()).isFalse();
      System.out.printf(
          "rule trouble: 2 quarantined, %d others decided, looping tried %d times%n",
          OTHERS, quarantined(apiClient, "looping").size());
    }
  }

  private static ObjectNode tagged(String candidate, String tag) {
    ObjectNode event = PostedEvents.upserted(candidate, "Ada", PostedEvents.email(candidate));
    ((ObjectNode) event.path("data").path("profile")).putArray("tags").add(tag);
    return event;
  }

  private static JsonNode quarantine(ApiClient apiClient, String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("quarantined");
  }

  private static List<String> quarantined(ApiClient apiClient, String candidate) {
    return apiClient.timeline(candidate).findValuesAsText("outcome").stream()
        .filter("quarantined"::equals)
        .toList();
  }
}
