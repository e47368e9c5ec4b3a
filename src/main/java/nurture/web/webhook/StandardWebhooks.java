package nurture.web.webhook;

import java.time.Instant;
import java.util.Optional;
import nurture.config.Settings;
import nurture.json.JsonBody;
import nurture.json.RefusalException;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * A source that signs by the <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 * convention and posts our own events.
 */
final class StandardWebhooks implements WebhookSource {

  @Override
  public String kind() {
    return Settings.Webhook.STANDARD;
  }

  @Override
  public Optional<Problem> verify(WebhookRequest request, Settings.Webhook settings, Instant now) {
    WebhookSignature.Check check =
        WebhookSignature.check(
            settings.secrets(),
            request.header("webhook-id"),
            request.header("webhook-timestamp"),
            request.header("webhook-signature"),
            request.text(),
            now);
    return switch (check) {
      case GOOD -> Optional.empty();
      case INCOMPLETE ->
          Optional.of(
              Problem.of(
                  ProblemType.NOT_SIGNED,
                  "Send the headers webhook-id, webhook-timestamp (seconds) and"
                      + " webhook-signature."));
      case STALE ->
          Optional.of(
              Problem.of(
                  ProblemType.STALE_SIGNATURE,
                  "webhook-timestamp is more than five minutes away from our clock; sign again."));
      case BAD ->
          Optional.of(
              Problem.of(
                  ProblemType.BAD_SIGNATURE, "The signature does not fit body, id and timestamp."));
    };
  }

  @Override
  public ReportedEvents decode(WebhookRequest request) throws RefusalException {
    return new ReportedEvents(JsonBody.read(request.body()), request.header("webhook-id"));
  }
}
