package nurture.playbook.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time in which a version decided.
 *
 * @param until empty while it does
 * @param percent of the candidates: 100, or less for a canary
 */
public record Period(Instant from, Optional<Instant> until, int percent) {

  /**
   * The periods of every version.
   *
   * @param rows of the whole service, the oldest first
   */
  public static Map<Long, List<Period>> of(List<InService> rows) {
    Map<Long, List<Period>> periods = new HashMap<>();
    Map<Long, Period> open = new HashMap<>();
    for (InService row : rows) {
      Map<Long, Integer> now = new HashMap<>();
      now.put(row.version(), 100);
      // A canary of the version in service would be no canary.
      row.canary().ifPresent(canary -> now.putIfAbsent(canary, row.percent()));
      for (long version : List.copyOf(open.keySet())) {
        Period period = open.get(version);
        if (period != null && !Integer.valueOf(period.percent()).equals(now.get(version))) {
          open.remove(version);
          add(periods, version, new Period(period.from(), Optional.of(row.at()), period.percent()));
        }
      }
      now.forEach(
          (version, percent) ->
              open.computeIfAbsent(version, v -> new Period(row.at(), Optional.empty(), percent)));
    }
    open.forEach((version, period) -> add(periods, version, period));
    return periods;
  }

  private static void add(Map<Long, List<Period>> periods, long version, Period period) {
    periods.computeIfAbsent(version, v -> new ArrayList<>()).add(period);
  }
}
