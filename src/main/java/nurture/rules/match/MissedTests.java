package nurture.rules.match;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that one candidate misses of a rule.
 *
 * @param ways each of them is enough; one of several tests takes all of them. Empty for a candidate
 *     who is not near
 * @param conditions how many conditions are missed
 */
record MissedTests(List<List<MissedTest>> ways, int conditions) {

  static final MissedTests NONE = new MissedTests(List.of(), 0);

  MissedTests {
    ways = List.copyOf(ways);
  }

  /** One condition of several would be enough. */
  static MissedTests either(Collection<List<MissedTest>> ways) {
    return ways.isEmpty() ? NONE : new MissedTests(List.copyOf(ways), 1);
  }

  /** Several conditions are missed, each of them. */
  static MissedTests all(List<MissedTests> conditions) {
    if (conditions.isEmpty() || conditions.stream().anyMatch(each -> !each.any())) {
      return NONE;
    }
    List<MissedTest> all = new ArrayList<>();
    conditions.forEach(each -> all.addAll(each.ways().get(0)));
    return new MissedTests(List.of(all), conditions.size());
  }

  /** Of two ways to meet a condition the one with the shorter way to go. */
  static List<MissedTest> nearer(List<MissedTest> one, List<MissedTest> other) {
    return far(other) < far(one) ? other : one;
  }

  boolean any() {
    return !ways.isEmpty();
  }

  /** How far the nearest value is from what is needed; the most where there is no measure. */
  long distance() {
    return ways.stream().mapToLong(MissedTests::far).min().orElse(Long.MAX_VALUE);
  }

  private static long far(List<MissedTest> tests) {
    return tests.stream()
        .mapToLong(test -> test.distance().orElse(Long.MAX_VALUE))
        .max()
        .orElse(Long.MAX_VALUE);
  }

  NearMiss said(MatchedCandidate candidate) {
    return ways.get(0)
        .get(0)
        .said(candidate)
        .said(
            ways.stream()
                .map(
                    way ->
                        way.stream()
                            .map(test -> test.said(candidate).said())
                            .distinct()
                            .collect(Collectors.joining(", and ")))
                .distinct()
                .collect(Collectors.joining("; or ")));
  }

  /** The instants at which the rule may come to match, the first one first. */
  List<Instant> instants(Instant now, ZoneId zone) {
    return ways.stream()
        .flatMap(List::stream)
        .flatMap(test -> test.instants(now, zone).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
