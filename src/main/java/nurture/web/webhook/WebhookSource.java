package nurture.web.webhook;

import java.time.Instant;
import java.util.Optional;
import nurture.config.Settings;
import nurture.json.RefusalException;
import nurture.web.Problem;

/**
 * A kind of source: how it signs what it posts, and what that reports. A request is verified first
 * and decoded only then.
 *
 * <p>Thread: called on an event loop, concurrently; pure.
 */
public interface WebhookSource {

  /** What {@code webhooks.<source>.kind} calls it. */
  String kind();

  /**
   * Whether the source sent the request, by the secrets of the settings.
   *
   * @return what to answer when it did not; empty when it did
   */
  Optional<Problem> verify(WebhookRequest request, Settings.Webhook settings, Instant now);

  /**
   * What a verified request reports.
   *
   * @throws RefusalException naming what cannot be read
   */
  WebhookReport decode(WebhookRequest request) throws RefusalException;
}
