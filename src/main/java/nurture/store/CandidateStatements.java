package nurture.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateSearch;
import nurture.insight.CandidateSearch.LastTouch;
import nurture.insight.CandidateSearch.Order;
import nurture.insight.DirectoryCursor;

/** The statements that find candidates, each for one search. Safe for concurrent use. */
final class CandidateStatements {

  private static final OptionalSql FIND = OptionalSql.named("find_candidates");

  /** So many candidates are walked at most for each line of a page. */
  private static final int WALKED = 100;

  private final InstantSource clock;

  CandidateStatements(InstantSource clock) {
    this.clock = clock;
  }

  /** The statement that reads those with these ids. */
  OptionalSql.Statement of(List<UUID> ids) {
    Map<String, Object> values = new HashMap<>();
    values.put("ids", ids.toArray(UUID[]::new));
    values.put("today", today());
    values.put("most", ids.size());
    return FIND.with(Set.of("page", "listed", "byName"), values);
  }

  /** The statement that reads a page of those that an index finds. */
  OptionalSql.Statement pageOf(CandidateSearch search, String after, int most) {
    Map<String, Object> values = values(search);
    values.put("most", most);
    Set<String> parts = parts(search);
    parts.addAll(Set.of("page", "listed"));
    if (search.order() == Order.NEXT_CHECK) {
      parts.add("dueListed");
    }
    boolean unused = begin(search.order(), after, parts, values);
    return narrowedOf(search, parts, values);
  }

  /** The statement that reads a page, looking at one after the other in its order. */
  OptionalSql.Statement walkOf(CandidateSearch search, String after, int most) {
    Map<String, Object> values = values(search);
    values.put("most", most);
    values.put("walked", most * WALKED);
    Set<String> parts = parts(search);
    String walk = search.order() == Order.NAME ? "nameWalk" : "dueWalk";
    parts.addAll(Set.of("page", walk));
    if (begin(search.order(), after, parts, values)) {
      parts.add(walk + "After");
    }
    return FIND.with(parts, values);
  }

  /** The statement that counts among so many candidates. */
  OptionalSql.Statement walkOf(CandidateSearch search, int walked, int bound) {
    Map<String, Object> values = values(search);
    values.put("most", bound);
    values.put("walked", walked);
    Set<String> parts = parts(search);
    parts.addAll(Set.of("count", "idWalk"));
    return FIND.with(parts, values);
  }

  /** The statement that counts those that an index finds. */
  OptionalSql.Statement countOf(CandidateSearch search, int bound) {
    Map<String, Object> values = values(search);
    values.put("most", bound);
    Set<String> parts = parts(search);
    parts.addAll(Set.of("count", "listed"));
    return narrowedOf(search, parts, values);
  }

  private static OptionalSql.Statement narrowedOf(
      CandidateSearch search, Set<String> parts, Map<String, Object> values) {
    if (!SearchTerms.of(search.text()).isEmpty()) {
      parts.add("grams");
    }
    return FIND.with(parts, values);
  }

  /** Has the page begin behind a place; false for the first page. */
  private static boolean begin(
      Order order, String after, Set<String> parts, Map<String, Object> values) {
    if (order == Order.NAME) {
      parts.add("byName");
      DirectoryCursor.parse(after)
          .ifPresent(
              cursor -> {
                values.put("afterName", cursor.key());
                values.put("afterId", cursor.id());
              });
    } else {
      parts.add("byDue");
      CandidateCursor.parse(after)
          .ifPresent(
              cursor -> {
                values.put("afterDue", PgInstants.at(cursor.due()));
                values.put("afterId", cursor.id());
              });
    }
    return values.containsKey("afterId");
  }

  private Set<String> parts(CandidateSearch search) {
    Set<String> parts = new HashSet<>();
    if (search.unowned()) {
      parts.add("unowned");
    }
    if (search.held()) {
      parts.add("held");
    }
    if (search.quarantined()) {
      parts.add("quarantined");
    }
    if (search.lastTouch().kind() == LastTouch.Kind.NEVER) {
      parts.add("untouched");
    }
    return parts;
  }

  private Map<String, Object> values(CandidateSearch search) {
    Map<String, Object> values = new HashMap<>();
    values.put("today", today());
    put(values, "terms", SearchTerms.of(search.text()));
    put(values, "tags", search.tags());
    search.stage().ifPresent(stage -> values.put("stage", stage.name()));
    search.relationship().ifPresent(each -> values.put("relationship", each.name()));
    search.owner().ifPresent(owner -> values.put("owner", owner));
    search.country().ifPresent(country -> values.put("country", country));
    switch (search.lastTouch().kind()) {
      case SINCE -> values.put("touchedSince", PgInstants.at(search.lastTouch().at()));
      case BEFORE -> values.put("touchedBefore", PgInstants.at(search.lastTouch().at()));
      default -> {}
    }
    return values;
  }

  private static void put(Map<String, Object> values, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      values.put(name, texts.toArray(String[]::new));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
