package nurture.web.opening;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nurture.opening.PoolReader.PoolCount;
import nurture.opening.TalentMap;
import nurture.opening.TalentPool;
import nurture.opening.TalentPool.Coverage;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The pools there are, and what the openings of the next six months need of them.
 *
 * @param functions to choose from, each with its people
 * @param function the one that is shown; empty for the largest
 * @param more pools that are not shown
 * @param at when the people were counted
 */
record PoolsPage(
    List<Needed> needs,
    List<FunctionLink> functions,
    String function,
    List<Row> pools,
    int more,
    int least,
    int most,
    ShownTime at) {

  private static final int SHOWN = 200;

  /** What an opening needs. */
  record Needed(
      String href,
      String title,
      StatusChip state,
      @Nullable ShownTime opens,
      String pool,
      String peopleHref,
      long people,
      long missing,
      StatusChip coverage) {}

  /** A function to show the pools of. */
  record FunctionLink(String href, String name, String peopleHref, long people, boolean current) {}

  /** One pool. */
  record Row(String domain, String country, String href, long people, StatusChip coverage) {}

  static PoolsPage of(TalentMap map, String asked) {
    Map<String, Long> people = new TreeMap<>();
    for (PoolCount count : map.pools()) {
      if (count.domain().isEmpty()) {
        people.merge(count.function(), count.people(), Long::sum);
      }
    }
    String function =
        people.containsKey(asked)
            ? asked
            : people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    List<PoolCount> pools =
        map.pools().stream().filter(count -> count.function().equals(function)).toList();
    List<FunctionLink> functions = new ArrayList<>();
    people.forEach(
        (name, count) ->
            functions.add(
                new FunctionLink(
                    PageLinks.POOLS + "?function=" + PageLinks.segment(name),
                    name,
                    PoolPages.people(name, "", ""),
                    count,
                    name.equals(function))));
    return new PoolsPage(
        map.needs().stream().map(PoolsPage::needed).toList(),
        functions,
        function,
        pools.stream().limit(SHOWN).map(PoolsPage::row).toList(),
        Math.max(0, pools.size() - SHOWN),
        TalentPool.LEAST,
        TalentPool.MOST,
        ShownTime.at(map.at(), ZoneOffset.UTC));
  }

  private static Needed needed(TalentMap.Need need) {
    TalentPool pool = need.pool();
    return new Needed(
        PageLinks.opening(need.opening().ref()),
        need.opening().title(),
        OpeningsPage.state(need.opening()),
        OpeningsPage.opens(need.opening()),
        pool.function() + ", " + domain(pool.domain()) + ", " + country(pool.country()),
        PoolPages.people(pool.function(), pool.domain(), pool.country()),
        need.people(),
        need.missing(),
        coverage(need.people()));
  }

  private static Row row(PoolCount count) {
    String country = count.country().isEmpty() ? TalentPool.UNKNOWN : count.country();
    return new Row(
        domain(count.domain()),
        country(country),
        PoolPages.people(count.function(), count.domain(), country),
        count.people(),
        coverage(count.people()));
  }

  private static StatusChip coverage(long people) {
    return switch (Coverage.of(people)) {
      case THIN -> new StatusChip("Thin", "bad");
      case COVERED -> new StatusChip("Covered", "good");
      case WIDE -> new StatusChip("More than " + TalentPool.MOST, "");
    };
  }

  static String domain(String domain) {
    return domain.isEmpty() ? "any domain" : domain;
  }

  static String country(String code) {
    return switch (code) {
      case "" -> "any country";
      case TalentPool.UNKNOWN -> "country not known";
      default -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    };
  }
}
