package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Versions put in service, taken back and tried out on two servers, while they are at work. */
@ExtendWith(TestPostgres.class)
final class SwapIT {

  private static final String OUTREACH = "rules/journey/outreach.drl";

  /** Candidates in one call, so that deciding is what keeps the servers busy. */
  private static final int EACH = 25;

  /**
   * On two servers, 210 evaluations a second, or 520 with {@code -Dlong}: more than a busy machine
   * decides, so that each version waits for what came before it.
   */
  private static final Duration EVERY = Duration.ofMillis(RunSize.of("swap.every", 240, 96));

  /**
   * Events that may wait before the callers pause, so that a slow machine has a queue of seconds,
   * not of minutes, before each version.
   */
  private static final int WAITING = 1_000;

  private static final String PENDING = "select count(*) from event_pending";

  private static final String THROWS =
      """
      rule "Whoever can be reached has three tags"
      when
          Candidate( tags[2] == "third" )
          Reach( via == Via.EMAIL, usable )
      then
          insert( Tag.as("third") );
      end
      """;

  @Test
  void versionsSwappedUnderLoad_everyDecisionIsOneVersionsAndNoCandidateIsQuarantined(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (ServerProcess one = server(rules, databaseTables).start();
        ServerProcess other = server(rules, databaseTables).start()) {
      ApiClient apiClient = one.awaitReady().api();
      ApiClient there = other.awaitReady().api();
      Map<String, String> reasons = new LinkedHashMap<>();
      reasons.put(checksum(apiClient, 1), "they may be written to");
      List<Duration> swaps = new ArrayList<>();
      BooleanSupplier room = () -> databaseTables.count(PENDING) < WAITING;

      long started = System.nanoTime();
      try (EventCallers load = EventCallers.paced(apiClient, "here", EACH, EVERY, room);
          EventCallers more = EventCallers.paced(there, "there", EACH, EVERY, room)) {
        String reason = "this is a change";
        long changed = publish(apiClient, saying(reason), 100);
        reasons.put(checksum(apiClient, changed), reason);
        swaps.add(awaitEverywhere(apiClient));
        decidesWith(there, databaseTables, "after", checksum(apiClient, changed));
        for (long version : List.of(1L, changed, 1L)) {
          assertThat(
                  apiClient
                      .post(
                          "/api/playbook/roll-back",
                          "{\"version\":" + version + ",\"comment\":\"back\"}")
                      .status())
              .isEqualTo(200);
          swaps.add(awaitEverywhere(apiClient));
          decidesWith(there, databaseTables, "swap-" + swaps.size(), checksum(apiClient, version));
        }
        assertThat(load.statuses()).containsExactly(202);
        assertThat(more.statuses()).containsExactly(202);
      }

      await().atMost(60, SECONDS).until(() -> databaseTables.count(PENDING) == 0);
      double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
      assertThat(
              databaseTables.count(
                  "select count(*) from candidate where quarantined_since is not null"))
          .isZero();
      assertThat(databaseTables.notAppliedOnce()).isEmpty();
      assertThat(
              databaseTables.texts(
                  "select distinct playbook || '=' || (explanation -> 'touch' ->> 'reason')"
                      + " from decision where explanation -> 'touch' ->> 'reason' is not null"))
          .as("no decision has one version's name and another one's words")
          .containsExactlyInAnyOrderElementsOf(
              reasons.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      System.out.printf(
          "swaps under load: %d decisions, %.0f/s, %s from answer to both servers%n",
          databaseTables.count("select count(*) from decision"),
          databaseTables.count("select count(*) from decision") / seconds,
          swaps);
    }
  }

  @Test
  void versionThatThrows_isRefusedByItsTrial_andTakenBackByItselfIfSomebodyInsists(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (ServerProcess server =
        server(rules, databaseTables)
            .with("NURTURE_PLAYBOOK_TOLERATED_FAILURES", "3")
            .startReady()) {
      ApiClient apiClient = server.api();
      assertThat(apiClient.post("/api/events", PostedEvents.known("early", 0, 5)).status())
          .isEqualTo(202);
      await()
          .atMost(20, SECONDS)
          .until(() -> databaseTables.count("select count(*) from decision") >= 5);
      String draft = TestPlaybooks.draft(apiClient);
      TestPlaybooks.put(apiClient, draft, "rules/journey/throws.drl", THROWS);

      ApiClient.Answer refused = release(apiClient, draft, 100, "");
      ApiClient.Answer insisted = release(apiClient, draft, 100, "we know better");

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().path("troubles").toString()).contains("Index");
      assertThat(insisted.status()).isEqualTo(201);
      awaitEverywhere(apiClient);
      assertThat(apiClient.post("/api/events", PostedEvents.known("late", 0, 10)).status())
          .isEqualTo(202);
      await()
          .atMost(30, SECONDS)
          .untilAsserted(
              () -> {
                JsonNode service = apiClient.get("/api/playbook/service").json();
                assertThat(service.path("action").asText()).isEqualTo("taken-back");
                assertThat(service.path("version").asLong()).isEqualTo(1);
              });
      await()
          .atMost(30, SECONDS)
          .until(
              () ->
                  databaseTables.count(
                          "select count(*) from candidate where quarantined_since is not null")
                      == 0);
      assertThat(databaseTables.notAppliedOnce()).isEmpty();
      assertThat(server.output()).contains("rolled back: version 2 could not decide about");
      assertThat(databaseTables.texts("select action from audit"))
          .contains("override playbook check", "taken-back playbook");
    }
  }

  @Test
  void canary_decidesAboutItsShareUntilItIsWithdrawn(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (ServerProcess server = server(rules, databaseTables).startReady()) {
      ApiClient apiClient = server.api();

      long canary = publish(apiClient, saying("tried out"), 30);
      awaitEverywhere(apiClient);
      assertThat(apiClient.post("/api/events", PostedEvents.known("bird", 0, 100)).status())
          .isEqualTo(202);
      await().atMost(30, SECONDS).until(() -> databaseTables.count(PENDING) == 0);

      long share =
          databaseTables.count(
              "select count(distinct candidate_id) from decision where playbook = '"
                  + checksum(apiClient, canary)
                  + "'");
      assertThat(share).isBetween(15L, 45L);
      assertThat(
              databaseTables.count(
                  "select count(*) from (select candidate_id from decision group by candidate_id"
                      + " having count(distinct playbook) > 1) twice"))
          .as("nobody has two versions decide about them")
          .isZero();
      assertThat(answering(apiClient, databaseTables, checksum(apiClient, canary)))
          .isEqualTo(checksum(apiClient, canary));
      assertThat(answering(apiClient, databaseTables, checksum(apiClient, 1)))
          .isEqualTo(checksum(apiClient, 1));
      assertThat(apiClient.get("/api/rules").json().path("playbook").asText())
          .isEqualTo(checksum(apiClient, 1));
      assertThat(
              apiClient
                  .get("/api/rules?playbook=" + checksum(apiClient, canary))
                  .json()
                  .path("playbook")
                  .asText())
          .isEqualTo(checksum(apiClient, canary));
      assertThat(apiClient.get("/api/rules?playbook=000000000000").status()).isEqualTo(404);
      assertThat(apiClient.post("/api/playbook/canary/withdraw", "{\"comment\":\"no\"}").status())
          .isEqualTo(200);
      awaitEverywhere(apiClient);
      decidesWith(apiClient, databaseTables, "after", checksum(apiClient, 1));
    }
  }

  @Test
  void versionThatIsCorrupt_leavesTheOldOneDecidingUntilItIsRepaired(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (ServerProcess server = server(rules, databaseTables).startReady()) {
      ApiClient apiClient = server.api();
      for (String reason : List.of("the second", "the third")) {
        assertThat(publish(apiClient, saying(reason), 100)).isPositive();
        awaitEverywhere(apiClient);
      }
      String content =
          "update playbook_content set content = %s where hash ="
              + " (select hash from playbook_file where version = 1 and path = '"
              + OUTREACH
              + "')";
      databaseTables.execute(content.formatted("content || ' '::bytea"));

      assertThat(
              apiClient
                  .post("/api/playbook/roll-back", "{\"version\":1,\"comment\":\"back\"}")
                  .status())
          .isEqualTo(200);

      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () ->
                  assertThat(apiClient.get("/api/playbook/service").json().path("nodes").toString())
                      .contains("version 1 is not what it was", "\"version\":3"));
      decidesWith(apiClient, databaseTables, "meanwhile", checksum(apiClient, 3));
      databaseTables.execute(content.formatted("substring(content for length(content) - 1)"));
      awaitEverywhere(apiClient);
      decidesWith(apiClient, databaseTables, "repaired", checksum(apiClient, 1));
      assertThat(
              databaseTables.count(
                  "select count(*) from candidate where quarantined_since is not null"))
          .isZero();
    }
  }

  /** The version that answers why-not about somebody whom a version decided about. */
  private static String answering(
      ApiClient apiClient, DatabaseTables databaseTables, String checksum) {
    String ref =
        databaseTables
            .texts(
                "select ref from candidate join decision on candidate_id = id where playbook = '"
                    + checksum
                    + "' limit 1")
            .get(0);
    return apiClient
        .get("/api/candidates/" + ref + "/why-not?touchpoint=first-outreach&days=1")
        .json()
        .path("playbook")
        .asText();
  }

  private static ServerProcess.Setup server(Path rules, DatabaseTables databaseTables) {
    return ServerProcess.setup()
        .database(databaseTables.url())
        .rules(TestPlaybooks.simple(rules))
        // Nobody takes the mails here; what matters is deciding.
        .with("NURTURE_OUTBOX_RETRY_FIRST_SECONDS", "600")
        .with("NURTURE_OUTBOX_RETRY_MAX_SECONDS", "600");
  }

  private static String saying(String reason) {
    return TestPlaybooks.outreach(reason);
  }

  private static long publish(ApiClient apiClient, String outreach, int percent) {
    String draft = TestPlaybooks.draft(apiClient);
    TestPlaybooks.put(apiClient, draft, OUTREACH, outreach);
    // The shipped letters promise what rules keep that are not in this small playbook.
    ApiClient.Answer published = release(apiClient, draft, percent, "letters of another playbook");
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    return published.json().path("version").path("number").asLong();
  }

  private static ApiClient.Answer release(
      ApiClient apiClient, String draft, int percent, String override) {
    long revision = apiClient.get("/api/playbook/drafts/" + draft).json().path("revision").asLong();
    return apiClient.post(
        "/api/playbook/drafts/" + draft + "/publish",
        ApiClient.JSON
            .createObjectNode()
            .put("revision", revision)
            .put("comment", "because")
            .put("percent", percent)
            .put("override", override));
  }

  private static String checksum(ApiClient apiClient, long version) {
    return apiClient.get("/api/playbook/versions/" + version).json().path("checksum").asText();
  }

  /** Waits until every server acts on what is in service. */
  private static Duration awaitEverywhere(ApiClient apiClient) {
    long start = System.nanoTime();
    await()
        .atMost(30, SECONDS)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> {
              JsonNode service = apiClient.get("/api/playbook/service").json();
              assertThat(service.path("nodes"))
                  .isNotEmpty()
                  .allMatch(node -> node.path("seq").asLong() == service.path("seq").asLong());
            });
    return Duration.ofMillis(Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  /** Waits until the first message to somebody new is decided on, by this version. */
  private static void decidesWith(
      ApiClient apiClient, DatabaseTables databaseTables, String ref, String checksum) {
    assertThat(apiClient.post("/api/events", PostedEvents.known(ref)).status()).isEqualTo(202);
    String versions =
        "select distinct playbook from decision join candidate on candidate_id = id where ref = '%s'"
            + " and explanation -> 'touch' ->> 'reason' is not null";
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                assertThat(databaseTables.texts(versions.formatted(ref)))
                    .containsExactly(checksum));
    assertThat(
            apiClient
                .post("/api/candidates/" + ref + "/evaluations?dryRun=true", "")
                .json()
                .path("playbook")
                .asText())
        .isEqualTo(checksum);
  }
}
