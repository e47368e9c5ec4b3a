package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLoadTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() throws Exception {
    vertx.close().await(30, TimeUnit.SECONDS);
  }

  @Test
  void run_againstAServerThatAccepts_countsEveryAnswerOfDistinctEvents() throws Exception {
    List<String> bodies = new CopyOnWriteArrayList<>();
    int port = serve(bodies, new AtomicInteger(Integer.MAX_VALUE));

    EventLoad.Sent sent =
        new EventLoad(vertx, port, 50).run(4, Duration.ofMillis(200)).await(30, TimeUnit.SECONDS);

    ObjectMapper json = new ObjectMapper();
    Set<String> ids = bodies.stream().map(b -> read(json, b, "id")).collect(Collectors.toSet());
    Set<String> refs =
        bodies.stream().map(b -> read(json, b, "candidate")).collect(Collectors.toSet());
    assertThat(sent.refused()).isZero();
    assertThat(sent.latencies().count()).isPositive().isEqualTo(bodies.size());
    assertThat(sent.perSecond()).isPositive();
    assertThat(ids).hasSameSizeAs(bodies);
    assertThat(refs).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void run_againstAServerThatIsBusy_countsRefusalsApart() throws Exception {
    List<String> bodies = new CopyOnWriteArrayList<>();
    int port = serve(bodies, new AtomicInteger(0));

    EventLoad.Sent sent =
        new EventLoad(vertx, port, 50).run(2, Duration.ofMillis(100)).await(30, TimeUnit.SECONDS);

    assertThat(sent.latencies().count()).isZero();
    assertThat(sent.refused()).isPositive().isEqualTo(bodies.size());
  }

  private int serve(List<String> bodies, AtomicInteger room) throws Exception {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request ->
                    request
                        .body()
                        .onSuccess(
                            body -> {
                              bodies.add(body.toString());
                              int status = room.getAndDecrement() > 0 ? 202 : 503;
                              request.response().setStatusCode(status).end("{\"a\":{}}");
                            }));
    return server.listen(0, "127.0.0.1").await(30, TimeUnit.SECONDS).actualPort();
  }

  private static String read(ObjectMapper json, String body, String field) {
    try {
      JsonNode node = json.readTree(body);
      return node.path(field).asText();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(body, e);
    }
  }
}
