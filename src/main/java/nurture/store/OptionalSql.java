package nurture.store;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement with lines that are left out where they are not asked for, so that the database plans
 * what is asked and nothing else. Such a line begins with {@code /*? name *}{@code /}; a value is
 * written as {@code :name}. Immutable.
 */
final class OptionalSql {

  private static final Pattern MARKED = Pattern.compile("/\\*\\? (\\w+) \\*/ ?(.*)");
  private static final Pattern VALUE = Pattern.compile("(?<!:):(\\w+)");

  private final List<String> lines;

  /** A statement, and its values in the order of their numbers. */
  record Statement(String sql, Tuple values) {}

  private OptionalSql(List<String> lines) {
    this.lines = lines;
  }

  static OptionalSql named(String name) {
    return new OptionalSql(
        SqlFiles.named(name).lines().filter(line -> !line.startsWith("--")).toList());
  }

  /**
   * @param parts the marked lines that stand, beside those of a value's name
   * @throws NullPointerException if a line that stands needs a value that is not there
   */
  Statement with(Set<String> parts, Map<String, Object> values) {
    List<String> numbered = new ArrayList<>();
    Tuple tuple = Tuple.tuple();
    String sql =
        lines.stream()
            .filter(line -> stands(line, parts, values))
            .map(line -> MARKED.matcher(line).replaceFirst("$2"))
            .map(
                line ->
                    VALUE
                        .matcher(line)
                        .replaceAll(value -> "\\$" + number(value, numbered, tuple, values)))
            .collect(Collectors.joining("\n"));
    return new Statement(sql, tuple);
  }

  private static boolean stands(String line, Set<String> parts, Map<String, Object> values) {
    var marked = MARKED.matcher(line);
    return !marked.matches()
        || parts.contains(marked.group(1))
        || values.containsKey(marked.group(1));
  }

  private static int number(
      MatchResult value, List<String> numbered, Tuple tuple, Map<String, Object> values) {
    String name = value.group(1);
    if (!numbered.contains(name)) {
      numbered.add(name);
      var unused = tuple.addValue(Objects.requireNonNull(values.get(name), name));
    }
    return numbered.indexOf(name) + 1;
  }
}
