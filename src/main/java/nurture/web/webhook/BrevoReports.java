package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Reports of Brevo about transactional mails. A mail is named by its own Message-ID.
 *
 * @see <a href="https://developers.brevo.com/docs/transactional-webhooks">Transactional
 *     webhooks</a>
 */
final class BrevoReports extends ProviderSource {

  private static final String PROVIDER = "brevo";

  @Override
  public String kind() {
    return PROVIDER;
  }

  @Override
  List<byte[]> mails(JsonNode report) {
    String event = text(report, "event");
    ReportMail mail =
        new ReportMail(
            PROVIDER,
            text(report, "id") + event,
            text(report, "message-id"),
            text(report, "email"),
            at(report.has("ts_event") ? report.path("ts_event") : report.path("ts")));
    String said = text(report, "reason");
    return switch (event) {
      case "hard_bounce", "invalid_email" -> List.of(mail.bounce("5.1.1", said));
      case "soft_bounce" -> List.of(mail.bounce("4.0.0", said));
      case "blocked", "error" -> List.of(mail.bounce("5.7.1", said));
      case "spam", "complaint" -> List.of(mail.complaint());
      case "unsubscribed" -> List.of(mail.unsubscribe());
      default -> List.of();
    };
  }
}
