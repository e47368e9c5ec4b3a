package nurture.it;

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
import java.util.stream.IntStream;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Campaigns with several messages, offered anew, dated, and stopped by themselves; time is moved in
 * the tables.
 */
@ExtendWith(TestPostgres.class)
final class CampaignKindsIT {

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables tables;

  @BeforeAll
  static void start(@TempDir Path rules, DatabaseTables database) {
    CampaignRules.write(rules);
    tables = database;
    sink = SmtpSink.start();
    server = ServerProcess.setup().database(tables.url()).rules(rules).mailingTo(sink).startReady();
    api = server.api();
  }

  @AfterAll
  static void stop() {
    server.close();
    sink.close();
  }

  @Test
  void sequence_sendsOneMessageAfterTheOther_untilAReaction_andIsChangedWhileItRuns() {
    people("seq", 4);
    ObjectNode plan = plan("Three letters", "seq");
    plan.remove("template");
    plan.set("steps", steps("hello:0", "again:3", "last:5"));
    String campaign = begun(plan);
    awaitOutcome(campaign, "sent", 4);
    assertThat(step(campaign, "hello").path("sent").asInt()).isEqualTo(4);
    replies("seq1", "positive");
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("replied").asInt() == 1);
    await().atMost(60, SECONDS).until(() -> step(campaign, "again").path("due").asInt() >= 3);
    bringForward(campaign);

    await().atMost(60, SECONDS).until(() -> step(campaign, "again").path("sent").asInt() == 3);
    assertThat(mails("seq0")).isEqualTo(2);
    assertThat(mails("seq1")).isEqualTo(1);
    await().atMost(60, SECONDS).until(() -> step(campaign, "last").path("due").asInt() == 3);

    int version = api.get(campaign).json().path("version").asInt();
    ObjectNode change = ApiClient.JSON.createObjectNode().put("version", version);
    change.set("steps", steps("hello:0", "again:3", "goodbye:7"));
    JsonNode effects = api.put(campaign + "/steps?dryRun=true", change.toString()).json();
    JsonNode removed = effects.path("steps").path(2);
    assertThat(removed.path("key").asText()).as(effects.toString()).isEqualTo("last");
    assertThat(removed.path("change").asText()).isEqualTo("removed");
    assertThat(removed.path("waiting").asInt()).isEqualTo(3);
    assertThat(effects.path("steps").path(3).path("change").asText()).isEqualTo("added");
    assertThat(api.get(campaign).json().path("version").asInt()).isEqualTo(version);
    assertThat(api.put(campaign + "/steps", change.toString()).status()).isEqualTo(200);
    assertThat(api.put(campaign + "/steps", change.toString()).status()).isEqualTo(409);
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                step(campaign, "goodbye").path("due").asInt() == 3
                    && step(campaign, "last").path("held").asInt() == 3);
    replies("seq2", "negative");
    bringForward(campaign);
    await()
        .atMost(60, SECONDS)
        .until(() -> api.get(campaign).json().path("state").asText().equals("finished"));

    JsonNode balance = balance(campaign);
    assertThat(balance.path("audience").asInt()).isEqualTo(4);
    assertThat(sum(balance)).isEqualTo(4);
    assertThat(mails("seq0")).isEqualTo(3);
    assertThat(mails("seq1")).isEqualTo(1);
    assertThat(mails("seq3")).isEqualTo(3);
    assertThat(balance.path("declined").asInt()).isEqualTo(1);
    assertThat(api.get(campaign + "/candidates?step=last&outcome=held").json().path("candidates"))
        .hasSize(3);
    JsonNode all = api.get(campaign + "/candidates?limit=3").json();
    assertThat(
            api.get(campaign + "/candidates?after=" + all.path("next").asText())
                .json()
                .path("candidates"))
        .hasSize(1);
  }

  @Test
  void recurring_isOfferedAnewEachWeek_onceToEach_andNotToFarMoreThanApproved() {
    people("rec", 3);
    String campaign = begun(plan("Weekly news", "rec").put("everyWeeks", 1));
    awaitOutcome(campaign, "sent", 3);
    assertThat(api.get(campaign).json().path("state").asText()).isEqualTo("running");

    aWeekLater(campaign);
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("sent").asInt() == 6);
    assertThat(IntStream.range(0, 3).mapToObj(i -> mails("rec" + i))).containsOnly(2);
    assertThat(balance(campaign).path("audience").asInt()).isEqualTo(6);

    people("recmore", 3);
    aWeekLater(campaign);
    JsonNode paused =
        await()
            .atMost(60, SECONDS)
            .until(
                () -> api.get(campaign).json(), now -> now.path("state").asText().equals("paused"));
    assertThat(paused.path("said").asText()).contains("approved for 3", "6 are in its segment");
    assertThat(balance(campaign).path("audience").asInt()).isEqualTo(6);
  }

  @Test
  void rolling_takesThoseAgainWhoComeIntoTheSegmentAnew() {
    people("roll", 2);
    String segment = segment("roll", "Candidate( ref.startsWith(\"roll\"), owner != \"gone\" )");
    ObjectNode plan = plan("Welcome", "roll");
    plan.put("segment", segment).put("rolling", true).put("againAfterDays", 0);
    String campaign = begun(plan);
    bringForward(campaign);
    awaitOutcome(campaign, "sent", 2);

    owner("roll0", "gone", 1);
    takeAgain(campaign);
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                tables.count("select count(*) from campaign_candidate where left_at is not null")
                    == 1);
    owner("roll0", "back", 2);
    takeAgain(campaign);
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("audience").asInt() == 3);
    bringForward(campaign);
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("sent").asInt() == 3);

    assertThat(mails("roll0")).isEqualTo(2);
    assertThat(mails("roll1")).isEqualTo(1);
  }

  @Test
  void dated_offersItOnTheDay_andToNobodyElse() {
    people("dated", 3);
    replies("dated1", "neutral");
    ObjectNode plan = plan("After the reply", "dated").put("rolling", true);
    plan.putObject("anchor").put("fact", "LastReply").put("field", "daysAgo").put("days", 0);
    String campaign = begun(plan);
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("audience").asInt() == 1);
    assertThat(
            api.get(campaign + "/candidates")
                .json()
                .path("candidates")
                .path(0)
                .path("ref")
                .asText())
        .isEqualTo("dated1");
    ((ObjectNode) plan.path("anchor")).put("field", "tone");
    assertThat(api.post("/api/campaigns", plan.put("name", "Wrong").toString()).text())
        .contains("anchor.field");
  }

  @Test
  void campaignWhoseMessagesComeBack_pausesByItself_andGoesOnWhenAUserSaysSo() {
    people("bad", 4);
    String campaign = begun(plan("To old addresses", "bad").put("rolling", true));
    bringForward(campaign);
    awaitOutcome(campaign, "sent", 4);
    ArrayNode bounces = ApiClient.JSON.createArrayNode();
    for (int i = 0; i < 3; i++) {
      ObjectNode bounce = PostedEvents.event("bad" + i, "bad" + i + "-bounce", "message-bounced");
      bounce
          .putObject("data")
          .put("message", api.message("bad" + i).path("id").asText())
          .put("kind", "hard");
      bounces.add(bounce);
    }
    assertThat(api.post("/api/events", bounces).status()).isEqualTo(202);
    JsonNode paused =
        await()
            .atMost(60, SECONDS)
            .until(
                () -> api.get(campaign).json(), now -> now.path("state").asText().equals("paused"));

    assertThat(paused.path("said").asText()).contains("3 of 4 messages came back, more than 5 %");
    assertThat(balance(campaign).path("bounced").asInt()).isEqualTo(3);
    assertThat(api.post(campaign + "/resume", "").status()).isEqualTo(200);
    people("badmore", 1);
    takeAgain(campaign);
    bringForward(campaign);
    await().atMost(60, SECONDS).until(() -> balance(campaign).path("audience").asInt() == 5);
    assertThat(api.get(campaign).json().path("state").asText()).isEqualTo("running");
  }

  private static ArrayNode steps(String... written) {
    ArrayNode steps = ApiClient.JSON.createArrayNode();
    for (String step : written) {
      steps
          .addObject()
          .put("key", step.substring(0, step.indexOf(':')))
          .put("template", "first-outreach")
          .put("afterDays", Integer.parseInt(step.substring(step.indexOf(':') + 1)));
    }
    return steps;
  }

  private static void people(String prefix, int count) {
    assertThat(api.post("/api/events", PostedEvents.known(prefix, 0, count)).status())
        .isEqualTo(202);
    awaitQuiet();
  }

  private static void awaitQuiet() {
    await()
        .atMost(60, SECONDS)
        .until(() -> tables.count("select count(*) from event_pending") == 0);
  }

  private static void replies(String ref, String tone) {
    ObjectNode reply = PostedEvents.event(ref, ref + "-reply", "replied");
    reply.putObject("data").put("tone", tone).put("via", "email");
    assertThat(api.post("/api/events", "[" + reply + "]").status()).isEqualTo(202);
    awaitQuiet();
  }

  private static void owner(String ref, String owner, int time) {
    ObjectNode event = PostedEvents.event(ref, ref + "-owner-" + time, "candidate-upserted");
    event
        .putObject("data")
        .set("profile", PostedEvents.profile("Ada", PostedEvents.email(ref)).put("owner", owner));
    assertThat(api.post("/api/events", "[" + event + "]").status()).isEqualTo(202);
    awaitQuiet();
  }

  private static ObjectNode plan(String name, String prefix) {
    return ApiClient.JSON
        .createObjectNode()
        .put("name", name)
        .put("segment", segment(prefix, "Candidate( ref.startsWith(\"" + prefix + "\") )"))
        .put("template", "first-outreach")
        .put("day", LocalDate.now(ZoneOffset.UTC).toString())
        .put("time", "00:00");
  }

  private static String segment(String name, String when) {
    ObjectNode segment =
        ApiClient.JSON
            .createObjectNode()
            .put("name", name + " " + when.length() + "-" + System.nanoTime())
            .put("when", when);
    return id(api.post("/api/segments", segment.toString()));
  }

  private static String begun(ObjectNode plan) {
    String campaign = "/api/campaigns/" + id(api.post("/api/campaigns", plan.toString()));
    ApiClient.Answer approved = api.post(campaign + "/approve", "");
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(api.post(campaign + "/schedule", "").status()).isEqualTo(200);
    // UTC is not the first time zone of the day.
    await()
        .atMost(60, SECONDS)
        .until(() -> !api.get(campaign).json().path("state").asText().equals("scheduled"));
    assertThat(api.get(campaign).json().path("state").asText())
        .as(api.get(campaign).text())
        .isEqualTo("running");
    return campaign;
  }

  private static String id(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static String uuid(String campaign) {
    return campaign.substring(campaign.lastIndexOf('/') + 1);
  }

  /** All who wait for their day have it now. */
  private static void bringForward(String campaign) {
    tables.execute(
        "update campaign_candidate set due_at = now() - interval '1 minute' where state = 'DUE'"
            + " and campaign_id = '"
            + uuid(campaign)
            + "'");
  }

  private static void aWeekLater(String campaign) {
    tables.execute(
        "update campaign set plan = jsonb_set(plan, '{day}', to_jsonb(((plan ->> 'day')::date - 7)::text))"
            + " where id = '"
            + uuid(campaign)
            + "'");
  }

  private static void takeAgain(String campaign) {
    tables.execute(
        "update campaign set audience_at = now() - interval '1 hour' where id = '"
            + uuid(campaign)
            + "'");
  }

  private static void awaitOutcome(String campaign, String outcome, int count) {
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                assertThat(balance(campaign).path(outcome).asInt())
                    .as(balance(campaign).toString())
                    .isEqualTo(count));
  }

  private static JsonNode balance(String campaign) {
    return api.get(campaign).json().path("balance");
  }

  private static JsonNode step(String campaign, String key) {
    for (JsonNode step : balance(campaign).path("steps")) {
      if (step.path("step").asText().equals(key)) {
        return step;
      }
    }
    return ApiClient.JSON.missingNode();
  }

  private static int sum(JsonNode balance) {
    return List.of(
            "due", "offered", "waiting", "sending", "task", "sent", "uncertain", "failed", "held")
        .stream()
        .mapToInt(outcome -> balance.path(outcome).asInt())
        .sum();
  }

  private static int mails(String ref) {
    return (int)
        sink.received().stream()
            .filter(mail -> mail.recipient().equals(PostedEvents.email(ref)))
            .count();
  }
}
