package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nurture.preflight.DnsServer;
import org.junit.jupiter.api.Test;

/** A domain that is about to become a bulk sender for Gmail is warned of before it is one. */
final class GmailVolumeIT {

  @Test
  void mailsToPersonalGmail_ofTheLastDayAndTheNext_areCounted_andWarnedOfBefore5000() {
    try (DnsServer dns = new DnsServer();
        PagesServer server =
            PagesServer.start(Map.of("NURTURE_PREFLIGHT_DNS_SERVER", dns.address()))) {
      assertThat(gmail(server).path("status").asText()).isEqualTo("pass");
      mails(server, "old", 4_000, "gmail.com", "sent", "-25 hours");
      mails(server, "elsewhere", 4_000, "acme.example", "sent", "-1 hour");
      mails(server, "later", 4_000, "gmail.com", "queued", "2 days");
      mails(server, "sent", 3_000, "gmail.com", "sent", "-1 hour");
      assertThat(gmail(server).path("sentence").asText()).startsWith("3000 mails");
      assertThat(gmail(server).path("status").asText()).isEqualTo("pass");

      mails(server, "due", 1_000, "googlemail.com", "queued", "5 hours");

      assertThat(gmail(server).path("status").asText()).isEqualTo("warning");
      assertThat(gmail(server).path("sentence").asText())
          .contains("3000 mails", "1000 are due", "With 5000 in a day", "for good");

      mails(server, "more", 2_000, "Gmail.com", "sent", "-2 hours");

      assertThat(gmail(server).path("sentence").asText())
          .startsWith("5000 mails")
          .contains("counts as a bulk sender");
    }
  }

  private static JsonNode gmail(PagesServer server) {
    for (JsonNode finding : server.api().post("/api/preflight", "").json().path("server")) {
      if (finding.path("check").asText().equals("Gmail")) {
        return finding;
      }
    }
    throw new AssertionError("no finding about Gmail");
  }

  private static void mails(
      PagesServer server, String prefix, int many, String domain, String state, String when) {
    server.execute(
        """
        insert into candidate (id, ref, email, due_at, created_at)
        select md5('%1$s' || i)::uuid, '%1$s' || i, '%1$s' || i || '@%2$s', '9999-12-31', now()
        from generate_series(1, %3$d) i"""
            .formatted(prefix, domain, many));
    server.execute(
        """
        insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule,
          reason, state, created_at, not_before, finished_at)
        select md5('%1$s' || i)::uuid, 1, 0, 'first', 'message', '', 'hello', 'EMAIL', 'Hello', '', '', '%3$s',
          now(), now() + interval '%4$s', case when '%3$s' = 'sent' then now() + interval '%4$s' end
        from generate_series(1, %2$d) i"""
            .formatted(prefix, many, state, when));
  }
}
