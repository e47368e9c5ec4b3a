package nurture.playbook.difference;

import java.util.ArrayList;
import java.util.List;

/** A difference written for people. */
public final class DifferenceText {

  /**
   * A line for each change that has a name people use: numbers, rows, rules, messages, then files
   * that hold none of these.
   *
   * @param most lines; what is left out is counted in the last
   */
  public static List<String> brief(PlaybookDifference playbookDifference, int most) {
    List<String> lines = new ArrayList<>();
    playbookDifference.numbers().forEach(number -> lines.add("number   " + number));
    playbookDifference.cadence().forEach(row -> lines.add("cadence  " + row));
    playbookDifference.rules().forEach(rule -> lines.add("rule     " + rule(rule)));
    playbookDifference.templates().forEach(message -> lines.add("message  " + template(message)));
    playbookDifference.files().forEach(file -> lines.add("file     " + file(file)));
    playbookDifference
        .unread()
        .forEach(file -> lines.add("unread   " + file + ": cannot be parsed"));
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, most));
    first.add("and " + (lines.size() - most) + " more");
    return first;
  }

  /** The same without an end, followed by the lines of every file. */
  public static String whole(PlaybookDifference playbookDifference) {
    StringBuilder text = new StringBuilder();
    brief(playbookDifference, Integer.MAX_VALUE).forEach(line -> text.append(line).append('\n'));
    for (FileChange file : playbookDifference.files()) {
      if (!file.lines().isEmpty()) {
        text.append('\n').append(file.lines()).append('\n');
      }
    }
    return text.toString();
  }

  private static String rule(RuleChange rule) {
    String name = rule.change().mark() + " \"" + rule.name() + "\"";
    String changed = rule.saysSomethingElse() ? ", and changed" : "";
    return switch (rule.change()) {
      case RENAMED -> name + ", was \"" + rule.from() + "\"";
      case MOVED -> name + ", was in " + rule.fileBefore() + changed;
      default -> name;
    };
  }

  private static String template(TemplateChange message) {
    List<String> languages =
        message.languages().stream().filter(language -> !language.isEmpty()).toList();
    return message.change().mark()
        + " "
        + message.name()
        + (languages.isEmpty() ? "" : " (" + String.join(", ", languages) + ")");
  }

  private static String file(FileChange file) {
    String name = file.change().mark() + " " + file.path();
    return switch (file.change()) {
      case RENAMED -> name + ", was " + file.from();
      case CHANGED ->
          file.lines().isEmpty()
              ? name + ", " + file.sizeBefore() + " → " + file.sizeAfter() + " bytes"
              : name;
      default -> name;
    };
  }

  private DifferenceText() {}
}
