package nurture.channel.text;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import nurture.identity.PhoneNumber;

/**
 * Texts by the HTTP API of Twilio, or of another provider that speaks it.
 *
 * <p>The API has no key by which a repeat would be known: what failed after the text may have been
 * read is {@link Delivery.Unclear}.
 *
 * <p>Thread: blocking; safe for concurrent calls.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">The API</a>
 */
public final class TextChannel implements Channel {

  /**
   * A text that the provider cannot hand on within this time is given up, so that it does not
   * arrive in the night, in seconds.
   */
  private static final int VALID_FOR = 3600;

  /** Longest text the API takes, in characters. */
  private static final int LONGEST = 1600;

  private final TextRoute route;
  private final UnaryOperator<String> reports;
  private final HttpPost http;
  private final String authorization;
  private volatile boolean closed;

  /**
   * Opens nothing yet.
   *
   * @param reports where the provider reports what became of a message, by the message's id
   */
  public TextChannel(TextRoute route, UnaryOperator<String> reports) {
    this.route = route;
    this.reports = reports;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (route.account() + ":" + route.token()).getBytes(StandardCharsets.UTF_8));
    this.http = new HttpPost(route.timeout());
  }

  @Override
  public Delivery deliver(OutgoingMessage message, LastLook lastLook) {
    Optional<Refused> refusal = refusal(message);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (closed) {
      return new TryLater("closed", "the channel is shut down");
    }
    PostOutcome outcome =
        http.post(
            route.messages(),
            Map.of(
                "authorization", authorization,
                "content-type", "application/x-www-form-urlencoded",
                "accept", "application/json"),
            form(message).getBytes(StandardCharsets.UTF_8),
            lastLook);
    if (outcome instanceof PostOutcome.Answer answer) {
      return TextOutcome.of(route.via(), answer.status(), answer.body());
    }
    return outcome instanceof PostOutcome.Silence silence
        ? unanswered(silence)
        : new Delivery.Stopped();
  }

  /** What certainly was not read may go again. */
  private static Delivery unanswered(PostOutcome.Silence silence) {
    if (silence.untrusted()) {
      return new RouteRefused(silence.code(), silence.reason(), false);
    }
    return silence.left()
        ? new Delivery.Unclear(silence.reason())
        : new TryLater(silence.code(), silence.reason());
  }

  /** Never a hard refusal: the provider has said nothing about the number. */
  private static Optional<Refused> refusal(OutgoingMessage message) {
    if (PhoneNumber.of(message.address(), "").isEmpty()) {
      return Optional.of(
          new Refused(
              "text",
              "the phone number cannot be told: write it with its country's code, or give the"
                  + " candidate a country",
              false));
    }
    if (message.text().isBlank()) {
      return Optional.of(new Refused("text", "the text is blank", false));
    }
    return message.text().strip().length() > LONGEST
        ? Optional.of(new Refused("text", "it is longer than " + LONGEST + " characters", false))
        : Optional.empty();
  }

  private String form(OutgoingMessage message) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("To", route.addressed(PhoneNumber.of(message.address(), "").orElseThrow().e164()));
    route
        .service()
        .ifPresentOrElse(
            service -> form.put("MessagingServiceSid", service),
            () -> form.put("From", route.addressed(route.from().orElseThrow())));
    message
        .approved()
        .ifPresentOrElse(
            template -> approved(template, form), () -> form.put("Body", message.text().strip()));
    form.put("StatusCallback", reports.apply(message.id()));
    form.put("ValidityPeriod", String.valueOf(VALID_FOR));
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static void approved(OutgoingMessage.Approved template, Map<String, String> form) {
    form.put("ContentSid", template.id());
    JsonObject values = new JsonObject();
    for (int i = 0; i < template.values().size(); i++) {
      values.put(String.valueOf(i + 1), template.values().get(i));
    }
    if (!values.isEmpty()) {
      form.put("ContentVariables", values.encode());
    }
  }

  /** Connects and asks nothing. */
  @Override
  public ChannelProbe probe() {
    return closed ? new ChannelProbe(false, "the channel is shut down") : http.probe(route.base());
  }

  @Override
  public void close() {
    closed = true;
  }
}
