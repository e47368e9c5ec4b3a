package nurture.mailsink;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nurture.mailsink.SmtpSink.Caught;

/**
 * The file a sink appends to: {@code messageId recipient epochNanos}, a line for each accepted
 * message. A line is with the operating system before the message is acknowledged, so that it
 * survives the death of this process and of the client's.
 */
final class SinkLog implements AutoCloseable {
  private final OutputStream file;

  SinkLog(Path path) throws IOException {
    this.file = new FileOutputStream(path.toFile(), true);
  }

  /** One write a line: lines of several connections never mix. */
  void write(Caught caught, Instant at) throws IOException {
    long nanos =
        Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
    String line = caught.messageId() + " " + caught.recipient() + " " + nanos + "\n";
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    synchronized (file) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
