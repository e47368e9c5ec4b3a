package nurture.decision;

import nurture.candidate.facts.TextAnswer;

/**
 * Says what follows from the answer of a provider of texts. Never throws. Thread: any that may
 * block.
 */
@FunctionalInterface
public interface TextJudge {
  AnswerVerdict judge(TextAnswer answer);
}
