package nurture.rules.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.AttributedOpinion;
import nurture.decision.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of rules over the facts of a candidate: opinions come from the cache. The book
 * evaluates its rules once, when the first key is not in the cache. For one thread.
 */
final class MemoizedEvaluation {

  private final BoundedCache<CacheKey, CachedOpinions> cache;
  private final List<WorkingHours> hours;
  private final EvaluationTime time;
  private final Supplier<List<AttributedOpinion>> book;
  private final KeyBuilder keys;
  private final List<AttributedOpinion> opinions = new ArrayList<>();
  private @Nullable List<AttributedOpinion> ofBook;

  /**
   * @param keys of this thread
   * @param hours all working hours any rule may insert
   * @param book evaluates all rules over the same facts
   */
  MemoizedEvaluation(
      KeyBuilder keys,
      BoundedCache<CacheKey, CachedOpinions> cache,
      List<WorkingHours> hours,
      EvaluationTime time,
      Supplier<List<AttributedOpinion>> book) {
    this.keys = keys;
    this.cache = cache;
    this.hours = hours;
    this.time = time;
    this.book = book;
  }

  /** Adds the opinions of some rules. */
  void evaluate(List<KeySchema> rules, IndexedFacts facts) {
    for (KeySchema schema : rules) {
      CacheKey key = keys.key(schema, facts);
      CachedOpinions cached = cache.find(key);
      if (cached == null) {
        List<AttributedOpinion> own = ofBook(schema.rule());
        (schema.nextOpening()
                ? CachedOpinions.untilOpening(own, hours, time)
                : Optional.of(CachedOpinions.of(own)))
            .ifPresent(value -> cache.put(key, value));
        opinions.addAll(own);
      } else {
        cached.addTo(opinions, time);
      }
    }
  }

  private List<AttributedOpinion> ofBook(String rule) {
    List<AttributedOpinion> all = ofBook;
    if (all == null) {
      all = book.get();
      ofBook = all;
    }
    return all.stream().filter(each -> each.rule().equals(rule)).toList();
  }

  /** All so far, by rule in the order of evaluation. */
  List<AttributedOpinion> opinions() {
    return opinions;
  }

  /** The touchpoints wanted so far. */
  List<Touchpoint> wanted() {
    List<Touchpoint> wanted = new ArrayList<>();
    for (AttributedOpinion each : opinions) {
      if (each.opinion() instanceof Touchpoint touchpoint) {
        wanted.add(touchpoint);
      }
    }
    return wanted;
  }

  /** Whether all opinions were in the cache. */
  boolean hit() {
    return ofBook == null;
  }
}
