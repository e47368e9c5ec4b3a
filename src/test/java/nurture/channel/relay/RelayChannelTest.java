package nurture.channel.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nurture.channel.Delivery;
import nurture.channel.OutgoingMessage;
import nurture.event.Via;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system of one's own is posted, and what its answers mean. */
final class RelayChannelTest {

  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Duration TIMEOUT = Duration.ofMillis(500);

  private record Caught(Map<String, List<String>> headers, String body) {}

  private final List<Caught> caught = new CopyOnWriteArrayList<>();
  private HttpServer system;
  private volatile int status = 200;
  private volatile long wait;

  @BeforeEach
  void start() throws IOException {
    system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    system.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "system");
              thread.setDaemon(true);
              return thread;
            }));
    system.createContext(
        "/",
        exchange -> {
          caught.add(
              new Caught(
                  Map.copyOf(exchange.getRequestHeaders()),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          try {
            Thread.sleep(wait);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    system.start();
  }

  @AfterEach
  void stop() {
    system.stop(0);
  }

  @Test
  void message_isPosted_signedAsStandardWebhooksAsks() {
    assertThat(channel().deliver(message())).isInstanceOf(Delivery.Accepted.class);

    Caught posted = caught.get(0);
    JsonObject body = new JsonObject(posted.body());
    assertThat(body.getString("id")).isEqualTo("m-1");
    assertThat(body.getString("channel")).isEqualTo("sms");
    assertThat(body.getString("to")).isEqualTo("+4915112345678");
    assertThat(body.getString("text")).isEqualTo("Grüße");
    assertThat(body.getString("unsubscribe")).isEqualTo("https://example.org/u");
    assertThatCode(
            () ->
                new Webhook(SECRET)
                    .verify(posted.body(), HttpHeaders.of(posted.headers(), (n, v) -> true)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "204, Accepted",
    "400, Refused",
    "422, Refused",
    "401, RouteRefused",
    "404, RouteRefused",
    "302, RouteRefused",
    "429, TryLater",
    "500, TryLater",
    "503, TryLater"
  })
  void answer_saysWhatFollows(int answer, String delivery) {
    status = answer;

    assertThat(channel().deliver(message()).getClass().getSimpleName()).isEqualTo(delivery);
  }

  @Test
  void refusal_silencesNoAddress() {
    status = 400;

    assertThat(channel().deliver(message()))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, refused -> assertThat(refused.hard()).isFalse());
  }

  @Test
  void systemThatDoesNotAnswer_isAskedAgainLater_underTheSameId() {
    wait = 3 * TIMEOUT.toMillis();
    assertThat(channel().deliver(message())).isInstanceOf(Delivery.TryLater.class);
    wait = 0;

    assertThat(channel().deliver(message())).isInstanceOf(Delivery.Accepted.class);

    assertThat(caught)
        .extracting(posted -> new JsonObject(posted.body()).getString("id"))
        .containsExactly("m-1", "m-1");
  }

  @Test
  void lastLookThatSaysNo_keepsItHere_andAClosedChannelTakesNothing() {
    RelayChannel channel = channel();

    assertThat(channel.deliver(message(), () -> false)).isInstanceOf(Delivery.Stopped.class);
    channel.close();
    assertThat(channel.deliver(message())).isInstanceOf(Delivery.TryLater.class);
    assertThat(caught).allMatch(posted -> posted.body().isEmpty());
    assertThat(channel().probe().reachable()).isTrue();
  }

  private RelayChannel channel() {
    return new RelayChannel(
        Via.SMS,
        URI.create("http://127.0.0.1:" + system.getAddress().getPort() + "/sms"),
        SECRET,
        TIMEOUT,
        InstantSource.system());
  }

  private static OutgoingMessage message() {
    return new OutgoingMessage(
        "m-1",
        "Ingrid",
        "+4915112345678",
        "",
        "Grüße",
        "",
        Optional.of("https://example.org/u"),
        java.time.Instant.EPOCH);
  }
}
