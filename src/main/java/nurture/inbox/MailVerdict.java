package nurture.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a mail that arrived is. Only a {@link Reply} is a reply. */
public sealed interface MailVerdict {

  /** Its name, such as {@code out-of-office}. */
  default String kind() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * A mail that we sent ourselves, or that goes round in circles.
   *
   * @param loop whether it has passed too many servers to be anything else
   */
  record OwnMail(boolean loop) implements MailVerdict {}

  /**
   * Its author is absent.
   *
   * @param until the first day to try again, in the author's calendar
   * @param dated whether the mail named that day; otherwise it is 14 days after the mail
   */
  record OutOfOffice(LocalDate until, boolean dated) implements MailVerdict {}

  /**
   * Its author has left, or the address is used no more: a sign of a new job.
   *
   * @param successor the one other address that the mail names
   */
  record NoLongerHere(Optional<String> successor) implements MailVerdict {}

  /** Another automatic answer: received, being looked at. */
  record Acknowledgement() implements MailVerdict {}

  /**
   * A message was not delivered.
   *
   * @param recipients at least one
   */
  record Bounce(List<FailedRecipient> recipients) implements MailVerdict {
    public Bounce {
      recipients = List.copyOf(recipients);
    }

    /** What the bounce is about: that of the first recipient, as our messages have one. */
    public BounceClass about() {
      return recipients.get(0).about();
    }
  }

  /** The server still tries. No bounce. */
  record Delayed() implements MailVerdict {}

  /** A report that a message was delivered or passed on. */
  record Delivered() implements MailVerdict {}

  /**
   * The recipient reported the message as unwanted.
   *
   * @param kind as RFC 5965 names it, such as {@code abuse}
   */
  record Complaint(String kind) implements MailVerdict {}

  /** Its author wants no more mail. */
  record Unsubscribe(StrippedReply reply) implements MailVerdict {}

  /** Its author wants texts again. */
  record Subscribe(StrippedReply reply) implements MailVerdict {}

  record MeetingAnswer(Participation participation) implements MailVerdict {}

  /**
   * @param displayed whether the message was shown; otherwise deleted unread, or the like
   */
  record ReadReceipt(boolean displayed) implements MailVerdict {}

  /**
   * @param emoji empty if the mail does not tell
   */
  record Reaction(String emoji) implements MailVerdict {}

  /** Its author's filter keeps our message until its sender proves to be a person. */
  record ChallengeResponse() implements MailVerdict {}

  /** A person answered. */
  record Reply(StrippedReply reply) implements MailVerdict {}

  /**
   * None of the others, as far as can be told. A person has to look.
   *
   * @param why in words
   */
  record Unrecognised(String why) implements MailVerdict {}

  /** The answer to an invitation (RFC 5546 §3.2.3). */
  enum Participation {
    ACCEPTED,
    DECLINED,
    TENTATIVE,
    /** Another time is proposed. */
    COUNTERED
  }
}
