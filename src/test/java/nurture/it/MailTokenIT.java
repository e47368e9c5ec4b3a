package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import nurture.channel.email.TokenSmtpServer;
import nurture.channel.token.OauthServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that logs in by access tokens, and whose grant is withdrawn and given back. */
@ExtendWith(TestPostgres.class)
final class MailTokenIT {

  private static final int CROWD = 12;

  @Test
  void grantThatIsWithdrawn_isSaidBeforeAMailNeedsIt_andMailsWaitAndLeaveOnce(
      @TempDir Path rules, DatabaseTables databaseTables) {
    try (OauthServer provider = new OauthServer();
        TokenSmtpServer mails = new TokenSmtpServer("token-1", "token-2", "token-3")) {
      provider.answer(400, "{\"error\":\"invalid_grant\"}");
      try (ServerProcess server =
          ServerProcess.setup()
              .database(databaseTables.url())
              .rules(TestPlaybooks.simple(rules))
              .with("NURTURE_SMTP_HOST", "127.0.0.1")
              .with("NURTURE_SMTP_PORT", String.valueOf(mails.port()))
              .with("NURTURE_SMTP_USERNAME", "talent@acme.example")
              .with("NURTURE_OAUTH_TOKEN_URL", provider.url().toString())
              .with("NURTURE_OAUTH_CLIENT_ID", "nurture")
              .with("NURTURE_OAUTH_CLIENT_SECRET", "very-secret")
              .with("NURTURE_OAUTH_REFRESH_TOKEN", "very-refreshing")
              .start()) {
        ApiClient apiClient = server.api();

        await()
            .atMost(60, SECONDS)
            .ignoreExceptions()
            .until(() -> apiClient.get("/api/routes/held").text().contains("invalid_grant"));
        assertThat(apiClient.get("/health/channels").status()).isEqualTo(503);
        assertThat(apiClient.get("/health/channels").text())
            .contains("on hold since", "oauth.refresh-token");
        assertThat(apiClient.get("/metrics").text())
            .contains(
                "nurture_oauth_missing 1.0",
                "nurture_oauth_requests_total{outcome=\"refused\"}",
                "nurture_oauth_requests_total{outcome=\"granted\"} 0.0");

        assertThat(apiClient.post("/api/events", PostedEvents.known("wait", 0, CROWD)).status())
            .isEqualTo(202);
        await()
            .atMost(30, SECONDS)
            .until(() -> apiClient.get("/api/messages?state=queued").text().contains("refuses us"));
        assertThat(mails.letters()).isEmpty();

        provider.grant();

        for (int i = 0; i < CROWD; i++) {
          String ref = "wait" + i;
          await().atMost(60, SECONDS).until(() -> apiClient.messageState(ref).equals("sent"));
        }
        assertThat(mails.letters()).hasSize(CROWD);
        await()
            .atMost(20, SECONDS)
            .until(
                () ->
                    apiClient
                        .get("/api/routes/held")
                        .text()
                        .equals("{\"held\":[],\"throttled\":[]}"));
        assertThat(apiClient.get("/metrics").text()).contains("nurture_oauth_missing 0.0");
        assertThat(server.output()).doesNotContain("very-", "token-1");
      }
    }
  }
}
