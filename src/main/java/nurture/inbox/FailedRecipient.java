package nurture.inbox;

import java.util.Objects;
import java.util.Optional;
import nurture.candidate.facts.MailAnswer;
import nurture.decision.AnswerVerdict;

/**
 * One recipient of a bounce.
 *
 * @param address as the report names it, in lower case; empty if it names none. Behind a forwarding
 *     this is another address than our message went to
 * @param about what the failure is about
 * @param code of the server: {@code "550 5.1.1"}, {@code "550"}; empty if it gave none
 * @param reason in one line, without addresses; empty if none is given
 * @param heard the answer as the rules of delivery saw it, and what they made of it
 */
public record FailedRecipient(
    String address, BounceClass about, String code, String reason, Optional<HeardAnswer> heard) {

  /**
   * An answer and what the rules of delivery made of it.
   *
   * @param said the words it was read from, without addresses
   */
  public record HeardAnswer(MailAnswer answer, AnswerVerdict verdict, String said) {}

  /** One whose answer no rules saw. */
  public FailedRecipient(String address, BounceClass about, String code, String reason) {
    this(address, about, code, reason, Optional.empty());
  }

  public FailedRecipient {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(heard, "heard");
  }

  /** The same where too many addresses would be suppressed. */
  FailedRecipient notSuppressing() {
    return new FailedRecipient(
        address, about == BounceClass.MAILBOX ? BounceClass.MESSAGE : about, code, reason, heard);
  }

  /** Without the address, so that it ends up in no log. */
  @Override
  public String toString() {
    return "FailedRecipient[" + about + ", " + code + "]";
  }
}
