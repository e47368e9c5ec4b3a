package nurture.rules.memo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.FactStability;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Arbitration;
import nurture.decision.ArbitrationContext;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.NextCheck;
import nurture.decision.RejectedOpinion;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;
import nurture.rules.Decider;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.memo.EvaluationPlans.EvaluationPlan;
import org.jspecify.annotations.Nullable;

/**
 * A decider that caches the opinions of each rule of a book, for all candidates. Its decisions are
 * those of the book, without the list of rules that fired and without vetoes that concern nothing
 * that is wanted. For simulations: a decision costs a tenth where all keys are in the cache. Safe
 * for concurrent use; bounded.
 */
public final class MemoizingDecider implements Decider {

  /** Some hundred megabytes. */
  private static final int MOST = 400_000;

  private static final Duration DAY = Duration.ofDays(1);

  private final RuleBook book;
  private final BoundedCache<CacheKey, CachedOpinions> cache;
  private final List<WorkingHours> hours;
  private final ConditionIndex index;
  private final EvaluationPlans plans;
  private final NextChange nextChange;
  private final ThreadLocal<@Nullable Look> last = new ThreadLocal<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** The facts of an evaluation. The next one on a thread is mostly about the same candidate. */
  private record Look(Facts facts, IndexedFacts indexed, KeyBuilder keys) {}

  private MemoizingDecider(RuleBook book, int most) {
    this.book = book;
    List<RuleCard> cards = book.source().cards().stream().filter(RuleCard::decides).toList();
    this.hours = RuleInputsReader.hours(cards);
    List<RuleInputs> rules = RuleInputsReader.read(cards, hours);
    this.index = new ConditionIndex(rules);
    this.plans = new EvaluationPlans(rules, index);
    this.nextChange = new NextChange(index);
    this.cache = new BoundedCache<>(most);
  }

  /**
   * Reads the rules of a book, which stays open. The cache takes some hundred megabytes at most.
   */
  public static MemoizingDecider of(RuleBook book) {
    return of(book, MOST);
  }

  /**
   * The same with another bound of the cache.
   *
   * @param most entries, each of one rule and about a kilobyte
   */
  public static MemoizingDecider of(RuleBook book, int most) {
    return new MemoizingDecider(book, most);
  }

  /** The share of decisions and objections so far that did not need the book; 0 to 1. */
  public double hitRate() {
    long all = hits.sum() + misses.sum();
    return all == 0 ? 0 : (double) hits.sum() / all;
  }

  @Override
  public Decision decide(DecisionId id, Dossier dossier, Instant now) {
    return Arbitration.arbitrate(
        new ArbitrationContext(
            id, dossier, now, book.version(), book.needs(), book.world().openingsAt(now)),
        opinions(look(dossier, now)),
        List.of());
  }

  private List<AttributedOpinion> opinions(Look look) {
    List<Object> facts = look.facts().all();
    IndexedFacts indexed = look.indexed();
    EvaluationPlan plan = plans.plan(false, indexed.present());
    MemoizedEvaluation evaluation = evaluation(look, () -> book.opinions(facts, new ArrayList<>()));
    evaluation.evaluate(plan.deciding(), indexed);
    List<Touchpoint> wanted = evaluation.wanted();
    if (reaches(wanted)) {
      evaluation.evaluate(plan.vetoing(), indexed.with(wanted));
    }
    return opinions(evaluation);
  }

  /** Whether any of them reaches the candidate. */
  private static boolean reaches(List<Touchpoint> wanted) {
    for (Touchpoint each : wanted) {
      if (each.channel().isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
    Look look = look(dossier, now);
    List<Object> facts = look.facts().all();
    EvaluationPlan plan = plans.plan(true, look.indexed().present());
    MemoizedEvaluation evaluation = evaluation(look, () -> book.against(facts, message));
    IndexedFacts indexed = look.indexed().with(List.of(message));
    evaluation.evaluate(plan.deciding(), indexed);
    evaluation.evaluate(plan.vetoing(), indexed);
    return RuleBook.standing(opinions(evaluation), message, now);
  }

  private MemoizedEvaluation evaluation(Look look, Supplier<List<AttributedOpinion>> book) {
    for (Object fact : look.facts().all()) {
      if (fact instanceof EvaluationTime time) {
        return new MemoizedEvaluation(look.keys(), cache, hours, time, book);
      }
    }
    throw new IllegalStateException("there is no evaluation time among the facts");
  }

  private List<AttributedOpinion> opinions(MemoizedEvaluation evaluation) {
    (evaluation.hit() ? hits : misses).increment();
    return evaluation.opinions();
  }

  @Override
  public Instant idleUntil(Dossier dossier, Decision decision) {
    Instant now = decision.at();
    if (decision.outcome() != DecisionOutcome.NOTHING
        || !decision.notices().isEmpty()
        || !decision.nextCheck().at().equals(NextCheck.daily(decision.id().candidate(), now).at())
        || wants(decision)) {
      return now;
    }
    boolean sameTime = now.plus(DAY).equals(decision.nextCheck().at());
    Look look = look(dossier, now);
    IndexedFacts facts = look.indexed().possible();
    EvaluationPlan plan = plans.plan(false, facts.present());
    int days = nextChange.days(facts, plan.watched(), sameTime);
    // At the same time of the day every number is one more each day. At another it may be two more
    // at the first evaluation already.
    int idle = sameTime ? days : days - 1;
    if (idle < 1) {
      return now;
    }
    Instant change = now.plus(DAY.multipliedBy(idle));
    Instant steady = FactStability.until(look.facts());
    Instant first = change.isBefore(steady) ? change : steady;
    if (decision.nextCheck().routine()) {
      return first;
    }
    // The last check before what is planned is followed by that, and not by a routine check.
    Instant planned = decision.nextCheck().planned().minus(DAY);
    return planned.isBefore(first) ? planned : first;
  }

  /** Whether anything is wanted but tasks that are open already. */
  private static boolean wants(Decision decision) {
    int wanted = 0;
    for (AttributedOpinion each : decision.opinions()) {
      if (each.opinion() instanceof Touchpoint touchpoint) {
        if (!(touchpoint instanceof Task) || touchpoint.channel().isPresent()) {
          return true;
        }
        wanted++;
      }
    }
    for (RejectedOpinion each : decision.lost()) {
      wanted -= each.why().equals(Arbitration.OPEN_TASK) ? 1 : 0;
    }
    return wanted != 0;
  }

  private Look look(Dossier dossier, Instant now) {
    Look before = last.get();
    if (before != null && before.facts().dossier() == dossier && before.facts().now().equals(now)) {
      return before;
    }
    Facts facts =
        before == null
            ? Facts.first(dossier, now, book.world())
            : before.facts().then(dossier, now);
    Look look =
        new Look(
            facts,
            new IndexedFacts(index, facts.all(), before == null ? null : before.indexed()),
            before == null ? new KeyBuilder() : before.keys());
    last.set(look);
    return look;
  }
}
