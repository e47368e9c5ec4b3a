package nurture.mailsink;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A sink as a process of its own: {@code [--port N] [--seconds N] [--log FILE]}.
 *
 * <p>Prints its port as the first line of standard output. Ends after the given time (600 s unless
 * told otherwise) or when its standard input closes, whichever comes first, so that it never
 * outlives the one who started it; then prints how many messages it took.
 */
final class SinkProcess {
  private static final long USUAL_SECONDS = 600;

  private SinkProcess() {}

  /**
   * @throws IllegalArgumentException if the arguments make no sense; the message shows the usage
   */
  static void run(String[] args) throws InterruptedException {
    SinkOptions options = SinkOptions.usual();
    long seconds = USUAL_SECONDS;
    for (int i = 0; i < args.length; i += 2) {
      String value = i + 1 < args.length ? args[i + 1] : "";
      switch (args[i]) {
        case "--port" -> options = options.on(Integer.parseInt(value));
        case "--seconds" -> seconds = Long.parseLong(value);
        case "--log" -> options = options.loggingTo(Path.of(value));
        default ->
            throw new IllegalArgumentException("Usage: [--port N] [--seconds N] [--log FILE]");
      }
    }
    CountDownLatch deserted = new CountDownLatch(1);
    Thread watch = new Thread(() -> awaitEnd(System.in, deserted), "smtp-sink-stdin");
    watch.setDaemon(true);
    try (SmtpSink sink = SmtpSink.start(options)) {
      System.out.println(sink.port());
      System.out.flush();
      watch.start();
      boolean early = deserted.await(seconds, TimeUnit.SECONDS);
      System.out.println(sink.count() + " messages" + (early ? "" : ", time is up"));
    }
  }

  private static void awaitEnd(InputStream in, CountDownLatch deserted) {
    try {
      while (in.read() >= 0) {
        // Only its end matters.
      }
    } catch (IOException broken) {
      // As good as an end.
    } finally {
      deserted.countDown();
    }
  }
}
