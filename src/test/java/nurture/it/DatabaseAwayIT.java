package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.mailsink.SmtpSink;
import nurture.store.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away under load, in three ways, and comes back. */
final class DatabaseAwayIT {

  private static final int CALLERS = 4;

  @TempDir Path folder;

  private EmbeddedDatabase database;
  private PortForwarder portForwarder;
  private DatabaseTables databaseTables;

  @BeforeEach
  void startDatabase() {
    database = EmbeddedDatabase.start(folder.resolve("data"));
    portForwarder = PortForwarder.to(port());
    databaseTables = new DatabaseTables(database.url());
  }

  @AfterEach
  void stopDatabase() {
    portForwarder.close();
    database.close();
  }

  @Test
  void postgresql_awayUnderLoad_losesNothingAcknowledgedAndTheServerRecoversByItself() {
    try (SmtpSink sink = SmtpSink.start();
        ServerProcess server =
            ServerProcess.setup()
                .database(database.url().replaceFirst(":\\d+/", ":" + portForwarder.port() + "/"))
                .rules(TestPlaybooks.simple(folder.resolve("rules")))
                .mailingTo(sink)
                .startReady()) {
      ApiClient apiClient = server.api();
      EventCallers load = EventCallers.start(apiClient, CALLERS);
      try (load) {
        awaitProgress(load, 50);

        tearLines(load);
        stopAndStart(apiClient, load);
        crashAndStart(load);
        awaitProgress(load, 100);
      }

      await().atMost(30, SECONDS).until(() -> apiClient.get("/health/ready").status() == 200);
      await().atMost(60, SECONDS).until(() -> settled(databaseTables));
      assertNothingLost(load);
      assertEachMailedOnce(sink);
      System.out.printf(
          "database away three times: %d acknowledged, %d refused with 503, messages %s, %d mails%n",
          load.answered(202), load.answered(503), databaseTables.messages(), sink.count());
    }
  }

  @Test
  void connectionsThatBecameReadOnly_areOpenedAnewAndTheServerGoesOnByItself() {
    try (SmtpSink sink = SmtpSink.start();
        ServerProcess server =
            ServerProcess.setup()
                .database(database.url())
                .rules(TestPlaybooks.simple(folder.resolve("rules")))
                .mailingTo(sink)
                .startReady()) {
      ApiClient apiClient = server.api();
      // As after a failover: every connection leads to what takes no writes, and stays open.
      databaseTables.execute("alter database postgres set default_transaction_read_only = on");
      databaseTables.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where application_name = 'nurture'");
      await()
          .atMost(20, SECONDS)
          .untilAsserted(
              () -> {
                ApiClient.Answer answer = apiClient.post("/api/events", PostedEvents.known("away"));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().path("type").asText()).isEqualTo("/problems/unavailable");
              });
      assertThat(apiClient.get("/health/ready").status()).isEqualTo(503);
      assertThat(apiClient.get("/health/live").status()).isEqualTo(200);

      databaseTables.execute(
          "begin read write; alter database postgres reset default_transaction_read_only; commit");

      await()
          .atMost(20, SECONDS)
          .until(() -> apiClient.post("/api/events", PostedEvents.known("back")).status() == 202);
      await().atMost(20, SECONDS).until(() -> apiClient.get("/health/ready").status() == 200);
      await().atMost(30, SECONDS).until(() -> sink.count() == 1);
      assertThat(
              databaseTables.texts("select ref from candidate where quarantined_since is not null"))
          .isEmpty();
    }
  }

  private void tearLines(EventCallers load) {
    for (int i = 0; i < 10; i++) {
      portForwarder.tear();
      awaitProgress(load, 10);
    }
  }

  /** A fast shutdown, as an operator does it. */
  private void stopAndStart(ApiClient apiClient, EventCallers load) {
    database.close();
    await().atMost(20, SECONDS).until(() -> load.answered(503) > 0);
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(apiClient.get("/health/ready").status()).isEqualTo(503));
    assertThat(apiClient.get("/health/live").status()).isEqualTo(200);
    startAgain();
    awaitProgress(load, 50);
  }

  /** No shutdown at all. */
  private void crashAndStart(EventCallers load) {
    boolean unused = ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
    int before = load.answered(503);
    await().atMost(20, SECONDS).until(() -> load.answered(503) > before);
    database.close();
    startAgain();
    awaitProgress(load, 50);
  }

  private void startAgain() {
    database = EmbeddedDatabase.start(folder.resolve("data"));
    databaseTables = new DatabaseTables(database.url());
    portForwarder.leadTo(port());
  }

  private void assertNothingLost(EventCallers load) {
    assertThat(load.statuses()).isSubsetOf(202, 503);
    Set<String> kept =
        new HashSet<>(
            databaseTables.texts(
                "select c.ref || ' ' || count(*) from event e"
                    + " join candidate c on c.id = e.candidate_id where e.source = 'api' group by c.ref"));
    assertThat(kept)
        .as("events of every acknowledged candidate")
        .containsAll(load.acknowledged().stream().map(ref -> ref + " 3").toList());
    assertThat(kept).as("all three or none").allMatch(line -> line.endsWith(" 3"));
    assertThat(databaseTables.notAppliedOnce()).isEmpty();
    assertThat(
            databaseTables.texts(
                "select explanation ->> 'why' from decision where outcome = 'quarantined'"))
        .as("no candidate is quarantined because the database was away")
        .isEmpty();
  }

  private void assertEachMailedOnce(SmtpSink sink) {
    Map<String, Long> arrived =
        sink.received().stream()
            .collect(Collectors.groupingBy(SmtpSink.Caught::recipient, Collectors.counting()));
    List<String> sent =
        databaseTables.texts(
            "select c.email from message m join candidate c on c.id = m.candidate_id"
                + " where m.state = 'sent'");
    assertThat(sent).allSatisfy(email -> assertThat(arrived).containsEntry(email, 1L));
    assertThat(arrived.values()).containsOnly(1L);
    assertThat(databaseTables.messages())
        .containsOnlyKeys(
            databaseTables.messages("uncertain") > 0
                ? new String[] {"sent", "uncertain"}
                : new String[] {"sent"});
    assertThat(databaseTables.messages("sent") + databaseTables.messages("uncertain"))
        .isEqualTo(databaseTables.count("select count(*) from candidate"));
  }

  private static boolean settled(DatabaseTables databaseTables) {
    return databaseTables.count("select count(*) from event_pending") == 0
        && databaseTables.messages("queued")
                + databaseTables.messages("claimed")
                + databaseTables.messages("sending")
            == 0;
  }

  private static void awaitProgress(EventCallers load, int more) {
    int before = load.answered(202);
    await().atMost(30, SECONDS).until(() -> load.answered(202) >= before + more);
  }

  private int port() {
    return URI.create(database.url()).getPort();
  }
}
