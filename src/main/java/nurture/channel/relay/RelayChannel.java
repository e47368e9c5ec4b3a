package nurture.channel.relay;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Refused;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.LastLook;
import nurture.channel.OutgoingMessage;
import nurture.channel.http.HttpPost;
import nurture.channel.http.PostOutcome;
import nurture.event.Via;

/**
 * A system that takes messages by a webhook signed as <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a> asks. The id is the message's and
 * the same on every attempt, by which the system knows a repeat; so what was not answered is tried
 * again.
 *
 * <p>Thread: blocking; safe for concurrent calls.
 */
public final class RelayChannel implements Channel {

  private static final String SECRET_PREFIX = "whsec_";

  /** It may take the message at another time. */
  private static final Set<Integer> LATER = Set.of(408, 425, 429);

  /** Any message would fare the same. */
  private static final Set<Integer> ABOUT_US = Set.of(401, 403, 404, 405, 407, 410);

  private final Via via;
  private final URI url;
  private final byte[] key;
  private final InstantSource clock;
  private final HttpPost http;
  private volatile boolean closed;

  /**
   * Opens nothing yet.
   *
   * @param secret {@code whsec_} and base64
   * @param timeout for the connection, and again for the answer
   * @param clock the real time, by which it is signed
   */
  public RelayChannel(Via via, URI url, String secret, Duration timeout, InstantSource clock) {
    this.via = via;
    this.url = url;
    this.key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
    this.clock = clock;
    this.http = new HttpPost(timeout);
  }

  @Override
  public Delivery deliver(OutgoingMessage message, LastLook lastLook) {
    if (closed) {
      return new TryLater("closed", "the channel is shut down");
    }
    if (message.address().isBlank()) {
      return new Refused("letter", "there is no address", false);
    }
    String body = body(message);
    long seconds = clock.instant().getEpochSecond();
    PostOutcome outcome =
        http.post(
            url,
            Map.of(
                "content-type",
                "application/json",
                "webhook-id",
                message.id(),
                "webhook-timestamp",
                String.valueOf(seconds),
                "webhook-signature",
                "v1," + sign(message.id() + "." + seconds + "." + body)),
            body.getBytes(StandardCharsets.UTF_8),
            lastLook);
    if (outcome instanceof PostOutcome.Answer answer) {
      return answered(answer.status());
    }
    if (outcome instanceof PostOutcome.Silence silence) {
      return silence.untrusted()
          ? new RouteRefused(silence.code(), silence.reason(), false)
          : new TryLater(silence.code(), silence.reason());
    }
    return new Delivery.Stopped();
  }

  private static Delivery answered(int status) {
    String code = String.valueOf(status);
    if (status / 100 == 2) {
      return new Delivery.Accepted("accepted with " + status);
    }
    if (status >= 500 || LATER.contains(status)) {
      return new TryLater(code, "the system may take it later");
    }
    return status < 400 || ABOUT_US.contains(status)
        ? new RouteRefused(code, "the system does not take messages from us", false)
        : new Refused(code, "the system refuses the message", false);
  }

  private String body(OutgoingMessage message) {
    JsonObject body =
        new JsonObject()
            .put("id", message.id())
            .put("channel", via.name().toLowerCase(Locale.ROOT))
            .put("to", message.address())
            .put("name", message.name())
            .put("subject", message.subject())
            .put("text", message.text())
            .put("html", message.html())
            .put("date", message.date().toString());
    message.unsubscribe().ifPresent(link -> body.put("unsubscribe", link));
    message
        .approved()
        .ifPresent(
            template ->
                body.put(
                    "approved",
                    new JsonObject().put("id", template.id()).put("values", template.values())));
    return body.encode();
  }

  private String sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  @Override
  public ChannelProbe probe() {
    return closed ? new ChannelProbe(false, "the channel is shut down") : http.probe(url);
  }

  @Override
  public void close() {
    closed = true;
  }
}
