package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers and webhooks send, well-meant or not; one server for all tests, without mail. */
@ExtendWith(TestPostgres.class)
final class IntakeIT {

  private static final String SECRET =
      "whsec_"
          + Base64.getEncoder()
              .encodeToString("a secret of the tests only".getBytes(StandardCharsets.UTF_8));
  private static final int BODY_LIMIT = 4 * 1024 * 1024;

  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables databaseTables;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    databaseTables = database;
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(TestPlaybooks.simple(rules))
            .with("NURTURE_WEBHOOKS_ATS_SECRET", SECRET)
            .startReady();
    apiClient = server.api();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void oneEvent_postedBy50AtOnce_hasOneEffect() {
    ObjectNode note = note("crowded", "once", "only once");

    List<CompletableFuture<ApiClient.Answer>> posted =
        IntStream.range(0, 50)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> apiClient.post("/api/events", note)))
            .toList();

    assertThat(posted).allSatisfy(p -> assertThat(p.join().status()).isEqualTo(202));
    assertThat(posted.stream().map(p -> p.join().json().path("status").asText()))
        .containsOnlyOnce("recorded")
        .contains("known");
    awaitApplied("crowded");
    assertThat(dossier("crowded").path("care").path("notes")).hasSize(1);
    assertThat(databaseTables.notAppliedOnce()).isEmpty();
  }

  @Test
  void oneIdTwiceInAnArray_isOneEvent() {
    ArrayNode twice =
        ApiClient.JSON.createArrayNode().add(note("twice", "n", "a")).add(note("twice", "n", "b"));

    JsonNode answer = apiClient.post("/api/events", twice).json();

    assertThat(answer.path("recorded").asInt()).isEqualTo(1);
    assertThat(answer.path("known").asInt()).isEqualTo(1);
    awaitApplied("twice");
    assertThat(dossier("twice").path("care").path("notes")).hasSize(1);
  }

  @Test
  void arrayWithInvalidItems_takesTheOthersAndNamesEachField() {
    ArrayNode events =
        ApiClient.JSON
            .createArrayNode()
            .add(note("mixed", "good", "fine"))
            .add(PostedEvents.event("mixed", "no-text", "noted"))
            .add("not an object")
            .add(note("mixed", "future", "x").put("occurredAt", "2999-01-01T00:00:00Z"))
            .add(note("mixed", "surplus", "x").put("surplus", true));

    ApiClient.Answer answer = apiClient.post("/api/events", events);

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().path("recorded").asInt()).isEqualTo(1);
    assertThat(answer.json().path("refused").asInt()).isEqualTo(4);
    assertThat(answer.json().path("results").findValuesAsText("field"))
        .containsExactly("data.text", "", "occurredAt", "surplus");
  }

  @Test
  void arrayOfOnlyInvalidItems_isRefusedWhole() {
    ApiClient.Answer answer = apiClient.post("/api/events", "[{}, {}]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asText()).isEqualTo("/problems/refused");
    assertThat(answer.json().path("errors")).hasSize(2);
  }

  @Test
  void tooManyEvents_areRefusedWhole() {
    ArrayNode events = ApiClient.JSON.createArrayNode();
    IntStream.range(0, 1_001).forEach(i -> events.add(note("many", "n" + i, "x")));

    assertThat(apiClient.post("/api/events", events).status()).isEqualTo(413);
    assertThat(apiClient.get("/api/candidates/many").status()).isEqualTo(404);
  }

  @Test
  void bodyTooLarge_isRefused() {
    String body = "\"" + "x".repeat(BODY_LIMIT) + "\"";

    ApiClient.Answer answer = apiClient.post("/api/events", body);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("detail").asText()).contains(String.valueOf(BODY_LIMIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "{\"id\":\"a\",\"id\":\"b\"}",
        "{\"id\":\"x\",\"candidate\":\"c\",\"type\":\"noted\",\"data\":{\"text\":\"a\\u0000b\"}}",
        "{\"id\":\"x\",\"candidate\":\"c\\u0000\",\"type\":\"noted\",\"data\":{\"text\":\"a\"}}",
        "{\"id\":\"x\\nBcc: y\",\"candidate\":\"c\",\"type\":\"noted\",\"data\":{\"text\":\"a\"}}",
        "{\"id\":\"x\",\"candidate\":\"c\",\"type\":\"noted\",\"data\":{\"text\":\"\\ud800\"}}",
        "{\"id\":\"x\",\"candidate\":\"c\",\"type\":\"unknown\",\"data\":{\"a\\u0000b\":1}}",
        "null",
        "17"
      })
  void malformed_isRefusedWithAProblemDocument(String body) {
    ApiClient.Answer answer = apiClient.post("/api/events", body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("status").asInt()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
  }

  @Test
  void deeplyNested_isRefused() {
    String nested = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(apiClient.post("/api/events", nested).status()).isEqualTo(400);
    assertThat(
            apiClient
                .post(
                    "/api/events",
                    "{\"id\":\"x\",\"candidate\":\"c\",\"type\":\"u\",\"data\":{\"a\":"
                        + nested
                        + "}}")
                .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/candidates?q=%00",
        "/api/candidates/a%00b",
        "/api/messages?candidate=a%00",
        "/api/audit?target=%00"
      })
  void nulInTheAddress_isRefused(String path) {
    ApiClient.Answer answer = apiClient.get(path);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).contains("NUL");
  }

  @Test
  void addressOrHeadersTooLong_areRefusedAsEverythingElseIs() {
    ApiClient.Answer address = apiClient.get("/api/candidates?q=" + "x".repeat(10_000));
    ApiClient.Answer headers =
        apiClient.post("/api/events", "{}", Map.of("x-long", "x".repeat(20_000)));

    assertThat(address.status()).isEqualTo(414);
    assertThat(address.json().path("type").asText()).isEqualTo("/problems/address-too-long");
    assertThat(headers.status()).isEqualTo(431);
    assertThat(headers.json().path("type").asText()).isEqualTo("/problems/headers-too-long");
  }

  @Test
  void metrics_eachHasAHelpAndAType() {
    List<String> lines = apiClient.get("/metrics").text().lines().toList();

    List<String> families =
        lines.stream()
            .filter(line -> line.startsWith("# TYPE "))
            .map(line -> line.split(" ")[2])
            .toList();
    assertThat(families).isNotEmpty();
    assertThat(families)
        .allSatisfy(
            family ->
                assertThat(lines)
                    .anySatisfy(line -> assertThat(line).matches("# HELP " + family + " \\S.*")));
  }

  @Test
  void withoutAKnownKey_nothingBelowApiAnswers() {
    for (ApiClient stranger :
        List.of(
            apiClient.as(""), apiClient.as("some-other-key-than-ours"), apiClient.as("' or 1=1"))) {
      for (String path :
          List.of("/api/candidates", "/api/candidates/x", "/api/messages", "/api/x")) {
        ApiClient.Answer answer = stranger.get(path);
        assertThat(answer.status()).as(path).isEqualTo(401);
        assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
      }
      assertThat(stranger.post("/api/events", note("stranger", "n", "x")).status()).isEqualTo(401);
      assertThat(stranger.delete("/api/candidates/stranger").status()).isEqualTo(401);
    }
    assertThat(apiClient.get("/api/candidates/stranger").status()).isEqualTo(404);
  }

  @Test
  void unknownType_isKeptToTheLetterAndHarmless() {
    String written = "{\"z\":1,  \"a\":[1.10,\"ü\"]}";
    String body =
        "{\"id\":\"u1\",\"candidate\":\"future\",\"type\":\"something-new\",\"data\":"
            + written
            + "}";

    assertThat(apiClient.post("/api/events", body).status()).isEqualTo(202);

    awaitApplied("future");
    JsonNode timeline = apiClient.timeline("future");
    assertThat(timeline.findValuesAsText("type")).containsExactly("something-new");
    assertThat(apiClient.get("/api/candidates/future/timeline").text())
        .contains("\"z\":1", "1.10", "ü", "unknown event type");
    assertThat(databaseTables.texts("select data from event where id = 'u1'"))
        .containsExactly("{\"z\":1,\"a\":[1.10,\"ü\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'); drop table candidate; --",
        "{{7*7}} ${7*7} <#assign x=1>",
        "<script>alert(1)</script>",
        "\\\\ \" ' ` \t",
        "مرحبا 你好 🦊 e\u0301 \u202Edne",
        "\r\nBcc: everybody@example.com"
      })
  void hostileText_roundTripsUntouched(String text) {
    String ref = "hostile-" + Integer.toHexString(text.hashCode());

    assertThat(
            apiClient
                .post("/api/events", note(ref, text.strip().replaceAll("\\s", " "), text))
                .status())
        .isEqualTo(202);

    awaitApplied(ref);
    assertThat(dossier(ref).path("care").path("notes").get(0).path("text").asText())
        .isEqualTo(text);
    assertThat(databaseTables.count("select count(*) from candidate")).isPositive();
  }

  @Test
  void hostileNameOrRef_roundTripsOrIsRefused() {
    String ref = "%27%3B%20drop%20table%20event%3B%20--%20%F0%9F%A6%8A";

    assertThat(
            apiClient
                .put("/api/candidates/" + ref, "{\"name\":\"Robert'); drop table event;--\"}")
                .status())
        .isEqualTo(202);

    await()
        .atMost(20, SECONDS)
        .until(() -> apiClient.get("/api/candidates/" + ref).status() == 200);
    assertThat(apiClient.get("/api/candidates/" + ref).json().path("ref").asText())
        .isEqualTo("'; drop table event; -- 🦊");
    assertThat(
            apiClient.put("/api/candidates/x", "{\"name\":\"A\\r\\nBcc: b@example.com\"}").status())
        .isEqualTo(400);
    assertThat(
            apiClient
                .put("/api/candidates/x", "{\"email\":\"a@example.com, b@example.com\"}")
                .status())
        .isEqualTo(400);
    assertThat(apiClient.put("/api/candidates/a%00b", "{\"name\":\"A\"}").status()).isEqualTo(400);
  }

  @Test
  void overlongKeyOrRef_isRefusedAndHurtsNobodyElse() {
    String overlong = random(3_500);

    List<CompletableFuture<ApiClient.Answer>> others =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> apiClient.post("/api/events", note("bystander", "b" + i, "x"))))
            .toList();
    ApiClient.Answer withKey =
        apiClient.put(
            "/api/candidates/long", "{\"name\":\"A\"}", Map.of("idempotency-key", overlong));
    ApiClient.Answer withRef = apiClient.put("/api/candidates/" + overlong, "{\"name\":\"A\"}");

    assertThat(withKey.status()).as(withKey.text()).isEqualTo(400);
    assertThat(withRef.status()).as(withRef.text()).isEqualTo(400);
    assertThat(others).allSatisfy(p -> assertThat(p.join().status()).isEqualTo(202));
  }

  @Test
  void idempotencyKey_makesARepeatHarmless() {
    Map<String, String> key = Map.of("idempotency-key", "import-17");

    JsonNode first = apiClient.put("/api/candidates/repeated", "{\"name\":\"A\"}", key).json();
    JsonNode second = apiClient.put("/api/candidates/repeated", "{\"name\":\"A\"}", key).json();

    assertThat(first.path("status").asText()).isEqualTo("recorded");
    assertThat(second.path("status").asText()).isEqualTo("known");
  }

  @Test
  void dayFarAway_neitherStopsTheCandidateNorAnybodyElse() {
    ObjectNode held = PostedEvents.event("far", "held", "held");
    held.putObject("data").put("by", "maren").put("until", "+999999999-12-31");
    ObjectNode notNow = PostedEvents.event("far-2", "not-now", "replied");
    notNow.putObject("data").put("tone", "not-now").put("until", "+999999999-12-31");

    int first = apiClient.post("/api/events", held).status();
    int second = apiClient.post("/api/events", notNow).status();
    assertThat(apiClient.post("/api/events", note("near", "n", "x")).status()).isEqualTo(202);

    awaitApplied("near");
    if (first == 202) {
      awaitApplied("far");
      assertThat(apiClient.get("/api/candidates/far").json().path("quarantined").isMissingNode())
          .isTrue();
    }
    if (second == 202) {
      awaitApplied("far-2");
      assertThat(apiClient.get("/api/candidates/far-2").json().path("quarantined").isMissingNode())
          .isTrue();
    }
  }

  @Test
  void webhook_wellSigned_isTakenAndARepeatIsHarmless() {
    String body = note("hooked", "unused", "from the ATS").without("id").toString();
    Map<String, String> headers = signed("msg-1", Instant.now(), body);

    ApiClient.Answer first = apiClient.as("").post("/webhooks/ats", body, headers);
    ApiClient.Answer second = apiClient.as("").post("/webhooks/ats", body, headers);

    assertThat(first.status()).isEqualTo(202);
    assertThat(first.json().path("status").asText()).isEqualTo("recorded");
    assertThat(second.status()).isEqualTo(202);
    assertThat(second.json().path("status").asText()).isEqualTo("known");
    awaitApplied("hooked");
    assertThat(apiClient.timeline("hooked").toString()).contains("\"source\":\"ats\"");
  }

  @Test
  void webhook_notWellSigned_isRefused() {
    String body = note("hooked-2", "n", "x").toString();
    Instant now = Instant.now();
    ApiClient anybody = apiClient.as("");

    assertThat(anybody.post("/webhooks/ats", body).status()).as("unsigned").isEqualTo(401);
    assertThat(anybody.post("/webhooks/ats", body + " ", signed("m", now, body)).status())
        .as("another body")
        .isEqualTo(401);
    assertThat(
            anybody.post("/webhooks/ats", body, signed("m", now.minusSeconds(600), body)).status())
        .as("signed ten minutes ago")
        .isEqualTo(400);
    assertThat(
            anybody.post("/webhooks/ats", body, signed("m", now.plusSeconds(600), body)).status())
        .as("signed in the future")
        .isEqualTo(400);
    assertThat(anybody.post("/webhooks/other", body, signed("m", now, body)).status())
        .as("a source nobody set up")
        .isEqualTo(404);
    assertThat(apiClient.get("/api/candidates/hooked-2").status()).isEqualTo(404);
  }

  private static Map<String, String> signed(String id, Instant at, String body) {
    try {
      return Map.of(
          "webhook-id", id,
          "webhook-timestamp", String.valueOf(at.getEpochSecond()),
          "webhook-signature", new Webhook(SECRET).sign(id, at.getEpochSecond(), body));
    } catch (WebhookSigningException
        | com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode note(String candidate, String id, String text) {
    ObjectNode event = PostedEvents.event(candidate, id, "noted");
    event.putObject("data").put("text", text);
    return event;
  }

  private static String random(int length) {
    return new java.util.Random(7)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void awaitApplied(String candidate) {
    await()
        .atMost(20, SECONDS)
        .until(
            () -> {
              JsonNode file = apiClient.get("/api/candidates/" + candidate).json();
              return file.path("decisions").asInt() > 0 && file.path("pendingEvents").asInt() == 0;
            });
  }

  private static JsonNode dossier(String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("dossier");
  }
}
