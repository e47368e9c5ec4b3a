package nurture.mailsink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A small SMTP server on the loopback interface that swallows every message and keeps a note of it,
 * and that can be told to behave badly.
 *
 * <p>Thread: one daemon thread a connection; all methods may be called at any time. {@link #behave}
 * takes effect at the next step of every connection.
 */
public final class SmtpSink implements AutoCloseable {

  /** A step of the conversation, at which the sink can be told how to behave. */
  public enum Phase {
    /** A connection was accepted; the greeting is due. */
    CONNECT,
    /** MAIL FROM has arrived. */
    MAIL,
    /** RCPT TO has arrived. */
    RCPT,
    /** DATA has arrived; the 354 is due. A delay, stall or drop here is before the content. */
    DATA,
    /** The 354 has been sent and the content is coming. Replies mean nothing here. */
    BODY,
    /** The final dot has arrived; the reply is due. */
    DOT
  }

  /**
   * Where a conversation stands when the sink is asked how to behave.
   *
   * @param connection counts connections from 1
   * @param message counts MAIL commands from 1, over all connections; 0 before the first
   * @param recipient the last recipient named; empty before {@link Phase#RCPT}
   */
  public record Moment(Phase phase, int connection, long message, String recipient) {}

  /**
   * A message the sink took.
   *
   * @param messageId with its angle brackets; empty if the message had none
   * @param dataAt when its DATA command arrived
   * @param content the message as sent, dots unstuffed, a char a byte; empty unless kept
   */
  public record Caught(String messageId, String recipient, Instant dataAt, String content) {}

  private record Rule(Predicate<Moment> when, SinkBehaviour behaviour) {}

  private final ServerSocket server;
  private final SinkOptions options;
  private final @Nullable SinkLog log;
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final List<Caught> received = new ArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicLong messages = new AtomicLong();
  private final CountDownLatch closing = new CountDownLatch(1);

  private SmtpSink(SinkOptions options) throws IOException {
    this.options = options;
    this.log = options.log().isPresent() ? new SinkLog(options.log().get()) : null;
    this.server = new ServerSocket(options.port(), 256, InetAddress.getLoopbackAddress());
  }

  /**
   * A listening sink with the usual options.
   *
   * @throws UncheckedIOException if no port can be opened
   */
  public static SmtpSink start() {
    return start(SinkOptions.usual());
  }

  /**
   * A listening sink.
   *
   * @throws UncheckedIOException if the port or the log cannot be opened
   */
  public static SmtpSink start(SinkOptions options) {
    try {
      SmtpSink sink = new SmtpSink(options);
      sink.daemon("smtp-sink", sink::accept);
      return sink;
    } catch (IOException failed) {
      throw new UncheckedIOException("The SMTP sink could not open its port or log", failed);
    }
  }

  /** Always the loopback address, by number. */
  public String host() {
    return server.getInetAddress().getHostAddress();
  }

  public int port() {
    return server.getLocalPort();
  }

  /** How many connections were ever accepted. */
  public int connections() {
    return connections.get();
  }

  /** How many connections are open now. */
  public int openConnections() {
    return open.size();
  }

  /** How many messages were taken since the start or the last {@link #forget}. */
  public int count() {
    synchronized (received) {
      return received.size();
    }
  }

  /** The messages taken, in order; a copy. */
  public List<Caught> received() {
    synchronized (received) {
      return List.copyOf(received);
    }
  }

  /** Forgets the messages taken so far. */
  public void forget() {
    synchronized (received) {
      received.clear();
    }
  }

  /** From now on behaves like this at every such step, whatever was said before about it. */
  public void behave(Phase phase, SinkBehaviour sinkBehaviour) {
    behave(moment -> moment.phase() == phase, sinkBehaviour);
  }

  /** From now on behaves like this wherever {@code when} holds; the newest such wish wins. */
  public void behave(Predicate<Moment> when, SinkBehaviour sinkBehaviour) {
    rules.add(0, new Rule(when, sinkBehaviour));
  }

  /** Forgets all wishes: accepts everything again. */
  public void behaveWell() {
    rules.clear();
  }

  /** Hangs up on every open connection, as a server does that finds them idle. */
  public void dropConnections() {
    open.forEach(SmtpSink::closeQuietly);
  }

  /** Stops listening and hangs up. What was received can still be asked for. */
  @Override
  public void close() {
    try {
      server.close();
      if (log != null) {
        log.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The SMTP sink could not be closed", failed);
    } finally {
      closing.countDown();
      dropConnections();
    }
  }

  /**
   * Runs a sink as a process of its own, see {@link SinkProcess}.
   *
   * @throws InterruptedException if interrupted while it runs
   */
  public static void main(String[] args) throws InterruptedException {
    SinkProcess.run(args);
  }

  SinkOptions options() {
    return options;
  }

  /** Rules are asked at every step of every message; without any this costs nothing. */
  SinkBehaviour behaviourAt(Phase phase, int connection, long message, String recipient) {
    if (!rules.isEmpty()) {
      Moment moment = new Moment(phase, connection, message, recipient);
      for (Rule rule : rules) {
        if (rule.when().test(moment)) {
          return rule.behaviour();
        }
      }
    }
    return SinkConversation.ACCEPT;
  }

  void awaitClose() throws InterruptedException {
    closing.await();
  }

  long nextMessage() {
    return messages.incrementAndGet();
  }

  /**
   * Keeps or hands over a message, and logs it; once this returns it may be acknowledged.
   *
   * @throws RuntimeException if who was to take it could not
   */
  void take(Caught caught) throws IOException {
    if (options.taker().isPresent()) {
      options.taker().get().accept(caught);
    } else {
      synchronized (received) {
        received.add(caught);
      }
    }
    if (log != null) {
      log.write(caught, options.time().instant());
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        int number = connections.incrementAndGet();
        open.add(socket);
        if (server.isClosed()) {
          closeQuietly(socket);
        }
        daemon("smtp-sink-" + number, () -> converse(socket, number));
      } catch (IOException closed) {
        // close() ends the wait for the next connection this way.
      }
    }
  }

  private void converse(Socket socket, int number) {
    try {
      new SinkConversation(this, socket, number).run();
    } catch (IOException clientLeft) {
      // What the client made of it is the client's to tell.
    } finally {
      closeQuietly(socket);
      open.remove(socket);
    }
  }

  private void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyBroken) {
      // It is gone, which is all that was wanted.
    }
  }
}
