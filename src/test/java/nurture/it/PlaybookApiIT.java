package nurture.it;

import static nurture.it.PlaybookServer.MASTER;
import static nurture.it.PlaybookServer.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import nurture.playbook.version.PlaybookZip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The playbook over HTTP, as a program sees it; each test has a draft of its own. */
@ExtendWith(TestPostgres.class)
final class PlaybookApiIT {

  private static final String NUMBERS = "/files/" + SmallPlaybook.NUMBERS;

  private static PlaybookServer server;
  private static DatabaseTables databaseTables;
  private static ApiClient apiClient;
  private static ApiClient rosa;

  @BeforeAll
  static void open(DatabaseTables database) {
    databaseTables = database;
    server = new PlaybookServer(database, false);
    apiClient = server.api(MASTER);
    rosa = server.api(ROSA);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void file_editedByTwo_tellsTheSecondBothTextsAndTheBase() {
    String draft = draft(rosa, "a number");
    ApiClient.Answer seen = apiClient.get(draft + NUMBERS);
    assertThat(seen.text()).isEqualTo(SmallPlaybook.NINETY);
    assertThat(seen.header("etag")).isEqualTo("\"0\"");

    ApiClient.Answer saved =
        rosa.put(draft + NUMBERS, SmallPlaybook.sixty(), Map.of("if-match", seen.header("etag")));
    ApiClient.Answer late =
        apiClient.put(draft + NUMBERS, "mine", Map.of("if-match", seen.header("etag")));

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.header("etag")).isEqualTo("\"1\"");
    assertThat(saved.json().path("author").asText()).isEqualTo("rosa");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.header("content-type")).isEqualTo("application/problem+json");
    assertThat(late.json().path("theirs").asText()).isEqualTo(SmallPlaybook.sixty());
    assertThat(late.json().path("yours").asText()).isEqualTo("mine");
    assertThat(late.json().path("base").asText()).isEqualTo(SmallPlaybook.NINETY);
    assertThat(late.json().at("/file/revision").asLong()).isEqualTo(1);
    assertThat(apiClient.get(draft + NUMBERS).text()).isEqualTo(SmallPlaybook.sixty());
  }

  @Test
  void file_savedWithoutSayingWhatWasSeen_isAskedFor() {
    String draft = draft(rosa, "blind");

    ApiClient.Answer blind = rosa.put(draft + NUMBERS, "mine");

    assertThat(blind.status()).isEqualTo(428);
    assertThat(blind.json().path("detail").asText()).contains("If-Match");
  }

  @Test
  void file_underAPathWithEncodedSlashes_isTheSame() {
    String draft = draft(rosa, "slashes");

    assertThat(apiClient.get(draft + "/files/rules%2Fpolicy%2Fnumbers.csv").text())
        .isEqualTo(SmallPlaybook.NINETY);
    assertThat(apiClient.get("/api/playbook/versions/1/files/rules%2Fpolicy%2Fnumbers.csv").text())
        .isEqualTo(SmallPlaybook.NINETY);
    assertThat(apiClient.get("/api/playbook/versions/1" + NUMBERS).text())
        .isEqualTo(SmallPlaybook.NINETY);
    assertThat(apiClient.get("/api/playbook/versions/1/files/rules/none.md").status())
        .isEqualTo(404);
  }

  @Test
  void file_thatWouldLeaveItsFolder_isRefused() {
    String draft = draft(rosa, "outside");

    ApiClient.Answer refused =
        rosa.put(draft + "/files/rules%2F..%2F..%2Fa.md", "x", Map.of("if-none-match", "*"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("detail").asText()).contains("write rules/… or templates/…");
  }

  @Test
  void file_newThenRenamedThenRemoved_isGone() {
    String draft = draft(rosa, "a note");

    ApiClient.Answer made =
        rosa.put(draft + "/files/rules/a.md", "note", Map.of("if-none-match", "*"));
    ApiClient.Answer renamed =
        rosa.post(
            draft + "/rename", "{\"from\":\"rules/a.md\",\"to\":\"rules/b.md\",\"revision\":1}");
    ApiClient.Answer removed =
        rosa.delete(draft + "/files/rules/b.md", Map.of("if-match", renamed.header("etag")));

    assertThat(made.status()).isEqualTo(200);
    assertThat(renamed.json().path("path").asText()).isEqualTo("rules/b.md");
    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.json().has("sha256")).isFalse();
    assertThat(apiClient.get(draft + "/files/rules/b.md").status()).isEqualTo(404);
    assertThat(apiClient.get(draft).json().path("revision").asLong()).isEqualTo(3);
  }

  @Test
  void draft_checkedPublishedAndRolledBack_isSeenByEverybody() {
    String draft = draft(rosa, "sixty days");
    rosa.put(draft + NUMBERS, SmallPlaybook.sixty(), Map.of("if-match", "\"0\""));

    ApiClient.Answer check = rosa.post(draft + "/check", "");
    ApiClient.Answer scenarios = rosa.post(draft + "/scenarios?name=nobody%20ever", "");
    ApiClient.Answer published =
        rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"sixty\"}");
    ApiClient.Answer again =
        rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"sixty\"}");
    ApiClient.Answer late = rosa.put(draft + NUMBERS, "late", Map.of("if-match", "\"1\""));

    assertThat(check.json().path("passed").asBoolean()).isTrue();
    assertThat(check.json().path("revision").asLong()).isEqualTo(1);
    assertThat(scenarios.json().path("run").asInt()).isEqualTo(1);
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    long number = published.json().at("/version/number").asLong();
    assertThat(published.json().at("/version/author").asText()).isEqualTo("rosa");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("before").asBoolean()).isTrue();
    assertThat(again.json().at("/version/number").asLong()).isEqualTo(number);
    assertThat(late.status()).isEqualTo(409);
    assertThat(apiClient.get("/api/playbook/service").json().path("version").asLong())
        .isEqualTo(number);
    JsonNode difference = apiClient.get("/api/playbook/diff?from=1&to=" + number).json();
    assertThat(difference.at("/numbers/0/name").asText()).isEqualTo("QUIET");
    assertThat(difference.at("/numbers/0/before").asInt()).isEqualTo(90);
    assertThat(difference.at("/numbers/0/after").asInt()).isEqualTo(60);

    ApiClient.Answer back =
        rosa.post("/api/playbook/roll-back", "{\"version\":1,\"comment\":\"too soon\"}");
    ApiClient.Answer backAgain = rosa.post("/api/playbook/roll-back", "{\"version\":1}");

    assertThat(back.json().path("action").asText()).isEqualTo("roll-back");
    assertThat(backAgain.status()).isEqualTo(200);
    assertThat(backAgain.json().path("seq")).isEqualTo(back.json().path("seq"));
    assertThat(apiClient.post("/api/playbook/canary/promote", "").status()).isEqualTo(409);
    assertThat(
            apiClient
                .get("/api/playbook/versions/" + number)
                .json()
                .at("/inService/0")
                .has("until"))
        .isTrue();
  }

  @Test
  void draft_refusedByItsCheck_saysFileAndLineAndIsOverriddenByPermissionOnly() {
    String draft = draft(rosa, "hasty");
    rosa.put(
        draft + "/files/" + SmallPlaybook.SCENARIOS,
        SmallPlaybook.failing(),
        Map.of("if-match", "\"0\""));
    String request = "{\"revision\":1,\"comment\":\"hasty\",\"override\":\"the fair is today\"}";

    ApiClient.Answer refused =
        rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"hasty\"}");
    ApiClient.Answer notAllowed = rosa.post(draft + "/publish", request);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("overridable").asBoolean()).isTrue();
    assertThat(refused.json().at("/check/findings"))
        .anySatisfy(
            finding -> {
              assertThat(finding.path("file").asText()).isEqualTo("rules/scenario/outreach.yaml");
              assertThat(finding.path("line").asInt()).isPositive();
            });
    assertThat(notAllowed.status()).isEqualTo(403);
    assertThat(notAllowed.json().path("detail").asText()).contains("override", "rosa");
  }

  @Test
  void draft_withWhichScenariosComeOutOtherwise_listsThemWithWhatToAccept() {
    String draft = draft(rosa, "hasty");
    rosa.put(
        draft + "/files/" + SmallPlaybook.OUTREACH,
        SmallPlaybook.hasty(),
        Map.of("if-match", "\"0\""));

    ApiClient.Answer checked = rosa.post(draft + "/check", "");
    ApiClient.Answer unseen =
        rosa.post(draft + "/publish", "{\"revision\":1,\"comment\":\"hasty\"}");

    JsonNode differences = checked.json().path("differences");
    assertThat(checked.json().path("passed").asBoolean()).isTrue();
    assertThat(checked.json().at("/scenarios/failed").asInt()).isZero();
    assertThat(differences.path("count").asInt()).isEqualTo(1);
    assertThat(differences.path("checksum").asText()).matches("[0-9a-f]{12}");
    JsonNode scenario = differences.at("/scenarios/0");
    assertThat(scenario.path("name").asText()).isEqualTo("Somebody nobody ever wrote to");
    assertThat(scenario.path("passed").asBoolean()).isFalse();
    assertThat(scenario.at("/findings/0/severity").asText()).isEqualTo("difference");
    assertThat(scenario.at("/findings/0/message").asText())
        .contains("expected sends first-outreach");
    assertThat(scenario.at("/findings/0/hint").asText()).startsWith("Got nothing");
    assertThat(unseen.status()).isEqualTo(422);
    assertThat(unseen.json().path("type").asText()).isEqualTo("/problems/differences-not-accepted");
    assertThat(unseen.json().at("/check/differences")).isEqualTo(differences);
  }

  @Test
  void draft_ofAFolder_isSentAsAZipAndComesBackTheSame() throws Exception {
    byte[] zip =
        PlaybookZip.write(
            SmallPlaybook.files().with("rules/odd.xlsx", new byte[] {0, -1, 13, 10, -128}));

    var sent = send("/api/playbook/drafts?title=folder", zip);
    var exported =
        bytes(
            "/api/playbook/drafts/"
                + ApiClient.JSON.readTree(sent).path("id").asText()
                + "/export");

    assertThat(exported).isEqualTo(zip);
    assertThat(bytes("/api/playbook/versions/1/export"))
        .isEqualTo(PlaybookZip.write(SmallPlaybook.files()));
  }

  @Test
  void difference_fromTheVersionToTheServersFolder_isToldInTheWordsOfThePlaybook() {
    JsonNode difference = apiClient.get("/api/playbook/diff?from=1&to=folder").json();

    assertThat(difference.path("same").asBoolean()).isFalse();
    assertThat(difference.at("/files/0/path").asText()).isEqualTo("rules/mine.md");
    assertThat(difference.at("/files/0/diff").asText()).contains("+mine");
    assertThat(apiClient.get("/api/playbook/diff?from=1&to=77").status()).isEqualTo(404);
    assertThat(apiClient.get("/api/playbook/diff?from=1").status()).isEqualTo(400);
  }

  @Test
  void rebase_whereBothChangedTheSame_answersAllThreeTexts() {
    String mine = draft(rosa, "mine");
    rosa.put(mine + "/files/rules/note.md", "mine", Map.of("if-none-match", "*"));
    String theirs = draft(apiClient, "theirs");
    apiClient.put(theirs + "/files/rules/note.md", "theirs", Map.of("if-none-match", "*"));
    ApiClient.Answer published =
        apiClient.post(theirs + "/publish", "{\"revision\":1,\"comment\":\"a note\"}");
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    long number = published.json().at("/version/number").asLong();

    ApiClient.Answer conflict =
        rosa.post(mine + "/rebase", "{\"revision\":1,\"version\":" + number + "}");
    ApiClient.Answer resolved =
        rosa.post(
            mine + "/rebase",
            "{\"revision\":1,\"version\":" + number + ",\"sides\":{\"rules/note.md\":\"theirs\"}}");
    ApiClient.Answer older =
        rosa.post(
            mine + "/rebase",
            "{\"revision\":" + resolved.json().path("revision") + ",\"version\":1}");
    rosa.post("/api/playbook/roll-back", "{\"version\":1}");

    assertThat(older.status()).as(older.text()).isEqualTo(400);
    assertThat(older.json().path("field").asText()).isEqualTo("version");
    assertThat(older.json().path("detail").asText())
        .contains("is older than version " + number + ", which is in service");
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.json().at("/conflicts/0/mine").asText()).isEqualTo("mine");
    assertThat(conflict.json().at("/conflicts/0/theirs").asText()).isEqualTo("theirs");
    assertThat(conflict.json().at("/conflicts/0").has("base")).isFalse();
    assertThat(resolved.status()).isEqualTo(200);
    assertThat(resolved.json().path("parent").asLong()).isEqualTo(number);
    assertThat(apiClient.get(mine + "/files/rules/note.md").text()).isEqualTo("theirs");
  }

  @Test
  void discard_isOnRecordAndRepeatable() {
    String draft = draft(rosa, "a bad idea");

    assertThat(rosa.delete(draft).status()).isEqualTo(204);

    assertThat(apiClient.get(draft).status()).isEqualTo(404);
    assertThat(rosa.delete(draft).status()).isEqualTo(204);
    assertThat(
            databaseTables.texts(
                "select actor from audit where action = 'discard playbook draft' and target = '"
                    + draft.substring(draft.lastIndexOf('/') + 1)
                    + "'"))
        .containsExactly("rosa");
  }

  @Test
  void anything_withoutAKeyOrItsPermission_isRefused() {
    databaseTables.execute(
        "insert into api_key (hash, name, created_at, permissions) values (sha256('reader-of-the-playbook'), 'reader', now(), '')");
    ApiClient reader = server.api("reader-of-the-playbook");

    assertThat(server.api("").get("/api/playbook/service").status()).isEqualTo(401);
    assertThat(reader.get("/api/playbook/service").status()).isEqualTo(200);
    assertThat(reader.post("/api/playbook/drafts", "{}").status()).isEqualTo(403);
    assertThat(reader.post("/api/playbook/roll-back", "{\"version\":1}").status()).isEqualTo(403);
  }

  private static String draft(ApiClient apiClient, String title) {
    ApiClient.Answer made =
        apiClient.post("/api/playbook/drafts", "{\"version\":1,\"title\":\"" + title + "\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.header("location");
  }

  private static byte[] send(String path, byte[] zip) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("authorization", "Bearer " + ROSA)
                .header("content-type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private static byte[] bytes(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("authorization", "Bearer " + ROSA)
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }
}
