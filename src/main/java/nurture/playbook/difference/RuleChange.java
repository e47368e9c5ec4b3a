package nurture.playbook.difference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule that is not the same on both sides.
 *
 * @param change {@code MOVED} also if it says something else by now
 * @param name afterwards; of one that was removed, before
 * @param from its name before, of one that was renamed; else the same as {@code name}
 * @param fileBefore where it stood; empty if it was added
 * @param fileAfter where it stands; empty if it was removed
 * @param before to the letter, the remark above it included; empty if it was added
 * @param after the same; empty if it was removed
 */
public record RuleChange(
    ChangeKind change,
    String name,
    String from,
    String fileBefore,
    String fileAfter,
    String before,
    String after) {

  /** Whether it says something else, whatever became of its name and place. */
  public boolean saysSomethingElse() {
    return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
  }

  /** A unified diff of its text; empty where that is the same. */
  public String lines() {
    return before.equals(after)
        ? ""
        : LineDifference.between(
            name,
            before.isEmpty() ? new byte[0] : (before + "\n").getBytes(UTF_8),
            after.isEmpty() ? new byte[0] : (after + "\n").getBytes(UTF_8));
  }

  static List<RuleChange> between(
      Map<String, WrittenRule> before, Map<String, WrittenRule> after, List<String> unread) {
    Map<String, WrittenRule> gone = new TreeMap<>(before);
    gone.keySet().removeAll(after.keySet());
    gone.values().removeIf(rule -> unread.contains(rule.file()));
    List<RuleChange> changes = new ArrayList<>();
    for (WrittenRule rule : after.values()) {
      Optional<WrittenRule> was = Optional.ofNullable(before.get(rule.name()));
      if (was.isPresent()) {
        if (!was.get().file().equals(rule.file())) {
          changes.add(of(ChangeKind.MOVED, was.get(), rule));
        } else if (!was.get().text().equals(rule.text())) {
          changes.add(of(ChangeKind.CHANGED, was.get(), rule));
        }
      } else if (!unread.contains(rule.file())) {
        Optional<WrittenRule> old =
            gone.values().stream().filter(candidate -> candidate.means(rule)).findFirst();
        old.ifPresent(found -> gone.remove(found.name()));
        changes.add(
            old.map(found -> of(ChangeKind.RENAMED, found, rule))
                .orElseGet(
                    () ->
                        new RuleChange(
                            ChangeKind.ADDED,
                            rule.name(),
                            rule.name(),
                            "",
                            rule.file(),
                            "",
                            rule.text())));
      }
    }
    gone.values()
        .forEach(
            rule ->
                changes.add(
                    new RuleChange(
                        ChangeKind.REMOVED,
                        rule.name(),
                        rule.name(),
                        rule.file(),
                        "",
                        rule.text(),
                        "")));
    changes.sort(Comparator.comparing(RuleChange::name));
    return changes;
  }

  private static RuleChange of(ChangeKind changeKind, WrittenRule before, WrittenRule after) {
    return new RuleChange(
        changeKind,
        after.name(),
        before.name(),
        before.file(),
        after.file(),
        before.text(),
        after.text());
  }
}
