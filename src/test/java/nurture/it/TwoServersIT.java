package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, started together. */
@ExtendWith(TestPostgres.class)
final class TwoServersIT {

  private static final int CANDIDATES = 500;
  private static final int AT_ONCE = 25;

  @Test
  void twoServers_oneDatabase_everyEventIsAppliedOnceAndEveryMailSentOnce(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(databaseTables.url())
              .rules(TestPlaybooks.simple(rules))
              .mailingTo(sink);
      // Side by side, so that both find an empty database and want to migrate it.
      try (ServerProcess one = setup.start();
          ServerProcess other = setup.start()) {
        List<ApiClient> apis = List.of(one.awaitReady().api(), other.awaitReady().api());

        // Every batch goes to both at the same time: of each event one copy must win.
        List<CompletableFuture<ApiClient.Answer>> posted =
            IntStream.range(0, CANDIDATES / AT_ONCE)
                .boxed()
                .flatMap(
                    batch ->
                        apis.stream()
                            .map(
                                apiClient ->
                                    CompletableFuture.supplyAsync(
                                        () ->
                                            apiClient.post(
                                                "/api/events",
                                                PostedEvents.known(
                                                    "c", batch * AT_ONCE, AT_ONCE)))))
                .toList();

        assertThat(posted).allSatisfy(p -> assertThat(p.join().status()).isEqualTo(202));
        assertThat(sum(posted, "recorded")).isEqualTo(3 * CANDIDATES);
        assertThat(sum(posted, "known")).isEqualTo(3 * CANDIDATES);
        await().atMost(60, SECONDS).until(() -> databaseTables.messages("sent") == CANDIDATES);
        await()
            .atMost(30, SECONDS)
            .until(() -> databaseTables.count("select count(*) from event_pending") == 0);

        assertThat(databaseTables.notAppliedOnce()).isEmpty();
        assertThat(databaseTables.messages()).containsOnlyKeys("sent");
        Map<String, Long> arrived =
            sink.received().stream()
                .collect(Collectors.groupingBy(SmtpSink.Caught::recipient, Collectors.counting()));
        assertThat(arrived).hasSize(CANDIDATES);
        assertThat(arrived.values()).containsOnly(1L);
        assertThat(
                databaseTables.texts(
                    "select ref from candidate where quarantined_since is not null or ref is null"))
            .isEmpty();
        System.out.printf(
            "two servers: %d decided by the one, %d by the other%n",
            decisions(apis.get(0)), decisions(apis.get(1)));
      }
    }
  }

  private static int sum(List<CompletableFuture<ApiClient.Answer>> posted, String field) {
    return posted.stream().mapToInt(p -> p.join().json().path(field).asInt()).sum();
  }

  private static int decisions(ApiClient apiClient) {
    return apiClient
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("nurture_decisions_total"))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
