package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.ProjectedFacts;
import org.jspecify.annotations.Nullable;

/** Writes the projection of facts as the values of the columns that keep it. Thread-safe. */
public final class ProjectedFactsJson {

  /** Empty lists are written too: a column that is null stands for a fact that is not there. */
  private static final ObjectWriter WRITER = new ObjectMapper().writer();

  /**
   * The facts of which there is one at most, and the terms of all: one object with a member for
   * each column.
   *
   * @param at when the flags among the facts were said
   */
  public static String facts(UUID candidate, Instant at, ProjectedFacts facts) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("candidate_id", candidate);
    columns.put("edition", ProjectedFacts.edition());
    columns.put("said_at", at.toString());
    columns.put("flags", facts.flags());
    columns.put("terms", facts.terms());
    for (FactTable<?> table : ProjectedFacts.singles()) {
      for (List<@Nullable Object> row : facts.rows().getOrDefault(table.type(), List.of())) {
        columns.put(table.column(), true);
        put(columns, table, FactColumn::column, row);
      }
    }
    return written(candidate, columns);
  }

  /**
   * All others: one object with a member for each column, a list of objects without the members
   * that are false, 0 or empty.
   */
  public static String lists(UUID candidate, ProjectedFacts facts) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("candidate_id", candidate);
    columns.put("edition", ProjectedFacts.edition());
    for (FactTable<?> table : ProjectedFacts.lists()) {
      List<List<@Nullable Object>> rows = facts.rows().getOrDefault(table.type(), List.of());
      if (!rows.isEmpty()) {
        columns.put(table.column(), rows.stream().map(row -> named(table, row)).toList());
      }
    }
    return written(candidate, columns);
  }

  private static Map<String, @Nullable Object> named(
      FactTable<?> table, List<@Nullable Object> row) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    put(named, table, FactColumn::name, row);
    named.values().removeIf(FactColumn::isLeftOut);
    return named;
  }

  private static void put(
      Map<String, @Nullable Object> members,
      FactTable<?> table,
      Function<FactColumn, String> name,
      List<@Nullable Object> row) {
    List<FactColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      members.put(name.apply(columns.get(i)), row.get(i));
    }
  }

  private static String written(UUID candidate, Map<String, @Nullable Object> columns) {
    try {
      return WRITER.writeValueAsString(columns);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the facts about " + candidate + " cannot be written", e);
    }
  }

  private ProjectedFactsJson() {}
}
