package nurture.journey;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.decision.DecisionId;
import nurture.event.Relationship;
import nurture.journey.ErasureQueue.FlaggedCandidate;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases the candidates whose data may not be kept any longer: those of whom a policy rule says so
 * by the flag {@value #FLAG}. Each is decided about once more right before, so that nothing older
 * than this instant counts; employees and candidates in a hiring process are never erased, whatever
 * a rule says. Safe for concurrent use, on several nodes too.
 */
public final class DueErasures {

  /** What a policy rule says of a candidate whose data may not be kept. */
  public static final String FLAG = "must be erased";

  private static final Logger log = LoggerFactory.getLogger(DueErasures.class);
  private static final int PORTION = 50;

  private final ErasureQueue queue;
  private final ActiveRuleBooks books;
  private final WorkerExecutor worker;
  private final InstantSource clock;

  public DueErasures(
      ErasureQueue queue, ActiveRuleBooks books, WorkerExecutor worker, InstantSource clock) {
    this.queue = queue;
    this.books = books;
    this.worker = worker;
    this.clock = clock;
  }

  /** Erases all of them; fails when the database is away, with some erased perhaps. */
  public Future<Integer> run() {
    return from(Optional.empty(), 0);
  }

  private Future<Integer> from(Optional<UUID> behind, int before) {
    return queue
        .flagged(FLAG, behind, clock.instant(), PORTION)
        .compose(
            found ->
                erased(found)
                    .compose(
                        count ->
                            found.size() < PORTION
                                ? Future.succeededFuture(before + count)
                                : from(Optional.of(found.get(PORTION - 1).id()), before + count)));
  }

  private Future<Integer> erased(List<FlaggedCandidate> found) {
    Future<Integer> erased = Future.succeededFuture(0);
    for (FlaggedCandidate candidate : found) {
      erased = erased.compose(count -> one(candidate).map(done -> done ? count + 1 : count));
    }
    return erased;
  }

  private Future<Boolean> one(FlaggedCandidate candidate) {
    Instant now = clock.instant();
    return worker
        .executeBlocking(() -> why(candidate, now), false)
        .compose(
            why ->
                why.isEmpty()
                    ? Future.succeededFuture(false)
                    : queue.eraseUnchanged(candidate, why.get(), now));
  }

  /** Which rules ask for it; empty where none does, or it is not allowed. */
  private Optional<String> why(FlaggedCandidate candidate, Instant now) {
    if (protects(candidate.dossier())) {
      return Optional.empty();
    }
    try {
      RuleBook book = books.of(candidate.id(), OptionalLong.empty());
      List<String> rules =
          book.saying(
              FLAG, book.decide(new DecisionId(candidate.id(), 0), candidate.dossier(), now));
      return rules.isEmpty()
          ? Optional.empty()
          : Optional.of(String.join("; ", rules) + "; playbook " + book.version());
    } catch (EvaluationFailed e) {
      log.warn("candidate {} was not erased, for a rule failed", candidate.id(), e);
      return Optional.empty();
    }
  }

  private static boolean protects(Dossier dossier) {
    Dossier whole = dossier.joined();
    return whole.relationship() == Relationship.EMPLOYEE
        || whole.funnel().stage().employed()
        || whole.hiring().last().map(HiringStep::kind).filter(kind -> kind.underWay()).isPresent();
  }
}
