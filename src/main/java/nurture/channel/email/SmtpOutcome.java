package nurture.channel.email;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.mail.AuthenticationFailedException;
import java.net.SocketTimeoutException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import nurture.candidate.facts.AnswerStep;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.Answered;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.Delivery.Unclear;
import nurture.channel.email.SmtpLine.Step;
import org.jspecify.annotations.Nullable;

/** What the conversation with the server means for the letter. Source: RFC 5321 §4.2, RFC 3463. */
final class SmtpOutcome {
  private static final Pattern CODES =
      Pattern.compile("^[245][0-9]{2}[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3}[ :-]\\s*)?");

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
    if (code >= 400 && code < 600) {
      boolean login = concernsLogin(code);
      return answered(
          login ? AnswerStep.LOGIN : step(step),
          code,
          coded(code, reply),
          (login ? "the server wants another login: " : at(step)) + uncoded(said),
          ReplyRedaction.uncut(reply, letter));
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
   * The outcome of a letter for which no line could be opened. A 5xx greeting included: what the
   * server says before it has seen a letter is not about the letter.
   */
  static Delivery notConnected(Exception failure, int code, String reply, boolean lacksStartTls) {
    String said = ReplyRedaction.of(reply);
    if (isCausedBy(failure, SSLException.class)) {
      return unreachable(
          "tls", "no trusted encrypted line: " + ReplyRedaction.of(deepest(failure)));
    }
    if (isTimeout(failure)) {
      return unreachable("timeout", "the server did not answer the call in time");
    }
    if (failure instanceof AuthenticationFailedException) {
      return unreachable("login", "the server refused the login: " + loginAnswer(code, said));
    }
    if (code >= 400 && code < 600) {
      return answered(
          AnswerStep.CONNECT,
          code,
          coded(code, reply),
          "before any letter: " + uncoded(said),
          ReplyRedaction.whole(reply));
    }
    if (lacksStartTls) {
      return unreachable("tls", "the route asks for STARTTLS, which the server does not offer");
    }
    return unreachable("connect", "no connection: " + ReplyRedaction.of(deepest(failure)));
  }

  /** A server that takes no token says why in a challenge (334), encoded. */
  private static String loginAnswer(int code, String said) {
    if (code != 334) {
      return said;
    }
    try {
      byte[] challenge = Base64.getMimeDecoder().decode(said.replaceFirst("^334[ -]?", ""));
      return "the access token, " + ReplyRedaction.of(new String(challenge, US_ASCII));
    } catch (IllegalArgumentException unreadable) {
      return "the access token";
    }
  }

  private static RouteRefused unreachable(String code, String reason) {
    return new RouteRefused(code, reason, false);
  }

  /** RFC 4954 §6: authentication missing, too weak or failed. Nothing to do with the letter. */
  private static boolean concernsLogin(int code) {
    return code == 530 || code == 534 || code == 535 || code == 538;
  }

  private static Delivery answered(
      AnswerStep step, int code, String coded, String reason, String said) {
    return new Answered(AnswerWords.read(step, code, said, false), coded, reason, said);
  }

  private static AnswerStep step(Step step) {
    return switch (step) {
      case MAIL -> AnswerStep.SENDER;
      case RCPT -> AnswerStep.RECIPIENT;
      case DATA, BODY, DOT -> AnswerStep.CONTENT;
    };
  }

  private static String coded(int code, String reply) {
    Matcher enhanced = ENHANCED.matcher(reply);
    return enhanced.find() ? code + " " + enhanced.group(1) : Integer.toString(code);
  }

  /** Without the codes at its beginning, which are told beside it. */
  private static String uncoded(String said) {
    String words = CODES.matcher(said).replaceFirst("");
    return words.isBlank() ? said : words;
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
