package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The measures over the API of a server that measures by itself. */
@ExtendWith(TestPostgres.class)
final class MeasuresApiIT {

  private static ServerProcess server;
  private static ApiClient api;

  @BeforeAll
  static void start(@TempDir Path rules, DatabaseTables database) {
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(TestPlaybooks.simple(rules))
            .startReady();
    api = server.api();
    database.execute(
        """
        insert into candidate (id, ref, name, version, due_at, created_at)
        select md5('c' || i)::uuid, 'c-' || i, 'Ada ' || i, 1, '9999-12-31', now() - interval '110 days' from generate_series(1, 400) i;
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason,
          state, created_at, not_before, finished_at)
        select md5('c' || i)::uuid, 1, 0, 'first', 'message', '', case when i > 300 then 'late' else 'hello' end, 'EMAIL', '', 'A rule',
          '', 'sent', now(), now(), now() - case when i > 300 then interval '3 days' else interval '100 days' end
        from generate_series(1, 400) i;
        insert into event (candidate_id, id, type, occurred_at, received_at, source, data)
        select md5('c' || i)::uuid, 'reply', 'replied', now() - interval '90 days', now(), 'api', '{"tone":"positive"}'
        from generate_series(1, 12) i""");
    await()
        .atMost(60, SECONDS)
        .until(() -> database.count("select count(*) from measured_touch") == 400);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void measures_tellTheRateItsIntervalAndWhatToLookAt() {
    JsonNode all = api.get("/api/measures").json();
    JsonNode response = all.path("measures").get(0);

    assertThat(response.path("measure").asText()).isEqualTo("response");
    assertThat(response.path("unit").asText()).isEqualTo("candidates approached");
    assertThat(response.path("target").path("low").asDouble()).isEqualTo(0.15);
    JsonNode rate = response.path("rates").get(0);
    assertThat(rate.path("hits").asInt()).isEqualTo(12);
    assertThat(rate.path("among").asInt()).isEqualTo(300);
    assertThat(rate.path("early").asInt()).isEqualTo(100);
    assertThat(rate.path("standing").asText()).isEqualTo("below");
    assertThat(rate.path("advice").asText()).contains("personalisation");
    assertThat(rate.path("low").asDouble()).isBetween(0.01, 0.04);
    JsonNode interview = all.path("measures").get(2).path("rates").get(0);
    assertThat(interview.path("standing").asText()).isEqualTo("too-few");
  }

  @Test
  void measures_byAProperty_openThePeopleTheyCount() {
    JsonNode rates =
        api.get("/api/measures?by=template").json().path("measures").get(0).path("rates");
    assertThat(rates.findValuesAsText("value")).containsExactly("hello", "late");

    JsonNode first =
        api.get("/api/measures/response/candidates?by=template&value=hello&counted=hits&limit=10")
            .json();
    assertThat(first.path("candidates")).hasSize(10);
    assertThat(first.path("candidates").get(0).has("positive")).isTrue();
    JsonNode second =
        api.get(
                "/api/measures/response/candidates?by=template&value=hello&counted=hits&limit=10&after="
                    + first.path("next").asText())
            .json();
    assertThat(second.path("candidates")).hasSize(2);
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void questionThatCannotBeAnswered_namesItsField() {
    assertThat(api.get("/api/measures?by=planet").json().path("field").asText()).isEqualTo("by");
    assertThat(api.get("/api/measures?from=yesterday").status()).isEqualTo(400);
    assertThat(api.get("/api/measures/happiness/candidates").status()).isEqualTo(404);
    assertThat(api.get("/api/measures/response/candidates?after=x").status()).isEqualTo(400);
    assertThat(api.get("/api/funnel?form=2026-01-01").status()).isEqualTo(400);
  }

  @Test
  void funnel_tellsWhoCameAndWhoIsThereStill() {
    JsonNode first = api.get("/api/funnel").json().path("stages").get(0);

    assertThat(first.path("stage").asText()).isEqualTo("awareness");
    assertThat(first.path("entered").asInt()).isEqualTo(400);
    assertThat(first.path("here").asInt()).isEqualTo(400);
    assertThat(
            api.get("/api/funnel?to=2020-01-01")
                .json()
                .path("stages")
                .get(0)
                .path("entered")
                .asInt())
        .isZero();
  }
}
