package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a mail server does to a message besides taking it, one server for all tests. */
@ExtendWith(TestPostgres.class)
final class MailTroubleIT {

  private static final int ATTEMPTS = 3;
  private static final int HOSTILE = 12;

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient apiClient;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables databaseTables) {
    sink = SmtpSink.start();
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(TestPlaybooks.simple(rules))
            .mailingTo(sink)
            .with("NURTURE_OUTBOX_ATTEMPTS", String.valueOf(ATTEMPTS))
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
  }

  @Test
  void refusedForNow_thenTaken_isSentOnceAfterAnotherAttempt() {
    behaveOnce(
        "greylisted", Phase.RCPT, new SinkBehaviour.Reply("450 4.2.0 greylisted, come back"));

    meet("greylisted");

    JsonNode sent = awaitState("greylisted", "sent");
    assertThat(sent.path("attempts").asInt()).isEqualTo(2);
    assertThat(arrived("greylisted")).isEqualTo(1);
  }

  @Test
  void refusedForNow_everyTime_isGivenUpAndSaysWhatWasAnswered() {
    behave("never", Phase.RCPT, new SinkBehaviour.Reply("451 4.3.0 not today"));

    meet("never");

    JsonNode failed = awaitState("never", "failed");
    assertThat(failed.path("attempts").asInt()).isEqualTo(ATTEMPTS);
    assertThat(failed.path("stateReason").asText())
        .contains("gave up after " + ATTEMPTS + " attempts", "451 4.3.0", "not today");
    assertThat(arrived("never")).isZero();
  }

  @Test
  void unknownRecipient_failsAndItsAddressStaysSilentForEverybody() {
    behave(
        "gone", Phase.RCPT, new SinkBehaviour.Reply("550 5.1.1 no such user <gone@example.com>"));

    meet("gone");

    JsonNode failed = awaitState("gone", "failed");
    assertThat(failed.path("stateReason").asText())
        .contains("550 5.1.1")
        .doesNotContain("gone@example.com");
    // What became of a message is news like any other, applied a moment later.
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                apiClient
                    .get("/api/candidates/gone")
                    .json()
                    .path("dossier")
                    .toString()
                    .contains("HARD_BOUNCE"));
    sink.behaveWell();
    // In one go, so that the address and the wish to write to it are news of one evaluation.
    post(
        JsonNodeFactory.instance
            .arrayNode()
            .add(PostedEvents.upserted("gone-again", "Ada Gone", "Gone@Example.com"))
            .add(PostedEvents.research("gone-again"))
            .add(PostedEvents.consent("gone-again")));
    await().atMost(20, SECONDS).until(() -> decided("gone-again") && pending("gone-again") == 0);
    assertThat(apiClient.messageState("gone-again")).isEmpty();
    assertThat(arrived("gone")).isZero();
  }

  @Test
  void suppressionFoundWrong_isLiftedAndTheMessageLeaves() {
    behave("lifted", Phase.RCPT, new SinkBehaviour.Reply("550 5.1.1 user unknown"));
    meet("lifted");
    String id = awaitState("lifted", "failed").path("id").asText();
    await().atMost(20, SECONDS).until(() -> dossier("lifted").contains("HARD_BOUNCE"));
    sink.behaveWell();

    post(
        JsonNodeFactory.instance
            .arrayNode()
            .add(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("id", "lift-1")
                    .put("candidate", "lifted")
                    .put("type", "suppression-lifted")
                    .set(
                        "data",
                        JsonNodeFactory.instance
                            .objectNode()
                            .put("via", "email")
                            .put("by", "maren")
                            .put("reason", "the server had lost its user list"))));

    await().atMost(20, SECONDS).until(() -> !dossier("lifted").contains("HARD_BOUNCE"));
    assertThat(apiClient.post("/api/messages/" + id + "/release", "").status()).isEqualTo(200);
    awaitState("lifted", "sent");
    assertThat(arrived("lifted")).isEqualTo(1);
  }

  @Test
  void addressReplacedBeforeAnErasure_staysSilentAfterIt() {
    post(
        JsonNodeFactory.instance
            .arrayNode()
            .add(PostedEvents.upserted("mover", "Ada Mover", "mover-before@example.com")));
    await().atMost(20, SECONDS).until(() -> decided("mover") && pending("mover") == 0);
    post(
        JsonNodeFactory.instance
            .arrayNode()
            .add(
                PostedEvents.upserted("mover", "Ada Mover", "mover-after@example.com")
                    .put("id", "mover-moved")));
    await()
        .atMost(20, SECONDS)
        .until(() -> dossier("mover").contains("mover-after") && pending("mover") == 0);
    assertThat(apiClient.delete("/api/candidates/mover").status()).isEqualTo(200);

    post(
        JsonNodeFactory.instance
            .arrayNode()
            .add(PostedEvents.upserted("mover-again", "Ada Mover", "Mover-Before@example.com"))
            .add(PostedEvents.research("mover-again"))
            .add(PostedEvents.consent("mover-again")));

    await().atMost(20, SECONDS).until(() -> decided("mover-again") && pending("mover-again") == 0);
    assertThat(apiClient.messageState("mover-again")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 relay not permitted",
        "554 5.7.1 Client host [203.0.113.7] blocked using zen.spamhaus.org",
        "550 5.4.5 Daily user sending quota exceeded"
      })
  void refusalAboutUs_holdsTheRouteShowsItAndSilencesNoCandidate(String reply) {
    String name = "refused" + Math.abs(reply.hashCode());
    sink.behave(Phase.RCPT, new SinkBehaviour.Reply(reply));

    assertThat(apiClient.post("/api/events", PostedEvents.known(name, 0, 30)).status())
        .isEqualTo(202);

    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                apiClient.get("/api/routes/held").text().contains("550")
                    || apiClient.get("/api/routes/held").text().contains("554"));
    assertThat(apiClient.get("/health/channels").status()).isEqualTo(503);
    assertThat(apiClient.get("/health/channels").text()).contains("on hold since", "next try");
    assertThat(apiClient.get("/health/ready").status())
        .as("events are taken while mails wait")
        .isEqualTo(200);
    assertThat(apiClient.get("/metrics").text()).contains("nurture_routes_held 1.0");
    await()
        .atMost(20, SECONDS)
        .until(() -> apiClient.get("/api/messages?state=queued").text().contains("refuses us"));
    sink.behaveWell();

    for (int i = 0; i < 30; i++) {
      awaitState(name + i, "sent");
      assertThat(arrived(name + i)).isEqualTo(1);
    }
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                apiClient.get("/api/routes/held").text().equals("{\"held\":[],\"throttled\":[]}"));
    assertThat(apiClient.get("/health/channels").status()).isEqualTo(200);
    assertThat(apiClient.get("/api/candidates/" + name + "0").json().path("dossier").toString())
        .doesNotContain("HARD_BOUNCE");
  }

  /** A server may refuse us for one domain alone; then it is tried with mails to others. */
  @Test
  void refusalAboutUs_forOneDomainAlone_keepsNoOtherMailWaitingBehindItsMails() {
    sink.behave(
        moment -> moment.phase() == Phase.RCPT && moment.recipient().endsWith("@hostile.example"),
        new SinkBehaviour.Reply("550 5.7.1 Client host [203.0.113.7] blocked"));
    for (int i = 0; i < HOSTILE; i++) {
      String hostile = "hostile" + i;
      post(
          ApiClient.JSON
              .createArrayNode()
              .add(PostedEvents.upserted(hostile, "Ada", hostile + "@hostile.example"))
              .add(PostedEvents.consent(hostile))
              .add(PostedEvents.research(hostile)));
    }
    await()
        .atMost(20, SECONDS)
        .until(() -> apiClient.get("/api/routes/held").text().contains("5.7.1"));

    meet("innocent");

    awaitState("innocent", "sent");
    assertThat(arrived("innocent")).isEqualTo(1);
    for (int i = 0; i < HOSTILE; i++) {
      assertThat(apiClient.message("hostile" + i).path("state").asText()).isNotEqualTo("sent");
    }
    sink.behaveWell();
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                apiClient.get("/api/routes/held").text().equals("{\"held\":[],\"throttled\":[]}"));
  }

  @Test
  void refusedContent_failsAndTheAddressStaysUsable() {
    behave("spam", Phase.DOT, new SinkBehaviour.Reply("554 5.6.0 we do not like the content"));

    meet("spam");

    JsonNode failed = awaitState("spam", "failed");
    assertThat(failed.path("stateReason").asText()).contains("554 5.6.0");
    String id = failed.path("id").asText();
    sink.behaveWell();
    assertThat(apiClient.post("/api/messages/" + id + "/release", "").status()).isEqualTo(200);
    awaitState("spam", "sent");
    assertThat(arrived("spam")).isEqualTo(1);
  }

  @Test
  void lineDroppedBeforeTheContent_isSentOnceAfterAnotherAttempt() {
    behaveOnce("dropped", Phase.DATA, new SinkBehaviour.Drop(false));

    meet("dropped");

    awaitState("dropped", "sent");
    assertThat(arrived("dropped")).isEqualTo(1);
  }

  @Test
  void silenceBeforeTheContent_isSentOnceAfterAnotherAttempt() {
    behaveOnce("stalled", Phase.RCPT, new SinkBehaviour.Stall());

    meet("stalled");

    awaitState("stalled", "sent");
    assertThat(arrived("stalled")).isEqualTo(1);
  }

  @Test
  void shuttingDown_isSentOnceAfterAnotherAttempt() {
    behaveOnce("late", Phase.MAIL, new SinkBehaviour.LastWords("421 4.3.2 shutting down"));

    meet("late");

    awaitState("late", "sent");
    assertThat(arrived("late")).isEqualTo(1);
  }

  @Test
  void lineDroppedAfterTheDot_isUncertainAndSentWhenReleased() {
    behave("dot-lost", Phase.DOT, new SinkBehaviour.Drop(false));

    meet("dot-lost");

    String id = awaitState("dot-lost", "uncertain").path("id").asText();
    assertThat(arrived("dot-lost")).isZero();
    sink.behaveWell();
    assertThat(apiClient.post("/api/messages/" + id + "/release", "").status()).isEqualTo(200);
    awaitState("dot-lost", "sent");
    assertThat(arrived("dot-lost")).isEqualTo(1);
    assertThat(apiClient.post("/api/messages/" + id + "/release", "").status())
        .as("what left cannot be released")
        .isEqualTo(409);
  }

  @Test
  void lineDroppedAfterItWasKept_isUncertainAndNotSentAgainWhenCancelled() {
    behave("dot-kept", Phase.DOT, new SinkBehaviour.Drop(true));

    meet("dot-kept");

    String id = awaitState("dot-kept", "uncertain").path("id").asText();
    sink.behaveWell();
    assertThat(apiClient.post("/api/messages/" + id + "/cancel", "").status()).isEqualTo(200);
    assertThat(apiClient.messageState("dot-kept")).isEqualTo("cancelled");
    assertThat(apiClient.message("dot-kept").path("stateReason").asText())
        .isEqualTo("by bootstrap");
    await().atMost(20, SECONDS).until(() -> pending("dot-kept") == 0);
    assertThat(arrived("dot-kept")).isEqualTo(1);
  }

  @Test
  void silenceAfterTheDot_isUncertain() {
    behave("dot-silent", Phase.DOT, new SinkBehaviour.Stall());

    meet("dot-silent");

    assertThat(awaitState("dot-silent", "uncertain").path("stateReason").asText())
        .contains("did not answer in time");
  }

  @Test
  void everythingStalls_thenTheMailServerWakes_isAllSentOnce() {
    sink.behave(Phase.CONNECT, new SinkBehaviour.Stall());
    sink.dropConnections();
    int crowd = 40;
    assertThat(apiClient.post("/api/events", PostedEvents.known("crowd", 0, crowd)).status())
        .isEqualTo(202);
    await()
        .atMost(20, SECONDS)
        .until(() -> apiClient.get("/api/messages?state=queued").text().contains("timeout"));

    sink.behaveWell();

    for (int i = 0; i < crowd; i++) {
      awaitOneOf("crowd" + i, "sent", "failed");
    }
    // Those given up meanwhile were not handed over, so releasing them doubles nothing.
    for (JsonNode failed : apiClient.get("/api/messages?state=failed").json().path("messages")) {
      if (failed.path("candidate").asText().startsWith("crowd")) {
        String id = failed.path("id").asText();
        assertThat(apiClient.post("/api/messages/" + id + "/release", "").status()).isEqualTo(200);
      }
    }
    for (int i = 0; i < crowd; i++) {
      awaitState("crowd" + i, "sent");
      assertThat(arrived("crowd" + i)).isEqualTo(1);
    }
  }

  private static void meet(String candidate) {
    assertThat(apiClient.post("/api/events", PostedEvents.known(candidate)).status())
        .isEqualTo(202);
  }

  private static void post(JsonNode events) {
    assertThat(apiClient.post("/api/events", events).status()).isEqualTo(202);
  }

  private static void behave(String candidate, Phase phase, SinkBehaviour sinkBehaviour) {
    sink.behave(moment -> moment.phase() == phase && concerns(moment, candidate), sinkBehaviour);
  }

  /** MAIL comes before anybody knows whom it concerns; then it is the next one. */
  private static boolean concerns(SmtpSink.Moment moment, String candidate) {
    return moment.phase() == Phase.MAIL || moment.recipient().equals(PostedEvents.email(candidate));
  }

  private static void behaveOnce(String candidate, Phase phase, SinkBehaviour sinkBehaviour) {
    AtomicInteger times = new AtomicInteger();
    sink.behave(
        moment ->
            moment.phase() == phase && concerns(moment, candidate) && times.getAndIncrement() == 0,
        sinkBehaviour);
  }

  private static JsonNode awaitState(String candidate, String state) {
    return awaitOneOf(candidate, state);
  }

  private static JsonNode awaitOneOf(String candidate, String... states) {
    await()
        .atMost(40, SECONDS)
        .untilAsserted(() -> assertThat(apiClient.messageState(candidate)).isIn((Object[]) states));
    return apiClient.message(candidate);
  }

  private static String dossier(String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("dossier").toString();
  }

  private static boolean decided(String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("decisions").asInt() > 0;
  }

  private static int pending(String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("pendingEvents").asInt();
  }

  private static long arrived(String candidate) {
    return sink.received().stream()
        .filter(mail -> mail.recipient().equals(PostedEvents.email(candidate)))
        .count();
  }
}
