package nurture.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Postfix and Dovecot of the system, on loopback, in a folder of their own: what is accepted for a
 * mailbox that there is not comes back as a delivery status notification of Postfix's, and our own
 * mailbox is read over IMAP. They need root, as both change to users of theirs.
 */
final class DebianMailServers implements AutoCloseable {

  static final String OURS = "replies@our.example";
  static final String SECRET = "a-secret";

  private static final Path POSTFIX = Path.of("/usr/sbin/postfix");
  private static final Path DOVECOT = Path.of("/usr/sbin/dovecot");
  private static final String NOBODY = "65534";

  private final Path folder;
  private final int smtp = freePort();
  private final int imap = freePort();
  private Process dovecot;

  private DebianMailServers(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts both; where they are not installed the test is skipped, unless {@code CI} is set.
   *
   * @param boxes addresses at candidates.example that there are
   */
  static DebianMailServers start(Path folder, List<String> boxes) throws IOException {
    boolean there =
        Files.isExecutable(POSTFIX)
            && Files.isExecutable(DOVECOT)
            && System.getProperty("user.name").equals("root");
    if (System.getenv("CI") != null) {
      Assertions.assertTrue(there, "postfix and dovecot-imapd are installed, and this is root");
    }
    Assumptions.assumeTrue(there, "skipped: it takes postfix, dovecot-imapd and root");
    DebianMailServers servers = new DebianMailServers(folder.toRealPath());
    try {
      servers.begin(boxes);
    } catch (IOException | RuntimeException e) {
      servers.close();
      throw e;
    }
    return servers;
  }

  int smtpPort() {
    return smtp;
  }

  int imapPort() {
    return imap;
  }

  /** The mails in a box at candidates.example. */
  List<String> mails(String box) {
    Path fresh = folder.resolve("mail/candidates.example/" + box + "/new");
    if (!Files.isDirectory(fresh)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(fresh)) {
      return files.map(DebianMailServers::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(List<String> boxes) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path mail = Files.createDirectories(folder.resolve("mail"));
    run("chown", NOBODY + ":" + NOBODY, mail.toString());
    postfix(boxes);
    dovecot();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answers(smtp) && answers(imap));
  }

  private void postfix(List<String> boxes) throws IOException {
    Path conf = Files.createDirectories(folder.resolve("postfix"));
    Files.createDirectories(folder.resolve("queue"));
    run("chown", "postfix", Files.createDirectories(folder.resolve("data")).toString());
    StringBuilder maps = new StringBuilder(OURS + " our.example/replies/\n");
    boxes.forEach(
        box -> maps.append(box + "@candidates.example candidates.example/" + box + "/\n"));
    Files.writeString(conf.resolve("boxes"), maps);
    Files.writeString(
        conf.resolve("main.cf"),
        """
        compatibility_level = 3.6
        queue_directory = %1$s/queue
        data_directory = %1$s/data
        maillog_file = %1$s/postfix.log
        maillog_file_prefixes = %1$s
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        mail_owner = postfix
        setgid_group = postdrop
        myhostname = mx.our.example
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        mynetworks = 127.0.0.0/8
        mydestination =
        alias_maps =
        virtual_mailbox_domains = our.example, candidates.example
        virtual_mailbox_base = %1$s/mail
        virtual_mailbox_maps = texthash:%1$s/postfix/boxes
        virtual_uid_maps = static:%2$s
        virtual_gid_maps = static:%2$s
        smtpd_reject_unlisted_recipient = no
        smtpd_peername_lookup = no
        smtpd_tls_security_level = none
        """
            .formatted(folder, NOBODY));
    Files.writeString(
        conf.resolve("master.cf"),
        """
        127.0.0.1:%d inet n - n - - smtpd
        pickup unix n - n 60 1 pickup
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        verify unix - - n - 1 verify
        flush unix n - n 1000? 0 flush
        proxymap unix - - n - - proxymap
        smtp unix - - n - - smtp
        error unix - - n - - error
        retry unix - - n - - error
        discard unix - - n - - discard
        local unix - n n - - local
        virtual unix - n n - - virtual
        anvil unix - - n - 1 anvil
        scache unix - - n - 1 scache
        postlog unix-dgram n - n - 1 postlogd
        """
            .formatted(smtp));
    run(POSTFIX.toString(), "-c", conf.toString(), "start");
  }

  private void dovecot() throws IOException {
    Path conf = folder.resolve("dovecot.conf");
    Files.writeString(
        conf,
        """
        protocols = imap
        listen = 127.0.0.1
        base_dir = %1$s/dovecot
        state_dir = %1$s/dovecot-state
        log_path = %1$s/dovecot.log
        ssl = no
        disable_plaintext_auth = no
        first_valid_uid = 100
        mail_location = maildir:%1$s/mail/our.example/replies
        passdb {
          driver = static
          args = password=%3$s
        }
        userdb {
          driver = static
          args = uid=%2$s gid=%2$s home=%1$s/mail
        }
        service imap-login {
          chroot =
          inet_listener imap {
            address = 127.0.0.1
            port = %4$d
          }
          inet_listener imaps {
            port = 0
          }
        }
        service anvil {
          chroot =
        }
        """
            .formatted(folder, NOBODY, SECRET, imap));
    Files.createDirectories(folder.resolve("dovecot-state"));
    dovecot =
        new ProcessBuilder(DOVECOT.toString(), "-F", "-c", conf.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("dovecot.out").toFile())
            .start();
  }

  private static void run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean answers(int port) {
    try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.getInputStream().read() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (dovecot != null) {
      dovecot.destroy();
    }
    if (Files.exists(folder.resolve("queue/pid/master.pid"))) {
      run(POSTFIX.toString(), "-c", folder.resolve("postfix").toString(), "stop");
    }
  }
}
