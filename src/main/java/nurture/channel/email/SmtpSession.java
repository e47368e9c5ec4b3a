package nurture.channel.email;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import nurture.channel.email.SmtpRoute.Security;

/** A route in the words of Jakarta Mail: its properties, each with the reason it is set. */
final class SmtpSession {
  static {
    // Otherwise Jakarta Mail scans the class path for it on every use, at half the mail rate.
    String provider = "jakarta.mail.util.StreamProvider";
    if (System.getProperty(provider) == null) {
      System.setProperty(provider, "org.eclipse.angus.mail.util.MailStreamProvider");
    }
  }

  /**
   * Jakarta Mail logs under the package of the class of the transport, and ours extends its own.
   * Held, because the JVM forgets the level of a logger that no code holds.
   */
  private static final Logger LIBRARY = Logger.getLogger(SmtpLine.class.getPackageName());

  static {
    // It remarks on each connection to a server without SMTPUTF8; SmtpLine says so where it
    // matters.
    LIBRARY.setLevel(Level.WARNING);
  }

  private static final Pattern FULL_HOST_NAME =
      Pattern.compile("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

  private SmtpSession() {}

  /**
   * @param connect for reaching the server
   * @param answer for each reply and each write
   * @param watch enforces the write timeout; must outlive the session
   * @param trust what to encrypt with; absent: the JVM's own trust
   */
  static Session of(
      SmtpRoute route,
      Duration connect,
      Duration answer,
      ScheduledExecutorService watch,
      Optional<SSLSocketFactory> trust) {
    Properties mail = new Properties();
    mail.setProperty("mail.smtp.connectiontimeout", Long.toString(connect.toMillis()));
    mail.setProperty("mail.smtp.timeout", Long.toString(answer.toMillis()));
    mail.setProperty("mail.smtp.writetimeout", Long.toString(answer.toMillis()));
    mail.put("mail.smtp.executor.writetimeout", watch);
    mail.setProperty("mail.smtp.localhost", ownName());
    // A QUIT is a courtesy; its answer is not worth a server's delay.
    mail.setProperty("mail.smtp.quitwait", "false");
    // Lets an address outside ASCII through; SmtpLine asks for it where a letter needs it alone.
    mail.setProperty("mail.mime.allowutf8", "true");
    mail.put("mail.smtp.socketFactory", new PromptSockets(PromptSockets.OF_SMTP));
    mail.setProperty("mail.smtp.socketFactory.fallback", "false");
    trust.ifPresent(factory -> mail.put("mail.smtp.ssl.socketFactory", factory));
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (route.security() == Security.STARTTLS) {
      mail.setProperty("mail.smtp.starttls.enable", "true");
      mail.setProperty("mail.smtp.starttls.required", "true");
    }
    if (route.wantsToken()) {
      mail.setProperty("mail.smtp.auth.mechanisms", SmtpLine.XOAUTH2);
    }
    return Session.getInstance(mail);
  }

  /**
   * What to say in EHLO. Asking the resolver for our own name can take seconds, so it is the
   * HOSTNAME of the environment if that is a full name, else an address literal (RFC 5321 §4.1.4).
   */
  private static String ownName() {
    String name = System.getenv("HOSTNAME");
    return name != null && name.length() < 254 && FULL_HOST_NAME.matcher(name).matches()
        ? name
        : "[127.0.0.1]";
  }
}
