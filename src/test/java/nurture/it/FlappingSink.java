package nurture.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nurture.bench.BenchEnvironment;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Moment;
import nurture.mailsink.SmtpSink.Phase;

/**
 * A mail server that is well for some seconds and ill for some, each time in another way: it
 * refuses for now, drops lines, says that it shuts down, or is not there. Counts what it took by
 * recipient.
 */
final class FlappingSink implements AutoCloseable {

  private static final Duration WELL = Duration.ofSeconds(3);
  private static final Duration ILL = Duration.ofSeconds(2);
  private static final Duration AWAY = Duration.ofSeconds(1);

  /** Lines that are dropped when the content is there, each time it is so ill. */
  private static final int AFTER_THE_DOT = 2;

  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final AtomicInteger lostAnswers = new AtomicInteger();
  private final AtomicInteger closings = new AtomicInteger();
  private final Duration slowness;
  private final int port;
  private final Thread flapping = new Thread(this::flap, "flapping-sink");
  private SmtpSink sink;
  private volatile boolean well;

  private FlappingSink(Duration slowness, int port) {
    this.slowness = slowness;
    this.port = port;
    this.sink = start();
    flapping.setDaemon(true);
  }

  /**
   * One that is well.
   *
   * @param slowness how long it takes for each message
   */
  static FlappingSink start(Duration slowness) {
    try {
      return new FlappingSink(slowness, BenchEnvironment.lastingPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is ill from time to time from now on. */
  FlappingSink flapping() {
    flapping.start();
    return this;
  }

  /** Is well from now on. */
  void recover() throws InterruptedException {
    well = true;
    flapping.join();
  }

  String host() {
    return "127.0.0.1";
  }

  int port() {
    return port;
  }

  /** How often it took a message to each recipient. */
  Map<String, Integer> taken() {
    return taken;
  }

  /** How many answers to whole messages it kept back. */
  int lostAnswers() {
    return lostAnswers.get();
  }

  /** How often it hung up on all at once. */
  int closings() {
    return closings.get();
  }

  @Override
  public synchronized void close() {
    well = true;
    sink.close();
  }

  private SmtpSink start() {
    SmtpSink started =
        SmtpSink.start(
            SinkOptions.usual()
                .on(port)
                .handingTo(mail -> taken.merge(mail.recipient(), 1, Integer::sum)));
    behaveWell(started);
    return started;
  }

  private void behaveWell(SmtpSink ofNow) {
    ofNow.behaveWell();
    if (!slowness.isZero()) {
      ofNow.behave(Phase.DATA, new SinkBehaviour.Delay(slowness));
    }
  }

  private void flap() {
    try {
      for (int round = 0; !well; round++) {
        rest(WELL);
        if (!well) {
          beIll(round % 5);
          behaveWell(sink);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beIll(int how) throws InterruptedException {
    switch (how) {
      case 0 -> ill(Phase.RCPT, 2, new SinkBehaviour.Reply("451 4.3.0 try again later"));
      case 1 -> ill(Phase.DATA, 5, new SinkBehaviour.Drop(false));
      case 2 -> beAway();
      case 3 -> ill(Phase.MAIL, 3, new SinkBehaviour.LastWords("421 4.3.2 shutting down"));
      default -> {
        AtomicInteger left = new AtomicInteger(AFTER_THE_DOT);
        sink.behave(
            moment -> moment.phase() == Phase.DOT && keepsBack(left),
            new SinkBehaviour.Drop(lostAnswers.get() % 4 < 2));
        rest(ILL);
      }
    }
  }

  private boolean keepsBack(AtomicInteger left) {
    boolean now = left.getAndDecrement() > 0;
    if (now) {
      lostAnswers.incrementAndGet();
    }
    return now;
  }

  private void ill(Phase phase, int each, SinkBehaviour behaviour) throws InterruptedException {
    Predicate<Moment> some = moment -> moment.phase() == phase && moment.message() % each == 0;
    sink.behave(some, behaviour);
    rest(ILL);
  }

  /** Connections are refused. */
  private synchronized void beAway() throws InterruptedException {
    closings.incrementAndGet();
    sink.close();
    rest(AWAY);
    sink = start();
  }

  private static void rest(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
