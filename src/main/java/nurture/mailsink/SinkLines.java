package nurture.mailsink;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines a client sends. Reads in large gulps and looks at a line where it lies, since most of a
 * message's lines are only passed over.
 */
final class SinkLines {
  private final InputStream in;
  private byte[] buffer = new byte[16 * 1024];
  private int end;

  /** The current line is {@code buffer[start, next)}, its line break included. */
  private int start;

  private int next;

  SinkLines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line, without its line break.
   *
   * @throws EOFException if the client hung up
   */
  String next() throws IOException {
    advance();
    return text();
  }

  /** Moves to the next line of a message's content. False at the final dot. */
  boolean nextContentLine() throws IOException {
    advance();
    if (buffer[start] == '.') {
      if (next - start == 3 && buffer[start + 1] == '\r') {
        return false;
      }
      start++; // RFC 5321 §4.5.2: a dot was put before each line that began with one.
    }
    return true;
  }

  boolean isBlank() {
    return next - start <= 2;
  }

  /** Whether the current line begins with these ASCII characters, given in lower case. */
  boolean startsWith(String lowerCase) {
    if (next - start < lowerCase.length()) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      if (Character.toLowerCase((char) buffer[start + i]) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The current line without its line break, a char a byte. */
  String text() {
    int stop = next - 1;
    if (stop > start && buffer[stop - 1] == '\r') {
      stop--;
    }
    return new String(buffer, start, stop - start, StandardCharsets.ISO_8859_1);
  }

  /** The current line with its line break. */
  void copyTo(ByteArrayOutputStream out) {
    out.write(buffer, start, next - start);
  }

  /** Waits until the client hangs up, and hears nothing of what it says. */
  void drain() throws IOException {
    while (in.read(buffer) >= 0) {
      // Dropped on the floor.
    }
  }

  private void advance() throws IOException {
    start = next;
    int looked = start;
    while (true) {
      for (; looked < end; looked++) {
        if (buffer[looked] == '\n') {
          next = looked + 1;
          return;
        }
      }
      looked -= makeRoom();
      int got = in.read(buffer, end, buffer.length - end);
      if (got < 0) {
        throw new EOFException("The client hung up");
      }
      end += got;
    }
  }

  /** Moves the current line to the front if the buffer is full; says by how much. */
  private int makeRoom() {
    if (end < buffer.length) {
      return 0;
    }
    int moved = start;
    if (moved == 0) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= moved;
      start = 0;
    }
    return moved;
  }
}
