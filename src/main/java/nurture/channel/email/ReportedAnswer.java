package nurture.channel.email;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswer;
import nurture.event.AnswerResponse;

/**
 * The answer of a mail server as a report passes it on (RFC 3464), read as the answers are read
 * that we get ourselves.
 *
 * @param answer what it says, as the rules of delivery see it
 * @param fades whether its words or codes name what passes: a full mailbox, a server not reached
 * @param code {@code "550 5.1.1"} or {@code "550"}; empty if the answer has none
 * @param reason the answer in one line of bounded length, without addresses
 * @param said the words that {@code answer} was read from
 */
public record ReportedAnswer(
    MailAnswer answer, boolean fades, String code, String reason, String said) {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\d.\\[])([45][0-57]\\d)(?=[\\s:-](?!\\d{1,3}\\.\\d{1,3}\\.\\d)|[\\s-][245]\\.\\d|$)");

  private static final Pattern ENHANCED =
      Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d]|\\.\\d)");

  private static final Pattern STEP =
      Pattern.compile(
          "(?:in reply to|response to|after|>>>)\\s{1,3}(?:the |end of |an? )?"
              + "(mail from|rcpt to|rcpt|end of data|data|ehlo|helo|initial connection|bdat)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PASSING =
      Pattern.compile(
          "(mailbox|inbox|quota|user|account|postfach|mailbox size|storage|disk|bo[iî]te|buzón|mailbox is)"
              + "[^.;]{0,30}\\b(full|exceed\\w*"
              + "|over ?quota|out of (storage|space)|voll|pleine|llen[oa]|vol)\\b"
              + "|over ?quota|quota exceeded|insufficient (system )?(storage|disk)|out of storage"
              + "|timed? ?out|time-?out|connection (refused|reset|lost|dropped)|no route to host"
              + "|network (is )?unreachable|host unreachable|unable to connect|could not connect"
              + "|delivery time expired|message expired|without delivery|queue (time|lifetime)|too long in (the )?queue"
              + "|retry time(out| not reached)|retry timeout exceeded|gr[ea]y[- ]?list"
              + "|(try|retry)( again)? later|temporar(y|ily)|receiving (mail|messages|email) (at a rate|too)"
              + "|not accepting (network )?messages|server (is )?(busy|too busy)|too many hops"
              + "|hop count exceeded|mail loop|loop(s)? (was |were )?detected"
              + "|host not found, try again|dns (error|failure|server)|currently unavailable",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PASSING_CODES =
      Pattern.compile("[245]\\.(2\\.2|3\\.[12]|4\\.([2-7]|14))|4\\.4\\.1");

  /**
   * @param said the words of the server; whatever comes before its reply code does no harm
   * @param status the enhanced code that the report gives besides (RFC 3463); empty for none. It
   *     counts only where the server said nothing, because relays make it up
   * @param around what the report tells of the conversation; only asked at which step it ended
   */
  public static ReportedAnswer of(String said, String status, String around) {
    String words = ReplyRedaction.whole(said);
    Matcher coded = CODE.matcher(words);
    String number = coded.find() ? coded.group(1) : "";
    String plain = number.isEmpty() ? words : words.substring(coded.start());
    Matcher enhanced = ENHANCED.matcher(words);
    String own = enhanced.find() ? enhanced.group() : "";
    boolean mute = plain.replaceAll("[\\d.\\s;:#()-]", "").length() < 3;
    String counted = own.isEmpty() && mute ? status : own;
    int code =
        number.isEmpty() ? assumed(counted.isEmpty() ? status : counted) : Integer.parseInt(number);
    String judged =
        own.isEmpty() && !counted.isEmpty() ? code + " " + counted + " " + words : words;
    AnswerStep step = step(said + " " + around);
    boolean fades =
        PASSING.matcher(words).find()
            || PASSING_CODES.matcher(counted.isEmpty() ? status : counted).matches();
    String shown =
        number.isEmpty()
            ? Optional.of(counted).filter(c -> !c.isEmpty()).orElse(status)
            : (number + " " + own).strip();
    return new ReportedAnswer(
        AnswerWords.read(step, code, judged, true),
        fades,
        shown,
        ReplyRedaction.shortened(words),
        judged);
  }

  /** Whether it may be otherwise later, where that follows from it. */
  public boolean isPassing(AnswerResponse response) {
    return switch (response) {
      case HOLD_ROUTE, HOLD_PROVIDER, THROTTLE -> false;
      case RETRY, FAIL -> answer.passing() || fades;
      case SUPPRESS -> answer.passing();
    };
  }

  /** RFC 3463: the class of a status stands for that of a reply. */
  private static int assumed(String status) {
    return status.startsWith("4") ? 450 : 550;
  }

  /** Unknown is read as the end of the data: there only words and codes of the mailbox count. */
  private static AnswerStep step(String told) {
    Matcher step = STEP.matcher(told);
    if (!step.find()) {
      return AnswerStep.CONTENT;
    }
    String word = step.group(1).toLowerCase(Locale.ROOT);
    if (word.startsWith("rcpt")) {
      return AnswerStep.RECIPIENT;
    }
    boolean data = word.contains("data") || word.equals("bdat");
    return data ? AnswerStep.CONTENT : AnswerStep.SENDER;
  }
}
