package nurture.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;

/**
 * A mail server on the loopback interface, on a free port, that accepts mail for anybody and keeps
 * the newest {@value #KEPT} for reading.
 *
 * <p>Thread: all methods may be called at any time.
 */
public final class MailCatcher implements AutoCloseable {
  /** How many mails are kept; the oldest make room. */
  public static final int KEPT = 5_000;

  private final SmtpSink server;
  private final InstantSource time;
  private final int kept;
  private final Deque<CaughtMail> mails = new ArrayDeque<>();

  private MailCatcher(InstantSource time, int kept) {
    this.time = time;
    this.kept = kept;
    this.server = SmtpSink.start(SinkOptions.usual().handingTo(this::take));
  }

  /**
   * A listening catcher.
   *
   * @param time dates the mails
   * @throws java.io.UncheckedIOException if no port can be opened
   */
  public static MailCatcher start(InstantSource time) {
    return start(time, KEPT);
  }

  static MailCatcher start(InstantSource time, int kept) {
    return new MailCatcher(time, kept);
  }

  /** The loopback address, by number. */
  public String host() {
    return server.host();
  }

  public int port() {
    return server.port();
  }

  /** The mails kept, the newest last; a copy. A mail is in it before its sender gets the 250. */
  public List<CaughtMail> mails() {
    synchronized (mails) {
      return List.copyOf(mails);
    }
  }

  /** Stops listening; what was caught can still be read. */
  @Override
  public void close() {
    server.close();
  }

  private void take(SmtpSink.Caught caught) {
    CaughtMail mail = MailReader.read(message(caught), time.instant());
    synchronized (mails) {
      mails.addLast(mail);
      while (mails.size() > kept) {
        mails.removeFirst();
      }
    }
  }

  private static MimeMessage message(SmtpSink.Caught caught) {
    String content = caught.content();
    // The line end before the final dot came with the transfer; a char is a byte.
    String sent = content.endsWith("\r\n") ? content.substring(0, content.length() - 2) : content;
    byte[] bytes = sent.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException("A mail could not be parsed; see the cause", unreadable);
    }
  }
}
