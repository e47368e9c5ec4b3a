package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from an event to a mail and back, one server for all tests. */
@ExtendWith(TestPostgres.class)
final class HallwayIT {

  private static final Pattern UNSUBSCRIBE = Pattern.compile("(?i)List-Unsubscribe:\\s+<([^>]+)>");

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables databaseTables;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    databaseTables = database;
    sink = SmtpSink.start(SinkOptions.usual().keepingContent());
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(TestPlaybooks.simple(rules))
            .mailingTo(sink)
            // A locale that writes "i" in another way changes nothing.
            .with("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR")
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
  void newsOfACandidate_becomesAMailAndAnExplanationThatNamesTheRule() {
    assertThat(apiClient.put("/api/candidates/ingrid", profile("ingrid").toString()).status())
        .isEqualTo(202);
    assertThat(apiClient.post("/api/events", PostedEvents.research("ingrid")).status())
        .isEqualTo(202);
    assertThat(apiClient.post("/api/events", PostedEvents.consent("ingrid")).status())
        .isEqualTo(202);

    awaitState("ingrid", "sent");

    JsonNode message = apiClient.message("ingrid");
    Caught mail = mail("ingrid");
    assertThat(mail.messageId())
        .as("made of the message's id")
        .contains(message.path("id").asText());
    assertThat(mail.content())
        .contains("multipart/alternative", "text/plain", "text/html")
        .containsIgnoringCase("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("your talk on streaming joins");
    assertThat(UNSUBSCRIBE.matcher(mail.content()).find()).isTrue();
    assertThat(kinds(apiClient.timeline("ingrid"))).contains("event", "decision", "message");
    JsonNode explanation =
        apiClient.get("/api/decisions/" + message.path("decision").asText()).json();
    assertThat(explanation.path("outcome").asText()).isEqualTo("send");
    assertThat(explanation.path("touch").path("rule").asText())
        .isEqualTo(TestPlaybooks.FIRST_OUTREACH);
    assertThat(explanation.path("why").toString()).contains(TestPlaybooks.FIRST_OUTREACH);
    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () -> assertThat(apiClient.timeline("ingrid").toString()).contains("message-sent"));
  }

  @Test
  void dryRun_tellsWhatWouldBeDecidedAndChangesNothing() {
    assertThat(apiClient.post("/api/events", withoutConsent("dry")).status()).isEqualTo(202);
    awaitApplied("dry");

    // What the server does meanwhile for others, and by itself, may take an attempt or two.
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () -> {
              String before = databaseTables.dump();
              ApiClient.Answer decision =
                  apiClient.post("/api/candidates/dry/evaluations?dryRun=true", "");
              assertThat(decision.status()).isEqualTo(200);
              assertThat(decision.json().path("dryRun").asBoolean()).isTrue();
              assertThat(decision.json().path("outcome").asText()).isEqualTo("nothing");
              assertThat(databaseTables.dump().equals(before)).as("nothing is written").isTrue();
            });
  }

  @Test
  void unsubscribePage_isInTheLanguageOfTheCandidateAndNamesTheSender() {
    meet("solbritt");
    awaitState("solbritt", "sent");
    ApiClient anybody = apiClient.as("");
    String path = unsubscribe("solbritt").getPath();

    assertThat(anybody.get(path).text()).contains("<h1>Unsubscribe</h1>", "Our company");
    assertThat(apiClient.put("/api/candidates/solbritt", "{\"locale\":\"de-AT\"}").status())
        .isEqualTo(202);

    await().atMost(10, SECONDS).until(() -> anybody.get(path).text().contains("Abmelden"));
    assertThat(anybody.get(path).text()).contains("lang=\"de\"").doesNotContain("solbritt");
  }

  @Test
  void unsubscribeLink_readChangesNothing_clickedStopsEverythingUnderThatAddress() {
    meet("kari");
    awaitState("kari", "sent");
    URI link = unsubscribe("kari");
    ApiClient anybody = apiClient.as("");
    String path = link.getPath();

    assertThat(anybody.get(path).status()).isEqualTo(200);
    assertThat(dossier("kari")).doesNotContain("UNSUBSCRIBED");
    assertThat(anybody.post(path, "List-Unsubscribe=One-Click").status()).isEqualTo(200);
    assertThat(anybody.post(path, "").status()).as("twice does no harm").isEqualTo(200);
    assertThat(anybody.post(path.substring(0, path.length() - 2), "").status())
        .as("a link cut short")
        .isEqualTo(404);

    await().atMost(10, SECONDS).until(() -> dossier("kari").contains("UNSUBSCRIBED"));
    assertThat(events("kari", "unsubscribed")).isEqualTo(1);
    // Somebody else's ref, the same person.
    assertThat(
            apiClient
                .post(
                    "/api/events",
                    ApiClient.JSON
                        .createArrayNode()
                        .add(
                            PostedEvents.upserted(
                                "kari-2",
                                "Kari",
                                PostedEvents.email("kari").toUpperCase(Locale.ROOT)))
                        .add(PostedEvents.research("kari-2"))
                        .add(legitimateInterest("kari-2")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("kari-2");
    assertThat(mails("kari")).hasSize(1);
  }

  @Test
  void consentOlderThanTheUnsubscription_liftsNothing_andANewerOneDoes() {
    assertThat(apiClient.post("/api/events", withoutConsent("tove")).status()).isEqualTo(202);
    assertThat(
            apiClient
                .post("/api/events", PostedEvents.event("tove", "out", "unsubscribed"))
                .status())
        .isEqualTo(202);
    awaitApplied("tove");
    ObjectNode older = at(PostedEvents.consent("tove-2"), 60, "an hour ago");
    ObjectNode same = PostedEvents.upserted("tove-2", "Tove", PostedEvents.email("tove"));
    assertThat(
            apiClient
                .post(
                    "/api/events",
                    ApiClient.JSON
                        .createArrayNode()
                        .add(same)
                        .add(older)
                        .add(PostedEvents.research("tove-2")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("tove-2");
    assertThat(mails("tove")).isEmpty();

    assertThat(apiClient.post("/api/events", PostedEvents.consent("tove")).status()).isEqualTo(202);

    awaitApplied("tove");
    assertThat(apiClient.post("/api/candidates/tove/evaluations", "").status()).isEqualTo(200);
    // Both records have the mailbox: whichever is decided about first writes, and the other does
    // not.
    await().atMost(30, SECONDS).until(() -> mails("tove").size() == 1);
    awaitApplied("tove");
    awaitApplied("tove-2");
    assertThat(mails("tove")).hasSize(1);
  }

  @Test
  void unsubscribed_whileTheMessageWaits_isCancelledAndSaysWhy() {
    sink.behave(
        m -> m.phase() == Phase.RCPT && m.recipient().equals(PostedEvents.email("liv")),
        new SinkBehaviour.Reply("450 4.2.0 later"));
    meet("liv");
    await().atMost(20, SECONDS).until(() -> apiClient.message("liv").path("attempts").asInt() >= 1);

    ObjectNode event = PostedEvents.event("liv", "liv-unsubscribed", "unsubscribed");
    assertThat(apiClient.post("/api/events", event).status()).isEqualTo(202);
    sink.behaveWell();

    awaitState("liv", "cancelled");
    assertThat(apiClient.message("liv").path("stateReason").asText())
        .contains("unsubscribed", TestPlaybooks.SILENCE);
    assertThat(mails("liv")).isEmpty();
  }

  @Test
  void unsubscribeAcknowledged_beforeTheHandingOver_isHeededInEveryCase() {
    sink.behave(Phase.DOT, new SinkBehaviour.Delay(Duration.ofMillis(40)));
    int crowd = 300;
    assertThat(apiClient.post("/api/events", PostedEvents.known("race", 0, crowd)).status())
        .isEqualTo(202);
    await().atMost(20, SECONDS).until(() -> databaseTables.messages("sending") > 0);

    List<String> heeded = new ArrayList<>();
    for (int i = 0; i < crowd && databaseTables.messages("queued") > 0; i++) {
      String ref = "race" + i;
      assertThat(
              apiClient
                  .post("/api/events", PostedEvents.event(ref, ref + "-out", "unsubscribed"))
                  .status())
          .isEqualTo(202);
      // Not handed over yet although the unsubscription was acknowledged: now it must not be.
      if (List.of("queued", "claimed", "cancelled").contains(apiClient.messageState(ref))) {
        heeded.add(ref);
      }
    }

    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                databaseTables.messages("queued")
                        + databaseTables.messages("claimed")
                        + databaseTables.messages("sending")
                    == 0);
    assertThat(heeded).isNotEmpty().allSatisfy(ref -> assertThat(mails(ref)).isEmpty());
    assertThat(heeded)
        .allSatisfy(ref -> assertThat(apiClient.messageState(ref)).isEqualTo("cancelled"));
    System.out.printf(
        "unsubscribed before the handing over: %d, mailed nevertheless: 0%n", heeded.size());
  }

  @Test
  void missingDatum_setsTheMessageAsideAndAsksOnce_andItIsSentOnceKnown() {
    assertThat(
            apiClient
                .post(
                    "/api/events",
                    ApiClient.JSON
                        .createArrayNode()
                        .add(PostedEvents.upserted("berit", "Berit", PostedEvents.email("berit")))
                        .add(PostedEvents.consent("berit")))
                .status())
        .isEqualTo(202);

    awaitState("berit", "open");
    JsonNode task = apiClient.message("berit");
    assertThat(task.path("topic").asText()).isEqualTo("add-personal-reason");
    assertThat(task.path("title").asText())
        .contains("what interests them (personal.reason)", "Berit cannot get first-outreach");
    assertThat(apiClient.get("/api/candidates/berit").json().path("nextCheckWhy").asText())
        .startsWith("a message waits for what interests them (personal.reason)");
    assertThat(
            apiClient
                .post("/api/candidates/berit/evaluations?dryRun=true", "")
                .json()
                .path("why")
                .toString())
        .contains("it needs what interests them (personal.reason)", "; not known");
    assertThat(apiClient.post("/api/candidates/berit/evaluations", "").status()).isEqualTo(200);
    assertThat(apiClient.get("/api/messages?candidate=berit").json().path("messages"))
        .as("asked once")
        .hasSize(1);
    assertThat(mails("berit")).isEmpty();

    assertThat(apiClient.post("/api/events", PostedEvents.research("berit")).status())
        .isEqualTo(202);
    awaitState("berit", "sent");
    assertThat(mails("berit")).hasSize(1);
  }

  @Test
  void newsInTheWrongOrder_isAppliedAsItOccurred() {
    ObjectNode later =
        at(PostedEvents.upserted("olav", "Olav Newer", "olav@example.com"), 10, "newer");
    ObjectNode earlier =
        at(PostedEvents.upserted("olav", "Olav Older", "olav@example.org"), 60, "older");

    assertThat(apiClient.post("/api/events", later).status()).isEqualTo(202);
    awaitApplied("olav");
    assertThat(apiClient.post("/api/events", earlier).status()).isEqualTo(202);
    awaitApplied("olav");

    assertThat(dossier("olav")).contains("Olav Newer").doesNotContain("Olav Older");
    assertThat(apiClient.timeline("olav").toString()).contains("a newer profile is on record");
  }

  @Test
  void erased_leavesNothingThatIdentifiesThemAndNothingComesAfter() {
    meet("solveig");
    awaitState("solveig", "sent");
    ObjectNode noted = PostedEvents.event("solveig", "note-of-solveig", "noted");
    noted.putObject("data").put("text", "Call Solveig on +47 555 01 234").put("by", "maren");
    assertThat(apiClient.post("/api/events", noted).status()).isEqualTo(202);
    awaitApplied("solveig");
    databaseTables.execute(
        "insert into sent_form values ('form', now(), true, '/candidates/solveig?notice=one')");

    assertThat(apiClient.delete("/api/candidates/solveig").status()).isEqualTo(200);

    assertThat(databaseTables.dump())
        .doesNotContainIgnoringCase("solveig")
        .doesNotContain("555 01 234", "YXRhIHNvbHZlaWc");
    assertThat(apiClient.get("/api/candidates/solveig").status()).isEqualTo(404);
    assertThat(apiClient.get("/api/candidates/solveig/timeline").status()).isEqualTo(404);
    assertThat(apiClient.delete("/api/candidates/solveig").status()).isEqualTo(404);
    assertThat(apiClient.post("/api/candidates/solveig/evaluations", "").status()).isEqualTo(404);
    assertThat(apiClient.get("/api/messages?candidate=solveig").status()).isEqualTo(200);
    assertThat(apiClient.post("/api/events", PostedEvents.consent("solveig")).status())
        .isEqualTo(410);
    assertThat(apiClient.put("/api/candidates/solveig", profile("solveig").toString()).status())
        .isEqualTo(410);
    ApiClient.Answer mixed =
        apiClient.post(
            "/api/events",
            ApiClient.JSON
                .createArrayNode()
                .add(PostedEvents.research("solveig"))
                .add(PostedEvents.research("somebody-else")));
    assertThat(mixed.json().path("erased").asInt()).isEqualTo(1);
    assertThat(mixed.json().path("recorded").asInt()).isEqualTo(1);
    assertThat(databaseTables.dump()).doesNotContainIgnoringCase("solveig");
    // Their link goes nowhere, and says so kindly.
    assertThat(apiClient.as("").post(unsubscribe("solveig").getPath(), "").status()).isEqualTo(200);
    // Known again under another ref, the address stays silent.
    assertThat(
            apiClient
                .post(
                    "/api/events",
                    ApiClient.JSON
                        .createArrayNode()
                        .add(
                            PostedEvents.upserted(
                                "another", "Another", PostedEvents.email("solveig")))
                        .add(PostedEvents.research("another"))
                        .add(legitimateInterest("another")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("another");
    assertThat(mails("solveig")).hasSize(1);
  }

  @Test
  void metrics_nameWhatOperatorsWatch() {
    assertThat(apiClient.as("").get("/metrics").text())
        .contains(
            "nurture_events_total",
            "nurture_decisions_total",
            "nurture_messages_total",
            "nurture_evaluation_seconds_bucket",
            "nurture_intake_waiting",
            "nurture_events_pending",
            "nurture_candidates_due",
            "nurture_messages_due",
            "nurture_messages_uncertain",
            "nurture_messages_quarantined",
            "nurture_candidates_quarantined");
    assertThat(apiClient.as("").get("/health/ready").status()).isEqualTo(200);
    assertThat(apiClient.as("").get("/health/live").status()).isEqualTo(200);
  }

  private static void meet(String candidate) {
    assertThat(apiClient.post("/api/events", PostedEvents.known(candidate)).status())
        .isEqualTo(202);
  }

  private static ObjectNode profile(String candidate) {
    return PostedEvents.profile("Ada " + candidate, PostedEvents.email(candidate));
  }

  private static JsonNode withoutConsent(String candidate) {
    return ApiClient.JSON
        .createArrayNode()
        .add(PostedEvents.upserted(candidate, "Ada " + candidate, PostedEvents.email(candidate)))
        .add(PostedEvents.research(candidate));
  }

  private static ObjectNode legitimateInterest(String candidate) {
    ObjectNode event = PostedEvents.consent(candidate);
    ((ObjectNode) event.path("data")).put("basis", "legitimate-interest");
    return event;
  }

  private static ObjectNode at(ObjectNode event, int minutesAgo, String id) {
    return event
        .put("occurredAt", Instant.now().minusSeconds(60L * minutesAgo).toString())
        .put("id", id);
  }

  private static void awaitState(String candidate, String state) {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(
            () ->
                assertThat(apiClient.message(candidate).path("state").asText())
                    .as(() -> apiClient.message(candidate).toPrettyString())
                    .isEqualTo(state));
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

  /** Applied, and nothing on its way: either no message was decided, or it was called back. */
  private static void awaitNothingWaits(String candidate) {
    awaitApplied(candidate);
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(apiClient.messageState(candidate)).isIn("", "cancelled"));
  }

  private static String dossier(String candidate) {
    return apiClient.get("/api/candidates/" + candidate).json().path("dossier").toString();
  }

  private static long events(String candidate, String type) {
    return apiClient.timeline(candidate).findValuesAsText("type").stream()
        .filter(type::equals)
        .count();
  }

  private static List<String> kinds(JsonNode timeline) {
    return timeline.findValuesAsText("kind");
  }

  private static URI unsubscribe(String candidate) {
    Matcher header = UNSUBSCRIBE.matcher(mail(candidate).content());
    assertThat(header.find()).isTrue();
    return URI.create(header.group(1).replaceAll("\\s", ""));
  }

  private static Caught mail(String candidate) {
    assertThat(mails(candidate)).hasSize(1);
    return mails(candidate).get(0);
  }

  private static List<Caught> mails(String candidate) {
    return sink.received().stream()
        .filter(mail -> mail.recipient().equalsIgnoreCase(PostedEvents.email(candidate)))
        .toList();
  }
}
