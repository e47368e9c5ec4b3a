package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.simulation.RunSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed while it imports: another one goes on, each row has one outcome, and each
 * event is there once. Three of ten rows repeat a person, and one of a hundred cannot be taken.
 */
@ExtendWith(TestPostgres.class)
final class KilledImportIT {

  private static final int ROWS = RunSize.of("import.rows", 40_000, 200_000);

  @TempDir static Path rules;

  @BeforeAll
  static void playbook() {
    Path unused = TestPlaybooks.simple(rules);
  }

  @Test
  void kill9_inTheMiddleOfAnImport_losesNoRowAndDoublesNone(DatabaseTables tables) {
    ServerProcess.Setup setup =
        ServerProcess.setup()
            .database(tables.url())
            .rules(rules)
            .with("NURTURE_IMPORTS_LEASE_SECONDS", "5");
    String id;
    try (ServerProcess first = setup.startReady()) {
      id =
          first
              .api()
              .post("/api/imports?source=x&spreadSeconds=604800", people())
              .json()
              .path("id")
              .asText();
      assertThat(first.api().post("/api/imports/" + id + "/mapping", "{}").status()).isEqualTo(200);
      assertThat(first.api().post("/api/imports/" + id + "/start", "{}").status()).isEqualTo(202);
      await().atMost(60, SECONDS).until(() -> done(tables) > 0);
      first.kill9();
    }
    long before = done(tables);
    assertThat(before).isLessThan(ROWS);

    try (ServerProcess second = setup.startReady();
        ServerProcess third = setup.startReady()) {
      await()
          .atMost(60, SECONDS)
          .until(() -> done(tables) > before + 2_000 || done(tables) == ROWS);
      second.kill9();
      JsonNode job =
          await()
              .atMost(RunSize.of("import.seconds", 180, 900), SECONDS)
              .until(
                  () -> third.api().get("/api/imports/" + id).json(),
                  now -> now.path("state").asText().equals("done"));

      JsonNode counts = job.path("outcomes");
      long created = counts.path("created").asLong();
      assertThat(created + counts.path("merged").asLong() + counts.path("unchanged").asLong())
          .isEqualTo(ROWS - ROWS / 100);
      assertThat(counts.path("refused").asLong()).isEqualTo(ROWS / 100);
      assertThat(
              tables.count(
                  "select count(distinct l) from import_part, unnest(lines) l where first_row >= 0"))
          .isEqualTo(ROWS);
      assertThat(tables.count("select sum(cardinality(lines)) from import_part")).isEqualTo(ROWS);
      assertThat(tables.count("select count(*) from event where source = 'import'"))
          .isEqualTo(created);
      assertThat(tables.count("select count(*) from candidate where ref like 'p-%'"))
          .isEqualTo(created);
    }
  }

  private static long done(DatabaseTables tables) {
    return tables.count("select created + merged + unchanged + refused from import_job");
  }

  private static String people() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i -> {
              int person = i % 10 < 7 ? i : i / 10 * 10;
              return "p-%d,Person %d,%s,Acme"
                  .formatted(
                      person, person, i % 100 == 50 ? "nowhere" : "p-" + person + "@example.com");
            })
        .collect(Collectors.joining("\n", "ref,Name,Email,Company\n", "\n"));
  }
}
