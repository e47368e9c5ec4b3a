package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * Reports of SendGrid: several at once. A mail is named by its own Message-ID.
 *
 * @see <a href="https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event">Event
 *     webhook reference</a>
 */
final class SendgridReports extends ProviderSource {

  private static final String PROVIDER = "sendgrid";

  @Override
  public String kind() {
    return PROVIDER;
  }

  @Override
  List<byte[]> mails(JsonNode report) {
    ReportMail mail =
        new ReportMail(
            PROVIDER,
            text(report, "sg_event_id"),
            text(report, "smtp-id"),
            text(report, "email"),
            at(report.path("timestamp")));
    String said = text(report, "reason");
    return switch (text(report, "event")) {
      case "bounce" ->
          List.of(
              mail.bounce(
                  text(report, "type").equals("blocked") ? "5.7.1" : text(report, "status"), said));
      case "dropped" -> dropped(mail, said);
      case "spamreport" -> List.of(mail.complaint());
      case "unsubscribe", "group_unsubscribe" -> List.of(mail.unsubscribe());
      default -> List.of();
    };
  }

  /** Not sent, because of what the address did before. */
  private static List<byte[]> dropped(ReportMail mail, String said) {
    String why = said.toLowerCase(Locale.ROOT);
    if (why.contains("bounced address") || why.contains("invalid")) {
      return List.of(mail.bounce("5.1.1", said));
    } else if (why.contains("spam reporting address")) {
      return List.of(mail.complaint());
    }
    return why.contains("unsubscribed address")
        ? List.of(mail.unsubscribe())
        : List.of(mail.bounce("5.7.1", said));
  }
}
