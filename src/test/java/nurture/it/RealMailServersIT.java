package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Mail through Postfix and Dovecot: what comes back of it is heard. */
@ExtendWith(TestPostgres.class)
final class RealMailServersIT {

  private static DebianMailServers mail;
  private static ServerProcess server;
  private static ApiClient apiClient;
  private static DatabaseTables databaseTables;

  @BeforeAll
  static void start(@TempDir Path mailFolder, @TempDir Path rules, DatabaseTables database)
      throws IOException {
    mail = DebianMailServers.start(mailFolder, List.of("stays", "answers"));
    databaseTables = database;
    Path playbook = TestPlaybooks.simple(rules);
    TestPlaybooks.write(
        playbook.resolve("inbox/replies.drl"),
        TestPlaybooks.read(Path.of("rules/inbox/replies.drl")));
    server =
        ServerProcess.setup()
            .database(database.url())
            .rules(playbook)
            .with("NURTURE_SMTP_HOST", "127.0.0.1")
            .with("NURTURE_SMTP_PORT", String.valueOf(mail.smtpPort()))
            .with("NURTURE_SENDER_EMAIL", DebianMailServers.OURS)
            .with("NURTURE_INBOX_HOST", "127.0.0.1")
            .with("NURTURE_INBOX_PORT", String.valueOf(mail.imapPort()))
            .with("NURTURE_INBOX_USERNAME", DebianMailServers.OURS)
            .with("NURTURE_INBOX_PASSWORD", DebianMailServers.SECRET)
            .with("NURTURE_INBOX_POLL_SECONDS", "5")
            .startReady();
    apiClient = server.api();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (mail != null) {
      mail.close();
    }
  }

  @Test
  void mailToABoxThatThereIsNot_comesBack_andSilencesThatAddressAlone() {
    written("gone");
    written("stays");

    await()
        .atMost(90, SECONDS)
        .untilAsserted(
            () -> assertThat(apiClient.timeline("gone").toString()).contains("hard bounce"));

    assertThat(mail.mails("stays")).hasSize(1);
    assertThat(apiClient.timeline("stays").toString()).doesNotContain("bounce");
    assertThat(databaseTables.texts("select cause from suppression"))
        .containsExactly("HARD_BOUNCE");
    assertThat(
            databaseTables.count(
                "select count(*) from suppression s join candidate c on c.address_hash ="
                    + " s.address_hash where c.ref = 'gone'"))
        .isEqualTo(1);
    assertThat(databaseTables.texts("select kind from received_mail where kind <> 'reply'"))
        .containsExactly("bounce");
  }

  @Test
  void answerToIt_isHeard() throws Exception {
    String message = written("answers");
    await().atMost(60, SECONDS).until(() -> mail.mails("answers").size() == 1);
    assertThat(mail.mails("answers").get(0)).contains("Message-ID: <" + message + "@our.example>");

    send(
        "answers@candidates.example",
        """
        From: answers@candidates.example\r
        To: replies@our.example\r
        Subject: Re: Hello\r
        In-Reply-To: <%s@our.example>\r
        Message-ID: <1@candidates.example>\r
        \r
        Yes, I am interested.\r
        """
            .formatted(message));

    await()
        .atMost(90, SECONDS)
        .untilAsserted(
            () ->
                assertThat(apiClient.timeline("answers").toString())
                    .contains("replied (positive)"));
  }

  /** Writes to a candidate; answers the message's id. */
  private static String written(String candidate) {
    String address = candidate + "@candidates.example";
    ArrayNode known =
        ApiClient.JSON
            .createArrayNode()
            .add(PostedEvents.upserted(candidate, candidate, address))
            .add(PostedEvents.consent(candidate))
            .add(PostedEvents.research(candidate));
    assertThat(apiClient.post("/api/events", known).status()).isEqualTo(202);
    await()
        .atMost(90, SECONDS)
        .until(() -> apiClient.message(candidate).path("state").asText().equals("sent"));
    return apiClient.message(candidate).path("id").asText();
  }

  private static void send(String from, String raw) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(mail.smtpPort()));
    properties.put("mail.smtp.from", from);
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(properties),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    Transport.send(message, new InternetAddress[] {new InternetAddress(DebianMailServers.OURS)});
  }
}
