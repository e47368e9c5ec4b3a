package nurture.channel.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import nurture.channel.Delivery;
import nurture.channel.LastLook;
import nurture.channel.email.SmtpRoute.Security;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the server, reused for many letters, that remembers how far the current letter
 * got and what the server answered at that step.
 *
 * <p>Thread: one at a time; handed from caller to caller by the {@link LinePool}.
 */
final class SmtpLine extends SMTPTransport {

  /** The steps of handing over one letter. */
  enum Step {
    MAIL,
    RCPT,
    DATA,
    /** The content is being written. */
    BODY,
    /** The end of the content is about to go out, or has gone out: from here on it may arrive. */
    DOT
  }

  /** Login by an access token. Source: the protocol of Google, which Microsoft shares. */
  static final String XOAUTH2 = "XOAUTH2";

  private static final String SMTPUTF8 = "SMTPUTF8";
  private static final String NO_SMTPUTF8 =
      "to: the address has characters outside ASCII before the @, and the mail server takes none"
          + " (it does not offer SMTPUTF8)";

  private static final String NO_XOAUTH2 =
      "the server takes no access tokens (it does not offer XOAUTH2); set smtp.password";

  private Step step = Step.MAIL;

  /** The server's answer at {@link #step}: 0 while there is none, -1 if the line ended instead. */
  private int code;

  private String reply = "";
  private boolean greeted;
  private boolean resetting;
  private boolean needsSmtpUtf8;
  private boolean reset;
  private LastLook lastLook = LastLook.ALWAYS;
  private boolean heldBack;
  private int letters;

  /** When the line last became idle, in the pool's ticks (ns). */
  private long idleSince;

  private SmtpLine(Session session, boolean tls) {
    super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
  }

  /**
   * Dials, encrypts and logs in as the route says.
   *
   * @param password or access token of the route's user
   * @throws NotConnected with the outcome to report; nothing stays open
   */
  static SmtpLine dial(Session session, SmtpRoute route, Optional<String> password)
      throws NotConnected {
    return dial(
        session,
        route,
        password.isPresent() ? route.username().orElse(null) : null,
        password.orElse(null));
  }

  /**
   * Dials and encrypts, without a login.
   *
   * @throws NotConnected with the outcome to report; nothing stays open
   */
  static SmtpLine greet(Session session, SmtpRoute route) throws NotConnected {
    return dial(session, route, null, null);
  }

  /** The library asks for its lock to be held. */
  private synchronized boolean offers(String login) {
    return supportsAuthentication(login);
  }

  private static SmtpLine dial(
      Session session, SmtpRoute route, @Nullable String user, @Nullable String password)
      throws NotConnected {
    SmtpLine line = new SmtpLine(session, route.security() == Security.TLS);
    try {
      line.connect(route.host(), route.port(), user, password);
    } catch (MessagingException | RuntimeException failure) {
      boolean lacksStartTls =
          route.security() == Security.STARTTLS
              && line.greeted
              && !line.supportsExtension("STARTTLS");
      if (user != null
          && route.wantsToken()
          && failure instanceof AuthenticationFailedException
          && !line.offers(XOAUTH2)) {
        throw new NotConnected(new Delivery.RouteRefused("login", NO_XOAUTH2, false));
      }
      throw new NotConnected(
          SmtpOutcome.notConnected(failure, line.code, line.reply, lacksStartTls));
    }
    if (user != null && !line.supportsExtension("AUTH")) {
      line.hangUp();
      String reason = "the server offers no login, though the route has a user name";
      throw new NotConnected(new Delivery.RouteRefused("login", reason, false));
    }
    return line;
  }

  /**
   * Hands one letter over. Never throws; afterwards ask {@link #diedIdle} and {@link #usable}.
   *
   * @param look asked before DATA, and again when the server is ready for the content: some let us
   *     wait for long in between
   */
  synchronized Delivery send(Envelope envelope, LastLook look) {
    lastLook = look;
    heldBack = false;
    needsSmtpUtf8 = envelope.needsSmtpUtf8();
    if (needsSmtpUtf8 && !supportsExtension(SMTPUTF8)) {
      // Nothing was said, so the line is as good as before.
      reset = true;
      return new Delivery.Refused("letter", NO_SMTPUTF8, false);
    }
    at(Step.MAIL);
    reset = false;
    letters++;
    Exception failure = null;
    try {
      sendMessage(envelope, envelope.recipients());
    } catch (MessagingException | RuntimeException caught) {
      failure = caught;
    }
    return heldBack
        ? new Delivery.Stopped()
        : SmtpOutcome.of(step, code, reply, failure, envelope.letter());
  }

  /**
   * Whether the last letter failed because the server had closed this reused line meanwhile: it got
   * no answer, or the "closing" one (421), to its very first command. Nothing was handed over, so
   * that the letter may go over a fresh line without counting an attempt.
   */
  boolean diedIdle() {
    return letters > 1 && step == Step.MAIL && (code <= 0 || code == 421);
  }

  /** Whether the line can carry another letter. */
  boolean usable(int lettersPerLine) {
    boolean accepted = step == Step.DOT && code / 100 == 2;
    return letters < lettersPerLine && (accepted || (reset && code != 421));
  }

  long idleSince() {
    return idleSince;
  }

  void idleSince(long tick) {
    idleSince = tick;
  }

  /** Says goodbye if the server still listens, and closes. */
  void hangUp() {
    try {
      close();
    } catch (MessagingException alreadyGone) {
      // The socket is closed either way, and the letter's verdict has been given.
    }
  }

  @Override
  protected boolean ehlo(@Nullable String domain) throws MessagingException {
    boolean known = super.ehlo(domain);
    greeted = true;
    return known;
  }

  @Override
  protected void rcptTo() throws MessagingException {
    at(Step.RCPT);
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    heldBack = !lastLook.mayLeave();
    if (heldBack) {
      issueCommand("RSET", -1);
      throw new MessagingException("held back before DATA");
    }
    at(Step.DATA);
    OutputStream body = super.data();
    at(Step.BODY);
    heldBack = !lastLook.mayLeave();
    if (heldBack) {
      // Of a line that ends before the dot the server keeps nothing (RFC 5321 §4.1.1.4); the
      // library closes it for this cause.
      throw new MessagingException("held back", new IOException("held back before the content"));
    }
    return body;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    // Most letters fit the transport's buffer and leave together with the dot, in one write. If
    // that write fails nobody can say how much of it arrived, so the step begins before it.
    at(Step.DOT);
    super.finishData();
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    resetting = command.equals("RSET");
    super.sendCommand(
        !needsSmtpUtf8 && command.endsWith(" " + SMTPUTF8)
            ? command.substring(0, command.length() - SMTPUTF8.length() - 1)
            : command);
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    int answer = super.readServerResponse();
    if (resetting) {
      reset = answer == 250;
    } else {
      code = answer;
      reply = getLastServerResponse();
    }
    return answer;
  }

  private void at(Step next) {
    step = next;
    code = 0;
    reply = "";
  }

  /** Why there is no line, as the outcome of the letter that wanted one. */
  static final class NotConnected extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Delivery outcome;

    NotConnected(Delivery outcome) {
      super(
          outcome instanceof Delivery.RouteRefused refused
              ? refused.reason()
              : ((Delivery.Answered) outcome).reason(),
          null,
          false,
          false);
      this.outcome = outcome;
    }

    Delivery outcome() {
      return outcome;
    }

    /** In one line for people. */
    String reason() {
      return String.valueOf(getMessage());
    }

    boolean isLogin() {
      return outcome instanceof Delivery.RouteRefused refused && refused.code().equals("login");
    }
  }
}
