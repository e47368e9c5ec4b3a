package nurture.playbook.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message that is not the same on both sides.
 *
 * @param name as rules name it; layouts with their folder
 * @param languages in which, as BCP 47; empty text for the file without one
 */
public record TemplateChange(ChangeKind change, String name, List<String> languages) {

  private static final Pattern FILE =
      Pattern.compile("templates/((?:layout/)?[^./]+)(?:\\.([^./]+))?\\.ftl");

  public TemplateChange {
    languages = List.copyOf(languages);
  }

  /** Of some change to its files: added if all of them were, removed likewise, else changed. */
  static List<TemplateChange> of(List<FileChange> files) {
    Map<String, Map<String, ChangeKind>> byName = new TreeMap<>();
    files.stream()
        .flatMap(TemplateChange::apart)
        .forEach(
            file -> {
              Matcher name = FILE.matcher(file.path());
              if (name.matches()) {
                byName
                    .computeIfAbsent(name.group(1), key -> new TreeMap<>())
                    .merge(
                        name.group(2) == null ? "" : name.group(2),
                        file.change(),
                        (one, other) -> one == other ? one : ChangeKind.CHANGED);
              }
            });
    return byName.entrySet().stream()
        .map(
            entry -> {
              var changes = new TreeSet<>(entry.getValue().values());
              ChangeKind changeKind =
                  changes.size() > 1 || !entry.getValue().containsKey("")
                      ? ChangeKind.CHANGED
                      : changes.first();
              return new TemplateChange(
                  changeKind, entry.getKey(), List.copyOf(entry.getValue().keySet()));
            })
        .toList();
  }

  /** A message under another name is another message to the rules. */
  private static Stream<FileChange> apart(FileChange file) {
    return file.change() == ChangeKind.RENAMED
        ? Stream.of(
            new FileChange(ChangeKind.REMOVED, file.from(), file.from(), file.sizeBefore(), 0, ""),
            new FileChange(ChangeKind.ADDED, file.path(), file.path(), 0, file.sizeAfter(), ""))
        : Stream.of(file);
  }
}
