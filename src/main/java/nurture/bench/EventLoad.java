package nurture.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients that post one event a request over a connection kept open, the next as soon as the last
 * is answered. As lean as can be, for it shares the machine with what it measures: requests are one
 * array of bytes with digits written over, answers are looked at for their status alone.
 *
 * <p>Everything happens on one event loop.
 */
final class EventLoad {

  /**
   * What came of a round.
   *
   * @param refused answers other than 202
   * @param perSecond of those accepted
   */
  record Sent(LatencySample latencies, int refused, double perSecond) {}

  private static final String BODY =
      """
      {"id":"e-%012d","candidate":"c-%06d","type":"link-clicked","occurredAt":"%s",\
      "data":{"url":"https://talent.example.com/briefs/event-platform","topic":"stream processing"}}""";
  private static final int ID_DIGITS = 12;
  private static final int REF_DIGITS = 6;
  private static final byte[] ACCEPTED = "HTTP/1.1 202".getBytes(StandardCharsets.US_ASCII);

  private final NetClient client;
  private final Context context;
  private final int port;
  private final int candidates;
  private final byte[] request;
  private final int idAt;
  private final int refAt;
  private long next;

  /**
   * @param candidates over how many the events are spread
   */
  EventLoad(Vertx vertx, int port, int candidates) {
    this.client = vertx.createNetClient();
    this.context = vertx.getOrCreateContext();
    this.port = port;
    this.candidates = candidates;
    String body = BODY.formatted(0, 0, Instant.now());
    String head =
        "POST /api/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer "
            + BenchServer.KEY
            + "\r\ncontent-type: application/json\r\ncontent-length: "
            + body.length()
            + "\r\n\r\n";
    this.request = (head + body).getBytes(StandardCharsets.US_ASCII);
    this.idAt = head.length() + body.indexOf("e-") + 2;
    this.refAt = head.length() + body.indexOf("c-") + 2;
  }

  /** Posts for a while; the future completes once the last answer is there. */
  Future<Sent> run(int clients, Duration time) {
    Promise<Sent> promise = Promise.promise();
    context.runOnContext(go -> new Round(clients, time, promise).start());
    return promise.future();
  }

  private Buffer nextRequest() {
    byte[] bytes = request.clone();
    write(bytes, idAt, ID_DIGITS, next);
    // Steps through the candidates in no order an index would like.
    write(bytes, refAt, REF_DIGITS, next * 7919 % candidates);
    next++;
    return Buffer.buffer(bytes);
  }

  private static void write(byte[] bytes, int at, int digits, long number) {
    long left = number;
    for (int i = at + digits - 1; i >= at; i--) {
      bytes[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }

  /** One round of all clients. */
  private final class Round {
    private final int clients;
    private final Duration time;
    private final Promise<Sent> done;
    private final LatencySample latencySample = new LatencySample();
    private final List<NetSocket> sockets = new ArrayList<>();
    private long started;
    private int refused;
    private int busy;

    Round(int clients, Duration time, Promise<Sent> done) {
      this.clients = clients;
      this.time = time;
      this.done = done;
    }

    void start() {
      List<Future<NetSocket>> connecting = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        connecting.add(client.connect(port, "127.0.0.1"));
      }
      Future.all(connecting)
          .onFailure(done::tryFail)
          .onSuccess(
              all -> {
                connecting.forEach(socket -> sockets.add(socket.result()));
                started = System.nanoTime();
                busy = clients;
                sockets.forEach(socket -> new Client(socket).send());
              });
    }

    void rest() {
      busy--;
      if (busy == 0) {
        double seconds = (System.nanoTime() - started) / 1e9;
        sockets.forEach(NetSocket::close);
        done.tryComplete(new Sent(latencySample, refused, latencySample.count() / seconds));
      }
    }

    private final class Client {
      private final NetSocket socket;
      private long sentAt;
      private boolean accepted;
      private boolean begun;

      Client(NetSocket socket) {
        this.socket = socket;
        socket.handler(this::answer);
        socket.closeHandler(
            closed -> done.tryFail(new IllegalStateException("the server hung up")));
      }

      void send() {
        if (System.nanoTime() - started > time.toNanos()) {
          rest();
          return;
        }
        begun = false;
        sentAt = System.nanoTime();
        var unused = socket.write(nextRequest());
      }

      private void answer(Buffer part) {
        if (!begun) {
          begun = true;
          accepted = startsAccepted(part);
        }
        // Every answer of this API is one JSON object.
        if (part.getByte(part.length() - 1) != '}') {
          return;
        }
        if (accepted) {
          latencySample.add(System.nanoTime() - sentAt);
        } else {
          refused++;
        }
        send();
      }
    }
  }

  private static boolean startsAccepted(Buffer answer) {
    for (int i = 0; i < ACCEPTED.length; i++) {
      if (answer.length() <= i || answer.getByte(i) != ACCEPTED[i]) {
        return false;
      }
    }
    return true;
  }
}
