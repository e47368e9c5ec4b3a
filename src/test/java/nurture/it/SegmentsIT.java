package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Segments over the API: kept, counted, combined, and told why a candidate is not in one. */
@ExtendWith(TestPostgres.class)
final class SegmentsIT {

  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables database;

  @BeforeAll
  static void people(DatabaseTables databaseTables) {
    database = databaseTables;
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(Path.of("rules").toAbsolutePath())
            .startReady();
    api = server.api();
    put(
        "ada",
        "{\"name\":\"Ada\",\"country\":\"NO\",\"skills\":[\"kafka\",\"java\"],\"owner\":\"maren\"}");
    put("alan", "{\"name\":\"Alan\",\"country\":\"DE\",\"skills\":[\"java\"]}");
    put("grace", "{\"name\":\"Grace\",\"country\":\"NO\"}");
    await()
        .atMost(60, SECONDS)
        .until(() -> database.count("select count(*) from candidate_facts") == 3);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void condition_isCountedAndNamesItsCandidates() {
    JsonNode found = count("Role( skills contains \"java\" )");

    assertThat(found.path("count").asInt()).isEqualTo(2);
    assertThat(refs(found.path("sample"))).containsExactlyInAnyOrder("ada", "alan");
    assertThat(count("not Role( skills contains \"java\" )").path("count").asInt()).isEqualTo(1);
    assertThat(count("Contact( quietDays >= QUIET_QUARTER )").path("count").asInt()).isEqualTo(3);
  }

  @Test
  void conditionThatIsNoSegment_isRefusedWithWhatToUseInstead() {
    assertRefused("Contact( quietDay >= 90 )", "Line 1: ", "did you mean", "quietDays");
    assertRefused("Candidate()\nContact( touchesInWeek > 2 )", "Line 2: ", "Contact( quietDays )");
    assertRefused("Match( named )", "openings change without the candidate");
    assertRefused(
        "Candidate() then insert( Tag.as(\"x\") ); end rule \"y\" when Candidate()", "segment");
    assertRefused("", "one of three");
  }

  @Test
  void segment_isKeptInVersions_andALateChangeIsRefused() {
    JsonNode made =
        api.post("/api/segments", body("Javaists", "Role( skills contains \"java\" )")).json();
    String address = "/api/segments/" + made.path("id").asText();

    assertThat(api.post("/api/segments", body("javaists", "Candidate()")).status()).isEqualTo(409);
    ObjectNode change =
        ApiClient.JSON
            .createObjectNode()
            .put("version", 1)
            .put("when", "Role( skills contains \"kafka\" )");
    assertThat(api.put(address, change.toString()).json().path("version").asInt()).isEqualTo(2);
    assertThat(api.put(address, change.toString()).status()).isEqualTo(409);
    assertThat(refs(api.get(address + "/candidates").json().path("candidates")))
        .containsExactly("ada");
    assertThat(api.get(address).json().path("versions")).hasSize(2);
    assertThat(
            database.texts(
                "select action from audit where target = '"
                    + made.path("id").asText()
                    + "' order by seq"))
        .containsExactly("make segment", "change segment");
  }

  @Test
  void listsAndCombinations_haveTheCandidatesOfTheirParts() {
    String list = id(api.post("/api/segments", "{\"name\":\"Met in Oslo\",\"list\":true}"));
    JsonNode put =
        api.post(
                "/api/segments/" + list + "/candidates", "{\"add\":[\"ada\",\"grace\",\"nobody\"]}")
            .json();
    String norway =
        id(api.post("/api/segments", body("In Norway", "Candidate( country == \"NO\" )")));
    String java =
        id(api.post("/api/segments", body("With Java", "Role( skills contains \"java\" )")));

    assertThat(put.path("unknown").toString()).isEqualTo("[\"nobody\"]");
    assertThat(combined("all", list, norway, java)).containsExactly("ada");
    assertThat(combined("any", list, java)).containsExactlyInAnyOrder("ada", "alan", "grace");
    assertThat(combined("none", list)).containsExactly("alan");
    assertThat(api.post("/api/segments/" + norway + "/candidates", "{\"add\":[\"ada\"]}").status())
        .isEqualTo(409);
  }

  @Test
  void segmentMadeOfItself_isRefused() {
    String one = id(api.post("/api/segments", body("One", "Candidate()")));
    String other = id(api.post("/api/segments", "{\"name\":\"Other\",\"of\":[\"" + one + "\"]}"));

    ApiClient.Answer turned =
        api.put("/api/segments/" + one, "{\"version\":1,\"of\":[\"" + other + "\"]}");

    assertThat(turned.status()).isEqualTo(400);
    assertThat(turned.text()).contains("made of it");
  }

  @Test
  void candidateWhoIsNotInASegment_isToldWhatIsMissed() {
    String id =
        id(
            api.post(
                "/api/segments",
                body(
                    "Kafka in Germany",
                    "Candidate( country == \"DE\" )\nRole( skills contains \"kafka\" )\nLastReply()")));

    JsonNode whyNot = api.get("/api/segments/" + id + "/why-not/ada").json();

    assertThat(whyNot.path("inside").asBoolean()).isFalse();
    assertThat(whyNot.path("missing").toString())
        .contains("country", "NO", "LastReply")
        .doesNotContain("kafka");
    assertThat(api.get("/api/segments/" + id + "/why-not/nobody").status()).isEqualTo(404);
  }

  @Test
  void erasedCandidate_isInNoSegment() {
    put("gone", "{\"name\":\"Gone\",\"country\":\"SE\"}");
    await()
        .atMost(30, SECONDS)
        .until(() -> count("Candidate( country == \"SE\" )").path("count").asInt() == 1);

    assertThat(api.delete("/api/candidates/gone").status()).isEqualTo(200);

    assertThat(count("Candidate( country == \"SE\" )").path("count").asInt()).isZero();
    assertThat(database.count("select count(*) from candidate_facts"))
        .isEqualTo(database.count("select count(*) from candidate_fact_lists"));
  }

  private static List<String> combined(String how, String... of) {
    return refs(
        api.post(
                "/api/segments/count",
                "{\"how\":\"%s\",\"of\":[\"%s\"]}".formatted(how, String.join("\",\"", of)))
            .json()
            .path("sample"));
  }

  private static void assertRefused(String when, String... said) {
    ApiClient.Answer answer =
        api.post(
            "/api/segments/count", ApiClient.JSON.createObjectNode().put("when", when).toString());
    assertThat(answer.status()).as(when).isEqualTo(400);
    assertThat(answer.text()).contains(said);
  }

  private static JsonNode count(String when) {
    ApiClient.Answer answer =
        api.post(
            "/api/segments/count", ApiClient.JSON.createObjectNode().put("when", when).toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String body(String name, String when) {
    return ApiClient.JSON.createObjectNode().put("name", name).put("when", when).toString();
  }

  private static String id(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static List<String> refs(JsonNode lines) {
    List<String> refs = new ArrayList<>();
    StreamSupport.stream(lines.spliterator(), false)
        .map(line -> line.path("ref").asText())
        .forEach(refs::add);
    return refs;
  }

  private static void put(String ref, String profile) {
    assertThat(api.put("/api/candidates/" + ref, profile).status()).isEqualTo(202);
  }
}
