package nurture.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.facts.MailAnswer;
import nurture.decision.AnswerVerdict;

/**
 * A mail server's answer with what the rules made of it.
 *
 * @param route where the message left; empty for a report by mail
 * @param said its words without addresses
 * @param shown the answer in one line
 * @param mail the report that passed it on; empty for an answer to us
 */
public record KeptAnswer(
    Instant at,
    String route,
    MailAnswer answer,
    String said,
    String shown,
    Optional<UUID> mail,
    AnswerVerdict verdict) {
  public KeptAnswer {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(route, "route");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(verdict, "verdict");
  }
}
