package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nurture.mailsink.SmtpSink;
import nurture.preflight.DnsServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The check of DNS of the program itself: email waits for it, and the command tells it. */
@ExtendWith(TestPostgres.class)
final class PreflightGateIT {

  private static final int CROWD = 5;

  @TempDir Path folder;

  @Test
  void email_waitsUntilTheCheckIsPassed_andThenLeavesOnce(DatabaseTables databaseTables) {
    try (DnsServer dns = withoutDmarc();
        SmtpSink sink = SmtpSink.start();
        ServerProcess server =
            ServerProcess.setup()
                .database(databaseTables.url())
                .rules(TestPlaybooks.simple(folder))
                .mailingTo(sink)
                .with("NURTURE_SENDER_EMAIL", "talent@acme.example")
                .with("NURTURE_PREFLIGHT_REQUIRED", "true")
                .with("NURTURE_PREFLIGHT_SENDING_ADDRESSES", "203.0.113.7")
                .with("NURTURE_PREFLIGHT_DNS_SERVER", dns.address())
                .start()) {
      ApiClient apiClient = server.api();
      await()
          .atMost(60, SECONDS)
          .ignoreExceptions()
          .until(() -> apiClient.get("/api/routes/held").text().contains("has no DMARC record"));
      assertThat(apiClient.get("/health/channels").status()).isEqualTo(503);
      assertThat(apiClient.post("/api/events", PostedEvents.known("wait", 0, CROWD)).status())
          .isEqualTo(202);
      await()
          .atMost(30, SECONDS)
          .until(() -> apiClient.get("/api/messages?state=queued").text().contains("refuses us"));
      assertThat(apiClient.get("/api/preflight").json().path("verdict").asText()).isEqualTo("fail");
      assertThat(apiClient.get("/api/preflight").json().path("waiting").asBoolean()).isTrue();
      assertThat(sink.count()).isZero();

      dns.txt("_dmarc.acme.example", "v=DMARC1; p=none; rua=mailto:dmarc@acme.example");
      assertThat(apiClient.post("/api/preflight", "").json().path("verdict").asText())
          .isEqualTo("warning");

      for (int i = 0; i < CROWD; i++) {
        String ref = "wait" + i;
        await().atMost(60, SECONDS).until(() -> apiClient.messageState(ref).equals("sent"));
      }
      assertThat(sink.count()).isEqualTo(CROWD);

      dns.without("acme.example", "TXT");
      assertThat(apiClient.post("/api/preflight", "").json().path("verdict").asText())
          .isEqualTo("fail");
      assertThat(apiClient.get("/api/routes/held").text())
          .isEqualTo("{\"held\":[],\"throttled\":[]}");
    }
  }

  @Test
  void command_tellsEachFinding_theRecordAndTheAnswers_andExitsByThem() throws Exception {
    try (DnsServer dns = withoutDmarc();
        SmtpSink sink = SmtpSink.start()) {
      Map<String, String> settings =
          Map.of(
              "NURTURE_SMTP_HOST", sink.host(),
              "NURTURE_SMTP_PORT", String.valueOf(sink.port()),
              "NURTURE_SENDER_EMAIL", "talent@acme.example",
              "NURTURE_PREFLIGHT_SENDING_ADDRESSES", "203.0.113.7",
              "NURTURE_PREFLIGHT_DNS_SERVER", dns.address());

      CommandRun.Ended failed = CommandRun.run(List.of("preflight"), settings);
      assertThat(failed.status()).isEqualTo(1);
      assertThat(failed.output())
          .contains(
              "fail     DMARC",
              "publish: _dmarc.acme.example TXT \"v=DMARC1; p=none;",
              "else: Gmail 550-5.7.40",
              "pass     SPF");

      dns.txt("_dmarc.acme.example", "v=DMARC1; p=none; rua=mailto:dmarc@acme.example");
      assertThat(CommandRun.run(List.of("preflight"), settings).status()).isZero();

      dns.breaking("acme.example");
      CommandRun.Ended unknown = CommandRun.run(List.of("preflight"), settings);
      assertThat(unknown.status()).isEqualTo(2);
      assertThat(unknown.output()).contains("unknown  SPF", "DNS did not answer");
    }
  }

  private static DnsServer withoutDmarc() {
    return new DnsServer()
        .record("acme.example", "A", "203.0.113.8")
        .txt("acme.example", "v=spf1 ip4:203.0.113.7 -all")
        .record("7.113.0.203.in-addr.arpa", "PTR", "mail.acme.example.")
        .record("mail.acme.example", "A", "203.0.113.7");
  }
}
