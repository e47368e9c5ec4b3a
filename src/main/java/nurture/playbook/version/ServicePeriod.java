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
public record ServicePeriod(Instant from, Optional<Instant> until, int percent) {

  /**
   * The periods of every version.
   *
   * @param rows of the whole service, the oldest first
   */
  public static Map<Long, List<ServicePeriod>> of(List<ServiceEntry> rows) {
    Map<Long, List<ServicePeriod>> periods = new HashMap<>();
    Map<Long, ServicePeriod> open = new HashMap<>();
    for (ServiceEntry row : rows) {
      Map<Long, Integer> now = new HashMap<>();
      now.put(row.version(), 100);
      // A canary of the version in service would be no canary.
      row.canary().ifPresent(canary -> now.putIfAbsent(canary, row.percent()));
      for (long version : List.copyOf(open.keySet())) {
        ServicePeriod servicePeriod = open.get(version);
        if (servicePeriod != null
            && !Integer.valueOf(servicePeriod.percent()).equals(now.get(version))) {
          open.remove(version);
          add(
              periods,
              version,
              new ServicePeriod(
                  servicePeriod.from(), Optional.of(row.at()), servicePeriod.percent()));
        }
      }
      now.forEach(
          (version, percent) ->
              open.computeIfAbsent(
                  version, v -> new ServicePeriod(row.at(), Optional.empty(), percent)));
    }
    open.forEach((version, servicePeriod) -> add(periods, version, servicePeriod));
    return periods;
  }

  private static void add(
      Map<Long, List<ServicePeriod>> periods, long version, ServicePeriod servicePeriod) {
    periods.computeIfAbsent(version, v -> new ArrayList<>()).add(servicePeriod);
  }
}
