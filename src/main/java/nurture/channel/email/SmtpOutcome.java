package nurture.channel.email;

import jakarta.mail.AuthenticationFailedException;
import java.net.SocketTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.Refused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.Delivery.Unclear;
import nurture.channel.email.SmtpLine.Step;
import org.jspecify.annotations.Nullable;

/** What the conversation with the server means for the letter. Source: RFC 5321 §4.2, RFC 3463. */
final class SmtpOutcome {
  private static final Pattern ENHANCED =
      Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})");

  private SmtpOutcome() {}

  /**
   * The outcome of a letter that got as far as {@code step}.
   *
   * @param code the server's answer at that step; 0 for none, -1 if the line ended instead
   * @param failure what Jakarta Mail made of it, only asked whether time ran out
   */
  static Delivery of(
      Step step, int code, String reply, @Nullable Exception failure, Letter letter) {
    String said = ReplyRedaction.of(reply, letter);
    if (concernsRoute(code)) {
      return new TryLater(coded(code, reply), "the server wants another login: " + said);
    }
    if (code >= 400 && code < 500) {
      return new TryLater(coded(code, reply), at(step) + said);
    }
    if (code >= 500 && code < 600) {
      return new Refused(coded(code, reply), at(step) + said, isHard(step, code, reply));
    }
    if (step == Step.DOT) {
      return code >= 200 && code < 300
          ? new Accepted(said)
          : new Unclear("the letter was sent, but " + silence(code, failure));
    }
    String word = code > 0 ? "confused" : isTimeout(failure) ? "timeout" : "dropped";
    return new TryLater(word, at(step) + silence(code, failure));
  }

  /**
   * The outcome of a letter for which no line could be opened. Always to be tried later, a 5xx
   * greeting included: what the server says before it has seen a letter is not about the letter.
   */
  static TryLater notConnected(Exception failure, int code, String reply, boolean lacksStartTls) {
    String said = ReplyRedaction.of(reply);
    if (isCausedBy(failure, SSLException.class)) {
      return new TryLater(
          "tls", "no trusted encrypted line: " + ReplyRedaction.of(deepest(failure)));
    }
    if (isTimeout(failure)) {
      return new TryLater("timeout", "the server did not answer the call in time");
    }
    if (failure instanceof AuthenticationFailedException) {
      return new TryLater("login", "the server refused the login: " + said);
    }
    if (code >= 400 && code < 600) {
      return new TryLater(coded(code, reply), "before any letter: " + said);
    }
    if (lacksStartTls) {
      return new TryLater("tls", "the route asks for STARTTLS, which the server does not offer");
    }
    return new TryLater("connect", "no connection: " + ReplyRedaction.of(deepest(failure)));
  }

  /** RFC 4954 §6: authentication missing, too weak or failed. Nothing to do with the letter. */
  private static boolean concernsRoute(int code) {
    return code == 530 || code == 534 || code == 535 || code == 538;
  }

  /**
   * Only what was said about the recipient counts against the address, and of that neither policy
   * (x.7.x) nor a mailbox that is full or too small (x.2.2, x.2.3, 552), nor trouble on the way.
   */
  private static boolean isHard(Step step, int code, String reply) {
    Matcher enhanced = ENHANCED.matcher(reply);
    if (enhanced.find()) {
      String detail = enhanced.group(1).substring(1);
      boolean aboutAddress =
          detail.startsWith(".1.") && !detail.equals(".1.7") && !detail.equals(".1.8");
      boolean mailboxGone = detail.equals(".2.1");
      // "Address rejected" is sometimes said only once the content has been seen.
      return (step == Step.RCPT || step == Step.DOT) && (aboutAddress || mailboxGone);
    }
    return step == Step.RCPT && (code == 550 || code == 551 || code == 553);
  }

  private static String coded(int code, String reply) {
    Matcher enhanced = ENHANCED.matcher(reply);
    return enhanced.find() ? code + " " + enhanced.group(1) : Integer.toString(code);
  }

  private static String at(Step step) {
    return switch (step) {
      case MAIL -> "at the sender: ";
      case RCPT -> "at the recipient: ";
      case DATA, BODY, DOT -> "at the content: ";
    };
  }

  private static String silence(int code, @Nullable Exception failure) {
    if (code > 0) {
      return "the server answered outside the protocol (" + code + ")";
    }
    return isTimeout(failure) ? "the server did not answer in time" : "the line was dropped";
  }

  private static boolean isTimeout(@Nullable Throwable failure) {
    return isCausedBy(failure, SocketTimeoutException.class);
  }

  private static boolean isCausedBy(@Nullable Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable link = failure; link != null; link = link.getCause()) {
      if (kind.isInstance(link)) {
        return true;
      }
    }
    return false;
  }

  private static String deepest(Throwable failure) {
    Throwable last = failure;
    for (Throwable link = failure; link != null; link = link.getCause()) {
      last = link;
    }
    String message = last.getMessage();
    return message == null ? last.getClass().getSimpleName() : message;
  }
}
