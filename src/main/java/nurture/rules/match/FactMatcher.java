package nurture.rules.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nurture.candidate.Dossier;
import nurture.rules.language.Condition;

/**
 * Conditions that stand alone, asked of the facts about one candidate at a time. Safe for
 * concurrent use; some microseconds a candidate.
 */
public final class FactMatcher {

  private final List<Condition> conditions;
  private final MissedConditions missed;

  /**
   * @param conditions with values in the place of policy numbers
   */
  public FactMatcher(List<Condition> conditions) {
    this.conditions = List.copyOf(conditions);
    this.missed = new MissedConditions(conditions);
  }

  /**
   * Whether all conditions are met.
   *
   * @throws IllegalArgumentException if that cannot be told; the message says why
   */
  public boolean matches(List<Object> facts) {
    try {
      return new ConditionMatcher(new FactSet(facts)).matches(conditions);
    } catch (NotEvaluated e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * The conditions that are not met, each with what is missed of it and the first day on which it
   * is met if nothing happens until then.
   *
   * @param dossier whose facts they are
   * @param later the facts at another instant
   */
  public List<NearMiss> missing(
      Dossier dossier, Instant now, Function<Instant, List<Object>> later) {
    ZoneId zone = dossier.person().zone();
    MatchedCandidate candidate = MatchedCandidate.of(dossier);
    List<NearMiss> all = new ArrayList<>();
    for (Map.Entry<Integer, MissedTests> each :
        missed.each(new FactSet(later.apply(now)), conditions.size()).entrySet()) {
      Condition condition = conditions.get(each.getKey());
      if (each.getValue().any()) {
        Optional<LocalDate> on =
            each.getValue().instants(now, zone).stream()
                .filter(at -> new FactMatcher(List.of(condition)).matches(later.apply(at)))
                .findFirst()
                .map(at -> at.atZone(zone).toLocalDate());
        all.add(each.getValue().said(candidate).on(on));
      } else {
        all.add(NearMiss.whole(candidate, each.getKey() + 1, condition));
      }
    }
    return all;
  }
}
