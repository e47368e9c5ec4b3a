package nurture.mailsink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nurture.mailsink.SinkBehaviour.Delay;
import nurture.mailsink.SinkBehaviour.Drop;
import nurture.mailsink.SinkBehaviour.LastWords;
import nurture.mailsink.SinkBehaviour.ReadSlowly;
import nurture.mailsink.SinkBehaviour.Reply;
import nurture.mailsink.SmtpSink.Caught;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpSinkTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

  @Test
  void received_message_isNotedWithItsContent() throws IOException {
    SinkOptions options =
        new SinkOptions(
            0,
            true,
            Optional.empty(),
            Optional.empty(),
            false,
            InstantSource.fixed(NOON),
            Optional.empty());
    try (SmtpSink sink = SmtpSink.start(options);
        Client client = new Client(sink)) {
      String reply = client.send("zoe@mail.example", "MESSAGE-ID:  <m1@x>\r\n\r\n..dot\r\nend");

      assertThat(reply).startsWith("250");
      assertThat(sink.received())
          .containsExactly(
              new Caught(
                  "<m1@x>",
                  "zoe@mail.example",
                  NOON,
                  "MESSAGE-ID:  <m1@x>\r\n\r\n.dot\r\nend\r\n"));
    }
  }

  @Test
  void received_idInTheBody_isNotTheMessages() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      client.send("zoe@mail.example", "Subject: x\r\n\r\nMessage-ID: <no@x>");

      assertThat(sink.received()).extracting(Caught::messageId).containsExactly("");
    }
  }

  @Test
  void received_lineLongerThanTheBuffer_isWhole() throws IOException {
    String longLine = "x".repeat(100_000);
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        Client client = new Client(sink)) {
      client.send("zoe@mail.example", "Message-ID: <m1@x>\r\n\r\n" + longLine);

      assertThat(sink.received().get(0).content()).endsWith("\r\n\r\n" + longLine + "\r\n");
    }
  }

  @Test
  void handingTo_aMessage_isHandedOverAndNotKept() throws IOException {
    List<String> taken = new CopyOnWriteArrayList<>();
    try (SmtpSink sink =
            SmtpSink.start(SinkOptions.usual().handingTo(caught -> taken.add(caught.content())));
        Client client = new Client(sink)) {
      String reply = client.send("zoe@mail.example", "Subject: x\r\n\r\nHi");

      assertThat(reply).startsWith("250");
      assertThat(taken).containsExactly("Subject: x\r\n\r\nHi\r\n");
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void handingTo_oneThatCannotTakeIt_isRefusedForNow() throws IOException {
    SinkOptions options =
        SinkOptions.usual()
            .handingTo(
                caught -> {
                  throw new IllegalStateException("unreadable");
                });
    try (SmtpSink sink = SmtpSink.start(options);
        Client client = new Client(sink)) {
      assertThat(client.send("zoe@mail.example", "Subject: x\r\n\r\nHi")).startsWith("451");
      assertThat(client.send("zoe@mail.example", "Subject: y\r\n\r\nHi")).startsWith("451");
    }
  }

  @Test
  void behave_forOneRecipient_leavesTheOthersAlone() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(
          m -> m.phase() == Phase.DOT && m.recipient().startsWith("bob@"), new Reply("451 Later"));

      assertThat(client.send("bob@mail.example", "x")).startsWith("451");
      assertThat(client.send("zoe@mail.example", "x")).startsWith("250");
      assertThat(sink.received()).extracting(Caught::recipient).containsExactly("zoe@mail.example");
    }
  }

  @Test
  void behave_everySecondMessage_countsOverTheWholeSink() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(m -> m.phase() == Phase.DOT && m.message() % 2 == 0, new Reply("550 No"));

      for (int i = 1; i <= 4; i++) {
        assertThat(client.send("zoe@mail.example", "x")).startsWith(i % 2 == 0 ? "550" : "250");
      }
    }
  }

  @Test
  void behave_newestWishWins_andBehaveWellForgetsAll() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.DOT, new Reply("550 old"));
      sink.behave(Phase.DOT, new Reply("451 new"));
      assertThat(client.send("zoe@mail.example", "x")).isEqualTo("451 new");

      sink.behaveWell();

      assertThat(client.send("zoe@mail.example", "x")).startsWith("250");
      sink.forget();
      assertThat(sink.count()).isZero();
    }
  }

  @Test
  void behave_delay_acceptsAfterwards() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.DOT, new Delay(Duration.ofMillis(20)));
      long before = System.nanoTime();

      assertThat(client.send("zoe@mail.example", "x")).startsWith("250");

      assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(20_000_000L);
    }
  }

  @Test
  void behave_dropRecorded_keepsTheMessageWithoutSayingSo() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.DOT, new Drop(true));

      assertThat(client.send("zoe@mail.example", "x")).isEqualTo("(line ended)");

      assertThat(sink.count()).isEqualTo(1);
    }
  }

  @Test
  void behave_lastWords_areSaidBeforeTheLineEnds() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.DOT, new LastWords("421 Bye"));

      assertThat(client.send("zoe@mail.example", "x")).isEqualTo("421 Bye");
      assertThat(client.say("NOOP")).isEqualTo("(line ended)");
      assertThat(sink.count()).isZero();
    }
  }

  @Test
  void behave_lastWordsThatAccept_keepTheMessage() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.DOT, new LastWords("250 2.0.0 Ok, and bye"));

      assertThat(client.send("zoe@mail.example", "Message-ID: <m1@x>\r\n\r\nhello"))
          .startsWith("250");
      assertThat(sink.received()).extracting(Caught::messageId).containsExactly("<m1@x>");
    }
  }

  @Test
  void behave_readSlowly_takesTheMessageInTheEnd() throws IOException {
    try (SmtpSink sink = SmtpSink.start();
        Client client = new Client(sink)) {
      sink.behave(Phase.BODY, new ReadSlowly(Duration.ofMillis(30)));

      long started = System.nanoTime();
      String reply = client.send("zoe@mail.example", "Message-ID: <m1@x>\r\n\r\nhello");

      assertThat(reply).startsWith("250");
      assertThat(Duration.ofNanos(System.nanoTime() - started))
          .isGreaterThan(Duration.ofMillis(85));
      assertThat(sink.count()).isOne();
    }
  }

  @Test
  void log_acceptedMessage_isThereBeforeTheReply(@TempDir Path dir) throws IOException {
    Path log = dir.resolve("accepted.log");
    SinkOptions options =
        new SinkOptions(
            0,
            false,
            Optional.empty(),
            Optional.of(log),
            false,
            InstantSource.fixed(NOON),
            Optional.empty());
    try (SmtpSink sink = SmtpSink.start(options);
        Client client = new Client(sink)) {
      client.send("zoe@mail.example", "Message-ID: <m1@x>\r\n\r\nx");

      assertThat(Files.readAllLines(log))
          .containsExactly("<m1@x> zoe@mail.example " + NOON.getEpochSecond() + "000000000");
    }
  }

  @Test
  void main_inputCloses_processEnds() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SmtpSink.class.getName(),
                "--seconds",
                "60")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      int port = Integer.parseInt(out.readLine());
      try (Client client = new Client("127.0.0.1", port)) {
        client.send("zoe@mail.example", "x");
      }

      process.getOutputStream().close();

      assertThat(out.readLine()).isEqualTo("1 messages");
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroy();
    }
  }

  /** As much of a mail client as is needed to say what a library would not. */
  private static final class Client implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Client(SmtpSink sink) throws IOException {
      this(sink.host(), sink.port());
    }

    Client(String host, int port) throws IOException {
      socket = new Socket(host, port);
      socket.setSoTimeout(20_000);
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      in.readLine();
    }

    /** The reply to the final dot. */
    String send(String recipient, String content) throws IOException {
      for (String command :
          List.of("MAIL FROM:<a@b.example>", "RCPT TO:<" + recipient + ">", "DATA")) {
        say(command);
      }
      return say(content + "\r\n.");
    }

    private String say(String words) throws IOException {
      socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      String reply = in.readLine();
      return reply == null ? "(line ended)" : reply;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
