package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nurture.decision.DecisionId;
import nurture.decision.whynot.RuleAnswer;
import nurture.journey.CandidatePreview;
import nurture.journey.CandidateQueue;
import nurture.rules.whynot.WhyNot;

/**
 * Reads why rules do not get what they ask for, of a candidate as they are: for the API and for
 * pages. Safe for concurrent use.
 */
public final class WhyNotReading {

  private final CandidateQueue candidateQueue;

  public WhyNotReading(CandidateQueue candidateQueue) {
    this.candidateQueue = candidateQueue;
  }

  /**
   * What became of rules.
   *
   * @param answers the nearest first
   */
  public record Found(Instant at, WhyNot book, List<RuleAnswer> answers) {
    public Found {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Asks on a worker thread.
   *
   * @param book who is asked
   * @param rules the names of the rules that are asked about
   * @param at when the candidate is looked at
   * @param days how far to look ahead at most
   * @return empty for an unknown ref; fails with what a function throws, with {@code
   *     EvaluationFailed} if a rule does, or when the database is away
   */
  public Future<Optional<Found>> read(
      Vertx vertx,
      String ref,
      Instant now,
      Function<CandidatePreview, WhyNot> book,
      Function<WhyNot, List<String>> rules,
      Supplier<Instant> at,
      IntSupplier days) {
    return candidateQueue
        .load(ref, now)
        .compose(
            seen ->
                vertx.executeBlocking(
                    () -> seen.map(preview -> asked(preview, book, rules, at, days)), false));
  }

  private static Found asked(
      CandidatePreview seen,
      Function<CandidatePreview, WhyNot> book,
      Function<WhyNot, List<String>> rules,
      Supplier<Instant> at,
      IntSupplier days) {
    Instant when = at.get();
    WhyNot asked = book.apply(seen);
    return new Found(
        when,
        asked,
        asked.ask(
            rules.apply(asked),
            new DecisionId(seen.id(), seen.decisions() + 1),
            seen.dossier(),
            when,
            days.getAsInt()));
  }
}
