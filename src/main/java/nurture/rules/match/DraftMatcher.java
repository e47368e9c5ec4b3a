package nurture.rules.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.rules.language.Condition;
import nurture.rules.language.Rule;
import nurture.rules.language.Substitution;

/**
 * Tells which candidates of a sample a rule matches that is being written, and which ones nearly.
 * Safe for concurrent use; some tens of milliseconds for a thousand candidates.
 */
public final class DraftMatcher {

  private static final int EXAMPLES = 20;
  private static final int NEAREST = 20;

  private final List<Condition> conditions;
  private final MissedConditions missed;
  private final String phase;
  private final String replaced;

  /** What came of one candidate; of the three one at most. */
  private record Outcome(boolean matches, MissedTests missed, Optional<String> failure) {}

  /** A candidate with what is missed. */
  private record Near(SampledCandidate candidate, MissedTests missed) {}

  /**
   * @param rule that was read without problems
   * @param phase {@code policy}, {@code journey} or {@code guard}
   * @param numbers values of the policy numbers
   * @param replaced the name of the rule in service it is about to replace; empty for none
   */
  public DraftMatcher(Rule rule, String phase, Map<String, Integer> numbers, String replaced) {
    this.conditions = Substitution.numbers(numbers).of(rule).conditions();
    this.missed = new MissedConditions(conditions);
    this.phase = phase;
    this.replaced = replaced;
  }

  /** Looks at all candidates of a sample. */
  public RuleMatches of(MatchSample sample) {
    List<SampledCandidate> all = sample.candidates();
    List<Outcome> outcomes = all.parallelStream().map(this::outcome).toList();
    List<MatchedCandidate> matching = new ArrayList<>();
    List<Near> near = new ArrayList<>();
    List<SampledCandidate> others = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SampledCandidate candidate = all.get(i);
      Outcome outcome = outcomes.get(i);
      outcome.failure().ifPresent(failures::add);
      if (outcome.matches()) {
        matching.add(MatchedCandidate.of(candidate.dossier()));
      } else if (outcome.missed().any()) {
        near.add(new Near(candidate, outcome.missed()));
      } else if (outcome.failure().isEmpty()) {
        others.add(candidate);
      }
    }
    if (near.isEmpty()) {
      near.addAll(fewest(others));
    }
    near.sort(Comparator.comparingLong(each -> each.missed().distance()));
    return new RuleMatches(
        sample.population(),
        all.size(),
        matching.size(),
        matching.stream().limit(EXAMPLES).toList(),
        near.size(),
        near.stream().mapToInt(each -> each.missed().conditions()).findFirst().orElse(0),
        near.stream().limit(NEAREST).map(each -> miss(each, sample)).toList(),
        failures.size(),
        failures.stream().findFirst());
  }

  /**
   * Whether a candidate is matched.
   *
   * @throws NotEvaluated if that cannot be told
   */
  boolean matches(SampledCandidate candidate) {
    return new ConditionMatcher(candidate.facts(phase, replaced)).matches(conditions);
  }

  private Outcome outcome(SampledCandidate candidate) {
    try {
      return matches(candidate)
          ? new Outcome(true, MissedTests.NONE, Optional.empty())
          : new Outcome(false, missed.one(candidate.facts(phase, replaced)), Optional.empty());
    } catch (NotEvaluated e) {
      return new Outcome(false, MissedTests.NONE, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /** Of candidates who miss several conditions those who miss the fewest. */
  private List<Near> fewest(List<SampledCandidate> candidates) {
    List<Near> near =
        candidates.parallelStream()
            .map(candidate -> new Near(candidate, missed.several(candidate.facts(phase, replaced))))
            .filter(each -> each.missed().any())
            .toList();
    int fewest = near.stream().mapToInt(each -> each.missed().conditions()).min().orElse(0);
    return near.stream().filter(each -> each.missed().conditions() == fewest).toList();
  }

  private NearMiss miss(Near near, MatchSample sample) {
    Dossier dossier = near.candidate().dossier();
    NearMiss miss = near.missed().said(MatchedCandidate.of(dossier));
    ZoneId zone = dossier.person().zone();
    return miss.on(day(near.missed().instants(sample.now(), zone), dossier, zone, sample));
  }

  /** The first day on which all rules are asked again and this one matches. */
  private Optional<LocalDate> day(
      List<Instant> instants, Dossier dossier, ZoneId zone, MatchSample sample) {
    return instants.stream()
        .filter(
            at -> {
              try {
                return matches(sample.candidate(dossier, at));
              } catch (NotEvaluated e) {
                return false;
              }
            })
        .findFirst()
        .map(at -> at.atZone(zone).toLocalDate());
  }
}
