package nurture.channel.email;

import java.time.Duration;
import java.util.Optional;

/**
 * How to reach one SMTP server, and how hard to lean on it.
 *
 * @param host name or IP address; with encryption the server's certificate must be for this name
 * @param port usually 587 with STARTTLS, 465 with TLS, 25 without encryption
 * @param security see {@link Security}
 * @param username for the login; absent: none. If present the server must offer a login
 * @param password for the login; absent with a username: an access token is the login (XOAUTH2)
 * @param connections how many letters are handed over at once, 1 to 1000
 * @param connectTimeout for reaching the server; positive
 * @param readTimeout for each reply, and for each write; positive. Too short a time turns slow
 *     acceptance into {@code Unclear}; RFC 5321 §4.5.3.2.6 asks for ten minutes after the last dot
 * @param messagesPerConnection after so many letters a connection is closed and opened anew; many
 *     servers hang up after 100
 */
public record SmtpRoute(
    String host,
    int port,
    Security security,
    Optional<String> username,
    Optional<String> password,
    int connections,
    Duration connectTimeout,
    Duration readTimeout,
    int messagesPerConnection) {

  /** How the line is protected. */
  public enum Security {
    /** Not at all: for a relay on the same machine or a trusted network. */
    NONE,
    /** Plain first, then encrypted; a server that does not offer it gets no letter. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
  }

  /**
   * @throws IllegalArgumentException if a value is outside its range; the message names it
   */
  public SmtpRoute {
    require(!host.isBlank(), "host must not be blank");
    require(port > 0 && port < 65536, "port must be 1 to 65535");
    require(
        username.isPresent() || password.isEmpty(), "a password must not stand without a username");
    require(connections > 0 && connections <= 1000, "connections must be 1 to 1000");
    require(isTimeout(connectTimeout), "connectTimeout must be 1 ms to 1 day");
    require(isTimeout(readTimeout), "readTimeout must be 1 ms to 1 day");
    require(messagesPerConnection > 0, "messagesPerConnection must be positive");
  }

  /**
   * An unprotected route with the usual limits: 8 connections, 10 s to connect, 60 s for a reply,
   * 100 letters a connection.
   */
  public static SmtpRoute plain(String host, int port) {
    return new SmtpRoute(
        host,
        port,
        Security.NONE,
        Optional.empty(),
        Optional.empty(),
        8,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        100);
  }

  /** Whether the login is by an access token. */
  boolean wantsToken() {
    return username.isPresent() && password.isEmpty();
  }

  /** Everything but the password and the user name. */
  @Override
  public String toString() {
    return "SmtpRoute[" + host + ":" + port + ", " + security + ", " + connections + " lines]";
  }

  private static boolean isTimeout(Duration duration) {
    return duration.toMillis() >= 1 && duration.compareTo(Duration.ofDays(1)) <= 0;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("SMTP route: " + otherwise);
    }
  }
}
