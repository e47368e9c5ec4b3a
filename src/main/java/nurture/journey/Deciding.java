package nurture.journey;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Effect;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.Taken;
import nurture.event.Occurrence;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the news, asks the rule book, and writes the outcome into the dossier. Safe for
 * concurrent use.
 */
public final class Deciding implements Judge {

  private static final Logger log = LoggerFactory.getLogger(Deciding.class);

  private final Books books;
  private final Backoff backoff;
  private final Timer time;

  public Deciding(Books books, Backoff backoff, MeterRegistry meters) {
    this.books = books;
    this.backoff = backoff;
    this.time =
        Timer.builder("nurture.evaluation")
            .description("time to decide about one candidate")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  @Override
  public Verdict judge(Claimed claimed, Instant now) {
    Dossier dossier = claimed.dossier();
    List<Applied> applied = new ArrayList<>();
    try {
      for (Occurrence occurrence : claimed.news()) {
        Effect effect = dossier.after(occurrence);
        dossier = effect.dossier();
        applied.add(new Applied(occurrence.id(), occurrence.event(), effect.said()));
      }
    } catch (RuntimeException e) {
      return broken(claimed.id(), claimed.version(), claimed.attempts(), now, e);
    }
    long started = System.nanoTime();
    try {
      Decision decision = decision(claimed, dossier, now);
      return new Verdict.Decided(claimed.id(), Taken.into(dossier, decision), decision, applied);
    } catch (EvaluationFailed e) {
      return setAside(claimed, Optional.of(dossier), applied, now, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      log.warn("evaluation of candidate {} failed unexpectedly", claimed.id(), e);
      return setAside(claimed, Optional.of(dossier), applied, now, "unexpected: " + e);
    } finally {
      time.record(Duration.ofNanos(System.nanoTime() - started));
    }
  }

  private Decision decision(Claimed claimed, Dossier dossier, Instant now) {
    DecisionId id = new DecisionId(claimed.id(), claimed.version() + 1);
    RuleBook book = books.of(claimed.id());
    try {
      return book.decide(id, claimed.seen(dossier, now), now);
    } catch (EvaluationFailed e) {
      books.failed(claimed.id(), book, e);
      throw e;
    }
  }

  @Override
  public Verdict broken(UUID id, long version, int attempts, Instant now, Throwable why) {
    log.warn("candidate {} cannot be evaluated; set aside", id, why);
    return new Verdict.SetAside(
        id,
        version + 1,
        Optional.empty(),
        List.of(),
        "cannot be evaluated: " + why.getMessage(),
        attempts + 1,
        now,
        now.plus(backoff.after(attempts + 1)));
  }

  private Verdict setAside(
      Claimed claimed, Optional<Dossier> dossier, List<Applied> applied, Instant now, String why) {
    log.warn("candidate {} set aside: {}", claimed.id(), why);
    int attempts = claimed.attempts() + 1;
    return new Verdict.SetAside(
        claimed.id(),
        claimed.version() + 1,
        dossier,
        applied,
        why,
        attempts,
        now,
        now.plus(backoff.after(attempts)));
  }
}
