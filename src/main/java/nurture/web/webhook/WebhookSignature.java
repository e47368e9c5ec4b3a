package nurture.web.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nurture.config.Secret;

/**
 * Checks a signature of the <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 * convention.
 */
final class WebhookSignature {

  /** What a check came to. */
  enum Check {
    GOOD,
    /** A header is missing or cannot be read. */
    INCOMPLETE,
    /** Signed too long ago, or by a clock that is ahead: perhaps replayed. */
    STALE,
    BAD
  }

  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  static Check check(
      List<Secret> secrets,
      String id,
      String timestamp,
      String signature,
      String body,
      Instant now) {
    if (id.isEmpty() || timestamp.isEmpty() || signature.isEmpty()) {
      return Check.INCOMPLETE;
    }
    Instant signed;
    try {
      signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    } catch (RuntimeException e) {
      return Check.INCOMPLETE;
    }
    if (Duration.between(signed, now).abs().compareTo(TOLERANCE) > 0) {
      return Check.STALE;
    }
    return secrets.stream().anyMatch(s -> signedBy(s, id, signed, signature, body))
        ? Check.GOOD
        : Check.BAD;
  }

  private static boolean signedBy(
      Secret secret, String id, Instant signed, String signature, String body) {
    try {
      // The library checks the timestamp by the machine's clock again; ours was checked above.
      new Webhook(secret.reveal())
          .verify(
              body,
              HttpHeaders.of(
                  Map.of(
                      "webhook-id", List.of(id),
                      "webhook-timestamp", List.of(Long.toString(signed.getEpochSecond())),
                      "webhook-signature", List.of(signature)),
                  (name, value) -> true));
      return true;
    } catch (WebhookVerificationException
        | EmptyWebhookSecretException
        | IllegalArgumentException e) {
      return false;
    }
  }

  private WebhookSignature() {}
}
