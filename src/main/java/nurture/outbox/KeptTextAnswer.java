package nurture.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nurture.candidate.facts.TextAnswer;
import nurture.decision.AnswerVerdict;

/**
 * The answer of a provider of texts with what the rules made of it.
 *
 * @param said its words without numbers
 * @param report the provider's id of the text that a report is about; empty for an answer to us
 */
public record KeptTextAnswer(
    Instant at, TextAnswer answer, String said, Optional<String> report, AnswerVerdict verdict) {
  public KeptTextAnswer {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(verdict, "verdict");
  }
}
