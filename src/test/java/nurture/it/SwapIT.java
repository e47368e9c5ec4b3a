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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Versions put in service, taken back and tried out on two servers, while they are at work. */
@ExtendWith(Postgres.class)
final class SwapIT {

  private static final String OUTREACH = "rules/journey/outreach.drl";

  /** Candidates in one call, so that deciding is what keeps the servers busy. */
  private static final int EACH = 25;

  /** On two servers, 520 evaluations a second. */
  private static final Duration EVERY = Duration.ofMillis(96);

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
      @TempDir Path rules, Tables tables) {
    try (ServerProcess one = server(rules, tables).start();
        ServerProcess other = server(rules, tables).start()) {
      Api api = one.awaitReady().api();
      Api there = other.awaitReady().api();
      Map<String, String> reasons = new LinkedHashMap<>();
      reasons.put(checksum(api, 1), "they may be written to");
      List<Duration> swaps = new ArrayList<>();

      long started = System.nanoTime();
      try (EventLoad load = EventLoad.paced(api, "here", EACH, EVERY);
          EventLoad more = EventLoad.paced(there, "there", EACH, EVERY)) {
        String reason = "this is a change";
        long changed = publish(api, saying(reason), 100);
        reasons.put(checksum(api, changed), reason);
        swaps.add(awaitEverywhere(api));
        decidesWith(there, tables, "after", checksum(api, changed));
        for (long version : List.of(1L, changed, 1L)) {
          assertThat(
                  api.post(
                          "/api/playbook/roll-back",
                          "{\"version\":" + version + ",\"comment\":\"back\"}")
                      .status())
              .isEqualTo(200);
          swaps.add(awaitEverywhere(api));
          decidesWith(there, tables, "swap-" + swaps.size(), checksum(api, version));
        }
        assertThat(load.statuses()).containsExactly(202);
        assertThat(more.statuses()).containsExactly(202);
      }

      await()
          .atMost(60, SECONDS)
          .until(() -> tables.count("select count(*) from event_pending") == 0);
      double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
      assertThat(tables.count("select count(*) from candidate where quarantined_since is not null"))
          .isZero();
      assertThat(tables.notAppliedOnce()).isEmpty();
      assertThat(
              tables.texts(
                  "select distinct playbook || '=' || (explanation -> 'touch' ->> 'reason')"
                      + " from decision where explanation -> 'touch' ->> 'reason' is not null"))
          .as("no decision has one version's name and another one's words")
          .containsExactlyInAnyOrderElementsOf(
              reasons.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
      System.out.printf(
          "swaps under load: %d decisions, %.0f/s, %s from answer to both servers%n",
          tables.count("select count(*) from decision"),
          tables.count("select count(*) from decision") / seconds,
          swaps);
    }
  }

  @Test
  void versionThatThrows_isRefusedByItsTrial_andTakenBackByItselfIfSomebodyInsists(
      @TempDir Path rules, Tables tables) {
    try (ServerProcess server =
        server(rules, tables).with("NURTURE_PLAYBOOK_TOLERATED_FAILURES", "3").startReady()) {
      Api api = server.api();
      assertThat(api.post("/api/events", People.known("early", 0, 5)).status()).isEqualTo(202);
      await().atMost(20, SECONDS).until(() -> tables.count("select count(*) from decision") >= 5);
      String draft = Playbooks.draft(api);
      Playbooks.put(api, draft, "rules/journey/throws.drl", THROWS);

      Api.Answer refused = release(api, draft, 100, "");
      Api.Answer insisted = release(api, draft, 100, "we know better");

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().path("troubles").toString()).contains("Index");
      assertThat(insisted.status()).isEqualTo(201);
      awaitEverywhere(api);
      assertThat(api.post("/api/events", People.known("late", 0, 10)).status()).isEqualTo(202);
      await()
          .atMost(30, SECONDS)
          .untilAsserted(
              () -> {
                JsonNode service = api.get("/api/playbook/service").json();
                assertThat(service.path("action").asText()).isEqualTo("taken-back");
                assertThat(service.path("version").asLong()).isEqualTo(1);
              });
      await()
          .atMost(30, SECONDS)
          .until(
              () ->
                  tables.count("select count(*) from candidate where quarantined_since is not null")
                      == 0);
      assertThat(tables.notAppliedOnce()).isEmpty();
      assertThat(server.output()).contains("taken back: version 2 could not decide about");
      assertThat(tables.texts("select action from audit"))
          .contains("override playbook check", "taken-back playbook");
    }
  }

  @Test
  void canary_decidesAboutItsShareUntilItIsWithdrawn(@TempDir Path rules, Tables tables) {
    try (ServerProcess server = server(rules, tables).startReady()) {
      Api api = server.api();

      long canary = publish(api, saying("tried out"), 30);
      awaitEverywhere(api);
      assertThat(api.post("/api/events", People.known("bird", 0, 100)).status()).isEqualTo(202);
      await()
          .atMost(30, SECONDS)
          .until(() -> tables.count("select count(*) from event_pending") == 0);

      long share =
          tables.count(
              "select count(distinct candidate_id) from decision where playbook = '"
                  + checksum(api, canary)
                  + "'");
      assertThat(share).isBetween(15L, 45L);
      assertThat(
              tables.count(
                  "select count(*) from (select candidate_id from decision group by candidate_id"
                      + " having count(distinct playbook) > 1) twice"))
          .as("nobody has two versions decide about them")
          .isZero();
      assertThat(answering(api, tables, checksum(api, canary))).isEqualTo(checksum(api, canary));
      assertThat(answering(api, tables, checksum(api, 1))).isEqualTo(checksum(api, 1));
      assertThat(api.get("/api/rules").json().path("playbook").asText())
          .isEqualTo(checksum(api, 1));
      assertThat(
              api.get("/api/rules?playbook=" + checksum(api, canary))
                  .json()
                  .path("playbook")
                  .asText())
          .isEqualTo(checksum(api, canary));
      assertThat(api.get("/api/rules?playbook=000000000000").status()).isEqualTo(404);
      assertThat(api.post("/api/playbook/canary/withdraw", "{\"comment\":\"no\"}").status())
          .isEqualTo(200);
      awaitEverywhere(api);
      decidesWith(api, tables, "after", checksum(api, 1));
    }
  }

  @Test
  void versionThatIsCorrupt_leavesTheOldOneDecidingUntilItIsRepaired(
      @TempDir Path rules, Tables tables) {
    try (ServerProcess server = server(rules, tables).startReady()) {
      Api api = server.api();
      for (String reason : List.of("the second", "the third")) {
        assertThat(publish(api, saying(reason), 100)).isPositive();
        awaitEverywhere(api);
      }
      String content =
          "update playbook_content set content = %s where hash ="
              + " (select hash from playbook_file where version = 1 and path = '"
              + OUTREACH
              + "')";
      tables.execute(content.formatted("content || ' '::bytea"));

      assertThat(
              api.post("/api/playbook/roll-back", "{\"version\":1,\"comment\":\"back\"}").status())
          .isEqualTo(200);

      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () ->
                  assertThat(api.get("/api/playbook/service").json().path("nodes").toString())
                      .contains("version 1 is not what it was", "\"version\":3"));
      decidesWith(api, tables, "meanwhile", checksum(api, 3));
      tables.execute(content.formatted("substring(content for length(content) - 1)"));
      awaitEverywhere(api);
      decidesWith(api, tables, "repaired", checksum(api, 1));
      assertThat(tables.count("select count(*) from candidate where quarantined_since is not null"))
          .isZero();
    }
  }

  /** The version that answers why-not about somebody whom a version decided about. */
  private static String answering(Api api, Tables tables, String checksum) {
    String ref =
        tables
            .texts(
                "select ref from candidate join decision on candidate_id = id where playbook = '"
                    + checksum
                    + "' limit 1")
            .get(0);
    return api.get("/api/candidates/" + ref + "/why-not?touchpoint=first-outreach&days=1")
        .json()
        .path("playbook")
        .asText();
  }

  private static ServerProcess.Setup server(Path rules, Tables tables) {
    return ServerProcess.setup()
        .database(tables.url())
        .rules(Playbooks.simple(rules))
        // Nobody takes the mails here; what matters is deciding.
        .with("NURTURE_OUTBOX_RETRY_FIRST_SECONDS", "600")
        .with("NURTURE_OUTBOX_RETRY_MAX_SECONDS", "600");
  }

  private static String saying(String reason) {
    return Playbooks.outreach(reason);
  }

  private static long publish(Api api, String outreach, int percent) {
    String draft = Playbooks.draft(api);
    Playbooks.put(api, draft, OUTREACH, outreach);
    Api.Answer published = release(api, draft, percent, "");
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    return published.json().path("version").path("number").asLong();
  }

  private static Api.Answer release(Api api, String draft, int percent, String override) {
    long revision = api.get("/api/playbook/drafts/" + draft).json().path("revision").asLong();
    return api.post(
        "/api/playbook/drafts/" + draft + "/publish",
        Api.JSON
            .createObjectNode()
            .put("revision", revision)
            .put("comment", "because")
            .put("percent", percent)
            .put("override", override));
  }

  private static String checksum(Api api, long version) {
    return api.get("/api/playbook/versions/" + version).json().path("checksum").asText();
  }

  /** Waits until every server acts on what is in service. */
  private static Duration awaitEverywhere(Api api) {
    long start = System.nanoTime();
    await()
        .atMost(30, SECONDS)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> {
              JsonNode service = api.get("/api/playbook/service").json();
              assertThat(service.path("nodes"))
                  .isNotEmpty()
                  .allMatch(node -> node.path("seq").asLong() == service.path("seq").asLong());
            });
    return Duration.ofMillis(Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  /** Waits until the first message to somebody new is decided on, by this version. */
  private static void decidesWith(Api api, Tables tables, String ref, String checksum) {
    assertThat(api.post("/api/events", People.known(ref)).status()).isEqualTo(202);
    String versions =
        "select distinct playbook from decision join candidate on candidate_id = id where ref = '%s'"
            + " and explanation -> 'touch' ->> 'reason' is not null";
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () -> assertThat(tables.texts(versions.formatted(ref))).containsExactly(checksum));
    assertThat(
            api.post("/api/candidates/" + ref + "/evaluations?dryRun=true", "")
                .json()
                .path("playbook")
                .asText())
        .isEqualTo(checksum);
  }
}
