package nurture.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.facts.ProjectedFacts;
import nurture.decision.Decision;

/** What came of evaluating one candidate. */
public sealed interface EvaluationResult {

  UUID id();

  /** Whether there may be a message to send. */
  default boolean calls() {
    return this instanceof Decided decided && decided.decision().touch().isPresent();
  }

  /**
   * Decided; to be recorded with everything it calls for.
   *
   * @param facts what is known once it was decided, for segments
   */
  record Decided(
      UUID id, Dossier dossier, Decision decision, List<AppliedEvent> applied, ProjectedFacts facts)
      implements EvaluationResult {}

  /**
   * The evaluation failed: the candidate is quarantined and tried again.
   *
   * @param dossier after the news that could be applied; empty when not even that was possible,
   *     then the news waits
   * @param number of the decision that was to be
   * @param attempts failures in a row, this one included
   * @param facts what is known all the same, for segments; empty if it is not known
   */
  record Quarantined(
      UUID id,
      long number,
      Optional<Dossier> dossier,
      List<AppliedEvent> applied,
      String reason,
      int attempts,
      Instant at,
      Instant retryAt,
      Optional<ProjectedFacts> facts)
      implements EvaluationResult {}
}
