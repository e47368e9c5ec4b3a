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
@ExtendWith(Postgres.class)
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
  private static Api api;
  private static String url;
  private static String quiet;

  @BeforeAll
  static void start(@TempDir Path rules, Tables tables) {
    url = tables.url();
    server = ServerProcess.setup().database(url).rules(Playbooks.simple(rules)).startReady();
    api = server.api();
    assertThat(api.post("/api/events", People.known("known", 0, RECORDED)).status()).isEqualTo(202);
    await()
        .atMost(30, SECONDS)
        .until(() -> tables.count("select count(*) from event_pending") == 0);
    quiet = Playbooks.draft(api);
    Playbooks.put(api, quiet, "rules/guard/nobody.drl", NOBODY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void draftBesideWhatIsInService_tellsWhatItSendsLess_alikeFromBothSides(Tables tables)
      throws Exception {
    String before = tables.dump();
    List<JsonNode> lines =
        lines(
            """
            {"against":"%s","days":20,"candidates":150,"from":"2027-01-04","seed":5}"""
                .formatted(quiet));
    Command.Ended ended =
        Command.run(
            List.of(
                "simulate",
                "--playbook",
                "published",
                "--against",
                quiet,
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
    assertThat(report.path("reports").path(1).path("neverReachedWhy").toString())
        .contains("Nobody is written to at all");
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(Api.JSON.readTree(ended.output().substring(ended.output().indexOf('{'))))
        .isEqualTo(report);
    assertThat(tables.dump()).as("nothing is written").isEqualTo(before);
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
    assertRefused("{\"from\":\"tomorrow\"}", "from", "must be a date");
    assertRefused("{\"from\":\"+999999999-12-31\"}", "from", "1970 to 2100");
    assertRefused("{\"fit\":\"yes\"}", "fit", "true or false");
    assertRefused("{\"model\":\"replies:\\n  - never: 1\\n\"}", "model", "model:");
    assertRefused("{\"months\":6}", "months", "there are playbook, against");
    assertThat(api.post(TIME_LAPSE, "{\"playbook\":\"99\"}").status()).isEqualTo(404);
    assertThat(api.post(TIME_LAPSE, "{\"against\":\"mine\"}").text()).contains("mine");
  }

  @Test
  void draftThatIsNoPlaybook_isRefusedByFileAndLine_andTheNextMayBegin() {
    String broken = Playbooks.draft(api);
    Playbooks.put(api, broken, "rules/guard/nobody.drl", NOBODY.replace("Reach", "Reachh"));

    Api.Answer answer = api.post(TIME_LAPSE, "{\"against\":\"" + broken + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("guard/nobody.drl:3", "Reachh");
    assertThat(last("{\"days\":1,\"candidates\":1}").has("report")).isTrue();
  }

  @Test
  void draftThatThrows_isToldInTheLastLine_andTheNextMayBegin() {
    String throwing = Playbooks.draft(api);
    Playbooks.put(
        api,
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
    Command.Ended ended =
        Command.run(
            List.of("replay", "--playbook", quiet, "--format", "json"),
            Map.of("NURTURE_DATABASE_URL", url));

    assertThat(ended.status()).as(ended.output()).isZero();
    JsonNode report = Api.JSON.readTree(ended.output().substring(ended.output().indexOf('{')));
    assertThat(report.path("candidates").path("seen").asInt()).isEqualTo(RECORDED);
    assertThat(report.path("published").asText())
        .isEqualTo(api.get("/api/playbook/versions/1").json().path("checksum").asText());
  }

  @Test
  void playbookNobodyKnows_isToldWithWhatThereIsToName() throws Exception {
    Command.Ended ended =
        Command.run(
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
      Command.Ended ended =
          Command.run(
              List.of("simulate", "--from-database"), Map.of("NURTURE_DATABASE_URL", empty.url()));

      assertThat(ended.status()).isEqualTo(1);
      assertThat(ended.output()).contains("steps behind this program", "run migrate");
      assertThat(new Tables(empty.url()).dump()).isEmpty();
    }
  }

  private static void assertRefused(String body, String field, String reason) {
    Api.Answer answer = api.post(TIME_LAPSE, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
    assertThat(answer.json().path("detail").asText()).contains(reason);
  }

  private static JsonNode last(String body) {
    List<JsonNode> lines = lines(body);
    return lines.get(lines.size() - 1);
  }

  private static List<JsonNode> lines(String body) {
    Api.Answer answer = api.post(TIME_LAPSE, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/x-ndjson");
    return answer
        .text()
        .lines()
        .map(
            line -> {
              try {
                return Api.JSON.readTree(line);
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .toList();
  }
}
