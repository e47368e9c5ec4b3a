package nurture.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.ProjectedFacts;

/**
 * The statements that write what facts are projected to. They follow from the tables of facts, as
 * the columns do; rows that would stay the same are left alone. Each takes one array of JSON
 * objects with the values of the columns, and runs under the claims of the candidates.
 */
public final class FactStatements {

  private static final List<String> OWN = List.of("edition", "flags");
  private static final String READ =
      "with read as materialized (select i.facts::jsonb as facts from unnest($1::text[]) i"
          + " (facts))";

  /** Writes the facts of which there is one at most, and what is asked for most of all facts. */
  public static final String FACTS =
      READ
          + ", asked as ("
          + upsert(
              "candidate_asked_facts",
              Stream.concat(Stream.of("edition", "terms"), ProjectedFacts.asked().stream())
                  .toList(),
              "")
          + ") "
          + upsert(
              "candidate_facts",
              Stream.concat(
                      OWN.stream(),
                      ProjectedFacts.singles().stream().flatMap(FactStatements::columns))
                  .toList(),
              ", said_at = case when f.flags is not distinct from excluded.flags then f.said_at"
                  + " else excluded.said_at end");

  /** Writes all others. */
  public static final String LISTS =
      READ
          + " "
          + upsert(
              "candidate_fact_lists",
              Stream.concat(
                      Stream.of("edition"), ProjectedFacts.lists().stream().map(FactTable::column))
                  .toList(),
              "");

  /** The columns of a fact there is one of at most. */
  private static Stream<String> columns(FactTable<?> table) {
    return Stream.concat(
        Stream.of(table.column()), table.columns().stream().map(FactColumn::column));
  }

  private static String upsert(String table, List<String> columns, String more) {
    return "insert into "
        + table
        + " as f select r.* from read, jsonb_populate_record(null::"
        + table
        + ", read.facts) r on conflict (candidate_id) do update set "
        + columns.stream()
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "))
        + more
        + " where ("
        + columns.stream().map(column -> "f." + column).collect(Collectors.joining(", "))
        + ") is distinct from ("
        + columns.stream().map(column -> "excluded." + column).collect(Collectors.joining(", "))
        + ")";
  }

  private FactStatements() {}
}
