package nurture.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nurture.experiment.ArmAssignment;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A campaign with an experiment, over two nodes of which one is killed, paused and resumed: each
 * candidate gets the message of the arm that their id says, once, and the hold-out gets none.
 */
@ExtendWith(TestPostgres.class)
final class ExperimentsIT {

  static final int PEOPLE = RunSize.of("experiment.people", 300, 3_000);
  private static final int AT_ONCE = 50;

  @TempDir static Path rules;

  @BeforeAll
  static void playbook() {
    Path unused = TestPlaybooks.simple(rules);
    TestPlaybooks.write(
        rules.resolve("journey/outreach.drl"),
        """
        rule "Offered a campaign: send its message"
        when
            CampaignWaiting( $template : template, $via : via, $topic : topic, $purpose : purpose )
        then
            insert( Send.message($template).by($via).as($purpose).about($topic).once()
                .because("there is a campaign") );
        end
        """);
  }

  @Test
  void experiment_overNodesThatAreKilled_sendsEachTheMessageOfTheirArmOnce(DatabaseTables tables) {
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(rules)
              .mailingTo(sink)
              .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000");
      try (ServerProcess lasting = setup.startReady()) {
        ApiClient api = lasting.api();
        people(api, tables);
        String campaign = campaign(api);
        String experiment = id(api.post("/api/experiments", plan(campaign)));
        String path = "/api/experiments/" + experiment;
        assertThat(api.post("/api/experiments", plan(campaign)).status()).isEqualTo(409);
        assertThat(api.post(path + "/start", "").status()).isEqualTo(200);
        assertThat(api.put(path, "{\"version\":1,\"lift\":2}").status()).isEqualTo(409);

        try (ServerProcess first = setup.startReady()) {
          assertThat(api.post("/api/campaigns/" + campaign + "/schedule", "").status())
              .isEqualTo(200);
          await()
              .atMost(60, SECONDS)
              .pollInterval(20, MILLISECONDS)
              .until(() -> sink.received().size() > PEOPLE / 10);
          assertThat(api.post("/api/campaigns/" + campaign + "/pause", "").status()).isEqualTo(200);
          first.kill9();
        }
        assertThat(api.post("/api/campaigns/" + campaign + "/resume", "").status()).isEqualTo(200);
        JsonNode balance =
            await()
                .atMost(120, SECONDS)
                .until(
                    () -> api.get("/api/campaigns/" + campaign).json().path("balance"),
                    now ->
                        now.path("due").asInt()
                                + now.path("offered").asInt()
                                + now.path("sending").asInt()
                            == 0);

        Map<String, Long> expected = new HashMap<>();
        for (String ref : tables.texts("select id from candidate")) {
          int place = ArmAssignment.place(UUID.fromString(experiment), UUID.fromString(ref));
          expected.merge(place < 40 ? "plain" : place < 80 ? "note" : "hold-out", 1L, Long::sum);
        }
        assertThat(balance.path("held").asLong()).isEqualTo(expected.get("hold-out"));
        assertThat(balance.path("reasons").toString()).contains("held out by the experiment Note");
        for (String arm : expected.keySet()) {
          assertThat(
                  tables.count(
                      "select count(*) from experiment_touch where arm = '%s'".formatted(arm)))
              .as(arm)
              .isEqualTo(expected.get(arm));
        }
        assertThat(
                tables.count(
                    """
                    select count(*) from experiment_touch t join message m using (candidate_id)
                    where m.topic like 'campaign/%' and m.template
                      <> case t.arm when 'note' then 'follow-up-last-note' when 'plain' then 'first-outreach' else 'none' end"""))
            .isZero();
        assertThat(tables.count("select count(*) from message where topic like 'campaign/%'"))
            .isEqualTo(PEOPLE - expected.get("hold-out"));
        assertThat(sink.received().stream().map(SmtpSink.Caught::recipient))
            .doesNotHaveDuplicates();

        reportCountsReplies(api, tables, path, expected);
      }
    }
  }

  private static void reportCountsReplies(
      ApiClient api, DatabaseTables tables, String path, Map<String, Long> expected) {
    String one =
        tables
            .texts(
                "select c.ref from candidate c join experiment_touch t on t.candidate_id = c.id"
                    + " join message m on m.candidate_id = c.id and m.state = 'sent'"
                    + " where t.arm = 'note' limit 1")
            .get(0);
    ObjectNode reply = PostedEvents.event(one, one + "-replied", "replied");
    reply.putObject("data").put("tone", "positive");
    assertThat(api.post("/api/events", ApiClient.JSON.createArrayNode().add(reply)).status())
        .isEqualTo(202);

    JsonNode report =
        await()
            .atMost(90, SECONDS)
            .until(
                () -> api.get(path).json().path("report"),
                now -> now.path("results").path(1).path("early").asInt() == 1);
    assertThat(report.path("verdict").asText()).isEqualTo("too-few");
    assertThat(report.path("says").asText()).startsWith("Too few to say, about");
    assertThat(report.path("results").path(1).path("assigned").asLong())
        .isEqualTo(expected.get("note"));
    assertThat(report.path("results").path(1).path("counted").asLong()).isZero();
    assertThat(report.path("ratio").path("fits").asBoolean()).isTrue();
    JsonNode held = api.get(path + "/candidates?arm=hold-out&limit=2").json();
    assertThat(held.path("candidates")).hasSize(2);
    assertThat(held.path("next").asText()).isNotEmpty();
    assertThat(api.post(path + "/stop", "").json().path("state").asText()).isEqualTo("stopped");
    assertThat(api.post(path + "/stop", "").status()).isEqualTo(409);
  }

  @Test
  void experiment_thatCannotBe_isRefusedWithTheField(DatabaseTables tables) {
    try (ServerProcess server =
        ServerProcess.setup().database(tables.url()).rules(rules).startReady()) {
      ApiClient api = server.api();
      ObjectNode plan = plan(UUID.randomUUID().toString());

      assertThat(api.post("/api/experiments", plan).text()).contains("is the id of no campaign");
      assertThat(api.post("/api/experiments", plan.deepCopy().put("holdOut", 30)).text())
          .contains("gives away 110%");
      ObjectNode other = plan.deepCopy();
      ((ObjectNode) other.path("arms").path(1)).put("template", "nothing");
      assertThat(api.post("/api/experiments", other).text()).contains("arms/1/template");
      assertThat(api.get("/api/experiments/" + UUID.randomUUID()).status()).isEqualTo(404);
      assertThat(api.get("/api/experiments").json().path("experiments")).isEmpty();
    }
  }

  @Test
  void armsBySubjectAndSender_reachTheInbox_andAnArmIsAddedAndStoppedWhileItRuns(
      DatabaseTables tables) {
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        ServerProcess server =
            ServerProcess.setup()
                .database(tables.url())
                .rules(rules)
                .mailingTo(sink)
                .with("NURTURE_CAMPAIGNS_SECOND_PERSON_ABOVE", "100000")
                .with("NURTURE_SENDER_OTHERS", "Jonas Berg, Engineer <jonas@example.com>")
                .startReady()) {
      ApiClient api = server.api();
      people(api, tables);
      String campaign = campaign(api);
      ObjectNode plan = plan(campaign).put("holdOut", 0);
      ObjectNode arm = (ObjectNode) plan.path("arms").path(1);
      arm.remove("template");
      arm.put("subject", "${candidate.frstName}, a question");
      assertThat(api.post("/api/experiments", plan).text())
          .contains("arms/1/subject")
          .contains("column 3");
      arm.put("subject", "A question about your work").put("sender", "ana@example.com");
      assertThat(api.post("/api/experiments", plan).text())
          .contains("arms/1/sender")
          .contains("only talent@example.com, jonas@example.com");
      arm.put("sender", "jonas@example.com");
      String experiment = id(api.post("/api/experiments", plan));
      String path = "/api/experiments/" + experiment;
      assertThat(api.post(path + "/start", "").status()).isEqualTo(200);

      ObjectNode heavier = plan.deepCopy().put("version", 1);
      ((ObjectNode) heavier.path("arms").path(0)).put("weight", 50);
      assertThat(api.put(path, heavier.toString()).status()).isEqualTo(409);
      assertThat(api.put(path, heavier.toString()).text())
          .contains("changes the weight of plain from 40");
      ObjectNode grown = plan.deepCopy().put("version", 1);
      grown
          .withArray("arms")
          .add(
              ApiClient.JSON
                  .createObjectNode()
                  .put("name", "third")
                  .put("weight", 10)
                  .put("subject", "A third question"));
      ApiClient.Answer added = api.put(path, grown.toString());
      assertThat(added.status()).as(added.text()).isEqualTo(200);
      assertThat(added.json().path("arms").path(2).path("added").asText()).isNotEmpty();
      assertThat(api.put(path, grown.toString()).status()).as("of version 1").isEqualTo(409);
      assertThat(api.post("/api/campaigns/" + campaign + "/schedule", "").status()).isEqualTo(200);
      await()
          .atMost(120, SECONDS)
          .until(() -> tables.count("select count(*) from message where state = 'sent'") == PEOPLE);
      Map<String, SmtpSink.Caught> mails = new HashMap<>();
      sink.received().forEach(mail -> mails.put(mail.recipient(), mail));
      Map<String, String> subjects =
          Map.of("note", "A question about your work", "third", "A third question");
      int own = 0;
      for (String line :
          tables.texts(
              "select c.email || ' ' || coalesce(t.arm, 'none') from candidate c"
                  + " left join experiment_touch t on t.candidate_id = c.id")) {
        String of = line.substring(line.indexOf(' ') + 1);
        String content = mails.get(line.substring(0, line.indexOf(' '))).content();
        if (subjects.containsKey(of)) {
          own++;
          assertThat(content).contains("Subject: " + subjects.get(of));
        } else {
          assertThat(content).doesNotContain("question about your work", "A third question");
        }
        assertThat(content)
            .contains(of.equals("note") ? "From: Jonas Berg <jonas@example.com>" : "From: Talent");
        assertThat(content.contains("Jonas Berg")).isEqualTo(of.equals("note"));
      }
      assertThat(own).isGreaterThan(PEOPLE / 3);
      assertThat(tables.texts("select distinct subject from message where subject like 'A third%'"))
          .containsExactly("A third question");

      assertThat(api.post(path + "/stop?arm=plain", "").text()).contains("compared with plain");
      assertThat(api.post(path + "/stop?arm=third", "").status()).isEqualTo(200);
      assertThat(api.post(path + "/stop?arm=third", "").status()).isEqualTo(409);
      JsonNode report = api.get(path).json().path("report").path("results");
      assertThat(report.path(2).path("since").asText()).isNotEmpty();
      assertThat(report.path(2).path("stopped").asBoolean()).isTrue();
      assertThat(tables.texts("select action from audit where action like '%arm' order by seq"))
          .containsExactly("add arm", "stop arm");
    }
  }

  static void people(ApiClient api, DatabaseTables tables) {
    for (int first = 0; first < PEOPLE; first += AT_ONCE) {
      assertThat(api.post("/api/events", PostedEvents.known("e", first, AT_ONCE)).status())
          .isEqualTo(202);
    }
    await()
        .atMost(120, SECONDS)
        .until(() -> tables.count("select count(*) from candidate_facts") == PEOPLE);
    await()
        .atMost(120, SECONDS)
        .until(() -> tables.count("select count(*) from event_pending") == 0);
  }

  static String campaign(ApiClient api) {
    String segment =
        id(
            api.post(
                "/api/segments",
                "{\"name\":\"All\",\"when\":\"Candidate( ref.startsWith(\\\"e\\\") )\"}"));
    String id =
        id(
            api.post(
                "/api/campaigns",
                ApiClient.JSON
                    .createObjectNode()
                    .put("name", "Open house")
                    .put("segment", segment)
                    .put("template", "first-outreach")
                    .put("day", LocalDate.now(ZoneOffset.UTC).toString())
                    .put("time", "00:00")));
    assertThat(api.post("/api/campaigns/" + id + "/approve", "").status()).isEqualTo(200);
    return id;
  }

  private static ObjectNode plan(String campaign) {
    ObjectNode plan =
        ApiClient.JSON
            .createObjectNode()
            .put("name", "Note or none")
            .put("campaign", campaign)
            .put("holdOut", 20);
    plan.putArray("arms")
        .add(ApiClient.JSON.createObjectNode().put("name", "plain").put("weight", 40))
        .add(
            ApiClient.JSON
                .createObjectNode()
                .put("name", "note")
                .put("weight", 40)
                .put("template", "follow-up-last-note"));
    return plan;
  }

  static String id(ApiClient.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }
}
