package nurture.rules.match;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleIntrospection;

/**
 * Some candidates as the rules of a book see them at one instant. Immutable; safe for concurrent
 * use. The book must stay open as long as days are asked for.
 */
public final class MatchSample {

  private final RuleIntrospection book;
  private final Map<String, String> phases;
  private final Instant now;
  private final long population;
  private final List<SampledCandidate> candidates;

  private MatchSample(RuleBook book, List<Dossier> candidates, long population, Instant now) {
    this.book = new RuleIntrospection(book);
    this.phases =
        this.book.cards().stream()
            .collect(Collectors.toMap(RuleCard::name, RuleCard::phase, (one, other) -> one));
    this.now = now;
    this.population = Math.max(population, candidates.size());
    this.candidates = candidates.parallelStream().map(dossier -> candidate(dossier, now)).toList();
  }

  /**
   * Asks the rules of a book about each candidate, which takes about a second for a thousand; call
   * it on a worker thread and keep the sample.
   *
   * @param book that is in service
   * @param population how many candidates there are in all
   */
  public static MatchSample of(
      RuleBook book, List<Dossier> candidates, long population, Instant now) {
    return new MatchSample(book, candidates, population, now);
  }

  /** How many candidates it has. */
  public int size() {
    return candidates.size();
  }

  /** How many candidates there are in all. */
  public long population() {
    return population;
  }

  /** When its facts are true. */
  public Instant now() {
    return now;
  }

  List<SampledCandidate> candidates() {
    return candidates;
  }

  /** A candidate at another instant, if nothing happens until then. */
  SampledCandidate candidate(Dossier dossier, Instant at) {
    return SampledCandidate.of(book, phases, dossier, at);
  }
}
