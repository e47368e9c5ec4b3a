package nurture.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A mail server on the loopback interface, on a free port, that accepts mail for anybody and keeps
 * the newest {@value #KEPT} for reading.
 *
 * <p>The mails are taken out of GreenMail as they arrive: its own mailboxes would grow for as long
 * as the demo runs.
 *
 * <p>Thread: all methods may be called at any time.
 */
public final class MailCatcher implements AutoCloseable {
  /** How many mails are kept; the oldest make room. */
  public static final int KEPT = 5_000;

  private final GreenMail server;
  private final InstantSource time;
  private final int kept;
  private final Deque<CaughtMail> mails = new ArrayDeque<>();

  private MailCatcher(InstantSource time, int kept) {
    this.time = time;
    this.kept = kept;
    this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  /**
   * A listening catcher.
   *
   * @param time dates the mails
   * @throws IllegalStateException if no port can be opened
   */
  public static MailCatcher start(InstantSource time) {
    return start(time, KEPT);
  }

  static MailCatcher start(InstantSource time, int kept) {
    MailCatcher catcher = new MailCatcher(time, kept);
    atHome(catcher.server::start);
    catcher
        .server
        .getUserManager()
        .setMessageDeliveryHandler((mail, recipient) -> new CatchAllUser(recipient, catcher::take));
    return catcher;
  }

  /** The loopback address, by number. */
  public String host() {
    return server.getSmtp().getBindTo();
  }

  public int port() {
    return server.getSmtp().getPort();
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
    server.stop();
  }

  private void take(MimeMessage message) {
    atHome(
        () -> {
          CaughtMail mail = MailReader.read(message, time.instant());
          synchronized (mails) {
            mails.addLast(mail);
            while (mails.size() > kept) {
              mails.removeFirst();
            }
          }
        });
  }

  /** Jakarta Mail looks for its parts by the thread's class loader; make it one that has them. */
  private static void atHome(Runnable work) {
    Thread thread = Thread.currentThread();
    ClassLoader visitor = thread.getContextClassLoader();
    thread.setContextClassLoader(MailCatcher.class.getClassLoader());
    try {
      work.run();
    } finally {
      thread.setContextClassLoader(visitor);
    }
  }
}
