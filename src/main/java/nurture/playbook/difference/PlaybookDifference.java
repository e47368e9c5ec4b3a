package nurture.playbook.difference;

import java.util.List;
import nurture.playbook.PlaybookFiles;

/**
 * What has to change to make one playbook of another. Everything in an order of its own, the same
 * whenever it is asked for.
 *
 * @param files by path
 * @param rules by name; those the cadence table makes are under {@code cadence}
 * @param templates by name
 * @param numbers by name
 * @param cadence in the order of the table
 * @param unread rule files that cannot be parsed on one side, whose rules are therefore left out
 */
public record PlaybookDifference(
    List<FileChange> files,
    List<RuleChange> rules,
    List<TemplateChange> templates,
    List<NumberChange> numbers,
    List<CadenceChange> cadence,
    List<String> unread) {

  public PlaybookDifference {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
    templates = List.copyOf(templates);
    numbers = List.copyOf(numbers);
    cadence = List.copyOf(cadence);
    unread = List.copyOf(unread);
  }

  /** Compares two playbooks, whatever is in them; takes some tenths of a second. */
  public static PlaybookDifference between(PlaybookFiles before, PlaybookFiles after) {
    List<FileChange> files = FileChange.between(before, after);
    if (files.isEmpty()) {
      return new PlaybookDifference(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    WrittenRules old = WrittenRules.in(before);
    WrittenRules young = WrittenRules.in(after);
    List<String> unread = WrittenRules.unread(old, young);
    return new PlaybookDifference(
        files,
        RuleChange.between(old.rules(), young.rules(), unread),
        TemplateChange.of(files),
        NumberChange.between(old.numbers(), young.numbers()),
        CadenceChange.between(old.cadence(), young.cadence()),
        unread);
  }

  /** Whether not a byte differs. */
  public boolean isEmpty() {
    return files.isEmpty();
  }
}
