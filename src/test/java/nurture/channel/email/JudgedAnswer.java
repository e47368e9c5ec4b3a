package nurture.channel.email;

import nurture.candidate.facts.MailAnswer;
import nurture.channel.Delivery;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.rules.DeliveryRules;

/** Answers of mail servers as the rules of delivery that come with the server judge them. */
final class JudgedAnswer {

  /** What an answer is about. */
  enum Blame {
    MAILBOX,
    LETTER,
    ROUTE
  }

  private JudgedAnswer() {}

  static Blame blame(MailAnswer answer) {
    AnswerVerdict verdict = DeliveryRules.judge(answer);
    return verdict.aboutUs()
        ? Blame.ROUTE
        : verdict.response() == AnswerResponse.SUPPRESS ? Blame.MAILBOX : Blame.LETTER;
  }

  /** The outcome once an answer is judged. */
  static Delivery outcome(Delivery delivery) {
    return delivery instanceof Delivery.Answered answered
        ? answered.as(DeliveryRules.judge(answered.answer()).response())
        : delivery;
  }
}
