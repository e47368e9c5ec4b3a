package nurture.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.segment.SegmentDefinition.Combination;

/**
 * A condition as SQL over the table {@code candidate_facts}, which it calls {@code f}. Immutable.
 *
 * @param where true or false for each row; its parameters are {@code $1}, the instant in
 *     microseconds since 1970, and from {@code $2} on the values
 * @param values the texts that are compared, in the order of their parameters
 */
public record SegmentSql(String where, List<String> values) {

  private static final Pattern FACTS = Pattern.compile("\\bf\\.");
  private static final Pattern LISTS = Pattern.compile("\\bl\\.");

  /** Of values: the first parameter is the instant. */
  private static final Pattern VALUE = Pattern.compile("\\$(\\d+)::text");

  public SegmentSql {
    values = List.copyOf(values);
  }

  /**
   * Whether it asks facts of which there may be several, in {@code candidate_fact_lists} as {@code
   * l}.
   */
  public boolean lists() {
    return LISTS.matcher(where).find();
  }

  /** Whether it asks facts of which there is one at most. */
  public boolean facts() {
    return FACTS.matcher(where).find();
  }

  /** Who is on the list of a segment. */
  static SegmentSql listed(UUID segment) {
    return new SegmentSql(
        "exists (select from segment_candidate s where s.segment_id = $2::text::uuid"
            + " and s.candidate_id = f.candidate_id)",
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
