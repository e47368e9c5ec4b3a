package nurture.channel.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import nurture.channel.ChannelProbe;
import nurture.channel.LastLook;

/**
 * Posts messages by HTTP, each once. Redirects are not followed; proxies are those of the JVM.
 *
 * <p>Thread: blocking; safe for concurrent calls.
 */
public final class HttpPost {

  static final String UNTRUSTED = "tls";

  private static final Duration PROBE_LIMIT = Duration.ofSeconds(2);

  private final Duration timeout;
  private final HttpClient http;

  /**
   * @param timeout for the connection, and again for the answer
   */
  public HttpPost(Duration timeout) {
    this.timeout = timeout;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout);
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    this.http = builder.build();
  }

  /** Posts a body; never throws for anything the network or the server does. */
  public PostOutcome post(URI url, Map<String, String> headers, byte[] bytes, LastLook lastLook) {
    LookedAtBody body = new LookedAtBody(bytes, lastLook);
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(timeout).POST(body);
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request.build(), head -> new BoundedBody());
    try {
      // The client's own limit ends with the head of the answer.
      HttpResponse<String> response = answer.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new PostOutcome.Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return silence(body, "closed", "the server was not waited for");
    } catch (TimeoutException e) {
      answer.cancel(true);
      return silence(body, "timeout", "the server did not answer in time");
    } catch (ExecutionException e) {
      return silence(body, Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static PostOutcome silence(LookedAtBody body, Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
      return silence(body, "connect", "the server was not reached");
    }
    if (cause instanceof HttpTimeoutException) {
      return silence(body, "timeout", "the server did not answer in time");
    }
    if (cause instanceof SSLException) {
      return silence(body, UNTRUSTED, "there is no trusted encrypted line to the server");
    }
    return silence(
        body,
        cause instanceof IOException ? "dropped" : "confused",
        "the line failed (" + cause.getClass().getSimpleName() + ")");
  }

  private static PostOutcome silence(LookedAtBody body, String code, String reason) {
    return body.stopped()
        ? new PostOutcome.Stopped()
        : new PostOutcome.Silence(code, reason, body.left());
  }

  /** Whether a server can be reached. Asks it nothing; behind a proxy it is not even tried. */
  public ChannelProbe probe(URI url) {
    int port = url.getPort() > 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    boolean proxied =
        Optional.ofNullable(ProxySelector.getDefault())
            .map(proxies -> proxies.select(url))
            .filter(found -> found.stream().anyMatch(each -> each.type() != Proxy.Type.DIRECT))
            .isPresent();
    if (proxied) {
      return new ChannelProbe(true, url.getHost() + " through a proxy");
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(url.getHost(), port), (int) PROBE_LIMIT.toMillis());
      return new ChannelProbe(true, url.getHost() + ":" + port);
    } catch (IOException | RuntimeException e) {
      return new ChannelProbe(
          false, url.getHost() + " was not reached (" + e.getClass().getSimpleName() + ")");
    }
  }
}
