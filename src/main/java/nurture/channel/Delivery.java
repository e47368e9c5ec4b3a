package nurture.channel;

import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextTrouble;
import nurture.event.AnswerResponse;

/**
 * What became of one letter. Each case names its next step, or what the rules of delivery need to
 * name it.
 *
 * <p>A {@code code} is what measures and rules may count by: the server's own, such as {@code "550
 * 5.1.1"} (the enhanced part, RFC 3463, only if the server gave one), or one of our words:
 *
 * <ul>
 *   <li>{@code busy}: no connection was free in time; {@code closed}: the channel is shut down
 *   <li>{@code connect}: the server was not reached; {@code timeout}: it did not answer in time;
 *       {@code dropped}: it hung up; {@code confused}: it answered outside the protocol
 *   <li>{@code tls}: no trusted encrypted line; {@code login}: it did not let us in; {@code oauth}:
 *       there is no access token to log in with
 *   <li>{@code dkim}: the letter could not be signed; {@code preflight}: the check of DNS before
 *       mails leave was not passed
 *   <li>{@code letter}: the letter itself cannot be sent; {@code text}: the text cannot, or there
 *       is no number to send it to
 * </ul>
 *
 * <p>A {@code reason} is one line for people. It never contains an address or the letter's text:
 * servers like to echo addresses, and these are blotted out.
 */
public sealed interface Delivery {

  /** The server took responsibility for the letter. Done. */
  record Accepted(String serverReply) implements Delivery {}

  /**
   * The server certainly has not got it, and may take it later: a 4xx reply about this letter, or a
   * line that failed before the end of the letter was sent. Try again, later and later.
   */
  record TryLater(String code, String reason) implements Delivery {}

  /** It did not leave: the last look said that it may not. Not an attempt. */
  record Stopped() implements Delivery {}

  /**
   * The server certainly has not got it, and the reason is the route and not the letter: it was not
   * reached, refused the login, or refuses our sender, address, reputation or rate. Other letters
   * would fare the same, so the route rests and the letters wait.
   *
   * @param aboutLetter whether the server answered to this letter's recipient or content; then the
   *     answer may concern this letter alone after all
   */
  record RouteRefused(String code, String reason, boolean aboutLetter) implements Delivery {}

  /**
   * The server said no for good (5xx), or the letter can never be sent as it is. Do not retry.
   *
   * @param hard true if the recipient's mailbox itself is plainly to blame, so that nothing should
   *     be sent there again; false if another letter or day might fare better (mailbox full,
   *     content, a malformed subject)
   */
  record Refused(String code, String reason, boolean hard) implements Delivery {}

  /**
   * The server certainly has not got it, and said why. What follows is for the rules of delivery.
   *
   * @param answer what it said, as rules see it
   * @param said its words without addresses, longer than {@code reason}
   */
  record Answered(MailAnswer answer, String code, String reason, String said) implements Delivery {

    /** The outcome where that follows. */
    public Delivery as(AnswerResponse response) {
      return switch (response) {
        case HOLD_ROUTE ->
            new RouteRefused(
                code,
                reason,
                answer.step() == AnswerStep.RECIPIENT || answer.step() == AnswerStep.CONTENT);
        case HOLD_PROVIDER, THROTTLE, RETRY -> new TryLater(code, reason);
        case FAIL -> new Refused(code, reason, false);
        case SUPPRESS ->
            answer.passing() ? new TryLater(code, reason) : new Refused(code, reason, true);
      };
    }
  }

  /**
   * A provider of texts certainly has not taken the text, and said why. What follows is for the
   * rules of delivery.
   *
   * @param answer what it said, as rules see it
   * @param said its words without numbers, longer than {@code reason}
   */
  record TextAnswered(TextAnswer answer, String code, String reason, String said)
      implements Delivery {

    /** The outcome where that follows. A provider of texts is a whole route. */
    public Delivery as(AnswerResponse response) {
      return switch (response) {
        case HOLD_ROUTE, HOLD_PROVIDER, THROTTLE -> new RouteRefused(code, reason, aboutText());
        case RETRY -> new TryLater(code, reason);
        case FAIL -> new Refused(code, reason, false);
        case SUPPRESS ->
            answer.passing()
                ? new TryLater(code, reason)
                : answer.trouble() == TextTrouble.STOPPED
                    ? new OptedOut(code, reason)
                    : new Refused(code, reason, true);
      };
    }

    private boolean aboutText() {
      return answer.trouble() != TextTrouble.ACCOUNT && answer.trouble() != TextTrouble.RATE;
    }
  }

  /**
   * The server certainly has not got it: the recipient asked it for no more messages of ours. Do
   * not retry, and send nothing more on this channel.
   */
  record OptedOut(String code, String reason) implements Delivery {}

  /**
   * The line failed after the end of the letter was sent and before the reply was read: the server
   * may have it or not. Must not be retried automatically.
   */
  record Unclear(String reason) implements Delivery {}
}
