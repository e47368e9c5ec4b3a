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
  private final List<RelaxedRule> relaxed;
  private final String phase;
  private final String replaced;

  /** What came of one candidate; of the three one at most. */
  private record Outcome(boolean matches, Optional<MissedTest> missed, Optional<String> failure) {}

  /** A candidate with what is missed. */
  private record Near(SampledCandidate candidate, MissedTest missed) {}

  /**
   * @param rule that was read without problems
   * @param phase {@code policy}, {@code journey} or {@code guard}
   * @param numbers values of the policy numbers
   * @param replaced the name of the rule in service it is about to replace; empty for none
   */
  public DraftMatcher(Rule rule, String phase, Map<String, Integer> numbers, String replaced) {
    this.conditions = Substitution.numbers(numbers).of(rule).conditions();
    this.relaxed = RelaxedRule.of(conditions);
    this.phase = phase;
    this.replaced = replaced;
  }

  /** Looks at all candidates of a sample. */
  public RuleMatches of(MatchSample sample) {
    List<SampledCandidate> all = sample.candidates();
    List<Outcome> outcomes = all.parallelStream().map(this::outcome).toList();
    List<MatchedCandidate> matching = new ArrayList<>();
    List<Near> near = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SampledCandidate candidate = all.get(i);
      Outcome outcome = outcomes.get(i);
      outcome.failure().ifPresent(failures::add);
      outcome.missed().ifPresent(missed -> near.add(new Near(candidate, missed)));
      if (outcome.matches()) {
        matching.add(MatchedCandidate.of(candidate.dossier()));
      }
    }
    near.sort(Comparator.comparingLong(each -> each.missed().distance().orElse(Long.MAX_VALUE)));
    return new RuleMatches(
        sample.population(),
        all.size(),
        matching.size(),
        matching.stream().limit(EXAMPLES).toList(),
        near.size(),
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
          ? new Outcome(true, Optional.empty(), Optional.empty())
          : new Outcome(false, missed(candidate), Optional.empty());
    } catch (NotEvaluated e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private static Outcome failed(String why) {
    return new Outcome(false, Optional.empty(), Optional.of(why));
  }

  /** The one thing that is missed, the one with the shortest way to go first. */
  private Optional<MissedTest> missed(SampledCandidate candidate) {
    FactSet facts = candidate.facts(phase, replaced);
    Optional<MissedTest> found = Optional.empty();
    for (RelaxedRule each : relaxed) {
      // A condition as a whole is told only where no test of one is enough.
      if (found.isPresent() && each.test().isEmpty()) {
        break;
      }
      List<MatchState> states = states(each, facts);
      if (!states.isEmpty()) {
        MissedTest missed = new MissedTest(each, states);
        long before = found.flatMap(MissedTest::distance).orElse(Long.MAX_VALUE);
        if (found.isEmpty() || missed.distance().orElse(Long.MAX_VALUE) < before) {
          found = Optional.of(missed);
        }
      }
    }
    return found;
  }

  private static List<MatchState> states(RelaxedRule rule, FactSet facts) {
    List<MatchState> states = new ArrayList<>();
    boolean unused =
        new ConditionMatcher(facts)
            .ways(
                rule.conditions(),
                rule.watched().map(MatchState::watching).orElse(MatchState.START),
                state -> {
                  states.add(state);
                  return states.size() == MissedTest.MOST_STATES;
                });
    return states;
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
