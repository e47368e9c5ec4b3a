package nurture.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ImapMailboxTest {

  private static final String USER = "replies@our.example";
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private GreenMail server;
  private GreenMailUser user;
  private ImapMailbox mailbox;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser(USER, USER, "secret");
    mailbox = new ImapMailbox(account("secret", 1 << 20), Optional.empty());
  }

  @AfterEach
  void stop() {
    mailbox.close();
    server.stop();
  }

  @Test
  void mails_areFetchedInTheirOrder_andLaterOnesAfterThem() throws Exception {
    deliver("one");
    deliver("two");

    FetchedMails first = mailbox.fetch(0, 0, LONG_AGO, 10, () -> false);
    deliver("three");
    FetchedMails second =
        mailbox.fetch(first.validity(), first.lastUid(), LONG_AGO, 10, () -> false);
    FetchedMails third =
        mailbox.fetch(first.validity(), second.lastUid(), LONG_AGO, 10, () -> false);

    assertThat(texts(first)).containsExactly("one", "two");
    assertThat(texts(second)).containsExactly("three");
    assertThat(third.mails()).isEmpty();
    assertThat(third.lastUid()).isEqualTo(second.lastUid());
    assertThat(inbox().getMessages()).noneMatch(each -> each.isSet(Flags.Flag.SEEN));
  }

  @Test
  void manyMails_comeABatchAtATime() throws Exception {
    for (int i = 0; i < 5; i++) {
      deliver("mail " + i);
    }

    FetchedMails first = mailbox.fetch(0, 0, LONG_AGO, 3, () -> false);
    FetchedMails rest = mailbox.fetch(first.validity(), first.lastUid(), LONG_AGO, 3, () -> false);

    assertThat(texts(first)).containsExactly("mail 0", "mail 1", "mail 2");
    assertThat(texts(rest)).containsExactly("mail 3", "mail 4");
  }

  @Test
  void oldMails_areLeftOutAtTheFirstLook_andForGood() throws Exception {
    deliver("old");

    FetchedMails first =
        mailbox.fetch(0, 0, Instant.now().plus(Duration.ofDays(2)), 10, () -> false);
    deliver("new");
    FetchedMails second =
        mailbox.fetch(first.validity(), first.lastUid(), LONG_AGO, 10, () -> false);

    assertThat(first.mails()).isEmpty();
    assertThat(texts(second)).containsExactly("new");
  }

  @Test
  void anotherValidity_isReadLikeTheFirstTime() throws Exception {
    deliver("one");
    FetchedMails first = mailbox.fetch(0, 0, LONG_AGO, 10, () -> false);

    FetchedMails again = mailbox.fetch(first.validity() + 1, 900, LONG_AGO, 10, () -> false);

    assertThat(texts(again)).containsExactly("one");
    assertThat(again.lastUid()).isEqualTo(first.lastUid());
  }

  @Test
  void ofALargeMail_theBeginningIsFetched() throws Exception {
    mailbox.close();
    mailbox = new ImapMailbox(account("secret", 400), Optional.empty());
    deliver("begins " + "x".repeat(1000));
    deliver("small");

    FetchedMails fetched = mailbox.fetch(0, 0, LONG_AGO, 10, () -> false);

    assertThat(fetched.mails().get(0).raw()).hasSizeBetween(100, 400);
    assertThat(texts(fetched).get(0)).startsWith("begins xxx");
    assertThat(texts(fetched).get(1)).isEqualTo("small");
  }

  @Test
  void anAuthorWithoutAValidAddress_stopsNoMail() throws Exception {
    deliver("cron@her_host.example", "from a machine");
    deliver("MISSING_MAILBOX@MISSING_DOMAIN", "as Dovecot tells of one without a domain");
    deliver("three");

    assertThat(texts(mailbox.fetch(0, 0, LONG_AGO, 10, () -> false)))
        .containsExactly("from a machine", "as Dovecot tells of one without a domain", "three");
  }

  @Test
  void aMailThatIsRefusedForNow_isFetchedLater_andOneThatAlwaysIsStopsNoOther() throws Exception {
    deliver("one");
    deliver("two");
    deliver("three");
    try (RefusingImap refusing = RefusingImap.before(server.getImap().getPort());
        ImapMailbox through =
            new ImapMailbox(account(refusing.port(), "secret", 1 << 20), Optional.empty())) {
      refusing.refuse(2, ImapMailbox.ASKED - 1);

      FetchedMails first = through.fetch(0, 0, LONG_AGO, 10, () -> false);
      assertThat(texts(first)).containsExactly("one");
      assertThatThrownBy(() -> fetchAfter(through, first)).isInstanceOf(MailboxAway.class);
      assertThat(texts(fetchAfter(through, first))).containsExactly("two", "three");

      refusing.refuse(2, ImapMailbox.ASKED);
      refusing.refuse(3, ImapMailbox.ASKED);
      assertThatThrownBy(() -> fetchAfter(through, first)).isInstanceOf(MailboxAway.class);
      assertThatThrownBy(() -> fetchAfter(through, first)).isInstanceOf(MailboxAway.class);
      FetchedMails second = fetchAfter(through, first);
      assertThat(raws(second)).singleElement().asString().contains("does not hand out");
      assertThatThrownBy(() -> fetchAfter(through, second)).isInstanceOf(MailboxAway.class);
      FetchedMails third = fetchAfter(through, second);
      assertThat(raws(third))
          .singleElement()
          .asString()
          .contains("does not hand out")
          .isNotEqualTo(raws(second).get(0));
    }
  }

  @Test
  void anAnswerWithoutEnd_endsTheLine() throws Exception {
    AtomicLong said = new AtomicLong();
    byte[] some = ("* OK " + "x".repeat(1 << 16) + " ").getBytes(StandardCharsets.US_ASCII);

    assertEndsTheLine(
        caller -> {
          caller.getOutputStream().write("* OK hello\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            caller.getOutputStream().write(some);
            said.addAndGet(some.length);
          }
        });

    assertThat(said.get()).isLessThan(32 << 20);
  }

  @Test
  void aLengthBeyondTheMemory_endsTheLine() throws Exception {
    assertEndsTheLine(
        caller -> {
          caller
              .getOutputStream()
              .write("* OK {1900000000}\r\n".getBytes(StandardCharsets.US_ASCII));
          caller.shutdownOutput();
          caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        });
  }

  /** What a mail server does with a line. */
  private interface Serving {
    void serve(Socket caller) throws IOException;
  }

  private static void assertEndsTheLine(Serving serving) throws Exception {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ImapMailbox mailbox =
            new ImapMailbox(account(door.getLocalPort(), "secret", 1 << 20), Optional.empty())) {
      Thread server =
          new Thread(
              () -> {
                try (Socket caller = door.accept()) {
                  serving.serve(caller);
                } catch (IOException hungUp) {
                  // As it should.
                }
              });
      server.setDaemon(true);
      server.start();

      assertThatThrownBy(() -> mailbox.fetch(0, 0, LONG_AGO, 10, () -> false))
          .isInstanceOf(MailboxAway.class);
      server.join();
    }
  }

  private static FetchedMails fetchAfter(ImapMailbox mailbox, FetchedMails before)
      throws MailboxAway {
    return mailbox.fetch(before.validity(), before.lastUid(), LONG_AGO, 10, () -> false);
  }

  private static List<String> raws(FetchedMails fetched) {
    return fetched.mails().stream()
        .map(mail -> new String(mail.raw(), StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void whenItIsEnough_theMailUnderWayIsTheLast() throws Exception {
    deliver("one");
    deliver("two");

    assertThat(texts(mailbox.fetch(0, 0, LONG_AGO, 10, () -> true))).containsExactly("one");
  }

  @Test
  void wait_endsWithAMail_withWordFromUs_andByItself() throws Exception {
    FetchedMails first = mailbox.fetch(0, 0, LONG_AGO, 10, () -> false);

    assertThat(mailbox.idle(Duration.ofMillis(50))).isTrue();
    Thread sender =
        new Thread(
            () -> {
              try {
                deliver("during");
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            });
    sender.start();
    assertThat(mailbox.idle(Duration.ofSeconds(60))).isTrue();
    sender.join();

    assertThat(texts(mailbox.fetch(first.validity(), first.lastUid(), LONG_AGO, 10, () -> false)))
        .containsExactly("during");
  }

  @Test
  void mails_areMovedToAFolderThatIsMade() throws Exception {
    deliver("one");
    deliver("two");
    FetchedMails fetched = mailbox.fetch(0, 0, LONG_AGO, 10, () -> false);

    assertThat(mailbox.move(List.of(fetched.mails().get(0).uid()), "Read")).isTrue();

    assertThat(inbox().getMessageCount()).isEqualTo(1);
    assertThat(folder("Read").getMessageCount()).isEqualTo(1);
  }

  @Test
  void wrongPassword_isToldWithTheMailbox() {
    mailbox.close();
    mailbox = new ImapMailbox(account("wrong", 1 << 20), Optional.empty());

    assertThatThrownBy(() -> mailbox.fetch(0, 0, LONG_AGO, 10, () -> false))
        .isInstanceOf(MailboxAway.class)
        .hasMessageContaining("127.0.0.1")
        .hasMessageNotContaining("wrong");
  }

  private ImapAccount account(String password, int largest) {
    return account(server.getImap().getPort(), password, largest);
  }

  private static ImapAccount account(int port, String password, int largest) {
    return new ImapAccount(
        "127.0.0.1",
        port,
        SmtpRoute.Security.NONE,
        USER,
        Optional.of(password),
        "INBOX",
        Optional.empty(),
        Optional.empty(),
        largest);
  }

  private void deliver(String text) throws MessagingException {
    deliver("ada@example.com", text);
  }

  private void deliver(String from, String text) throws MessagingException {
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(
                ("From: " + from + "\r\nSubject: Hello\r\n\r\n" + text + "\r\n")
                    .getBytes(StandardCharsets.UTF_8))));
  }

  private MailFolder inbox() {
    return folder("INBOX");
  }

  private MailFolder folder(String name) {
    return server.getManagers().getImapHostManager().getFolder(user, name);
  }

  private static List<String> texts(FetchedMails fetched) {
    return fetched.mails().stream()
        .map(mail -> new String(mail.raw(), StandardCharsets.UTF_8))
        .map(raw -> raw.substring(raw.indexOf("\r\n\r\n") + 4).strip())
        .toList();
  }
}
