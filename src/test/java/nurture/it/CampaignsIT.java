package nurture.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.mailsink.SmtpSink;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Campaigns over two nodes that are killed: each candidate gets the message once or has a reason
 * why not, and the outcomes add up to the audience.
 */
@ExtendWith(TestPostgres.class)
final class CampaignsIT {

  private static final int PEOPLE = RunSize.of("campaign.people", 1_000, 5_000);
  private static final int AT_ONCE = 50;

  @TempDir static Path rules;

  @BeforeAll
  static void playbook() {
    CampaignRules.write(rules);
  }

  @Test
  void campaign_overTwoNodesThatAreKilled_reachesEachOnce_andItsOutcomesAddUp(
      DatabaseTables tables) {
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(rules)
              .mailingTo(sink)
              .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000");
      try (ServerProcess lasting = setup.startReady()) {
        ApiClient api = lasting.api();
        String id;
        try (ServerProcess first = setup.startReady()) {
          people(api, tables);
          id = scheduled(api, "Open house");
          await()
              .atMost(60, SECONDS)
              .pollInterval(20, MILLISECONDS)
              .until(() -> received(sink).size() > PEOPLE / 50);
          assertThat(api.post("/api/campaigns/" + id + "/pause", "").status()).isEqualTo(200);
          first.kill9();
        }
        pausedCampaignSendsNothing(api, tables, sink);
        try (ServerProcess second = setup.startReady()) {
          assertThat(api.post("/api/campaigns/" + id + "/resume", "").status()).isEqualTo(200);
          await()
              .atMost(60, SECONDS)
              .pollInterval(20, MILLISECONDS)
              .until(() -> received(sink).size() > PEOPLE / 2);
          second.kill9();
        }

        JsonNode balance =
            await()
                .atMost(RunSize.of("campaign.seconds", 120, 300), SECONDS)
                .until(
                    () -> balance(api, id),
                    now -> sum(now, "due", "offered", "sending", "task") == 0);

        long eligible = PEOPLE - 2L * (PEOPLE / 10);
        assertThat(sum(balance, "sent", "uncertain")).as(balance.toString()).isEqualTo(eligible);
        assertThat(balance.path("held").asLong()).isEqualTo(PEOPLE / 10);
        assertThat(balance.path("waiting").asLong()).isEqualTo(PEOPLE / 10);
        assertThat(balance.path("audience").asLong()).isEqualTo(PEOPLE);
        assertThat(balance.path("reasons").toString())
            .contains("their owner wants quiet", CampaignRules.QUIET);
        Map<String, Long> arrived = received(sink);
        assertThat(arrived.values()).containsOnly(1L);
        assertThat(arrived.keySet())
            .allMatch(mailbox -> mailbox.startsWith("c") && eligible(mailbox));
        assertThat((long) arrived.size()).isBetween(balance.path("sent").asLong(), eligible);
        assertThat(tables.count("select count(*) from event where type = 'campaign-offered'"))
            .isEqualTo(PEOPLE);
        JsonNode waiting =
            api.get("/api/campaigns/" + id + "/candidates?outcome=waiting&limit=3").json();
        assertThat(waiting.path("candidates")).hasSize(3);
        assertThat(waiting.path("next").asText()).isNotEmpty();
        assertThat(waiting.path("candidates").path(0).path("rule").asText())
            .isEqualTo(CampaignRules.QUIET);

        assertThat(api.post("/api/campaigns/" + id + "/cancel", "").status()).isEqualTo(200);
        JsonNode ended =
            await()
                .atMost(30, SECONDS)
                .until(() -> balance(api, id), now -> now.path("waiting").asLong() == 0);
        assertThat(ended.path("held").asLong()).isEqualTo(2L * (PEOPLE / 10));
        assertThat(sum(ended, "sent", "uncertain", "failed", "held")).isEqualTo(PEOPLE);
      }
    }
  }

  /** A mail of another kind that leaves meanwhile shows that the outbox works. */
  private static void pausedCampaignSendsNothing(
      ApiClient api, DatabaseTables tables, SmtpSink sink) {
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                tables.count("select count(*) from message where state in ('claimed', 'sending')")
                    == 0);
    int before = received(sink).size();
    ArrayNode control = PostedEvents.known("control");
    ((ObjectNode) control.get(0).path("data").path("profile")).put("owner", "control");
    assertThat(api.post("/api/events", control).status()).isEqualTo(202);
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                sink.received().stream().anyMatch(mail -> mail.recipient().startsWith("control")));
    assertThat(received(sink)).hasSize(before);
    System.out.printf("paused after %d of %d messages%n", before, PEOPLE - 2 * (PEOPLE / 10));
  }

  @Test
  void campaign_isApprovedByAnother_andDoesNotBeginWithOthersThanApproved(DatabaseTables tables) {
    try (ServerProcess server =
        ServerProcess.setup()
            .database(tables.url())
            .rules(rules)
            .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "1")
            .startReady()) {
      ApiClient api = server.api();
      ApiClient other =
          api.as(
              api.post("/api/keys", "{\"name\":\"tom\",\"permissions\":\"publish\"}")
                  .json()
                  .path("key")
                  .asText());
      assertThat(api.post("/api/events", PostedEvents.known("k", 0, 2)).status()).isEqualTo(202);
      await()
          .atMost(60, SECONDS)
          .until(
              () ->
                  tables.count("select count(*) from candidate_facts where candidate_ref like 'k%'")
                      == 2);
      String segment =
          id(
              api.post(
                  "/api/segments",
                  "{\"name\":\"K\",\"when\":\"Candidate( owner != \\\"quiet\\\" )\"}"));
      String none =
          id(
              api.post(
                  "/api/segments",
                  "{\"name\":\"None\",\"when\":\"Candidate( owner == \\\"nobody\\\" )\"}"));
      ObjectNode plan = plan("Quarterly", segment);

      assertThat(api.post("/api/campaigns", plan("No", segment).put("template", "nothing")).text())
          .contains("template");
      assertThat(other.post("/api/campaigns", plan).status()).isEqualTo(403);
      String campaign = "/api/campaigns/" + id(api.post("/api/campaigns", plan));
      assertThat(api.post("/api/campaigns", plan("QUARTERLY", segment)).status()).isEqualTo(409);
      assertThat(api.post(campaign + "/schedule", "").status()).isEqualTo(409);
      assertThat(api.post(campaign + "/approve", "").text()).contains("another person");
      String empty = "/api/campaigns/" + id(api.post("/api/campaigns", plan("Empty", none)));
      assertThat(other.post(empty + "/approve", "").text()).contains("No candidate");

      long count = other.post(campaign + "/approve", "").json().path("count").asLong();
      assertThat(count).isGreaterThanOrEqualTo(2);
      ApiClient.Answer changed =
          api.put(campaign, "{\"version\":1,\"day\":\"%s\"}".formatted(today().plusDays(30)));
      assertThat(changed.json().path("state").asText()).isEqualTo("draft");
      assertThat(api.put(campaign, "{\"version\":1,\"time\":\"10:00\"}").status()).isEqualTo(409);
      assertThat(api.put(campaign, "{\"version\":2,\"day\":\"%s\"}".formatted(today())).status())
          .isEqualTo(200);
      assertThat(other.post(campaign + "/approve", "").status()).isEqualTo(200);

      assertThat(api.post("/api/events", PostedEvents.known("k", 2, 3)).status()).isEqualTo(202);
      await()
          .atMost(60, SECONDS)
          .until(
              () ->
                  tables.count("select count(*) from candidate_facts where candidate_ref like 'k%'")
                      == 5);
      assertThat(other.post(campaign + "/schedule", "").status()).isEqualTo(200);
      JsonNode refused =
          await()
              .atMost(30, SECONDS)
              .until(() -> api.get(campaign).json(), now -> !now.path("said").asText().isEmpty());
      assertThat(refused.path("state").asText()).isEqualTo("draft");
      assertThat(refused.path("said").asText()).contains("approve it again");
      assertThat(refused.path("balance").path("audience").asLong()).isZero();
      assertThat(
              tables.texts(
                  "select action from audit where target = '"
                      + campaign.substring(campaign.lastIndexOf('/') + 1)
                      + "' order by seq"))
          .containsExactly(
              "make campaign",
              "approve campaign",
              "change campaign",
              "change campaign",
              "approve campaign",
              "campaign scheduled",
              "campaign draft");
    }
  }

  private static void people(ApiClient api, DatabaseTables tables) {
    for (int first = 0; first < PEOPLE; first += AT_ONCE) {
      ArrayNode events = ApiClient.JSON.createArrayNode();
      for (int i = first; i < first + AT_ONCE; i++) {
        String ref = "c" + i;
        ArrayNode known = PostedEvents.known(ref);
        if (i % 10 == 1) {
          known.add(PostedEvents.event(ref, ref + "-out", "unsubscribed"));
        }
        if (i % 10 == 2) {
          ((ObjectNode) known.get(0).path("data").path("profile")).put("owner", "quiet");
        }
        events.addAll(known);
      }
      assertThat(api.post("/api/events", events).status()).isEqualTo(202);
    }
    await()
        .atMost(120, SECONDS)
        .until(
            () ->
                tables.count("select count(*) from candidate_facts where candidate_ref like 'c%'")
                    == PEOPLE);
    await()
        .atMost(120, SECONDS)
        .until(() -> tables.count("select count(*) from event_pending") == 0);
  }

  private static boolean eligible(String mailbox) {
    int number = Integer.parseInt(mailbox.substring(1, mailbox.indexOf('@')));
    return number % 10 != 1 && number % 10 != 2;
  }

  private static String scheduled(ApiClient api, String name) {
    String segment =
        id(
            api.post(
                "/api/segments",
                "{\"name\":\"All\",\"when\":\"Candidate( ref.startsWith(\\\"c\\\") )\"}"));
    String id = id(api.post("/api/campaigns", plan(name, segment)));
    ApiClient.Answer approved = api.post("/api/campaigns/" + id + "/approve", "");
    assertThat(approved.json().path("count").asInt()).as(approved.text()).isEqualTo(PEOPLE);
    assertThat(api.post("/api/campaigns/" + id + "/schedule", "").status()).isEqualTo(200);
    return id;
  }

  private static ObjectNode plan(String name, String segment) {
    return ApiClient.JSON
        .createObjectNode()
        .put("name", name)
        .put("segment", segment)
        .put("template", "first-outreach")
        .put("day", today().toString())
        .put("time", "00:00");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String id(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static JsonNode balance(ApiClient api, String id) {
    return api.get("/api/campaigns/" + id).json().path("balance");
  }

  private static long sum(JsonNode balance, String... outcomes) {
    return List.of(outcomes).stream().mapToLong(each -> balance.path(each).asLong()).sum();
  }

  /** Mails of the campaign, by mailbox. */
  private static Map<String, Long> received(SmtpSink sink) {
    return sink.received().stream()
        .map(SmtpSink.Caught::recipient)
        .filter(mailbox -> !mailbox.startsWith("control"))
        .collect(Collectors.groupingBy(mailbox -> mailbox, Collectors.counting()));
  }
}
