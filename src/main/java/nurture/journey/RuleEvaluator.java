package nurture.journey;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import nurture.batch.ExponentialBackoff;
import nurture.candidate.Dossier;
import nurture.candidate.DossierEffect;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.decision.Decision;
import nurture.decision.DecisionEffect;
import nurture.decision.DecisionId;
import nurture.event.RecordedEvent;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the news, asks the rule book, and writes the outcome into the dossier. Safe for
 * concurrent use.
 */
public final class RuleEvaluator implements Evaluator {

  private static final Logger log = LoggerFactory.getLogger(RuleEvaluator.class);

  private static final Duration[] BUCKETS =
      IntStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final ActiveRuleBooks activeRuleBooks;
  private final ExponentialBackoff exponentialBackoff;
  private final Timer time;

  public RuleEvaluator(
      ActiveRuleBooks activeRuleBooks,
      ExponentialBackoff exponentialBackoff,
      MeterRegistry meters) {
    this.activeRuleBooks = activeRuleBooks;
    this.exponentialBackoff = exponentialBackoff;
    this.time =
        Timer.builder("nurture.evaluation")
            .description("time to decide about one candidate")
            .serviceLevelObjectives(BUCKETS)
            .register(meters);
  }

  @Override
  public EvaluationResult evaluate(ClaimedCandidate claimedCandidate, Instant now) {
    Dossier dossier = claimedCandidate.dossier();
    List<AppliedEvent> applied = new ArrayList<>();
    try {
      for (RecordedEvent recordedEvent : claimedCandidate.news()) {
        DossierEffect dossierEffect = dossier.after(recordedEvent);
        dossier = dossierEffect.dossier();
        applied.add(
            new AppliedEvent(recordedEvent.id(), recordedEvent.event(), dossierEffect.said()));
      }
    } catch (RuntimeException e) {
      return broken(
          claimedCandidate.id(), claimedCandidate.version(), claimedCandidate.attempts(), now, e);
    }
    long started = System.nanoTime();
    try {
      RuleBook book = activeRuleBooks.of(claimedCandidate.id(), claimedCandidate.armVersion());
      Decision decision = decision(claimedCandidate, book, dossier, now);
      Dossier after = DecisionEffect.into(dossier, decision);
      return new EvaluationResult.Decided(
          claimedCandidate.id(),
          after,
          decision,
          applied,
          book.projected(claimedCandidate.seen(after, now), decision));
    } catch (EvaluationFailed e) {
      return quarantined(
          claimedCandidate, Optional.of(dossier), applied, now, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      log.warn("evaluation of candidate {} failed unexpectedly", claimedCandidate.id(), e);
      return quarantined(claimedCandidate, Optional.of(dossier), applied, now, "unexpected: " + e);
    } finally {
      time.record(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  @Override
  public boolean countsOthers(UUID candidate, OptionalLong armVersion) {
    return activeRuleBooks.of(candidate, armVersion).countsOthers();
  }

  private Decision decision(
      ClaimedCandidate claimedCandidate, RuleBook book, Dossier dossier, Instant now) {
    DecisionId id = new DecisionId(claimedCandidate.id(), claimedCandidate.version() + 1);
    try {
      return book.decide(id, claimedCandidate.seen(dossier, now), now);
    } catch (EvaluationFailed e) {
      activeRuleBooks.failed(claimedCandidate.id(), book, e);
      throw e;
    }
  }

  @Override
  public EvaluationResult broken(UUID id, long version, int attempts, Instant now, Throwable why) {
    log.warn("candidate {} cannot be evaluated; quarantined", id, why);
    return new EvaluationResult.Quarantined(
        id,
        version + 1,
        Optional.empty(),
        List.of(),
        "cannot be evaluated: " + why.getMessage(),
        attempts + 1,
        now,
        now.plus(exponentialBackoff.after(attempts + 1)),
        Optional.empty());
  }

  private EvaluationResult quarantined(
      ClaimedCandidate claimedCandidate,
      Optional<Dossier> dossier,
      List<AppliedEvent> applied,
      Instant now,
      String why) {
    log.warn("candidate {} quarantined: {}", claimedCandidate.id(), why);
    int attempts = claimedCandidate.attempts() + 1;
    return new EvaluationResult.Quarantined(
        claimedCandidate.id(),
        claimedCandidate.version() + 1,
        dossier,
        applied,
        why,
        attempts,
        now,
        now.plus(exponentialBackoff.after(attempts)),
        dossier.flatMap(each -> projected(claimedCandidate, each, now)));
  }

  /** What is known where rules say nothing. */
  private Optional<ProjectedFacts> projected(
      ClaimedCandidate claimedCandidate, Dossier dossier, Instant now) {
    try {
      World world = activeRuleBooks.of(claimedCandidate.id(), OptionalLong.empty()).world();
      return Optional.of(
          ProjectedFacts.of(claimedCandidate.seen(dossier, now), now, world, List.of()));
    } catch (RuntimeException e) {
      log.warn("the facts about candidate {} are not known", claimedCandidate.id(), e);
      return Optional.empty();
    }
  }
}
