package nurture.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.rules.language.Condition;
import nurture.rules.language.Insertion;
import nurture.rules.language.Rule;

/**
 * A rule with what is known of it without running it.
 *
 * @param phase {@code policy}, {@code journey}, {@code guard}, {@code inbox} or {@code delivery}
 * @param file where it is written, relative to the rules folder unless it was named otherwise
 * @param line from 1
 * @param comment what is remarked about it, joined by spaces
 * @param playbookLines the lines of the playbook the comment names, {@code P26}
 * @param owner who answers for it; empty when the comment does not say
 * @param rule with the values of policy numbers in the place of their names
 */
public record RuleCard(
    String phase,
    String file,
    int line,
    String comment,
    List<String> playbookLines,
    String owner,
    Rule rule) {

  private static final Pattern PLAYBOOK_LINE = Pattern.compile("\\bP\\d{1,2}\\b");
  private static final Pattern OWNER = Pattern.compile("\\bOwner:\\s*([^.]*)");

  public RuleCard {
    playbookLines = List.copyOf(playbookLines);
  }

  /**
   * @param comment says which lines of the playbook the rule comes from, and who owns it
   */
  static RuleCard of(String phase, String comment, Rule rule) {
    var owner = OWNER.matcher(comment);
    return new RuleCard(
        phase,
        rule.span().file(),
        rule.span().line(),
        comment,
        PLAYBOOK_LINE.matcher(comment).results().map(found -> found.group()).distinct().toList(),
        owner.find() ? owner.group(1).strip() : "",
        rule);
  }

  /** The same rule under another name of its file. */
  public RuleCard in(String otherFile) {
    return new RuleCard(phase, otherFile, line, comment, playbookLines, owner, rule);
  }

  /**
   * Whether it speaks when a candidate is decided about, and not when a reply is read or the answer
   * of a mail server is judged.
   */
  public boolean decides() {
    return Phase.ofFile(phase + "/").map(Phase::decides).orElse(true);
  }

  /** The sentence it goes by. */
  public String name() {
    return rule.title();
  }

  public List<Condition> conditions() {
    return rule.conditions();
  }

  public List<Insertion> insertions() {
    return rule.insertions();
  }

  /** Whether it looks for facts of a type. */
  boolean looksFor(Class<?> fact) {
    return conditions().stream()
        .flatMap(Condition::patterns)
        .anyMatch(pattern -> pattern.type() == fact);
  }

  /** What it inserts of one type. */
  public Stream<Insertion> inserts(Class<?> type) {
    return insertions().stream().filter(one -> one.type() == type);
  }
}
