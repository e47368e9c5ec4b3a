package nurture.channel.email;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How to reach a mailbox over IMAP.
 *
 * @param host name or IP address; with encryption the server's certificate must be for this name
 * @param security how the line is protected
 * @param password absent: an access token is the login (XOAUTH2)
 * @param folder that is read
 * @param readFolder where mails go that were read and recognised; empty leaves them where they are
 * @param unrecognisedFolder where those go that a person has to look at; empty leaves them
 * @param largestBytes of a mail; of one that is larger so many are fetched
 */
public record ImapAccount(
    String host,
    int port,
    SmtpRoute.Security security,
    String username,
    Optional<String> password,
    String folder,
    Optional<String> readFolder,
    Optional<String> unrecognisedFolder,
    int largestBytes) {

  static final Duration CONNECT = Duration.ofSeconds(15);

  /** For each answer of the server; it is longer than an IDLE. */
  static final Duration ANSWER = Duration.ofSeconds(90);

  public ImapAccount {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(folder, "folder");
  }

  /** What it is called in tables and logs. */
  public String name() {
    return username + " " + host + " " + folder;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ImapAccount[" + host + ":" + port + ", " + security + "]";
  }
}
