package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Openings over the API of two servers on one database. */
@ExtendWith(TestPostgres.class)
final class OpeningsIT {

  private static final String FITS = "Those who fit the opening are tagged";
  private static final String OPENING =
      """
      {"title":"Streaming engineer","team":"Backbone","location":"Vienna","country":"at",
       "function":"Engineering","domain":"Payments","skills":["Kafka","Flink"],"state":"open"}
      """;

  private static ServerProcess one;
  private static ServerProcess other;
  private static ApiClient api;
  private static DatabaseTables database;

  @BeforeAll
  static void start(@TempDir Path rules, DatabaseTables databaseTables) {
    database = databaseTables;
    TestPlaybooks.write(
        rules.resolve("journey/fits.drl"),
        """
        rule "%s"
        when
            Match( ref == "eng-1", sharedSkills >= 1 )
        then
            insert( Tag.as("fits") );
        end
        """
            .formatted(FITS));
    ServerProcess.Setup setup =
        ServerProcess.setup().database(database.url()).rules(TestPlaybooks.simple(rules));
    one = setup.startReady();
    other = setup.startReady();
    api = one.api();
    put("ada", "{\"name\":\"Ada\",\"function\":\"engineering\",\"skills\":[\"kafka\"]}");
    put("alan", "{\"name\":\"Alan\",\"function\":\"engineering\",\"skills\":[\"go\"]}");
    await()
        .atMost(60, SECONDS)
        .until(() -> database.count("select count(*) from candidate_facts") == 2);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  @Test
  void opening_ofOneNode_decidesOnBoth_andADecisionIsToldAsOfThen() {
    assertThat(tags("ada")).doesNotContain("fits");
    long sent = System.nanoTime();
    assertThat(api.put("/api/openings/eng-1", OPENING).status()).isEqualTo(201);
    await().atMost(10, SECONDS).until(() -> preview(other.api()).path("openings").asLong() > 0);
    System.out.printf(
        "openings: the other node decides by a change after %d ms%n",
        Duration.ofNanos(System.nanoTime() - sent).toMillis());
    assertThat(preview(other.api()).path("fired").toString()).contains(FITS);
    // Nothing happens to them: they are looked at again because of the opening.
    await().atMost(30, SECONDS).until(() -> tags("ada").contains("fits"));
    assertThat(tags("alan")).doesNotContain("fits");
    String decision =
        database
            .texts(
                "select 'd-' || replace(d.candidate_id::text, '-', '') || '-' || d.number from decision d join candidate c on c.id ="
                    + " d.candidate_id where c.ref = 'ada' and d.explanation ->> 'openings' is not null"
                    + " order by d.number limit 1")
            .get(0);

    assertThat(api.delete("/api/openings/eng-1").status()).isEqualTo(204);
    await()
        .atMost(10, SECONDS)
        .until(() -> !preview(other.api()).path("fired").toString().contains(FITS));

    for (ApiClient each : new ApiClient[] {api, other.api()}) {
      JsonNode then =
          each.get("/api/decisions/" + decision + "/why-not?days=5&rule=" + encoded(FITS)).json();
      assertThat(then.path("answers").path(0).path("outcome").asText())
          .as(then.toString())
          .isNotEqualTo("silent");
    }
  }

  @Test
  void opening_thatIsWrong_isRefusedByField_andALateOneKeepsNothing() {
    ApiClient.Answer wrong =
        api.put(
            "/api/openings/eng-9",
            "{\"title\":\"\",\"team\":\"x\",\"location\":\"x\",\"function\":\"x\",\"skills\":[],"
                + "\"state\":\"forecast\",\"country\":\"Atlantis\"}");
    ApiClient.Answer unknown = api.put("/api/openings/eng-9", "{\"titel\":\"x\"}");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().path("errors").findValuesAsText("field"))
        .containsExactly("title", "country", "skills", "opens");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().path("field").asText()).isEqualTo("titel");

    String forecast = OPENING.replace("\"open\"", "\"forecast\",\"opens\":\"2031-05-03\"");
    JsonNode made = api.put("/api/openings/eng-2", forecast).json();
    assertThat(made.path("country").asText()).isEqualTo("AT");
    assertThat(made.path("skills").toString()).isEqualTo("[\"kafka\",\"flink\"]");
    assertThat(made.path("version").asInt()).isEqualTo(1);
    assertThat(
            api.put("/api/openings/eng-2", forecast.replaceFirst("\\{", "{\"version\":7,"))
                .status())
        .isEqualTo(409);
  }

  @Test
  void openings_sentTogether_areCounted_andListedWithTheCandidatesWhoFit() {
    String both =
        "{\"openings\":[%s,%s]}"
            .formatted(
                OPENING.replaceFirst("\\{", "{\"ref\":\"all-1\","),
                OPENING.replaceFirst("\\{", "{\"ref\":\"all-2\","));

    assertThat(api.put("/api/openings", both).json().toString())
        .isEqualTo("{\"made\":2,\"changed\":0,\"unchanged\":0}");
    assertThat(api.put("/api/openings", both).json().path("unchanged").asInt()).isEqualTo(2);
    assertThat(api.get("/api/openings").json().path("openings").findValuesAsText("ref"))
        .contains("all-1", "all-2");

    JsonNode candidates = other.api().get("/api/openings/all-1/candidates").json();
    assertThat(candidates.path("total").asInt()).isEqualTo(1);
    JsonNode ada = candidates.path("candidates").path(0);
    assertThat(ada.path("ref").asText()).isEqualTo("ada");
    assertThat(ada.path("shared").toString()).isEqualTo("[\"kafka\"]");
    assertThat(ada.path("missing").toString()).isEqualTo("[\"flink\"]");

    JsonNode pools = api.get("/api/pools").json();
    assertThat(pools.path("pools").findValuesAsText("people")).contains("2");
    assertThat(pools.path("needs").findValuesAsText("opening")).contains("all-1", "all-2");
  }

  private static JsonNode preview(ApiClient asked) {
    return asked.post("/api/candidates/ada/evaluations?dryRun=true", "").json();
  }

  private static String tags(String ref) {
    return api.get("/api/candidates/" + ref)
        .json()
        .path("dossier")
        .path("care")
        .path("tags")
        .toString();
  }

  private static void put(String ref, String profile) {
    assertThat(api.put("/api/candidates/" + ref, profile).status()).isBetween(200, 202);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
