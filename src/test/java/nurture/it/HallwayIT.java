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
import nurture.bench.Behaviour;
import nurture.bench.SinkOptions;
import nurture.bench.SmtpSink;
import nurture.bench.SmtpSink.Caught;
import nurture.bench.SmtpSink.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from an event to a mail and back, one server for all tests. */
@ExtendWith(Postgres.class)
final class HallwayIT {

  private static final Pattern UNSUBSCRIBE = Pattern.compile("(?i)List-Unsubscribe:\\s+<([^>]+)>");

  private static SmtpSink sink;
  private static ServerProcess server;
  private static Api api;
  private static Tables tables;

  @BeforeAll
  static void startServer(@TempDir Path rules, Tables database) {
    tables = database;
    sink = SmtpSink.start(SinkOptions.usual().keepingContent());
    server =
        ServerProcess.setup()
            .database(tables.url())
            .rules(Playbooks.simple(rules))
            .mailingTo(sink)
            .startReady();
    api = server.api();
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
    assertThat(api.put("/api/candidates/ingrid", profile("ingrid").toString()).status())
        .isEqualTo(202);
    assertThat(api.post("/api/events", People.research("ingrid")).status()).isEqualTo(202);
    assertThat(api.post("/api/events", People.consent("ingrid")).status()).isEqualTo(202);

    awaitState("ingrid", "sent");

    JsonNode message = api.message("ingrid");
    Caught mail = mail("ingrid");
    assertThat(mail.messageId())
        .as("made of the message's id")
        .contains(message.path("id").asText());
    assertThat(mail.content())
        .contains("multipart/alternative", "text/plain", "text/html")
        .containsIgnoringCase("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("your talk on streaming joins");
    assertThat(UNSUBSCRIBE.matcher(mail.content()).find()).isTrue();
    assertThat(kinds(api.timeline("ingrid"))).contains("event", "decision", "message");
    JsonNode explanation = api.get("/api/decisions/" + message.path("decision").asText()).json();
    assertThat(explanation.path("outcome").asText()).isEqualTo("send");
    assertThat(explanation.path("touch").path("rule").asText()).isEqualTo(Playbooks.FIRST_OUTREACH);
    assertThat(explanation.path("why").toString()).contains(Playbooks.FIRST_OUTREACH);
    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () -> assertThat(api.timeline("ingrid").toString()).contains("message-sent"));
  }

  @Test
  void dryRun_tellsWhatWouldBeDecidedAndChangesNothing() {
    assertThat(api.post("/api/events", withoutConsent("dry")).status()).isEqualTo(202);
    awaitApplied("dry");
    String before = tables.dump();

    Api.Answer decision = api.post("/api/candidates/dry/evaluations?dryRun=true", "");

    assertThat(decision.status()).isEqualTo(200);
    assertThat(decision.json().path("dryRun").asBoolean()).isTrue();
    assertThat(decision.json().path("outcome").asText()).isEqualTo("nothing");
    assertThat(tables.dump()).isEqualTo(before);
  }

  @Test
  void unsubscribeLink_readChangesNothing_clickedStopsEverythingUnderThatAddress() {
    meet("kari");
    awaitState("kari", "sent");
    URI link = unsubscribe("kari");
    Api anybody = api.as("");
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
            api.post(
                    "/api/events",
                    Api.JSON
                        .createArrayNode()
                        .add(
                            People.upserted(
                                "kari-2", "Kari", People.email("kari").toUpperCase(Locale.ROOT)))
                        .add(People.research("kari-2"))
                        .add(legitimateInterest("kari-2")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("kari-2");
    assertThat(mails("kari")).hasSize(1);
  }

  @Test
  void consentOlderThanTheUnsubscription_liftsNothing_andANewerOneDoes() {
    assertThat(api.post("/api/events", withoutConsent("tove")).status()).isEqualTo(202);
    assertThat(api.post("/api/events", People.event("tove", "out", "unsubscribed")).status())
        .isEqualTo(202);
    awaitApplied("tove");
    ObjectNode older = at(People.consent("tove-2"), 60, "an hour ago");
    ObjectNode same = People.upserted("tove-2", "Tove", People.email("tove"));
    assertThat(
            api.post(
                    "/api/events",
                    Api.JSON.createArrayNode().add(same).add(older).add(People.research("tove-2")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("tove-2");
    assertThat(mails("tove")).isEmpty();

    assertThat(api.post("/api/events", People.consent("tove")).status()).isEqualTo(202);

    awaitApplied("tove");
    assertThat(api.post("/api/candidates/tove/evaluations", "").status()).isEqualTo(200);
    awaitState("tove", "sent");
    assertThat(mails("tove")).hasSize(1);
  }

  @Test
  void unsubscribed_whileTheMessageWaits_isCancelledAndSaysWhy() {
    sink.behave(
        m -> m.phase() == Phase.RCPT && m.recipient().equals(People.email("liv")),
        new Behaviour.Reply("450 4.2.0 later"));
    meet("liv");
    await().atMost(20, SECONDS).until(() -> api.message("liv").path("attempts").asInt() >= 1);

    ObjectNode event = People.event("liv", "liv-unsubscribed", "unsubscribed");
    assertThat(api.post("/api/events", event).status()).isEqualTo(202);
    sink.behaveWell();

    awaitState("liv", "cancelled");
    assertThat(api.message("liv").path("stateReason").asText())
        .contains("unsubscribed", Playbooks.SILENCE);
    assertThat(mails("liv")).isEmpty();
  }

  @Test
  void unsubscribeAcknowledged_beforeTheHandingOver_isHeededInEveryCase() {
    sink.behave(Phase.DOT, new Behaviour.Delay(Duration.ofMillis(40)));
    int crowd = 300;
    assertThat(api.post("/api/events", People.known("race", 0, crowd)).status()).isEqualTo(202);
    await().atMost(20, SECONDS).until(() -> tables.messages("sending") > 0);

    List<String> heeded = new ArrayList<>();
    for (int i = 0; i < crowd && tables.messages("queued") > 0; i++) {
      String ref = "race" + i;
      assertThat(api.post("/api/events", People.event(ref, ref + "-out", "unsubscribed")).status())
          .isEqualTo(202);
      // Not handed over yet although the unsubscription was acknowledged: now it must not be.
      if (List.of("queued", "claimed", "cancelled").contains(api.messageState(ref))) {
        heeded.add(ref);
      }
    }

    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                tables.messages("queued") + tables.messages("claimed") + tables.messages("sending")
                    == 0);
    assertThat(heeded).isNotEmpty().allSatisfy(ref -> assertThat(mails(ref)).isEmpty());
    assertThat(heeded).allSatisfy(ref -> assertThat(api.messageState(ref)).isEqualTo("cancelled"));
    System.out.printf(
        "unsubscribed before the handing over: %d, mailed nevertheless: 0%n", heeded.size());
  }

  @Test
  void missingVariable_quarantinesTheMessageByTemplateAndLine_andReleasedItIsSentOnceKnown() {
    assertThat(
            api.post(
                    "/api/events",
                    Api.JSON
                        .createArrayNode()
                        .add(People.upserted("berit", "Berit", People.email("berit")))
                        .add(People.consent("berit")))
                .status())
        .isEqualTo(202);

    awaitState("berit", "quarantined");
    JsonNode message = api.message("berit");
    assertThat(message.path("stateReason").asText())
        .matches("first-outreach\\.ftl:\\d+: .*")
        .contains("personal.reason");
    assertThat(mails("berit")).isEmpty();

    assertThat(api.post("/api/events", People.research("berit")).status()).isEqualTo(202);
    awaitApplied("berit");
    assertThat(api.post("/api/messages/" + message.path("id").asText() + "/release", "").status())
        .isEqualTo(200);
    awaitState("berit", "sent");
    assertThat(mails("berit")).hasSize(1);
  }

  @Test
  void newsInTheWrongOrder_isAppliedAsItOccurred() {
    ObjectNode later = at(People.upserted("olav", "Olav Newer", "olav@example.com"), 10, "newer");
    ObjectNode earlier = at(People.upserted("olav", "Olav Older", "olav@example.org"), 60, "older");

    assertThat(api.post("/api/events", later).status()).isEqualTo(202);
    awaitApplied("olav");
    assertThat(api.post("/api/events", earlier).status()).isEqualTo(202);
    awaitApplied("olav");

    assertThat(dossier("olav")).contains("Olav Newer").doesNotContain("Olav Older");
    assertThat(api.timeline("olav").toString()).contains("a newer profile is known");
  }

  @Test
  void erased_leavesNothingThatIdentifiesThemAndNothingComesAfter() {
    meet("solveig");
    awaitState("solveig", "sent");
    ObjectNode noted = People.event("solveig", "note-of-solveig", "noted");
    noted.putObject("data").put("text", "Call Solveig on +47 555 01 234").put("by", "maren");
    assertThat(api.post("/api/events", noted).status()).isEqualTo(202);
    awaitApplied("solveig");

    assertThat(api.delete("/api/candidates/solveig").status()).isEqualTo(200);

    assertThat(tables.dump())
        .doesNotContainIgnoringCase("solveig")
        .doesNotContain("555 01 234", "YXRhIHNvbHZlaWc");
    assertThat(api.get("/api/candidates/solveig").status()).isEqualTo(404);
    assertThat(api.get("/api/candidates/solveig/timeline").status()).isEqualTo(404);
    assertThat(api.delete("/api/candidates/solveig").status()).isEqualTo(404);
    assertThat(api.post("/api/candidates/solveig/evaluations", "").status()).isEqualTo(404);
    assertThat(api.get("/api/messages?candidate=solveig").status()).isEqualTo(200);
    assertThat(api.post("/api/events", People.consent("solveig")).status()).isEqualTo(410);
    assertThat(api.put("/api/candidates/solveig", profile("solveig").toString()).status())
        .isEqualTo(410);
    Api.Answer mixed =
        api.post(
            "/api/events",
            Api.JSON
                .createArrayNode()
                .add(People.research("solveig"))
                .add(People.research("somebody-else")));
    assertThat(mixed.json().path("erased").asInt()).isEqualTo(1);
    assertThat(mixed.json().path("recorded").asInt()).isEqualTo(1);
    assertThat(tables.dump()).doesNotContainIgnoringCase("solveig");
    // Their link goes nowhere, and says so kindly.
    assertThat(api.as("").post(unsubscribe("solveig").getPath(), "").status()).isEqualTo(200);
    // Known again under another ref, the address stays silent.
    assertThat(
            api.post(
                    "/api/events",
                    Api.JSON
                        .createArrayNode()
                        .add(People.upserted("another", "Another", People.email("solveig")))
                        .add(People.research("another"))
                        .add(legitimateInterest("another")))
                .status())
        .isEqualTo(202);
    awaitNothingWaits("another");
    assertThat(mails("solveig")).hasSize(1);
  }

  @Test
  void metrics_nameWhatOperatorsWatch() {
    assertThat(api.as("").get("/metrics").text())
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
    assertThat(api.as("").get("/health/ready").status()).isEqualTo(200);
    assertThat(api.as("").get("/health/live").status()).isEqualTo(200);
  }

  private static void meet(String candidate) {
    assertThat(api.post("/api/events", People.known(candidate)).status()).isEqualTo(202);
  }

  private static ObjectNode profile(String candidate) {
    return People.profile("Ada " + candidate, People.email(candidate));
  }

  private static JsonNode withoutConsent(String candidate) {
    return Api.JSON
        .createArrayNode()
        .add(People.upserted(candidate, "Ada " + candidate, People.email(candidate)))
        .add(People.research(candidate));
  }

  private static ObjectNode legitimateInterest(String candidate) {
    ObjectNode event = People.consent(candidate);
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
                assertThat(api.message(candidate).path("state").asText())
                    .as(() -> api.message(candidate).toPrettyString())
                    .isEqualTo(state));
  }

  private static void awaitApplied(String candidate) {
    await()
        .atMost(20, SECONDS)
        .until(
            () -> {
              JsonNode file = api.get("/api/candidates/" + candidate).json();
              return file.path("decisions").asInt() > 0 && file.path("pendingEvents").asInt() == 0;
            });
  }

  /** Applied, and nothing on its way: either no message was decided, or it was called back. */
  private static void awaitNothingWaits(String candidate) {
    awaitApplied(candidate);
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(api.messageState(candidate)).isIn("", "cancelled"));
  }

  private static String dossier(String candidate) {
    return api.get("/api/candidates/" + candidate).json().path("dossier").toString();
  }

  private static long events(String candidate, String type) {
    return api.timeline(candidate).findValuesAsText("type").stream().filter(type::equals).count();
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
        .filter(mail -> mail.recipient().equalsIgnoreCase(People.email(candidate)))
        .toList();
  }
}
