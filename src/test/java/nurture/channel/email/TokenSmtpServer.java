package nurture.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An SMTP server that lets in by XOAUTH2 alone, and says no as Google and Microsoft do. */
public final class TokenSmtpServer implements AutoCloseable {
  private static final String NO =
      "{\"status\":\"401\",\"schemes\":\"bearer\",\"scope\":\"https://mail.example.com/\"}";

  private final ServerSocket socket;
  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
  private final List<String> logins = Collections.synchronizedList(new ArrayList<>());
  private final List<String> letters = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  /** What is offered to log in by. */
  private volatile String offer = "XOAUTH2";

  public TokenSmtpServer(String... tokens) {
    taken.addAll(List.of(tokens));
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    daemon(this::accept);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** What was logged in with, {@code user token} each. */
  public List<String> logins() {
    return List.copyOf(logins);
  }

  public List<String> letters() {
    return List.copyOf(letters);
  }

  /** From now on lets these in, and hangs up on those that are in. */
  public void take(String... tokens) {
    taken.clear();
    taken.addAll(List.of(tokens));
    lines.forEach(TokenSmtpServer::hangUp);
  }

  public void offer(String mechanisms) {
    offer = mechanisms;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket line = socket.accept();
        lines.add(line);
        daemon(() -> talk(line));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket line) {
    try (line;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1))) {
      say(line, "220 double ready");
      for (String said = in.readLine(); said != null; said = in.readLine()) {
        if (said.startsWith("EHLO")) {
          say(line, "250-double\r\n250 AUTH " + offer);
        } else if (said.startsWith("AUTH XOAUTH2 ")) {
          login(line, in, said.substring(13));
        } else if (said.equals("DATA")) {
          say(line, "354 go on");
          letters.add(letter(in));
          say(line, "250 2.0.0 taken");
        } else if (said.equals("QUIT")) {
          return;
        } else {
          say(line, "250 2.0.0 fine");
        }
      }
    } catch (IOException gone) {
      // As a client does that is done.
    } finally {
      lines.remove(line);
    }
  }

  private void login(Socket line, BufferedReader in, String given) throws IOException {
    String[] parts =
        new String(Base64.getDecoder().decode(given), StandardCharsets.US_ASCII).split("\1");
    String token = parts[1].replace("auth=Bearer ", "");
    logins.add(parts[0].replace("user=", "") + " " + token);
    if (taken.contains(token)) {
      say(line, "235 2.7.0 welcome");
    } else {
      say(
          line,
          "334 " + Base64.getEncoder().encodeToString(NO.getBytes(StandardCharsets.US_ASCII)));
      var unused = in.readLine();
      say(line, "535 5.7.8 Username and Password not accepted");
    }
  }

  private static String letter(BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
      letter.append(text).append("\r\n");
    }
    return letter.toString();
  }

  private static void say(Socket line, String words) throws IOException {
    OutputStream out = line.getOutputStream();
    out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "token-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  private static void hangUp(Socket line) {
    try {
      line.close();
    } catch (IOException gone) {
      // It is closed either way.
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    lines.forEach(TokenSmtpServer::hangUp);
  }
}
