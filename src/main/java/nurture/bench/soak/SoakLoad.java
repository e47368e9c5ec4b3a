package nurture.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nurture.bench.BenchServer;

/**
 * Posts what a {@link SoakScript} says to the nodes in turn, so many events a second. What is not
 * answered, or with a 503, is posted again to the other node until it is acknowledged, as a good
 * caller does.
 *
 * <p>Thread: everything happens on one event loop; what came of it is read once {@link #stop} is
 * done.
 */
final class SoakLoad {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long TICK_MILLIS = 10;
  private static final long AGAIN_MILLIS = 700;
  private static final long PATIENCE_MILLIS = 20_000;

  /** Beyond this the next request waits, and the rate lags. */
  private static final int OPEN_AT_MOST = 1_000;

  private final Vertx vertx;
  private final Context context;
  private final HttpClient client;
  private final List<Integer> ports;
  private final SoakScript script;
  private final Map<SoakEventKey, Instant> acknowledged = new HashMap<>();
  private final Map<String, Instant> unsubscribed = new HashMap<>();
  private final Map<String, Integer> answers = new TreeMap<>();
  private final List<String> surprises = new ArrayList<>();

  /** Requests that are not acknowledged yet, by candidate. */
  private final Map<String, Integer> openByRef = new HashMap<>();

  private final AtomicLong posted = new AtomicLong();
  private final AtomicInteger open = new AtomicInteger();
  private long turn;
  private boolean stopped;
  private volatile long acknowledgedSoFar;

  /**
   * @param ports of the nodes, on the loopback interface
   */
  SoakLoad(Vertx vertx, List<Integer> ports, SoakScript script) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(32));
    this.ports = List.copyOf(ports);
    this.script = script;
  }

  /** When each event was acknowledged first. */
  Map<SoakEventKey, Instant> acknowledged() {
    return acknowledged;
  }

  /** When each unsubscription was acknowledged first, by candidate. */
  Map<String, Instant> unsubscribed() {
    return unsubscribed;
  }

  /** How often each answer came: a status, or {@code none}. */
  Map<String, Integer> answers() {
    return answers;
  }

  /** Answers that no request should get, each after its request; empty if all is well. */
  List<String> surprises() {
    return surprises;
  }

  /** How many events were posted so far; any thread. */
  long posted() {
    return posted.get();
  }

  /** How many requests wait for their acknowledgement; any thread. */
  int open() {
    return open.get();
  }

  /** How many events were acknowledged so far; any thread. */
  long acknowledgedSoFar() {
    return acknowledgedSoFar;
  }

  /** Posts for a while; the future completes once all is acknowledged. */
  Future<Void> run(int perSecond, Duration time) {
    Promise<Void> done = Promise.promise();
    context.runOnContext(
        go -> {
          long started = System.nanoTime();
          vertx.setPeriodic(
              TICK_MILLIS,
              timer -> {
                long elapsed = Math.min(System.nanoTime() - started, time.toNanos());
                long owed = (long) (elapsed / 1e9 * perSecond);
                while (posted.get() < owed
                    && open.get() < OPEN_AT_MOST
                    && elapsed < time.toNanos()) {
                  SoakPost post = script.next();
                  posted.addAndGet(post.size());
                  open.incrementAndGet();
                  begin(post);
                }
                if (elapsed >= time.toNanos() && open.get() == 0) {
                  vertx.cancelTimer(timer);
                  done.complete();
                }
              });
        });
    return done.future();
  }

  /** Heeds no more answers and posts nothing again. */
  Future<Void> stop() {
    Promise<Void> done = Promise.promise();
    context.runOnContext(
        go -> {
          stopped = true;
          done.complete();
        });
    return done.future();
  }

  /**
   * An unsubscription waits for what was posted about the candidate before: consent that is kept
   * after it would rightly lift it.
   */
  private void begin(SoakPost post) {
    if (post.unsubscribes().filter(openByRef::containsKey).isPresent()) {
      vertx.setTimer(AGAIN_MILLIS, timer -> begin(post));
      return;
    }
    post.refs().forEach(ref -> openByRef.merge(ref, 1, Integer::sum));
    post(post);
  }

  private void ended(SoakPost post) {
    open.decrementAndGet();
    post.refs().forEach(ref -> openByRef.computeIfPresent(ref, (r, n) -> n == 1 ? null : n - 1));
  }

  private void post(SoakPost post) {
    int port = ports.get((int) (turn++ % ports.size()));
    client
        .request(BenchServer.posting(port).setConnectTimeout(2_000).setIdleTimeout(PATIENCE_MILLIS))
        .compose(request -> request.send(Buffer.buffer(post.body())))
        .compose(answer -> answer.body().map(body -> new Answer(answer, body)))
        .onComplete(
            done ->
                context.runOnContext(
                    go -> {
                      if (stopped) {
                        return;
                      }
                      if (done.succeeded()) {
                        answered(post, done.result());
                      } else {
                        count(answers, "none");
                        again(post);
                      }
                    }));
  }

  private record Answer(HttpClientResponse response, Buffer body) {
    int status() {
      return response.statusCode();
    }
  }

  private void answered(SoakPost post, Answer answer) {
    count(answers, Integer.toString(answer.status()));
    if (answer.status() == 202) {
      accepted(post, answer.body());
    } else if (post.events().isEmpty() && answer.status() >= 400 && answer.status() < 500) {
      ended(post);
    } else {
      if (answer.status() != 503) {
        surprises.add(answer.status() + " for " + shape(post, answer.body()));
      }
      again(post);
    }
  }

  private void accepted(SoakPost post, Buffer body) {
    ended(post);
    if (refused(body) != post.bad()) {
      surprises.add("202 for " + shape(post, body));
      return;
    }
    Instant now = Instant.now();
    post.events().forEach(event -> acknowledged.putIfAbsent(event, now));
    post.unsubscribes().ifPresent(ref -> unsubscribed.putIfAbsent(ref, now));
    acknowledgedSoFar = acknowledged.size();
  }

  private void again(SoakPost post) {
    vertx.setTimer(AGAIN_MILLIS, timer -> post(post));
  }

  private static int refused(Buffer body) {
    try {
      JsonNode answer = JSON.readTree(body.getBytes());
      return answer.path("refused").asInt(0);
    } catch (IOException notJson) {
      return -1;
    }
  }

  private static String shape(SoakPost post, Buffer body) {
    String said = post.body() + " -> " + body.toString();
    return said.substring(0, Math.min(400, said.length()));
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
