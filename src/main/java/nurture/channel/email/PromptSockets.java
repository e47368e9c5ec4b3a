package nurture.channel.email;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that send at once (TCP_NODELAY). A letter longer than the transport's buffer goes out in
 * several writes; without this the last small one waits for the server's delayed acknowledgement,
 * some 40 ms a letter. What they receive is bounded by {@link BoundedAnswers}.
 */
final class PromptSockets extends SocketFactory {

  /** In bytes; an answer of SMTP has a few hundred, a TLS handshake a few thousand. */
  static final long OF_SMTP = 256 * 1024;

  private final long largest;

  /**
   * @param largest an answer, in bytes
   */
  PromptSockets(long largest) {
    this.largest = largest;
  }

  @Override
  public Socket createSocket() throws IOException {
    Socket socket = new AnsweringSocket(largest);
    socket.setTcpNoDelay(true);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
  }

  private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from)
      throws IOException {
    Socket socket = createSocket();
    try {
      if (from != null) {
        socket.bind(from);
      }
      socket.connect(to);
      return socket;
    } catch (IOException failed) {
      socket.close();
      throw failed;
    }
  }

  /** Begins to count an answer whenever something is sent. */
  private static final class AnsweringSocket extends Socket {

    private final long largest;
    private @Nullable BoundedAnswers answers;

    AnsweringSocket(long largest) {
      this.largest = largest;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
      BoundedAnswers known = answers;
      if (known == null) {
        known = new BoundedAnswers(this, super.getInputStream(), largest, System::nanoTime);
        answers = known;
      }
      return known;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int one) throws IOException {
          out.write(one);
          asked();
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
          out.write(some, from, length);
          asked();
        }
      };
    }

    private synchronized void asked() {
      if (answers != null) {
        answers.asked();
      }
    }
  }
}
