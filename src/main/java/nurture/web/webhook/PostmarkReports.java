package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Reports of Postmark. A mail is named by the metadata that mails bear on their way there.
 *
 * @see <a href="https://postmarkapp.com/developer/webhooks/webhooks-overview">Webhooks</a>
 */
final class PostmarkReports extends ProviderSource {

  private static final String PROVIDER = "postmark";
  private static final Set<String> GONE = Set.of("HardBounce", "BadEmailAddress");
  private static final Set<String> PASSING =
      Set.of("SoftBounce", "Transient", "DnsError", "ManuallyDeactivated");
  private static final Set<String> ABOUT_US =
      Set.of(
          "Blocked", "SpamNotification", "SMTPApiError", "DMARCPolicy", "TemplateRenderingFailed");

  @Override
  public String kind() {
    return PROVIDER;
  }

  @Override
  List<byte[]> mails(JsonNode report) {
    return switch (text(report, "RecordType")) {
      case "Bounce" -> bounce(report);
      case "SpamComplaint" -> List.of(mail(report, "Email", "BouncedAt").complaint());
      case "SubscriptionChange" ->
          report.path("SuppressSending").asBoolean()
                  && text(report, "SuppressionReason").equals("ManualSuppression")
              ? List.of(mail(report, "Recipient", "ChangedAt").unsubscribe())
              : List.of();
      default -> List.of();
    };
  }

  private static List<byte[]> bounce(JsonNode report) {
    ReportMail mail = mail(report, "Email", "BouncedAt");
    String type = text(report, "Type");
    String said = text(report, "Details");
    if (type.equals("Unsubscribe")) {
      return List.of(mail.unsubscribe());
    } else if (type.equals("SpamComplaint")) {
      return List.of(mail.complaint());
    } else if (GONE.contains(type)) {
      return List.of(mail.bounce("5.1.1", said));
    } else if (PASSING.contains(type)) {
      return List.of(mail.bounce("4.0.0", said));
    }
    return ABOUT_US.contains(type) ? List.of(mail.bounce("5.7.1", said)) : List.of();
  }

  private static ReportMail mail(JsonNode report, String recipient, String at) {
    return new ReportMail(
        PROVIDER,
        text(report, "ID") + text(report, "RecordType"),
        text(report.path("Metadata"), "message"),
        text(report, recipient),
        at(report.path(at)));
  }
}
