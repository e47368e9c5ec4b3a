package nurture.channel.email;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What a mail server sends, over SMTP or IMAP, with an end to each answer: in bytes, and in time
 * since we sent something. The socket's own timeout begins anew with each byte, so a server that
 * goes on and on would hold its line and fill the memory.
 *
 * <p>Thread: one at a time, as the line.
 */
final class BoundedAnswers extends FilterInputStream {

  /** How many times the socket's timeout an answer may take. */
  static final int PATIENCE = 3;

  private final Socket socket;
  private final long largest;
  private final LongSupplier ticks;
  private long began;
  private long taken;

  /**
   * @param largest an answer, in bytes
   * @param ticks a steady clock in ns
   */
  BoundedAnswers(Socket socket, InputStream answers, long largest, LongSupplier ticks) {
    super(answers);
    this.socket = socket;
    this.largest = largest;
    this.ticks = ticks;
    began = ticks.getAsLong();
  }

  /** Something was sent, so what comes now is another answer. */
  void asked() {
    began = ticks.getAsLong();
    taken = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    taken += more;
    long passed = TimeUnit.NANOSECONDS.toMillis(ticks.getAsLong() - began);
    long timeout = socket.getSoTimeout();
    if (taken > largest || timeout > 0 && passed > timeout * PATIENCE) {
      socket.close();
      throw new SocketTimeoutException("the answer has no end");
    }
  }
}
