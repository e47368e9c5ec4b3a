package nurture.mailsink;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;

/** One client's conversation with the sink. Source: RFC 5321, as far as a good client uses it. */
final class SinkConversation {
  static final SinkBehaviour ACCEPT = new SinkBehaviour.Accept();

  private static final String HANG_UP = "";
  private static final String OK = "250 2.0.0 Ok";
  private static final String NOT_TAKEN = "451 4.3.0 It could not be taken";
  private static final String ID_HEADER = "message-id:";

  private final SmtpSink sink;
  private final int number;
  private Socket socket;
  private SinkLines in;
  private OutputStream out;

  private long message;
  private String recipient = "";

  SinkConversation(SmtpSink sink, Socket socket, int number) throws IOException {
    this.sink = sink;
    this.number = number;
    this.socket = socket;
    socket.setTcpNoDelay(true);
    this.in = new SinkLines(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  void run() throws IOException {
    String reply = answer(Phase.CONNECT, "220 sink ESMTP");
    while (!reply.equals(HANG_UP)) {
      say(reply);
      if (reply.startsWith("221")) {
        return;
      }
      reply = obey(in.next());
    }
  }

  private String obey(String command) throws IOException {
    String verb = command.length() < 4 ? command : command.substring(0, 4);
    return switch (verb.toUpperCase(Locale.ROOT)) {
      case "EHLO" -> offer();
      case "MAIL" -> mail();
      case "RCPT" -> {
        recipient = addressIn(command);
        yield answer(Phase.RCPT, OK);
      }
      case "DATA" -> data();
      case "STAR" -> startTls();
      case "HELO", "RSET", "NOOP" -> OK;
      case "QUIT" -> "221 2.0.0 Bye";
      default -> "502 5.5.1 Unknown command";
    };
  }

  private String offer() {
    boolean canEncrypt = sink.options().tls().isPresent() && !(socket instanceof SSLSocket);
    return "250-sink\r\n"
        + (canEncrypt ? "250-STARTTLS\r\n" : "")
        + (sink.options().smtpUtf8() ? "250-SMTPUTF8\r\n" : "")
        + "250 8BITMIME";
  }

  private String mail() throws IOException {
    message = sink.nextMessage();
    recipient = "";
    return answer(Phase.MAIL, OK);
  }

  private String data() throws IOException {
    Instant arrived = sink.options().time().instant();
    String invitation = answer(Phase.DATA, "354 Go ahead");
    if (!invitation.startsWith("354")) {
      return invitation;
    }
    say(invitation);
    SinkBehaviour onTheWay = sink.behaviourAt(Phase.BODY, number, message, recipient);
    if (onTheWay instanceof SinkBehaviour.Stall) {
      waitForClose();
      return HANG_UP;
    }
    if (act(onTheWay, OK).equals(HANG_UP)) {
      return HANG_UP;
    }
    long rest = onTheWay instanceof SinkBehaviour.ReadSlowly slow ? slow.rest().toMillis() : 0;
    Caught caught = content(arrived, rest);
    SinkBehaviour sinkBehaviour = sink.behaviourAt(Phase.DOT, number, message, recipient);
    if (sinkBehaviour instanceof SinkBehaviour.LastWords words && words.line().startsWith("2")) {
      return taken(caught) ? act(words, OK) : NOT_TAKEN;
    }
    String reply = act(sinkBehaviour, OK);
    boolean kept =
        sinkBehaviour instanceof SinkBehaviour.Drop drop ? drop.recorded() : reply.startsWith("2");
    if (kept && !taken(caught)) {
      return NOT_TAKEN;
    }
    return reply;
  }

  private boolean taken(Caught caught) throws IOException {
    try {
      sink.take(caught);
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  private Caught content(Instant arrived, long restMillis) throws IOException {
    boolean keep = sink.options().keepContent();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(keep ? 4096 : 0);
    String id = "";
    boolean inHeaders = true;
    while (in.nextContentLine()) {
      if (restMillis > 0) {
        pause(restMillis);
      }
      if (inHeaders) {
        inHeaders = !in.isBlank();
        if (in.startsWith(ID_HEADER)) {
          id = in.text().substring(ID_HEADER.length()).trim();
        }
      }
      if (keep) {
        in.copyTo(kept);
      }
    }
    return new Caught(id, recipient, arrived, kept.toString(StandardCharsets.ISO_8859_1));
  }

  private String startTls() throws IOException {
    if (sink.options().tls().isEmpty()) {
      return "502 5.5.1 Not offered";
    }
    SSLContext certificate = sink.options().tls().get();
    say("220 2.0.0 Go ahead");
    SSLSocket secure =
        (SSLSocket)
            certificate.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
    secure.setUseClientMode(false);
    secure.startHandshake();
    socket = secure;
    in = new SinkLines(secure.getInputStream());
    out = secure.getOutputStream();
    return obey(in.next());
  }

  /** The reply to give at a step, or {@link #HANG_UP}. */
  private String answer(Phase phase, String good) throws IOException {
    return act(sink.behaviourAt(phase, number, message, recipient), good);
  }

  private String act(SinkBehaviour sinkBehaviour, String good) throws IOException {
    if (sinkBehaviour instanceof SinkBehaviour.Reply reply) {
      return reply.line();
    }
    if (sinkBehaviour instanceof SinkBehaviour.LastWords words) {
      say(words.line());
    }
    if (sinkBehaviour instanceof SinkBehaviour.Drop
        || sinkBehaviour instanceof SinkBehaviour.LastWords) {
      return HANG_UP;
    }
    if (sinkBehaviour instanceof SinkBehaviour.Delay delay) {
      pause(delay.time().toMillis());
    }
    if (sinkBehaviour instanceof SinkBehaviour.Stall) {
      stall();
    }
    return good;
  }

  /** Waits, deaf and mute, for the client to give up. */
  private void stall() throws IOException {
    in.drain();
    throw new EOFException("The client gave up");
  }

  private void waitForClose() throws IOException {
    try {
      sink.awaitClose();
    } catch (InterruptedException interrupted) {
      throw new IOException("Interrupted", interrupted);
    }
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw new IOException("Interrupted", interrupted);
    }
  }

  private void say(String reply) throws IOException {
    out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String addressIn(String command) {
    int from = command.indexOf('<');
    int to = command.indexOf('>', from + 1);
    return from < 0 || to < 0 ? "" : command.substring(from + 1, to);
  }
}
