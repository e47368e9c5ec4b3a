package nurture.decision;

import nurture.candidate.facts.MailAnswer;

/** Says what follows from a mail server's answer. Never throws. Thread: any that may block. */
@FunctionalInterface
public interface AnswerJudge {
  AnswerVerdict judge(MailAnswer answer);
}
