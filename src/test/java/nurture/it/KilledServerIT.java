package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends in the middle of its work, told to or not, and what its successor finds. */
@ExtendWith(TestPostgres.class)
final class KilledServerIT {

  private static final int CANDIDATES = 2_000;
  private static final int AT_ONCE = 250;

  @TempDir static Path rules;

  @BeforeAll
  static void playbook() {
    Path unused = TestPlaybooks.simple(rules);
  }

  @Test
  void kill9_inTheMiddleOf2000Messages_losesNoneAndDoublesNone(DatabaseTables databaseTables) {
    try (SmtpSink sink = SmtpSink.start()) {
      sink.behave(Phase.DOT, new SinkBehaviour.Delay(Duration.ofMillis(15)));
      ServerProcess.Setup setup =
          ServerProcess.setup().database(databaseTables.url()).rules(rules).mailingTo(sink);

      // Once while events still come in, once while only mails go out.
      try (ServerProcess first = setup.startReady()) {
        for (int i = 0; i < CANDIDATES / 2; i += AT_ONCE) {
          post(first, i);
        }
        await().atMost(60, SECONDS).until(() -> sink.count() >= 100);
        first.kill9();
      }
      try (ServerProcess second = setup.startReady()) {
        for (int i = CANDIDATES / 2 - AT_ONCE; i < CANDIDATES; i += AT_ONCE) {
          post(second, i);
        }
        int before = sink.count();
        await().atMost(60, SECONDS).until(() -> sink.count() >= before + 300);
        second.kill9();
      }
      try (ServerProcess third = setup.startReady()) {
        await()
            .atMost(90, SECONDS)
            .until(
                () ->
                    databaseTables.messages("sent") + databaseTables.messages("uncertain")
                        == CANDIDATES);

        Map<String, Integer> arrived = arrivals(sink);
        Set<String> uncertain =
            Set.copyOf(
                databaseTables.texts(
                    "select c.email from message m join candidate c on c.id = m.candidate_id"
                        + " where m.state = 'uncertain'"));
        List<String> sent =
            databaseTables.texts(
                "select c.email from message m join candidate c on c.id = m.candidate_id"
                    + " where m.state = 'sent'");

        assertThat(sent).allSatisfy(email -> assertThat(arrived).containsEntry(email, 1));
        assertThat(uncertain)
            .hasSizeLessThanOrEqualTo(2 * ServerProcess.CONNECTIONS)
            .allSatisfy(email -> assertThat(arrived.getOrDefault(email, 0)).isIn(0, 1));
        assertThat(arrived).hasSizeLessThanOrEqualTo(CANDIDATES);
        await().atMost(30, SECONDS).untilAsserted(() -> assertAllApplied(databaseTables));
        System.out.printf(
            "kill -9 twice: %d sent, %d uncertain of which %d had arrived, %d lost, %d doubled%n",
            sent.size(),
            uncertain.size(),
            uncertain.stream().filter(arrived::containsKey).count(),
            CANDIDATES - sent.size() - uncertain.size(),
            arrived.values().stream().filter(times -> times > 1).count());

        // Whoever looks at the uncertain ones decides: those that did not arrive are sent after
        // all.
        sink.behaveWell();
        List<String> missing =
            databaseTables.texts(
                "select touch from (" + MISSING.formatted(list(arrived.keySet())) + ") m");
        missing.forEach(
            id ->
                assertThat(third.api().post("/api/messages/" + id + "/release", "").status())
                    .isEqualTo(200));
        await().atMost(30, SECONDS).until(() -> arrivals(sink).size() == CANDIDATES);
        assertThat(arrivals(sink).values()).containsOnly(1);
      }
    }
  }

  private static final String MISSING =
      """
      select 'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position as touch
      from message m join candidate c on c.id = m.candidate_id
      where m.state = 'uncertain' and c.email not in (%s)
      """;

  @Test
  void term_duringWork_finishesWhatIsInFlightAndExitsWith0(DatabaseTables databaseTables) {
    try (SmtpSink sink = SmtpSink.start()) {
      sink.behave(Phase.DOT, new SinkBehaviour.Delay(Duration.ofMillis(100)));
      ServerProcess.Setup setup =
          ServerProcess.setup().database(databaseTables.url()).rules(rules).mailingTo(sink);

      try (ServerProcess server = setup.startReady()) {
        post(server, 0);
        post(server, AT_ONCE);
        await().atMost(60, SECONDS).until(() -> sink.count() >= 50);

        assertThat(server.term()).as(server.output()).isZero();
      }

      Map<String, Long> states = databaseTables.messages();
      assertThat(states).containsOnlyKeys("sent", "queued");
      assertThat(states.get("sent")).isEqualTo(sink.count()).isLessThan(2 * AT_ONCE);
      assertThat(arrivals(sink).values()).containsOnly(1);
    }
  }

  private static void post(ServerProcess server, int first) {
    assertThat(server.api().post("/api/events", PostedEvents.known("c", first, AT_ONCE)).status())
        .isEqualTo(202);
  }

  private static void assertAllApplied(DatabaseTables databaseTables) {
    assertThat(databaseTables.count("select count(*) from event_pending")).isZero();
    assertThat(databaseTables.notAppliedOnce()).isEmpty();
  }

  private static Map<String, Integer> arrivals(SmtpSink sink) {
    Map<String, Integer> arrivals = new TreeMap<>();
    sink.received().forEach(mail -> arrivals.merge(mail.recipient(), 1, Integer::sum));
    return new HashMap<>(arrivals);
  }

  private static String list(Set<String> texts) {
    return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(","));
  }
}
