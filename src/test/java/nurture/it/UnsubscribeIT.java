package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.decision.MessageId;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import nurture.outbox.MessageLinks;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One click by a bare client ends the mails, also those in hand at that moment. */
@ExtendWith(TestPostgres.class)
final class UnsubscribeIT {

  private static SmtpSink sink;
  private static ServerProcess server;
  private static ApiClient api;
  private static DatabaseTables tables;
  private static MessageLinks links;

  @BeforeAll
  static void startServer(@TempDir Path rules, DatabaseTables database) {
    tables = database;
    sink = SmtpSink.start(SinkOptions.usual().keepingContent());
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(TestPlaybooks.simple(rules))
            .mailingTo(sink)
            .with("NURTURE_SMTP_READ_TIMEOUT_SECONDS", "30")
            .with("NURTURE_OUTBOX_LEASE_SECONDS", "60")
            .startReady();
    api = server.api();
    Pseudonyms pseudonyms =
        new Pseudonyms(
            HexFormat.of()
                .parseHex(
                    tables.texts("select value from installation where key = 'salt'").get(0)));
    links = new MessageLinks("", pseudonyms::signature);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1|application/x-www-form-urlencoded|List-Unsubscribe=One-Click",
        "HTTP/1.1|multipart/form-data; boundary=x|--x\r\nno part at all",
        "HTTP/1.1|multipart/form-data|",
        "HTTP/1.1|application/json|{",
        "HTTP/1.1|not a type;;=|List-Unsubscribe=One-Click",
        "HTTP/1.1||",
        "HTTP/1.0|application/x-www-form-urlencoded|List-Unsubscribe=One-Click",
        "HTTP/1.0||"
      })
  void oneClick_byABareClient_isAnsweredPlainlyAndHolds(String how) throws IOException {
    String[] parts = how.split("\\|", -1);
    String ref = "bare-" + Integer.toHexString(how.hashCode());
    meet(ref);
    awaitState(ref, "sent");

    String first = bare("POST", link(ref), parts[0], parts[1], parts[2]);
    String again = bare("POST", link(ref), parts[0], parts[1], parts[2]);

    for (String answer : List.of(first, again)) {
      assertThat(answer).startsWith("HTTP/1.").contains(" 200 ").contains("unsubscribed");
      assertThat(answer.toLowerCase(Locale.ROOT))
          .doesNotContain("\r\nset-cookie:", "\r\nlocation:");
    }
    await().atMost(10, SECONDS).until(() -> dossier(ref).contains("UNSUBSCRIBED"));
    assertThat(
            tables.count(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where e.type = 'unsubscribed' and c.ref = '"
                    + ref
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void twoCorrections_whoseWordsHashAlike_areBothKept() throws IOException {
    meet("corrects");
    awaitState("corrects", "sent");
    String why = link("corrects").replace("/unsubscribe/", "/why/");

    for (String words : List.of("AaAa", "BBBB", "AaAa")) {
      String form = "do=correct&words=" + words;
      assertThat(bare("POST", why, "HTTP/1.1", "application/x-www-form-urlencoded", form))
          .contains(" 200 ");
    }

    assertThat(
            tables.count(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where e.type = 'data-requested' and c.ref = 'corrects'"))
        .isEqualTo(2);
  }

  @Test
  void scanners_changeNothing() throws IOException {
    meet("scanned");
    awaitState("scanned", "sent");

    String head = bare("HEAD", link("scanned"), "HTTP/1.1", "", "");
    String get = bare("GET", link("scanned"), "HTTP/1.1", "", "");
    String options = bare("OPTIONS", link("scanned"), "HTTP/1.1", "", "");

    assertThat(head).contains(" 200 ").endsWith("\r\n\r\n");
    assertThat(get).contains(" 200 ", "referrer-policy: no-referrer", "cache-control: no-store");
    assertThat(options).contains(" 405 ");
    assertThat(dossier("scanned")).doesNotContain("UNSUBSCRIBED");
    assertThat(tables.count("select count(*) from event where type = 'unsubscribed'"))
        .isEqualTo(
            tables.count(
                "select count(*) from event e join candidate c on c.id = e.candidate_id"
                    + " where e.type = 'unsubscribed' and c.ref <> 'scanned'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "m-00000000000000000000000000000000-1-0.",
        "m-00000000000000000000000000000000-1-0.AAAAAAAAAAAAAAAAAAAAAA",
        "%2e%2e%2fetc",
        "%ff%fe.x",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "a.b.c.d"
      })
  void tokenThatIsNotOurs_isRefusedWithoutEcho(String token) throws IOException {
    for (String method : List.of("GET", "POST")) {
      String answer = bare(method, "/unsubscribe/" + token, "HTTP/1.1", "", "");

      assertThat(answer.substring(0, 15)).containsPattern(" 40[04]");
      assertThat(answer).doesNotContain("<script>alert", "Exception", "\tat ");
    }
  }

  @Test
  void tokenOfAnotherMessage_isNotMadeByChangingItsId() throws IOException {
    meet("mine");
    meet("theirs");
    awaitState("mine", "sent");
    awaitState("theirs", "sent");
    String mine = link("mine");
    String theirs = link("theirs");
    String forged =
        theirs.substring(0, theirs.lastIndexOf('.')) + mine.substring(mine.lastIndexOf('.'));

    assertThat(bare("POST", forged, "HTTP/1.1", "", "")).contains(" 404 ");

    assertThat(mine).doesNotContain("mine", "example.com");
    assertThat(dossier("theirs")).doesNotContain("UNSUBSCRIBED");
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"CONNECT", "MAIL", "RCPT", "DATA"})
  void unsubscribed_whileTheMailServerKeepsUsWaiting_nothingLeaves(Phase phase) throws IOException {
    String ref = "hand-" + phase;
    // A line that is idle would skip the greeting.
    sink.dropConnections();
    sink.behave(phase, new SinkBehaviour.Delay(Duration.ofSeconds(3)));
    meet(ref);
    await().atMost(20, SECONDS).until(() -> api.messageState(ref).equals("sending"));

    assertThat(bare("POST", link(ref), "HTTP/1.1", "", "")).contains(" 200 ");

    awaitState(ref, "cancelled");
    sink.behaveWell();
    assertThat(mails(ref)).isEmpty();
    assertThat(api.message(ref).path("attempts").asInt()).as("no attempt").isLessThanOrEqualTo(1);
  }

  @Test
  void unsubscribedUnderAnotherRecordOfTheMailbox_whileInHand_nothingLeaves() throws IOException {
    meet("twin-a");
    awaitState("twin-a", "sent");
    String link = link("twin-a");
    sink.behave(Phase.DATA, new SinkBehaviour.Delay(Duration.ofSeconds(8)));
    meet("twin-b");
    await().atMost(20, SECONDS).until(() -> api.messageState("twin-b").equals("sending"));
    // The same mailbox from now on, and none of the two records knows of it yet.
    tables.execute(
        "update candidate set address_hash = (select address_hash from candidate where ref ="
            + " 'twin-a') where ref = 'twin-b'");

    assertThat(bare("POST", link, "HTTP/1.1", "", "")).contains(" 200 ");

    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                api.message("twin-b")
                    .path("stateReason")
                    .asText()
                    .equals("the candidate has news"));
    assertThat(mails("twin-b")).isEmpty();
  }

  /** Each content leaves when the server has let us wait; the click may come at any moment. */
  @Test
  void crowdThatUnsubscribesWhileItIsMailed_noContentLeavesASecondAfterTheAnswer()
      throws IOException {
    Duration wait = Duration.ofMillis(700);
    sink.behave(Phase.DATA, new SinkBehaviour.Delay(wait));
    int crowd = 60;
    assertThat(api.post("/api/events", PostedEvents.known("crowd", 0, crowd)).status())
        .isEqualTo(202);
    await().atMost(20, SECONDS).until(() -> tables.messages("sending") > 0);
    Map<String, Instant> answered = new HashMap<>();
    for (int i = 0; i < crowd; i++) {
      String ref = "crowd" + i;
      await().atMost(20, SECONDS).until(() -> !api.messageState(ref).isEmpty());
      assertThat(bare("POST", link(ref), "HTTP/1.1", "", "")).contains(" 200 ");
      answered.put(PostedEvents.email(ref), Instant.now());
    }

    await()
        .atMost(60, SECONDS)
        .until(
            () ->
                tables.messages("queued") + tables.messages("claimed") + tables.messages("sending")
                    == 0);
    List<Caught> left =
        sink.received().stream().filter(m -> answered.containsKey(m.recipient())).toList();
    long worst = Long.MIN_VALUE;
    for (Caught mail : left) {
      Instant content = mail.dataAt().plus(wait);
      Instant limit = answered.get(mail.recipient());
      worst = Math.max(worst, Duration.between(limit, content).toMillis());
    }
    System.out.printf(
        "unsubscribed while mailed: %d, of them mailed: %d, latest content %d ms after the"
            + " answer%n",
        crowd, left.size(), left.isEmpty() ? 0 : worst);
    assertThat(worst).isLessThan(1_000);
    assertThat(left).as("most are stopped").hasSizeLessThan(crowd);
  }

  private static void meet(String candidate) {
    assertThat(api.post("/api/events", PostedEvents.known(candidate)).status()).isEqualTo(202);
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

  private static String dossier(String candidate) {
    return api.get("/api/candidates/" + candidate).json().path("dossier").toString();
  }

  private static List<Caught> mails(String candidate) {
    return sink.received().stream()
        .filter(mail -> mail.recipient().equalsIgnoreCase(PostedEvents.email(candidate)))
        .toList();
  }

  private static String link(String candidate) {
    return links.unsubscribe(
        MessageId.parse(api.message(candidate).path("id").asText()).orElseThrow());
  }

  /** What a client without cookies, redirects or a library of its own is answered. */
  private static String bare(String method, String path, String version, String type, String body)
      throws IOException {
    try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
      socket.setSoTimeout(15_000);
      StringBuilder request = new StringBuilder();
      request.append(method).append(' ').append(path).append(' ').append(version).append("\r\n");
      request.append("Host: mail.example\r\nConnection: close\r\n");
      if (!type.isEmpty()) {
        request.append("Content-Type: ").append(type).append("\r\n");
      }
      if (method.equals("POST")) {
        request.append("Content-Length: ").append(body.length()).append("\r\n");
      }
      request.append("\r\n").append(body);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
