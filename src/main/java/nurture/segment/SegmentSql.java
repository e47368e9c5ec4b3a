package nurture.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.segment.SegmentDefinition.Combination;

/**
 * A condition as SQL over the tables of projected facts: {@code candidate_asked_facts} is {@code
 * a}, {@code candidate_facts} is {@code f}, {@code candidate_fact_lists} is {@code l}. What is
 * asked for most stands in the first two; it is asked of the second where that is read anyway.
 * Immutable.
 *
 * @param where true or false for each row; its parameters are {@code $1}, the instant in
 *     microseconds since 1970, and from {@code $2} on the values
 * @param values the texts that are compared, in the order of their parameters
 */
public record SegmentSql(String where, List<String> values) {

  private static final Pattern ASKED = Pattern.compile("\\ba\\.");
  private static final Pattern ASKED_COLUMN = Pattern.compile("\\ba\\.(?!terms\\b)");
  private static final Pattern FACTS = Pattern.compile("\\bf\\.");
  private static final Pattern LISTS = Pattern.compile("\\bl\\.");

  /** Of values: the first parameter is the instant. */
  private static final Pattern VALUE = Pattern.compile("\\$(\\d+)::text");

  public SegmentSql {
    values = List.copyOf(values);
    where = FACTS.matcher(where).find() ? ASKED_COLUMN.matcher(where).replaceAll("f.") : where;
  }

  /**
   * The tables it asks, each with the name it has there; each has a row for each candidate.
   *
   * @return at least one
   */
  public List<String> tables() {
    List<String> tables = new ArrayList<>();
    if (FACTS.matcher(where).find()) {
      tables.add("candidate_facts f");
    }
    if (LISTS.matcher(where).find()) {
      tables.add("candidate_fact_lists l");
    }
    if (ASKED.matcher(where).find() || tables.isEmpty()) {
      tables.add(0, "candidate_asked_facts a");
    }
    return tables;
  }

  /** Who is on the list of a segment. */
  static SegmentSql listed(UUID segment) {
    return new SegmentSql(
        "exists (select from segment_candidate s where s.segment_id = $2::text::uuid"
            + " and s.candidate_id = a.candidate_id)",
        List.of(segment.toString()));
  }

  /** Several together. */
  public static SegmentSql joined(Combination how, List<SegmentSql> parts) {
    List<String> values = new ArrayList<>();
    List<String> wheres = new ArrayList<>();
    for (SegmentSql part : parts) {
      int before = values.size();
      wheres.add(
          VALUE
              .matcher(part.where)
              .replaceAll(found -> "\\$" + (Integer.parseInt(found.group(1)) + before) + "::text"));
      values.addAll(part.values);
    }
    String where =
        wheres.stream()
            .collect(Collectors.joining(how == Combination.ALL ? " and " : " or ", "(", ")"));
    return new SegmentSql(how == Combination.NONE ? "not " + where : where, values);
  }
}
