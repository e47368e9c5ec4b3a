package nurture.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nurture.channel.token.AccessTokens;
import nurture.channel.token.TokenAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logging in at a mailbox by an access token (XOAUTH2). */
final class ImapTokenTest {

  private static final String USER = "replies@our.example";
  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private ServerSocket server;
  private int tokens;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread listener = new Thread(this::listen);
    listener.setDaemon(true);
    listener.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void token_isTheLogin_andOneThatIsRefusedIsAskedForAnew() {
    AccessTokens source =
        new AccessTokens(
            () -> new TokenAnswer.Granted("token-" + ++tokens, Duration.ofHours(1)), () -> NOON);
    try (ImapMailbox mailbox =
        new ImapMailbox(
            new ImapAccount(
                "127.0.0.1",
                server.getLocalPort(),
                SmtpRoute.Security.NONE,
                USER,
                Optional.empty(),
                "INBOX",
                Optional.empty(),
                Optional.empty(),
                1 << 20),
            Optional.of(source))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> mailbox.fetch(0, 0, NOON, 1, () -> false))
            .isInstanceOf(MailboxAway.class)
            .hasMessageNotContaining("token-");
      }
    }

    assertThat(heard)
        .containsExactly(
            "user=" + USER + "\1auth=Bearer token-1\1\1",
            "user=" + USER + "\1auth=Bearer token-2\1\1");
  }

  @Test
  void accountWithoutPasswordAndTokens_isRefusedAtOnce() {
    ImapAccount account =
        new ImapAccount(
            "127.0.0.1",
            1,
            SmtpRoute.Security.NONE,
            USER,
            Optional.empty(),
            "INBOX",
            Optional.empty(),
            Optional.empty(),
            1);

    assertThatThrownBy(() -> new ImapMailbox(account, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a password or tokens");
  }

  /** Lets none in. */
  private void listen() {
    while (!server.isClosed()) {
      try (Socket line = server.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
        say(line, "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
          String[] words = said.split(" ");
          if (said.contains("AUTHENTICATE XOAUTH2")) {
            heard.add(new String(Base64.getDecoder().decode(words[3]), StandardCharsets.US_ASCII));
            say(line, words[0] + " NO [AUTHENTICATIONFAILED] Invalid credentials");
          } else if (said.contains("CAPABILITY")) {
            say(line, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2");
            say(line, words[0] + " OK done");
          } else {
            say(line, words[0] + " OK done");
          }
        }
      } catch (IOException closed) {
        // The next line, or the end.
      }
    }
  }

  private static void say(Socket line, String words) throws IOException {
    line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
