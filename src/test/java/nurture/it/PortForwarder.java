package nurture.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port that leads to another one, which may change: keeps a database's address while the database
 * moves, and tears lines when told to. Thread-safe.
 */
final class PortForwarder implements AutoCloseable {

  private final ServerSocket front;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;

  private PortForwarder(int target) throws IOException {
    this.front = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    this.target = target;
  }

  static PortForwarder to(int port) {
    try {
      PortForwarder portForwarder = new PortForwarder(port);
      daemon(portForwarder::accept);
      return portForwarder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return front.getLocalPort();
  }

  /** New lines lead there from now on. */
  void leadTo(int port) {
    target = port;
  }

  /** Tears every line, with whatever is under way on it; new ones can be had at once. */
  void tear() {
    open.forEach(PortForwarder::closeQuietly);
  }

  @Override
  public void close() {
    try {
      front.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      tear();
    }
  }

  private void accept() {
    while (!front.isClosed()) {
      try {
        Socket near = front.accept();
        open.add(near);
        daemon(() -> connect(near));
      } catch (IOException closed) {
        // close() ends the wait for the next line this way.
      }
    }
  }

  private void connect(Socket near) {
    Socket far = new Socket();
    open.add(far);
    try {
      far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 1_000);
      daemon(() -> copy(far, near));
      copy(near, far);
    } catch (IOException nobodyThere) {
      end(near, far);
    }
  }

  private void copy(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[16 * 1024];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        out.write(buffer, 0, got);
        out.flush();
      }
    } catch (IOException torn) {
      // Either side left, which is all there is to know.
    } finally {
      end(from, to);
    }
  }

  private void end(Socket one, Socket other) {
    closeQuietly(one);
    closeQuietly(other);
    open.remove(one);
    open.remove(other);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "forwarder");
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
