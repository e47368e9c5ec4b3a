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
import nurture.bench.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, started together. */
@ExtendWith(Postgres.class)
final class TwoServersIT {

  private static final int CANDIDATES = 500;
  private static final int AT_ONCE = 25;

  @Test
  void twoServers_oneDatabase_everyEventIsAppliedOnceAndEveryMailSentOnce(
      @TempDir Path rules, Tables tables) {
    try (SmtpSink sink = SmtpSink.start()) {
      ServerProcess.Setup setup =
          ServerProcess.setup()
              .database(tables.url())
              .rules(Playbooks.simple(rules))
              .mailingTo(sink);
      // Side by side, so that both find an empty database and want to migrate it.
      try (ServerProcess one = setup.start();
          ServerProcess other = setup.start()) {
        List<Api> apis = List.of(one.awaitReady().api(), other.awaitReady().api());

        // Every batch goes to both at the same time: of each event one copy must win.
        List<CompletableFuture<Api.Answer>> posted =
            IntStream.range(0, CANDIDATES / AT_ONCE)
                .boxed()
                .flatMap(
                    batch ->
                        apis.stream()
                            .map(
                                api ->
                                    CompletableFuture.supplyAsync(
                                        () ->
                                            api.post(
                                                "/api/events",
                                                People.known("c", batch * AT_ONCE, AT_ONCE)))))
                .toList();

        assertThat(posted).allSatisfy(p -> assertThat(p.join().status()).isEqualTo(202));
        assertThat(sum(posted, "recorded")).isEqualTo(3 * CANDIDATES);
        assertThat(sum(posted, "known")).isEqualTo(3 * CANDIDATES);
        await().atMost(60, SECONDS).until(() -> tables.messages("sent") == CANDIDATES);
        await()
            .atMost(30, SECONDS)
            .until(() -> tables.count("select count(*) from event_pending") == 0);

        assertThat(tables.notAppliedOnce()).isEmpty();
        assertThat(tables.messages()).containsOnlyKeys("sent");
        Map<String, Long> arrived =
            sink.received().stream()
                .collect(Collectors.groupingBy(SmtpSink.Caught::recipient, Collectors.counting()));
        assertThat(arrived).hasSize(CANDIDATES);
        assertThat(arrived.values()).containsOnly(1L);
        assertThat(
                tables.texts(
                    "select ref from candidate where quarantined_since is not null or ref is null"))
            .isEmpty();
        System.out.printf(
            "two servers: %d decided by the one, %d by the other%n",
            decisions(apis.get(0)), decisions(apis.get(1)));
      }
    }
  }

  private static int sum(List<CompletableFuture<Api.Answer>> posted, String field) {
    return posted.stream().mapToInt(p -> p.join().json().path(field).asInt()).sum();
  }

  private static int decisions(Api api) {
    return api.get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("nurture_decisions_total"))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
