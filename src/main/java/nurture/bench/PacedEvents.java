package nurture.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Posts an event about one candidate after the other, so many a second, whatever the answers do.
 */
final class PacedEvents {

  private static final long TICK_MILLIS = 5;

  private final Vertx vertx;
  private final HttpClient client;
  private final int port;
  private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
  private int next;

  PacedEvents(Vertx vertx, int port) {
    this.vertx = vertx;
    this.port = port;
    this.client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(64));
  }

  /** When the 202 for the event about each candidate was there, by ref. */
  Map<String, Instant> accepted() {
    return accepted;
  }

  /**
   * Posts for a while; events go to the candidates {@code c-0}, {@code c-1}… from where the last
   * call ended.
   *
   * @return how many were posted
   */
  Future<Integer> run(int perSecond, Duration time) {
    Promise<Integer> done = Promise.promise();
    long started = System.nanoTime();
    int first = next;
    long total = perSecond * time.toMillis() / 1_000;
    vertx.setPeriodic(
        TICK_MILLIS,
        timer -> {
          long owed = Math.min(total, (System.nanoTime() - started) * perSecond / 1_000_000_000L);
          while (next - first < owed) {
            post("c-" + next++);
          }
          if (next - first >= total) {
            vertx.cancelTimer(timer);
            done.complete(next - first);
          }
        });
    return done.future();
  }

  private void post(String ref) {
    String body =
        """
        {"id":"go","candidate":"%s","type":"link-clicked","data":{"topic":"stream processing"}}"""
            .formatted(ref);
    var unused =
        client
            .request(BenchServer.posting(port))
            .compose(request -> request.send(Buffer.buffer(body)))
            .onSuccess(answer -> note(ref, answer));
  }

  private void note(String ref, HttpClientResponse answer) {
    if (answer.statusCode() == 202) {
      accepted.put(ref, Instant.now());
    }
  }
}
