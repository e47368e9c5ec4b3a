package nurture.channel.text;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Refused;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.LastLook;
import nurture.channel.OutgoingMessage;
import nurture.identity.PhoneNumber;

/**
 * Texts by the HTTP API of Twilio, or of another provider that speaks it.
 *
 * <p>The API has no key by which a repeat would be known: what failed after the text may have been
 * read is {@link Delivery.Unclear}. Redirects are not followed; proxies are those of the JVM.
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

  private static final Duration PROBE_LIMIT = Duration.ofSeconds(2);

  private final TextRoute route;
  private final UnaryOperator<String> reports;
  private final HttpClient http;
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
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(route.timeout());
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    this.http = builder.build();
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
    LookedAtBody body = new LookedAtBody(form(message).getBytes(StandardCharsets.UTF_8), lastLook);
    HttpRequest request =
        HttpRequest.newBuilder(route.messages())
            .timeout(route.timeout())
            .header("authorization", authorization)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .POST(body)
            .build();
    return posted(request, body);
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

  private Delivery posted(HttpRequest request, LookedAtBody body) {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, head -> new BoundedBody());
    try {
      // The client's own limit ends with the head of the answer.
      HttpResponse<String> response =
          answer.get(2 * route.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return TextOutcome.of(route.via(), response.statusCode(), response.body());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return failed(body, "closed", "the server was not waited for");
    } catch (TimeoutException e) {
      answer.cancel(true);
      return failed(body, "timeout", "the server did not answer in time");
    } catch (ExecutionException e) {
      return failed(body, e.getCause());
    }
  }

  private static Delivery failed(LookedAtBody body, Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
      return failed(body, "connect", "the server was not reached");
    }
    if (cause instanceof HttpTimeoutException) {
      return failed(body, "timeout", "the server did not answer in time");
    }
    if (cause instanceof SSLException && !body.left()) {
      return new RouteRefused("tls", "there is no trusted encrypted line to the server", false);
    }
    return failed(
        body,
        cause instanceof IOException ? "dropped" : "confused",
        "the line failed (" + cause.getClass().getSimpleName() + ")");
  }

  /** What certainly was not read may go again. */
  private static Delivery failed(LookedAtBody body, String code, String reason) {
    if (body.stopped()) {
      return new Delivery.Stopped();
    }
    return body.left() ? new Delivery.Unclear(reason) : new TryLater(code, reason);
  }

  /** Connects and asks nothing. Where there is a proxy, only that it can be asked for. */
  @Override
  public ChannelProbe probe() {
    if (closed) {
      return new ChannelProbe(false, "the channel is shut down");
    }
    URI base = route.base();
    int port = base.getPort() > 0 ? base.getPort() : base.getScheme().equals("https") ? 443 : 80;
    boolean proxied =
        Optional.ofNullable(ProxySelector.getDefault())
            .map(proxies -> proxies.select(base))
            .filter(
                found -> found.stream().anyMatch(each -> each.type() != java.net.Proxy.Type.DIRECT))
            .isPresent();
    if (proxied) {
      return new ChannelProbe(true, base.getHost() + " through a proxy");
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(base.getHost(), port), (int) PROBE_LIMIT.toMillis());
      return new ChannelProbe(true, base.getHost() + ":" + port);
    } catch (IOException | RuntimeException e) {
      return new ChannelProbe(
          false, base.getHost() + " was not reached (" + e.getClass().getSimpleName() + ")");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
