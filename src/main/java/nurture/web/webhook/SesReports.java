package nurture.web.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.json.JsonBody;
import nurture.json.RefusalException;

/**
 * Reports of Amazon SES, as SNS posts them. A mail is named by its own Message-ID.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html">Notifications</a>
 */
final class SesReports extends ProviderSource {

  private static final String PROVIDER = "ses";

  @Override
  public String kind() {
    return PROVIDER;
  }

  @Override
  public WebhookReport decode(WebhookRequest request) throws RefusalException {
    JsonNode body = JsonBody.read(request.body());
    return switch (text(body, "Type")) {
      case "Notification" ->
          new ReportedMails(
              all(JsonBody.read(text(body, "Message").getBytes(StandardCharsets.UTF_8))));
      case "SubscriptionConfirmation" ->
          new ReportedMails(List.of(), Optional.of(confirmation(text(body, "SubscribeURL"))));
      case "UnsubscribeConfirmation" ->
          new ReportedMails(
              List.of(),
              Optional.of("SNS reports no more about mails: its subscription was ended."));
      // Delivered raw.
      default -> new ReportedMails(all(body));
    };
  }

  /** A person opens the address: this server calls no address that a request names. */
  private static String confirmation(String url) throws RefusalException {
    boolean theirs;
    try {
      URI address = URI.create(url);
      theirs =
          "https".equals(address.getScheme())
              && String.valueOf(address.getHost())
                  .matches("sns\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?");
    } catch (IllegalArgumentException none) {
      theirs = false;
    }
    if (!theirs) {
      throw new RefusalException("SubscribeURL", url, "is no address of SNS");
    }
    return "Confirm that SNS may report about mails: open this address once: " + url;
  }

  @Override
  List<byte[]> mails(JsonNode report) {
    String type =
        report.has("eventType") ? text(report, "eventType") : text(report, "notificationType");
    return switch (type) {
      case "Bounce" -> bounces(report);
      case "Complaint" -> complaints(report);
      default -> List.of();
    };
  }

  private static List<byte[]> bounces(JsonNode report) {
    JsonNode bounce = report.path("bounce");
    List<byte[]> mails = new ArrayList<>();
    for (JsonNode recipient : bounce.path("bouncedRecipients")) {
      String said = text(recipient, "diagnosticCode");
      mails.add(
          mail(report, bounce, recipient)
              .bounce(status(bounce, recipient), said.isEmpty() ? words(bounce) : said));
    }
    return mails;
  }

  private static String status(JsonNode bounce, JsonNode recipient) {
    return switch (text(bounce, "bounceType")) {
      case "Transient" -> "4.0.0";
      case "Permanent" -> text(recipient, "status").isEmpty() ? "5.1.1" : text(recipient, "status");
      default -> "5.0.0";
    };
  }

  private static String words(JsonNode bounce) {
    return "Amazon SES: " + text(bounce, "bounceType") + " " + text(bounce, "bounceSubType");
  }

  private static List<byte[]> complaints(JsonNode report) {
    JsonNode complaint = report.path("complaint");
    List<byte[]> mails = new ArrayList<>();
    if (!text(complaint, "complaintFeedbackType").equals("not-spam")) {
      for (JsonNode recipient : complaint.path("complainedRecipients")) {
        mails.add(mail(report, complaint, recipient).complaint());
      }
    }
    return mails;
  }

  private static ReportMail mail(JsonNode report, JsonNode what, JsonNode recipient) {
    return new ReportMail(
        PROVIDER,
        text(what, "feedbackId"),
        messageId(report.path("mail")),
        text(recipient, "emailAddress"),
        at(what.path("timestamp")));
  }

  /** SES gives mails an id of its own and tells the one that they came with. */
  private static String messageId(JsonNode mail) {
    for (JsonNode header : mail.path("headers")) {
      if (text(header, "name").equalsIgnoreCase("message-id")) {
        return text(header, "value");
      }
    }
    return text(mail.path("commonHeaders"), "messageId");
  }
}
