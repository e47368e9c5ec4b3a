package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Moment;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Three mail servers: two that share the mails by weight, and a spare one. */
@ExtendWith(TestPostgres.class)
final class MailRoutesIT {

  private static SmtpSink first;
  private static SmtpSink second;
  private static SmtpSink spare;
  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables tables;
  private static Path rules;
  private static int tries;

  @BeforeAll
  static void startServer(@TempDir Path folder, DatabaseTables databaseTables) {
    tables = databaseTables;
    rules = TestPlaybooks.simple(folder);
    first = SmtpSink.start();
    second = SmtpSink.start();
    spare = SmtpSink.start();
    server = setup().startReady();
    apiClient = server.api();
  }

  private static ServerProcess.Setup setup() {
    ServerProcess.Setup setup =
        ServerProcess.setup()
            .database(tables.url())
            .rules(rules)
            .mailingTo(first)
            .with("NURTURE_SMTP_WEIGHT", "3");
    route(setup, "SECOND", second, 1);
    return route(setup, "SPARE", spare, 0);
  }

  private static ServerProcess.Setup route(
      ServerProcess.Setup setup, String name, SmtpSink sink, int weight) {
    String start = "NURTURE_ROUTES_" + name + "_";
    return setup
        .with(start + "HOST", sink.host())
        .with(start + "PORT", String.valueOf(sink.port()))
        .with(start + "WEIGHT", String.valueOf(weight))
        .with(start + "CONNECT_TIMEOUT_SECONDS", "1")
        .with(start + "READ_TIMEOUT_SECONDS", "1");
  }

  @AfterAll
  static void stopServer() {
    server.close();
    Stream.of(first, second, spare).forEach(SmtpSink::close);
  }

  @AfterEach
  void behaveWell() {
    Stream.of(first, second, spare).forEach(SmtpSink::behaveWell);
    recover();
    Stream.of(first, second, spare).forEach(SmtpSink::forget);
  }

  /** One message at a time tries a server that rests. */
  private static void recover() {
    List<JsonNode> resting = held();
    while (!resting.isEmpty()) {
      // A server without weight is tried only while all others rest.
      boolean spareAlone = resting.stream().allMatch(r -> r.path("route").asText().equals("spare"));
      if (spareAlone) {
        Stream.of(first, second)
            .forEach(sink -> sink.behave(Phase.RCPT, new SinkBehaviour.Reply("550 5.7.1 no")));
      }
      String name = "tries" + tries++ + "x";
      meet(name, 1);
      awaitAllSentOnce(name, 1);
      Stream.of(first, second).filter(sink -> spareAlone).forEach(SmtpSink::behaveWell);
      resting = held();
    }
  }

  @Test
  void mails_areSharedByWeight_andEachSaysByWhichServerItLeft() {
    meet("shared", 80);

    awaitAllSentOnce("shared", 80);
    int bySecond = arrived("shared", second).size();
    assertThat(bySecond).isBetween(8, 32);
    assertThat(arrived("shared", spare)).isEmpty();
    assertThat(
            tables.count(
                "select count(*) from message m join candidate c on c.id = m.candidate_id"
                    + " where c.ref like 'shared%' and m.route = 'second'"))
        .isEqualTo(bySecond);
    assertThat(apiClient.get("/metrics").text())
        .containsPattern("nurture_messages_total\\{result=\"sent\",route=\"second\"\\} [1-9]")
        .containsPattern("nurture_messages_total\\{result=\"sent\",route=\"smtp\"\\} [1-9]");
    SmtpSink.Caught one = second.received().get(0);
    String candidate = one.recipient().substring(0, one.recipient().indexOf('@'));
    JsonNode told =
        apiClient.get("/api/messages/" + apiClient.message(candidate).path("id").asText()).json();
    assertThat(told.path("route").asText()).isEqualTo("second");
    assertThat(told.path("messageId").asText())
        .satisfies(id -> assertThat("<" + id + ">").isEqualTo(one.messageId()));
  }

  @Test
  void serverThatDies_leavesItsMailsToTheOther_andGetsItsShareAgainWhenItIsWell() {
    first.behave(Phase.DATA, new SinkBehaviour.Drop(false));
    meet("relieved", 60);

    awaitAllSentOnce("relieved", 60);

    assertThat(arrived("relieved", second)).hasSize(60);
    JsonNode rests = held().get(0);
    assertThat(rests.path("route").asText()).isEqualTo("smtp");
    assertThat(rests.path("instead")).hasSize(1).allMatch(n -> n.asText().equals("second"));
    assertThat(apiClient.get("/health/channels").status()).isEqualTo(200);
    assertThat(apiClient.get("/metrics").text()).contains("nurture_routes_held 1.0");
    first.behaveWell();
    recover();
    meet("again", 40);
    awaitAllSentOnce("again", 40);
    assertThat(arrived("again", first)).hasSizeBetween(18, 40);
  }

  @Test
  void bothRefuseUs_theSpareOneTakesAll_andNoAddressIsSuppressed() {
    for (SmtpSink sink : List.of(first, second)) {
      sink.behave(Phase.RCPT, new SinkBehaviour.Reply("550 5.7.1 relaying denied"));
    }

    meet("spared", 50);

    awaitAllSentOnce("spared", 50);
    assertThat(arrived("spared", spare)).hasSize(50);
    assertThat(held()).hasSize(2);
    assertThat(tables.count("select count(*) from suppression")).isZero();
  }

  @Test
  void allRefuseUs_theMailsWaitAndNoneIsLost() {
    for (SmtpSink sink : List.of(first, second, spare)) {
      sink.behave(Phase.RCPT, new SinkBehaviour.Reply("550 5.7.1 relaying denied"));
    }

    meet("waiting", 20);

    await().atMost(20, SECONDS).until(() -> held().size() == 3);
    assertThat(held()).allMatch(rests -> rests.path("instead").isEmpty());
    assertThat(apiClient.get("/health/channels").status()).isEqualTo(503);
    Stream.of(first, second, spare).forEach(SmtpSink::behaveWell);
    awaitAllSentOnce("waiting", 20);
  }

  @Test
  void mailThatIsDelayed_isTriedAgainByTheServerThatDelayedIt() {
    Set<String> atFirst = ConcurrentHashMap.newKeySet();
    Set<String> atSecond = ConcurrentHashMap.newKeySet();
    first.behave(unknown(atFirst), new SinkBehaviour.Reply("450 4.2.0 greylisted, come back"));
    second.behave(unknown(atSecond), new SinkBehaviour.Reply("450 4.2.0 greylisted, come back"));

    // What is due at once may all go to the one whose turn it is.
    for (int round = 1; arrived("delayed", second).isEmpty(); round++) {
      meet("delayed" + round + "x", 12);
      awaitAllSentOnce("delayed", 12 * round);
    }

    assertThat(arrived("delayed", first)).containsExactlyInAnyOrderElementsOf(atFirst);
    assertThat(arrived("delayed", second))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(atSecond);
  }

  @Test
  void nodeThatDiesWhileAServerIsAway_losesNoMailAndDoublesNone() {
    for (SmtpSink sink : List.of(second, spare)) {
      sink.behave(Phase.DATA, new SinkBehaviour.Delay(Duration.ofMillis(60)));
    }
    first.behave(Phase.CONNECT, new SinkBehaviour.LastWords("421 4.3.2 shutting down"));
    meet("killed", 200);
    await().atMost(30, SECONDS).until(() -> second.count() > 40);

    server.kill9();
    server = setup().startReady();
    apiClient = server.api();

    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                tables.count(
                        "select count(*) from message m join candidate c on c.id = m.candidate_id"
                            + " where c.ref like 'killed%' and m.state in ('sent', 'uncertain')")
                    == 200);
    assertThat(arrived("killed")).doesNotHaveDuplicates();
    long uncertain = tables.count("select count(*) from message where state = 'uncertain'");
    assertThat(uncertain).isLessThanOrEqualTo(3L * ServerProcess.CONNECTIONS);
    assertThat(arrived("killed").size() + uncertain).isGreaterThanOrEqualTo(200);
    tables.execute("update message set state = 'cancelled' where state = 'uncertain'");
  }

  private static Predicate<Moment> unknown(Set<String> known) {
    return moment -> moment.phase() == Phase.RCPT && known.add(moment.recipient());
  }

  private static void meet(String name, int many) {
    assertThat(apiClient.post("/api/events", PostedEvents.known(name, 0, many)).status())
        .isEqualTo(202);
  }

  private static List<JsonNode> held() {
    List<JsonNode> held = new ArrayList<>();
    apiClient.get("/api/routes/held").json().path("held").forEach(held::add);
    return held;
  }

  private static List<String> arrived(String name) {
    return Stream.of(first, second, spare).flatMap(sink -> arrived(name, sink).stream()).toList();
  }

  private static List<String> arrived(String name, SmtpSink sink) {
    return sink.received().stream()
        .map(SmtpSink.Caught::recipient)
        .filter(recipient -> recipient.startsWith(name))
        .toList();
  }

  private static void awaitAllSentOnce(String name, int many) {
    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                tables.count(
                        "select count(*) from message m join candidate c on c.id = m.candidate_id"
                            + " where c.ref like '"
                            + name
                            + "%' and m.state = 'sent'")
                    == many);
    assertThat(arrived(name)).hasSize(many).doesNotHaveDuplicates();
  }
}
