package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.store.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Days lived ahead, over HTTP and from the command line: by versions, drafts and folders. */
@ExtendWith(TestPostgres.class)
final class TimeLapseIT {

  private static final String TIME_LAPSE = "/api/playbook/time-lapse";
  private static final int RECORDED = 7;

  private static final String NOBODY =
      """
      rule "Nobody is written to at all"
      when
          Reach( via == Via.EMAIL )
      then
          insert( Veto.of(Via.EMAIL).because("it is quiet") );
      end
      """;

  private static ServerProcess server;
  private static ApiClient apiClient;
  private static String url;
  private static String quiet;

  @BeforeAll
  static void start(@TempDir Path rules, DatabaseTables databaseTables) {
    url = databaseTables.url();
    server = ServerProcess.setup().database(url).rules(TestPlaybooks.simple(rules)).startReady();
    apiClient = server.api();
    assertThat(apiClient.post("/api/events", PostedEvents.known("known", 0, RECORDED)).status())
        .isEqualTo(202);
    await()
        .atMost(30, SECONDS)
        .until(() -> databaseTables.count("select count(*) from event_pending") == 0);
    quiet = TestPlaybooks.draft(apiClient);
    TestPlaybooks.put(apiClient, quiet, "rules/guard/nobody.drl", NOBODY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void draftBesideWhatIsInService_tellsWhatItSendsLess_alikeFromBothSides(
      DatabaseTables databaseTables) throws Exception {
    String before = databaseTables.dump();
    List<JsonNode> lines =
        lines(
            """
            {"playbook":"%s","against":"published","days":20,"candidates":150,"from":"2027-01-04","seed":5}"""
                .formatted(quiet));
    CommandRun.Ended ended =
        CommandRun.run(
            List.of(
                "simulate",
                "--playbook",
                quiet,
                "--against",
                "published",
                "--days",
                "20",
                "--candidates",
                "150",
                "--from",
                "2027-01-04",
                "--seed",
                "5",
                "--format",
                "json"),
            Map.of("NURTURE_DATABASE_URL", url));

    JsonNode progress = lines.get(lines.size() - 2).path("progress");
    assertThat(progress.path("done").asInt()).isEqualTo(150);
    assertThat(progress.path("total").asInt()).isEqualTo(150);
    JsonNode report = lines.get(lines.size() - 1).path("report");
    long sent = report.path("reports").path(0).path("messages").asLong();
    assertThat(sent).isPositive();
    assertThat(report.path("reports").path(1).path("messages").asLong()).isZero();
    assertThat(report.path("differences").path("messages").asLong()).isEqualTo(-sent);
    assertThat(report.path("reports").path(0).path("title").asText()).startsWith("version 1, ");
    assertThat(report.path("reports").path(1).path("title").asText())
        .startsWith("draft " + quiet.substring(0, 8));
    assertThat(report.path("reports").path(1).path("neverReachedWhy").toString())
        .contains("Nobody is written to at all");
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(ApiClient.JSON.readTree(ended.output().substring(ended.output().indexOf('{'))))
        .isEqualTo(report);
    assertThat(databaseTables.dump()).as("nothing is written").isEqualTo(before);
  }

  @Test
  void recordedCandidates_areWhoIsLivedWith() {
    JsonNode report = last("{\"people\":\"recorded\",\"fit\":true,\"days\":3}").path("report");

    assertThat(report.path("reports")).hasSize(1);
    assertThat(report.path("reports").path(0).path("candidates").asInt()).isEqualTo(RECORDED);
  }

  @Test
  void page_isAsked_comesWhole() {
    String page = last("{\"days\":3,\"candidates\":20,\"format\":\"html\"}").path("html").asText();

    assertThat(page).startsWithIgnoringCase("<!doctype html>").contains("</html>");
  }

  @Test
  void whatCannotBeLived_isRefusedByItsField() {
    assertRefused("{\"days\":0}", "days", "between 1 and 3650");
    assertRefused("{\"candidates\":100001}", "candidates", "between 1 and 100000");
    assertRefused("{\"people\":\"aliens\"}", "people", "made-up, recorded");
    assertRefused("{\"from\":\"tomorrow\"}", "from", "must be a day");
    assertRefused("{\"from\":\"+999999999-12-31\"}", "from", "must be a day");
    assertRefused("{\"from\":\"2150-01-01\"}", "from", "1970 to 2100");
    assertRefused("{\"fit\":\"yes\"}", "fit", "true or false");
    assertRefused("{\"model\":\"replies:\\n  - never: 1\\n\"}", "model", "model:");
    assertRefused("{\"months\":6}", "months", "there are playbook, against");
    assertThat(apiClient.post(TIME_LAPSE, "{\"playbook\":\"99\"}").status()).isEqualTo(404);
    assertThat(apiClient.post(TIME_LAPSE, "{\"against\":\"mine\"}").text()).contains("mine");
  }

  @Test
  void draftThatIsNoPlaybook_isRefusedByFileAndLine_andTheNextMayBegin() {
    String broken = TestPlaybooks.draft(apiClient);
    TestPlaybooks.put(
        apiClient, broken, "rules/guard/nobody.drl", NOBODY.replace("Reach", "Reachh"));

    ApiClient.Answer answer = apiClient.post(TIME_LAPSE, "{\"against\":\"" + broken + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("guard/nobody.drl:3", "Reachh");
    assertThat(last("{\"days\":1,\"candidates\":1}").has("report")).isTrue();
  }

  @Test
  void draftThatThrows_isToldInTheLastLine_andTheNextMayBegin() {
    String throwing = TestPlaybooks.draft(apiClient);
    TestPlaybooks.put(
        apiClient,
        throwing,
        "rules/journey/throws.drl",
        """
        rule "Everybody has a third tag"
        when
            Candidate( tags[2] == "third" ) // WorkingHours.between(99999999999, 18)
        then
            insert( Tag.as("third") );
        end
        """);

    for (String people : List.of("made-up", "recorded")) {
      JsonNode last =
          last("{\"playbook\":\"%s\",\"days\":3,\"people\":\"%s\"}".formatted(throwing, people));

      assertThat(last.path("failed").asText()).contains("a condition threw", "Index 2");
    }
    assertThat(last("{\"days\":1,\"people\":\"recorded\"}").has("report")).isTrue();
  }

  @Test
  void replay_ofADraftByItsId_comparesWithWhatIsInService() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(
            List.of("replay", "--playbook", quiet, "--format", "json"),
            Map.of("NURTURE_DATABASE_URL", url));

    assertThat(ended.status()).as(ended.output()).isZero();
    JsonNode report =
        ApiClient.JSON.readTree(ended.output().substring(ended.output().indexOf('{')));
    assertThat(report.path("candidates").path("seen").asInt()).isEqualTo(RECORDED);
    assertThat(report.path("published").asText())
        .isEqualTo(apiClient.get("/api/playbook/versions/1").json().path("checksum").asText());
  }

  @Test
  void playbookNobodyKnows_isToldWithWhatThereIsToName() throws Exception {
    CommandRun.Ended ended =
        CommandRun.run(
            List.of("simulate", "--playbook", "no-such"),
            Map.of("NURTURE_DATABASE_URL", "postgresql://nobody:none@127.0.0.1:1/nowhere"));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output())
        .as("no database is asked for what cannot be its")
        .contains("there is no directory, version or draft no-such", "the number of a version");
  }

  @Test
  void databaseThatIsBehind_isToldAndLeftAlone(@TempDir Path folder) throws Exception {
    try (EmbeddedDatabase empty = EmbeddedDatabase.start(folder)) {
      CommandRun.Ended ended =
          CommandRun.run(
              List.of("simulate", "--from-database"), Map.of("NURTURE_DATABASE_URL", empty.url()));

      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.output()).contains("steps behind this program", "run migrate");
      assertThat(new DatabaseTables(empty.url()).dump()).isEmpty();
    }
  }

  private static void assertRefused(String body, String field, String reason) {
    ApiClient.Answer answer = apiClient.post(TIME_LAPSE, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
    assertThat(answer.json().path("detail").asText()).contains(reason);
  }

  private static JsonNode last(String body) {
    List<JsonNode> lines = lines(body);
    return lines.get(lines.size() - 1);
  }

  private static List<JsonNode> lines(String body) {
    ApiClient.Answer answer = apiClient.post(TIME_LAPSE, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/x-ndjson");
    return answer
        .text()
        .lines()
        .map(
            line -> {
              try {
                return ApiClient.JSON.readTree(line);
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .toList();
  }
}
