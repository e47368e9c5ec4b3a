package nurture.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before an IMAP server and refuses to hand out some mails, so many times each. */
final class RefusingImap implements AutoCloseable {

  private static final Pattern WANTS = Pattern.compile("(\\S+) FETCH (\\d+) \\(BODY\\.PEEK\\[]\\)");

  private final int behind;
  private final ServerSocket door;
  private final Map<Integer, Integer> refusals = new ConcurrentHashMap<>();

  private RefusingImap(int behind, ServerSocket door) {
    this.behind = behind;
    this.door = door;
  }

  static RefusingImap before(int port) throws IOException {
    RefusingImap refusing =
        new RefusingImap(port, new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    go(refusing::serve);
    return refusing;
  }

  int port() {
    return door.getLocalPort();
  }

  /**
   * @param mail its number in the folder
   */
  void refuse(int mail, int times) {
    refusals.put(mail, times);
  }

  private void serve() throws IOException {
    while (true) {
      Socket caller = door.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
      go(() -> server.getInputStream().transferTo(caller.getOutputStream()));
      go(() -> commands(caller, server));
    }
  }

  private void commands(Socket caller, Socket server) throws IOException {
    try (caller;
        server) {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher wants = WANTS.matcher(line);
        boolean refused =
            wants.matches()
                && refusals.computeIfPresent(
                        Integer.parseInt(wants.group(2)),
                        (mail, left) -> left < 1 ? null : left - 1)
                    != null;
        if (refused) {
          write(caller.getOutputStream(), wants.group(1) + " NO [UNAVAILABLE] Try again later");
        } else {
          write(server.getOutputStream(), line);
        }
      }
    }
  }

  private static void write(OutputStream to, String line) throws IOException {
    to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    to.flush();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void go(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                // A line ended, or all of it.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
