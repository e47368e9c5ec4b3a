package nurture.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nurture.library.Opening;
import nurture.opening.PoolCounts.CountedPools;
import nurture.opening.PoolReader.PoolCount;

/**
 * The pools there are, and what the openings of the next six months need of them (PLAYBOOK P19,
 * P20). Pure.
 *
 * @param pools by function, domain and country
 * @param needs by the day the opening opens
 * @param at when the people were counted
 */
public record TalentMap(List<PoolCount> pools, List<Need> needs, Instant at) {

  /** How far ahead a forecast looks. */
  private static final int MONTHS = 6;

  /**
   * What an opening needs.
   *
   * @param people in its pool
   * @param missing how many more make the pool one of 50
   */
  public record Need(Opening opening, TalentPool pool, long people, long missing) {}

  public TalentMap {
    pools = List.copyOf(pools);
    needs = List.copyOf(needs);
  }

  /** The domains that openings name which are not closed. */
  public static Set<String> domains(Collection<Opening> openings) {
    Set<String> domains = new TreeSet<>();
    for (Opening opening : openings) {
      if (opening.state() != Opening.State.CLOSED && !opening.domain().isEmpty()) {
        domains.add(opening.domain());
      }
    }
    return domains;
  }

  /** Of counts that were made for the domains of the openings. */
  public static TalentMap of(CountedPools counted, Collection<Opening> openings, LocalDate today) {
    List<PoolCount> counts = counted.pools();
    List<PoolCount> pools = new ArrayList<>(counts);
    pools.sort(
        Comparator.comparing(PoolCount::function)
            .thenComparing(PoolCount::domain)
            .thenComparing(Comparator.comparingLong(PoolCount::people).reversed())
            .thenComparing(PoolCount::country));
    LocalDate end = today.plusMonths(MONTHS);
    List<Need> needs =
        openings.stream()
            .filter(opening -> isAhead(opening, end))
            .sorted(
                Comparator.comparing((Opening opening) -> opening.opens().orElse(LocalDate.MIN))
                    .thenComparing(Opening::ref))
            .map(opening -> need(opening, counts))
            .toList();
    return new TalentMap(pools, needs, counted.at());
  }

  /** Open now, or about to open. */
  private static boolean isAhead(Opening opening, LocalDate end) {
    return switch (opening.state()) {
      case OPEN -> opening.opens().filter(day -> day.isAfter(end)).isEmpty();
      case FORECAST -> opening.opens().filter(day -> !day.isAfter(end)).isPresent();
      case CLOSED -> false;
    };
  }

  private static Need need(Opening opening, List<PoolCount> counts) {
    TalentPool pool = new TalentPool(opening.function(), opening.domain(), opening.country());
    long people =
        counts.stream()
            .filter(count -> count.function().equals(pool.function()))
            .filter(count -> count.domain().equals(pool.domain()))
            .filter(count -> pool.country().isEmpty() || count.country().equals(pool.country()))
            .mapToLong(PoolCount::people)
            .sum();
    return new Need(opening, pool, people, Math.max(0, TalentPool.LEAST - people));
  }
}
