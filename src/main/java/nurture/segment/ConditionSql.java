package nurture.segment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.facts.FactColumn;
import nurture.candidate.facts.FactTable;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.ProjectedFacts;
import nurture.rules.language.Aggregate;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.FactTest;
import nurture.rules.language.FieldComparison;

/** Writes conditions as SQL over the projection of facts. For one thread. */
final class ConditionSql {

  private final SqlValues values = new SqlValues();

  /**
   * All of some conditions.
   *
   * @param conditions with values in the place of policy numbers
   * @throws NotInSql if a part cannot be said
   */
  static SegmentSql of(List<Condition> conditions) {
    ConditionSql sql = new ConditionSql();
    String where = sql.all(conditions, " and ");
    return new SegmentSql(where, sql.values.all());
  }

  private String all(List<Condition> conditions, String how) {
    return conditions.isEmpty()
        ? "true"
        : conditions.stream().map(this::one).collect(Collectors.joining(how, "(", ")"));
  }

  private String one(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return there(pattern);
    } else if (condition instanceof Not not) {
      return "not " + one(not.inner());
    } else if (condition instanceof Exists exists) {
      return one(exists.inner());
    } else if (condition instanceof AllOf all) {
      return all(all.conditions(), " and ");
    } else if (condition instanceof AnyOf any) {
      return all(any.conditions(), " or ");
    } else if (condition instanceof Accumulate accumulate) {
      return counted(accumulate);
    }
    throw new NotInSql(
        condition.span(),
        (condition instanceof ForAll ? "`forall`" : "this")
            + " is not for segments; say `not` of what must not be there");
  }

  private String there(Pattern pattern) {
    FactTable<?> table = table(pattern);
    if (table.single()) {
      String met = met(pattern, table, TestConnectives.SQL, this::column);
      return table.always() ? met : "(f." + table.column() + " is true and " + met + ")";
    }
    return AskedTerm.of(pattern, table)
        .map(values::term)
        .orElseGet(
            () ->
                table.type() == Flag.class
                    ? "exists (select " + flags(pattern, table) + ")"
                    : "coalesce(jsonb_path_exists(" + path(pattern, table) + "), false)");
  }

  private AskedField column(FactColumn column) {
    String table = ProjectedFacts.asked().contains(column.column()) ? "a." : "f.";
    return new ColumnSql(table + column.column(), column, values);
  }

  /**
   * The list of a fact, the path of those elements that meet a pattern, and its variables. Through
   * the elements themselves a database would go on one core alone.
   */
  private String path(Pattern pattern, FactTable<?> table) {
    String path =
        "$[*] ? (" + met(pattern, table, TestConnectives.JSON_PATH, MemberPath::new) + ")";
    return "l." + table.column() + ", " + values.add(path) + "::jsonpath, " + MemberPath.VARIABLES;
  }

  private String flags(Pattern pattern, FactTable<?> table) {
    return "from unnest(f.flags) e(v) where "
        + met(pattern, table, TestConnectives.SQL, column -> new ColumnSql("e.v", column, values));
  }

  private String counted(Accumulate accumulate) {
    if (!(accumulate.source() instanceof Pattern pattern)
        || accumulate.results().size() != 1
        || !accumulate.results().get(0).function().equals("count")) {
      throw new NotInSql(
          accumulate.span(),
          "`accumulate` counts facts of one type in a segment: accumulate( Interest(); $n :"
              + " count(); $n >= 2 )");
    }
    FactTable<?> table = table(pattern);
    String count =
        table.single()
            ? "(" + there(pattern) + ")::int"
            : table.type() == Flag.class
                ? "(select count(*) " + flags(pattern, table) + ")"
                : "coalesce(jsonb_array_length(jsonb_path_query_array("
                    + path(pattern, table)
                    + ")), 0)";
    Aggregate result = accumulate.results().get(0);
    return Stream.concat(
            Stream.of("true"),
            accumulate.tests().stream().map(test -> number(test, result.variable(), count)))
        .collect(Collectors.joining(" and ", "(", ")"));
  }

  private static String number(FactTest test, String variable, String count) {
    if (test.variable().isEmpty() && test.expression() instanceof Comparison written) {
      Comparison comparison = FieldComparison.fieldFirst(written);
      if (comparison.left().isVariable(variable)
          && (comparison.operator().ordering() || comparison.operator().equality())
          && FieldComparison.constant(comparison.right()).orElse("") instanceof Integer bound) {
        return NumberRange.of(comparison.operator(), BigDecimal.valueOf(bound)).of(count);
      }
    }
    throw new NotInSql(
        test.span(), "a segment compares how many there are with a number, as in $n >= 2");
  }

  private static String met(
      Pattern pattern,
      FactTable<?> table,
      TestConnectives connectives,
      Function<FactColumn, AskedField> fields) {
    TestSql tests = new TestSql(table, connectives, fields);
    Stream<String> there =
        table.columns().stream()
            .filter(column -> column.name().equals(FactColumn.THERE))
            .map(column -> fields.apply(column).truth());
    Stream<String> asked =
        pattern.tests().stream()
            .filter(test -> !test.bindsOnly())
            .map(test -> tests.of(test.expression()));
    return connectives.all(Stream.concat(there, asked).toList());
  }

  private static FactTable<?> table(Pattern pattern) {
    return ProjectedFacts.table(pattern.type())
        .orElseThrow(
            () ->
                new NotInSql(
                    pattern.span(), pattern.name() + " is not for segments: " + instead(pattern)));
  }

  private static String instead(Pattern pattern) {
    return switch (pattern.name()) {
      case "EvaluationTime" -> "it is about the moment, not about the candidate";
      case "Match" ->
          "openings change without the candidate; ask Candidate( openings ) or Role( skills )";
      case "AvailableContent" ->
          "content changes without the candidate; ask Role( interests ) or Interest( topic )";
      case "Volume" ->
          "others change without the candidate; ask Contact( outreachQuietDays ) or Candidate("
              + " waitsForOwner )";
      case "Preferences" -> "what candidates chose is for the guards; ask Reach( usable )";
      case "OpenRequest" -> "ask OpenTask( topic ) for the task that it becomes";
      case "Points" -> "ask the flag that the policy sets by the sum of the points";
      default -> "it is said while a candidate is decided about; ask facts and flags";
    };
  }
}
