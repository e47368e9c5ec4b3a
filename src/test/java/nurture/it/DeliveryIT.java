package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.json.JsonMappers;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A provider that asks us to slow down, by a mail server that plays its part. */
@ExtendWith(TestPostgres.class)
final class DeliveryIT {

  private static final String DEFERRED =
      "421 4.7.0 [TSS04] Messages from 203.0.113.7 temporarily deferred due to unexpected volume";

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables database;
  private static Path folder;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables databaseTables) {
    database = databaseTables;
    sink = SmtpSink.start();
    folder = TestPlaybooks.simple(rules);
    for (String file : List.of("delivery/answers.drl", "policy/numbers.csv")) {
      TestPlaybooks.write(folder.resolve(file), TestPlaybooks.read(Path.of("rules", file)));
    }
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(folder)
            .mailingTo(sink)
            .with("NURTURE_SMTP_CONNECTIONS", "1")
            .with("NURTURE_RATES_PROVIDERS", "limited 5/s")
            .startReady();
    apiClient = server.api();
  }

  @AfterAll
  static void stopServer() {
    server.close();
    sink.close();
  }

  @AfterEach
  void behaveWell() {
    sink.behaveWell();
    database.execute("update mail_lane set until = null, per_minute = null, tokens = 1");
    database.execute("delete from mail_answer");
    database.execute("delete from suppression");
  }

  @Test
  void providerThatDelaysUs_getsLessForAWhile_othersGetTheirs_andNobodyIsSuppressed() {
    AtomicInteger asked = new AtomicInteger();
    sink.behave(
        moment ->
            moment.phase() == Phase.RCPT
                && moment.recipient().endsWith("@yahoo.com")
                && asked.incrementAndGet() <= 3,
        new SinkBehaviour.LastWords(DEFERRED));

    for (int i = 0; i < 4; i++) {
      meet("slow-" + i, "slow-" + i + "@yahoo.com");
    }
    await().atMost(40, SECONDS).until(() -> asked.get() >= 3);
    meet("elsewhere", "elsewhere@acme.example");

    await().atMost(40, SECONDS).until(() -> sent("elsewhere"));
    await().atMost(20, SECONDS).until(() -> throttle().path("perMinute").asInt() == 1);
    assertThat(throttle().path("provider").asText()).isEqualTo("yahoo");
    assertThat(throttle().path("reason").asText()).contains("several times in an hour");
    assertThat(throttle().path("answer").asText()).contains("[TSS04]");
    assertThat(Duration.between(Instant.now(), Instant.parse(throttle().path("until").asText())))
        .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(61));
    assertThat(apiClient.get("/api/routes/held").json().path("held")).isEmpty();
    assertThat(server.api().get("/health/channels").status()).isEqualTo(200);

    // The hour is over: what waited leaves, and the rate is as before.
    database.execute("update mail_lane set until = now() - interval '1 second'");
    database.execute("update message set not_before = now() where state = 'queued'");
    await()
        .atMost(40, SECONDS)
        .until(() -> sent("slow-0") && sent("slow-1") && sent("slow-2") && sent("slow-3"));
    assertThat(apiClient.get("/api/routes/held").json().path("throttled")).isEmpty();
    assertThat(database.count("select count(*) from suppression")).isZero();
    assertThat(database.count("select count(*) from mail_answer where response = 'THROTTLE'"))
        .isEqualTo(3);
  }

  @Test
  void twoServers_withALimitOfFiveASecond_keepItTogether() {
    int many = 40;
    database.execute(
        "insert into mail_domain (domain, provider) values ('limited.example', 'limited')");
    try (ServerProcess other =
        ServerProcess.setup()
            .database(database.url())
            .rules(folder)
            .mailingTo(sink)
            .with("NURTURE_RATES_PROVIDERS", "limited 5/s")
            .startReady()) {
      assertThat(other.api().get("/health/live").status()).isEqualTo(200);
      List<Long> arrivals = new CopyOnWriteArrayList<>();
      sink.behave(
          moment -> {
            if (moment.phase() == Phase.DOT && moment.recipient().endsWith("@limited.example")) {
              arrivals.add(System.nanoTime());
            }
            return false;
          },
          new SinkBehaviour.Accept());

      long start = System.nanoTime();
      for (int i = 0; i < many; i++) {
        meet("limited-" + i, "limited-" + i + "@limited.example");
      }
      await().atMost(120, SECONDS).until(() -> arrivals.size() >= many);

      // That the limit is used as well is shown on a clock of the test's own.
      double seconds = (arrivals.get(many - 1) - start) / 1e9;
      assertThat(seconds)
          .as("seconds, with a bucket of one and a half")
          .isGreaterThan((many - 2) / 5.0);
    }
  }

  @Test
  void addressesThatWouldBeSuppressed_beyondOneInAHundredOfADay_areNot() {
    sink.behave(
        moment -> moment.phase() == Phase.RCPT && moment.recipient().contains("gone-"),
        new SinkBehaviour.Reply("550 5.1.1 no such user"));

    for (int i = 0; i < 25; i++) {
      meet("gone-" + i, "gone-" + i + "@acme.example");
    }

    await()
        .atMost(60, SECONDS)
        .until(() -> database.count("select count(*) from mail_answer") == 25);
    assertThat(database.count("select count(*) from mail_answer where response = 'SUPPRESS'"))
        .isEqualTo(20);
    assertThat(
            database.count(
                "select count(*) from mail_answer where response = 'FAIL' and asked = 'SUPPRESS'"))
        .isEqualTo(5);
    await()
        .atMost(20, SECONDS)
        .until(() -> database.count("select count(*) from suppression") == 20);
  }

  @Test
  void answersOnRecord_areJudgedByADraft_beforeItIsPublished() {
    sink.behave(
        moment -> moment.phase() == Phase.RCPT && moment.recipient().contains("later-"),
        new SinkBehaviour.Reply("451 4.3.0 not today"));
    meet("later-1", "later-1@acme.example");
    await()
        .atMost(40, SECONDS)
        .until(() -> database.count("select count(*) from mail_answer") >= 1);
    String draft = TestPlaybooks.draft(apiClient);
    TestPlaybooks.put(
        apiClient,
        draft,
        "rules/delivery/mine.drl",
        """
        rule "A server that says not today is left alone"
        when
            MailAnswer( code == 451 )
        then
            insert( Respond.by(AnswerResponse.HOLD_ROUTE).because("it says not today") );
        end
        """);

    ApiClient.Answer answer =
        apiClient.post("/api/playbook/replay-answers", "{\"playbook\":\"" + draft + "\"}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    String[] lines = answer.text().strip().split("\n");
    JsonNode report = read(lines[lines.length - 1]).path("report");
    assertThat(report.path("otherwise").asInt()).as(answer.text()).isPositive();
    JsonNode example = report.path("examples").path(0);
    assertThat(example.path("before").path("response").asText()).isEqualTo("RETRY");
    assertThat(example.path("after").path("response").asText()).isEqualTo("HOLD_ROUTE");
    assertThat(example.path("after").path("rule").asText())
        .isEqualTo("A server that says not today is left alone");
  }

  private static JsonNode read(String line) {
    try {
      return JsonMappers.OWN.readTree(line);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static JsonNode throttle() {
    return apiClient.get("/api/routes/held").json().path("throttled").path(0);
  }

  private static boolean sent(String candidate) {
    return apiClient.messageState(candidate).equals("sent");
  }

  private static void meet(String candidate, String email) {
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    events
        .add(PostedEvents.upserted(candidate, "Ada " + candidate, email))
        .add(PostedEvents.research(candidate))
        .add(PostedEvents.consent(candidate));
    assertThat(apiClient.post("/api/events", events).status()).isEqualTo(202);
  }
}
