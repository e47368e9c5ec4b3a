package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nurture.simulation.replay.ReplayReport.Failure;
import nurture.simulation.replay.ReplayReport.Version;

/** Evaluations that failed, counted by version and reason. */
final class EvaluationFailures {

  private static final int LONGEST = 300;

  /** Reasons told one by one; a rule that quotes what it stumbles over has a reason a candidate. */
  private static final int REASONS = 20;

  private static final String OTHERS = "other reasons";

  private record Key(Version version, String reason) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::version).thenComparing(Key::reason).compare(this, other);
    }
  }

  private final Map<Key, Failure> failures = new TreeMap<>();

  void add(Version version, String ref, Throwable failure) {
    String said = String.valueOf(failure.getMessage());
    String reason = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    add(new Failure(version, reason, 1, ref));
  }

  void merge(EvaluationFailures other) {
    other.failures.values().forEach(this::add);
  }

  /** The most frequent reasons first, by version. */
  List<Failure> list() {
    List<Failure> list = new ArrayList<>();
    for (Version version : Version.values()) {
      List<Failure> some =
          failures.values().stream()
              .filter(failure -> failure.version() == version)
              .sorted(
                  Comparator.comparingLong(Failure::candidates)
                      .reversed()
                      .thenComparing(Failure::reason))
              .toList();
      some.stream().limit(REASONS).forEach(list::add);
      some.stream()
          .skip(REASONS)
          .map(one -> new Failure(version, OTHERS, one.candidates(), one.example()))
          .reduce(EvaluationFailures::sum)
          .ifPresent(list::add);
    }
    return list;
  }

  private void add(Failure failure) {
    failures.merge(new Key(failure.version(), failure.reason()), failure, EvaluationFailures::sum);
  }

  private static Failure sum(Failure a, Failure b) {
    return new Failure(
        a.version(),
        a.reason(),
        a.candidates() + b.candidates(),
        a.example().compareTo(b.example()) <= 0 ? a.example() : b.example());
  }
}
