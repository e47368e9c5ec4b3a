package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nurture.event.Stage;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateSearch;
import nurture.insight.CandidateSearch.LastTouch;
import nurture.insight.CandidateSearch.Order;
import nurture.insight.DirectoryCursor;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;

/** Finds candidates in PostgreSQL. Safe for concurrent use. */
public final class PgCandidateDirectory implements CandidateDirectory {

  /**
   * Statements of people are planned for their values, by statistics: a search for a rare name and
   * one for what everybody has are best run differently. All others look rows up by key.
   */
  private static final String PLANNED =
      "set local plan_cache_mode = force_custom_plan; set local enable_seqscan = on;"
          + " set local enable_hashjoin = on";

  private static final OptionalSql FIND = OptionalSql.named("find_candidates");
  private static final String OWNERS = SqlFiles.named("list_owners");
  private static final String COUNTRIES = SqlFiles.named("list_countries");

  private final Pool pool;
  private final InstantSource clock;

  public PgCandidateDirectory(Pool pool, InstantSource clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Override
  public Future<DirectoryPage> page(CandidateSearch search, String after, int most) {
    OptionalSql.Statement statement = pageOf(search, after, most + 1);
    return planned(statement)
        .map(
            rows -> {
              List<Row> found = list(rows, row -> row);
              List<Row> shown = found.subList(0, Math.min(most, found.size()));
              return new DirectoryPage(
                  shown.stream().map(PgCandidateDirectory::entry).toList(),
                  found.size() > most ? place(search.order(), shown.get(most - 1)) : "");
            });
  }

  @Override
  public Future<Integer> count(CandidateSearch search, int bound) {
    OptionalSql.Statement statement = countOf(search, bound);
    return planned(statement).map(rows -> rows.iterator().next().getInteger("matches"));
  }

  @Override
  public Future<List<DirectoryEntry>> entries(List<UUID> ids) {
    Map<String, Object> values = new HashMap<>();
    values.put("ids", ids.toArray(UUID[]::new));
    values.put("today", today());
    values.put("most", ids.size());
    OptionalSql.Statement statement = FIND.with(Set.of("page", "byName"), values);
    return planned(statement).map(rows -> list(rows, PgCandidateDirectory::entry));
  }

  @Override
  public Future<List<String>> owners(int most) {
    return values(OWNERS, most);
  }

  @Override
  public Future<List<String>> countries(int most) {
    return values(COUNTRIES, most);
  }

  private Future<RowSet<Row>> planned(OptionalSql.Statement statement) {
    return pool.withTransaction(
        connection ->
            connection
                .query(PLANNED)
                .execute()
                .compose(
                    set -> connection.preparedQuery(statement.sql()).execute(statement.values())));
  }

  /** The statement that reads a page. */
  OptionalSql.Statement pageOf(CandidateSearch search, String after, int most) {
    Map<String, Object> values = values(search);
    values.put("most", most);
    Set<String> parts = parts(search);
    parts.add("page");
    if (search.order() == Order.NAME) {
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
    return FIND.with(parts, values);
  }

  /** The statement that counts. */
  OptionalSql.Statement countOf(CandidateSearch search, int bound) {
    Map<String, Object> values = values(search);
    values.put("most", bound);
    Set<String> parts = parts(search);
    parts.add("count");
    return FIND.with(parts, values);
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

  private Future<List<String>> values(String sql, int most) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(most))
        .map(rows -> list(rows, row -> row.getString("value")));
  }

  private static String place(Order order, Row last) {
    return order == Order.NAME
        ? new DirectoryCursor(last.getString("sorted"), last.getUUID("id")).toString()
        : new CandidateCursor(
                Objects.requireNonNull(PgInstants.of(last, "due_at")), last.getUUID("id"))
            .toString();
  }

  private static DirectoryEntry entry(Row row) {
    return new DirectoryEntry(
        new CandidateLine(
            row.getUUID("id"),
            row.getString("ref"),
            row.getString("name"),
            Stage.valueOf(row.getString("stage")),
            PgCandidateReader.due(row),
            row.getString("due_why"),
            text(row, "quarantine_reason")),
        text(row, "title"),
        text(row, "employer"),
        row.getString("owner"),
        Arrays.asList(row.getArrayOfStrings("tags")),
        row.getBoolean("held"),
        PgInstants.of(row, "last_touch"));
  }

  private static String text(Row row, String column) {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
    List<T> list = new ArrayList<>(rows.size());
    rows.forEach(row -> list.add(each.apply(row)));
    return list;
  }
}
