package nurture.channel.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A token endpoint that grants {@code token-1}, {@code token-2} and so on, until told otherwise.
 */
public final class OauthServer implements AutoCloseable {
  private final HttpServer http;
  private final AtomicInteger granted = new AtomicInteger();
  private final List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());

  private record Fixed(int status, String body) {}

  private volatile Optional<Fixed> instead = Optional.empty();

  /** Added to the answer with a token. */
  public volatile String more = "";

  public OauthServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    http.setExecutor(Executors.newCachedThreadPool());
    http.createContext("/token", this::answer);
    http.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/token");
  }

  /** The forms that were posted. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** From now on answers this instead of a token. */
  public void answer(int status, String body) {
    instead = Optional.of(new Fixed(status, body));
  }

  public void grant() {
    instead = Optional.empty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        Arrays.stream(form.split("&"))
            .map(field -> field.split("=", 2))
            .collect(
                Collectors.toMap(
                    field -> field[0],
                    field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8))));
    Fixed said = instead.orElseGet(this::token);
    byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Fixed token() {
    return new Fixed(
        200,
        "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":3600%s}"
            .formatted(granted.incrementAndGet(), more));
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
