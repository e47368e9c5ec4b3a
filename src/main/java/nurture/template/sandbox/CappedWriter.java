package nurture.template.sandbox;

import java.io.IOException;
import java.io.Writer;

/** Collects one part of a message in memory and gives up, by exception, when it grows too long. */
public final class CappedWriter extends Writer {
  /** In characters: 256 Ki, a hundred times a long letter; some mail programs clip at 100 Ki. */
  static final int LIMIT = 256 * 1024;

  private final StringBuilder written = new StringBuilder(2048);

  /** The part passed {@link #LIMIT}. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the message is longer than " + LIMIT + " characters");
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    makeRoomFor(length);
    written.append(characters, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    makeRoomFor(length);
    written.append(text, offset, offset + length);
  }

  private void makeRoomFor(int length) throws TooLong {
    if (length > LIMIT - written.length()) {
      throw new TooLong();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return written.toString();
  }
}
