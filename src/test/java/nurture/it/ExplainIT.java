package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Why not, what next, and what rules did, as a caller asks for it. */
@ExtendWith(TestPostgres.class)
final class ExplainIT {

  private static final String NOT_USABLE =
      "“"
          + TestPlaybooks.FIRST_OUTREACH
          + "” did not apply: Reach.usable was false (via EMAIL, allowed false, suppressed false,"
          + " known true, softBounces 0), the rule needs true (journey/outreach.drl:3).";

  private static final String SECOND = "A week later there is a second word";
  private static final String LATER =
      """
      rule "%s"
      when
          Contact( ever, quietDays >= 7 )
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").about("second-word").once().because("a week was quiet") );
      end
      """
          .formatted(SECOND);

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient apiClient;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables databaseTables) {
    sink = SmtpSink.start(SinkOptions.usual());
    TestPlaybooks.write(rules.resolve("journey/second.drl"), LATER);
    server =
        ServerProcess.setup()
            .database(databaseTables.url())
            .rules(TestPlaybooks.simple(rules))
            .mailingTo(sink)
            .startReady();
    apiClient = server.api();
    assertThat(
            apiClient
                .post(
                    "/api/events", PostedEvents.upserted("ingrid", "Ingrid", "ingrid@example.org"))
                .status())
        .isEqualTo(202);
    await()
        .atMost(20, SECONDS)
        .until(() -> apiClient.timeline("ingrid").toString().contains("\"kind\":\"decision\""));
  }

  @AfterAll
  static void stopServer() {
    server.close();
    sink.close();
  }

  @Test
  void candidate_askedAboutARule_isToldTheConditionThatFailed() {
    JsonNode answer =
        whyNot("/api/candidates/ingrid/why-not?days=5&rule=", TestPlaybooks.FIRST_OUTREACH);

    JsonNode why = answer.path("answers").path(0);
    assertThat(why.path("outcome").asText()).isEqualTo("silent");
    assertThat(why.path("why").path(0).asText()).isEqualTo(NOT_USABLE);
    assertThat(why.path("why").path(1).asText())
        .isEqualTo("If nothing else happens, it will not apply within 5 days.");
    assertThat(why.path("unmet").path("field").asText()).isEqualTo("usable");
    assertThat(why.path("unmet").path("facts").path(0).path("Reach").path("via").asText())
        .isEqualTo("EMAIL");
  }

  @Test
  void candidate_askedAboutAMessage_isToldOfEveryRuleThatAsksForIt() {
    JsonNode answer = whyNot("/api/candidates/ingrid/why-not?days=5&touchpoint=", "first-outreach");

    assertThat(answer.path("answers").findValuesAsText("rule"))
        .containsExactly(TestPlaybooks.FIRST_OUTREACH, SECOND);
  }

  @Test
  void decision_askedAboutARule_isToldTheSameOfThen() {
    String id =
        apiClient.timeline("ingrid").findParents("kind").stream()
            .filter(entry -> entry.path("kind").asText().equals("decision"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();

    JsonNode answer =
        whyNot("/api/decisions/" + id + "/why-not?days=5&rule=", TestPlaybooks.FIRST_OUTREACH);

    assertThat(answer.path("decision").asText()).isEqualTo(id);
    assertThat(answer.path("answers").path(0).path("why").path(0).asText()).isEqualTo(NOT_USABLE);
  }

  @Test
  void question_withANameNobodyKnows_isAnsweredWithTheNearest() {
    ApiClient.Answer rule =
        apiClient.get(
            "/api/candidates/ingrid/why-not?rule=" + encoded(TestPlaybooks.SILENCE + "s"));
    ApiClient.Answer touchpoint =
        apiClient.get("/api/candidates/ingrid/why-not?touchpoint=first-outreech");
    ApiClient.Answer neither = apiClient.get("/api/candidates/ingrid/why-not");
    ApiClient.Answer nobody =
        apiClient.get("/api/candidates/nobody/why-not?touchpoint=first-outreach");

    assertThat(rule.status()).isEqualTo(404);
    assertThat(rule.json().path("detail").asText())
        .isEqualTo(
            "There is no rule “"
                + TestPlaybooks.SILENCE
                + "s”; did you mean "
                + TestPlaybooks.SILENCE
                + "?");
    assertThat(touchpoint.json().path("detail").asText())
        .isEqualTo("No rule asks for first-outreech; did you mean first-outreach?");
    assertThat(neither.status()).isEqualTo(400);
    assertThat(nobody.status()).isEqualTo(404);
  }

  @Test
  void forecast_ofSomebodyNobodyMayWriteTo_isEmpty() {
    JsonNode nothing = apiClient.get("/api/candidates/ingrid/forecast?days=30").json();

    assertThat(nothing.path("coming")).isEmpty();
    assertThat(nothing.path("more").asBoolean(true)).isFalse();
    assertThat(apiClient.get("/api/candidates/ingrid/forecast?days=0").status()).isEqualTo(400);
    assertThat(apiClient.get("/api/candidates/nobody/forecast").status()).isEqualTo(404);
  }

  @Test
  void forecast_ofSomebodyWhoWasWrittenTo_namesTheNextMessageItsRuleAndItsDay() {
    assertThat(apiClient.post("/api/events", PostedEvents.known("jonas")).status()).isEqualTo(202);
    await().atMost(30, SECONDS).until(() -> apiClient.messageState("jonas").equals("sent"));
    await()
        .atMost(10, SECONDS)
        .until(() -> apiClient.timeline("jonas").toString().contains("message-sent"));

    JsonNode forecast = apiClient.get("/api/candidates/jonas/forecast?days=30").json();
    JsonNode whyNot = whyNot("/api/candidates/jonas/why-not?days=30&rule=", SECOND);

    assertThat(forecast.path("coming")).hasSize(1);
    JsonNode next = forecast.path("coming").path(0);
    assertThat(next.path("kind").asText()).isEqualTo("message");
    assertThat(next.path("what").asText()).isEqualTo("first-outreach");
    assertThat(next.path("topic").asText()).isEqualTo("second-word");
    assertThat(next.path("rule").asText()).isEqualTo(SECOND);
    Instant at = Instant.parse(next.path("at").asText());
    Instant from = Instant.parse(forecast.path("from").asText());
    assertThat(Duration.between(from, at)).isBetween(Duration.ofDays(6), Duration.ofDays(9));
    JsonNode later = whyNot.path("answers").path(0).path("later");
    assertThat(Instant.parse(later.path("speaks").asText()))
        .isBetween(at.minus(Duration.ofMinutes(2)), at);
  }

  @Test
  void rules_listed_haveTheirFigures_andSayIfTheyNeverFire() {
    JsonNode rules = apiClient.get("/api/rules").json().path("rules");

    assertThat(rules).hasSize(3);
    JsonNode silence = rules.path(0);
    assertThat(silence.path("name").asText()).isEqualTo(TestPlaybooks.SILENCE);
    assertThat(silence.path("figures").path("fired").asLong()).isZero();
    assertThat(silence.path("figures").path("stopped").asLong()).isZero();

    JsonNode one = apiClient.get("/api/rules/" + encoded(TestPlaybooks.SILENCE)).json();
    assertThat(one.path("conditions").path(0).path("fact").asText()).isEqualTo("Reach");
    assertThat(apiClient.get("/api/rules/none").status()).isEqualTo(404);
    assertThat(apiClient.get("/api/rules?from=yesterday").status()).isEqualTo(400);
  }

  private static JsonNode whyNot(String path, String name) {
    ApiClient.Answer answer = apiClient.get(path + encoded(name));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
