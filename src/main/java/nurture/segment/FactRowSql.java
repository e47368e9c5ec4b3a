package nurture.segment;

import java.util.Optional;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.Flag;

/** The values of one projected fact in SQL: columns of {@code f}, or members of {@code e.v}. */
record FactRowSql(FactTable<?> table) {

  /** A field; empty if the fact has none of that name in the projection. */
  Optional<ColumnSql> field(String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(column -> new ColumnSql(value(column), column));
  }

  private String value(FactColumn column) {
    if (table.single()) {
      return "f." + column.column();
    }
    if (table.type() == Flag.class) {
      return "e.v";
    }
    String text = "(e.v->>'" + column.name() + "')";
    return switch (column.kind()) {
      case TEXT -> "coalesce(" + text + ", '')";
      case NUMBER -> "coalesce(" + text + "::int, 0)";
      case TRUTH -> "coalesce(" + text + "::boolean, false)";
      case TEXTS, GROWS ->
          throw new IllegalStateException(table.column() + " has a list in a list: " + column);
      default -> text + "::" + column.kind().type();
    };
  }
}
