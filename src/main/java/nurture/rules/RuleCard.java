package nurture.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as it is written: what it looks at and what it says, without running it.
 *
 * @param name the sentence it goes by
 * @param phase {@code policy}, {@code journey} or {@code guard}
 * @param file where it is written, relative to the rules folder unless it was named otherwise
 * @param line from 1
 * @param comment the lines above it, joined by spaces
 * @param playbookLines the lines of the playbook the comment names, {@code P26}
 * @param owner who answers for it; empty when the comment does not say
 * @param conditions in their order
 * @param said what it inserts, in its order
 */
public record RuleCard(
    String name,
    String phase,
    String file,
    int line,
    String comment,
    List<String> playbookLines,
    String owner,
    List<Condition> conditions,
    List<Said> said) {

  public RuleCard {
    playbookLines = List.copyOf(playbookLines);
    conditions = List.copyOf(conditions);
    said = List.copyOf(said);
  }

  /** The same rule under another name of its file. */
  public RuleCard in(String otherFile) {
    return new RuleCard(
        name, phase, otherFile, line, comment, playbookLines, owner, conditions, said);
  }

  /** The same rule, all of which was made of one row of a table; with what is remarked there. */
  RuleCard madeOf(String table, int row, String remark, List<String> lines, String whose) {
    return new RuleCard(
        name,
        phase,
        table,
        row,
        remark,
        lines,
        whose,
        conditions.stream().map(condition -> condition.at(row)).toList(),
        said.stream().map(one -> one.at(row)).toList());
  }

  /** What it says of one kind, {@code Send} for example. */
  public Stream<Said> says(String kind) {
    return said.stream().filter(one -> one.kind().equals(kind));
  }

  /** The conditions that look for facts of one type, there or not. */
  public Stream<Condition> asksFor(String fact) {
    return conditions.stream().filter(condition -> condition.fact().equals(fact));
  }
}
