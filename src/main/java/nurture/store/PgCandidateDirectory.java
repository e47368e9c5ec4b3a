package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nurture.event.Stage;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateSearch;
import nurture.insight.CandidateSearch.Order;
import nurture.insight.DirectoryCursor;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;

/** Finds candidates in PostgreSQL. Safe for concurrent use. */
public final class PgCandidateDirectory implements CandidateDirectory {

  private static final int SAMPLE = 2_000;

  private static final int COMMON = SAMPLE * 3 / 200;
  private static final int VERY_COMMON = SAMPLE / 20;

  private static final String OWNERS = SqlFiles.named("list_owners");
  private static final String COUNTRIES = SqlFiles.named("list_countries");

  private final Pool pool;
  private final CandidateStatements statements;

  public PgCandidateDirectory(Pool pool, InstantSource clock) {
    this.pool = pool;
    this.statements = new CandidateStatements(clock);
  }

  @Override
  public Future<DirectoryPage> page(CandidateSearch search, String after, int most) {
    return sampled(search).compose(matches -> page(search, after, most, matches));
  }

  @Override
  public Future<Counted> counted(CandidateSearch search, String after, int most, int bound) {
    return sampled(search)
        .compose(
            matches -> {
              Future<DirectoryPage> page = page(search, after, most, matches);
              Future<Integer> count = count(search, bound, matches);
              return Future.all(page, count)
                  .map(both -> new Counted(page.result(), count.result()));
            });
  }

  private Future<DirectoryPage> page(
      CandidateSearch search, String after, int most, int matchesOfSample) {
    Future<RowSet<Row>> read =
        matchesOfSample < COMMON
            ? narrowed(search, after, most + 1)
            : executed(statements.walkOf(search, after, most + 1))
                .compose(
                    rows ->
                        rows.size() > most
                            ? Future.succeededFuture(rows)
                            : narrowed(search, after, most + 1));
    return read.map(
        rows -> {
          List<Row> found = list(rows, row -> row);
          List<Row> shown = found.subList(0, Math.min(most, found.size()));
          return new DirectoryPage(
              shown.stream().map(PgCandidateDirectory::entry).toList(),
              found.size() > most ? place(search.order(), shown.get(most - 1)) : "");
        });
  }

  private Future<Integer> count(CandidateSearch search, int bound, int matchesOfSample) {
    Future<RowSet<Row>> counted =
        matchesOfSample < VERY_COMMON
            ? planned(statements.countOf(search, bound))
            : executed(statements.walkOf(search, Integer.MAX_VALUE, bound));
    return counted.map(PgCandidateDirectory::matches);
  }

  /** How many of some candidates match, if it is words that are searched; else none is asked. */
  private Future<Integer> sampled(CandidateSearch search) {
    return SearchTerms.of(search.text()).isEmpty()
        ? Future.succeededFuture(0)
        : executed(statements.walkOf(search, SAMPLE, SAMPLE)).map(PgCandidateDirectory::matches);
  }

  private static int matches(RowSet<Row> rows) {
    return rows.iterator().next().getInteger("matches");
  }

  @Override
  public Future<List<DirectoryEntry>> entries(List<UUID> ids) {
    return planned(statements.of(ids)).map(rows -> list(rows, PgCandidateDirectory::entry));
  }

  @Override
  public Future<List<String>> owners(int most) {
    return values(OWNERS, most);
  }

  @Override
  public Future<List<String>> countries(int most) {
    return values(COUNTRIES, most);
  }

  private Future<RowSet<Row>> narrowed(CandidateSearch search, String after, int most) {
    return planned(statements.pageOf(search, after, most));
  }

  private Future<RowSet<Row>> executed(OptionalSql.Statement statement) {
    return pool.preparedQuery(statement.sql()).execute(statement.values());
  }

  private Future<RowSet<Row>> planned(OptionalSql.Statement statement) {
    return PlannedByValues.ask(
        pool, connection -> connection.preparedQuery(statement.sql()).execute(statement.values()));
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
        row.getLocalDate("held_until"),
        text(row, "held_because"),
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
