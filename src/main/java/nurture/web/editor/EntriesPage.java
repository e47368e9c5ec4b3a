package nurture.web.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.EntryFile;
import nurture.playbook.version.EntryFile.EntryField;
import nurture.playbook.version.EntryFile.EntryProblem;
import nurture.playbook.version.YamlEntries;
import nurture.playbook.version.YamlEntries.Entry;
import nurture.playbook.version.YamlEntries.Field;
import nurture.playbook.version.YamlEntries.Shape;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * The entries of a file of a draft, and one of them as a form with its YAML beside.
 *
 * @param href where the entry is shown
 * @param unsaved whether it shows what the draft does not have
 * @param seen the revision of the file the text was made of
 * @param text of the file, to which the form's values are put
 * @param says what came of the step before; may be empty
 * @param entry the place of the shown one, from 0
 * @param general problems of the shown entry that belong to no row
 */
record EntriesPage(
    String draft,
    String href,
    boolean unsaved,
    String title,
    String back,
    String action,
    String asText,
    String file,
    String noun,
    long seen,
    String text,
    String says,
    EditorConflict conflict,
    List<EntryLink> entries,
    int entry,
    String name,
    String raw,
    List<EntryRow> rows,
    List<String> general) {

  /** An entry in the list of them. */
  record EntryLink(String label, String href, boolean here, boolean wrong) {}

  /** A key of the shown entry. */
  record EntryRow(
      String key,
      String meaning,
      String shape,
      String value,
      int lines,
      List<String> choices,
      List<String> problems) {}

  /**
   * @param typed what was typed and could not be written, by key
   * @param wrong why, by key
   */
  static EntriesPage of(
      Draft draft,
      PlaybookFiles files,
      EntryFile kind,
      String path,
      long seen,
      YamlEntries read,
      int asked,
      String says,
      EditorConflict conflict,
      Map<String, String> typed,
      Map<String, String> wrong) {
    List<EntryProblem> problems = kind.problems(files, path, read.text());
    List<Entry> all = read.entries();
    int at = Math.max(0, Math.min(asked, all.size() - 1));
    String key = kind.fields().get(0).key();
    List<EntryLink> links = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Entry each = all.get(i);
      links.add(
          new EntryLink(
              each.value(key).isEmpty() ? "Without a name" : each.value(key),
              href(draft, path, i),
              i == at,
              problems.stream().anyMatch(problem -> within(each, problem.line()))));
    }
    boolean empty = all.isEmpty();
    List<EntryRow> rows = empty ? List.of() : rows(kind, all.get(at), problems, typed, wrong);
    List<String> told = rows.stream().flatMap(row -> row.problems().stream()).toList();
    return new EntriesPage(
        draft.id().toString(),
        href(draft, path, at),
        conflict.late() || !typed.isEmpty() || !says.isEmpty(),
        draft.title(),
        PageLinks.draft(draft.id()),
        PageLinks.draft(draft.id()) + "/entries",
        PageLinks.editor(draft.id(), path, ""),
        path,
        kind.noun(),
        seen,
        read.text(),
        says,
        conflict,
        links,
        at,
        empty ? "" : links.get(at).label(),
        empty ? "" : all.get(at).raw(),
        rows,
        empty
            ? List.of()
            : problems.stream()
                .filter(problem -> within(all.get(at), problem.line()))
                .map(EntriesPage::said)
                .filter(said -> !told.contains(said))
                .toList());
  }

  static String href(Draft draft, String path, int entry) {
    return PageLinks.entries(draft.id(), path) + "&entry=" + entry;
  }

  private static boolean within(Entry entry, int line) {
    return line >= entry.line() && line < entry.line() + entry.raw().lines().count();
  }

  private static List<EntryRow> rows(
      EntryFile kind,
      Entry entry,
      List<EntryProblem> problems,
      Map<String, String> typed,
      Map<String, String> wrong) {
    List<String> known = kind.fields().stream().map(EntryField::key).toList();
    Stream<EntryField> others =
        entry.fields().stream()
            .filter(field -> !known.contains(field.key()))
            .map(field -> new EntryField(field.key(), "", field.shape(), List.of()));
    return Stream.concat(kind.fields().stream(), others)
        .map(
            field -> {
              List<String> here = new ArrayList<>();
              if (wrong.containsKey(field.key())) {
                here.add("Not saved: " + wrong.get(field.key()) + ".");
              }
              int[] lines = lines(entry, field.key());
              problems.stream()
                  .filter(
                      problem ->
                          missing(entry, known, problem)
                              .map(field.key()::equals)
                              .orElse(lines[0] <= problem.line() && problem.line() <= lines[1]))
                  .map(EntriesPage::said)
                  .distinct()
                  .forEach(here::add);
              String value = typed.getOrDefault(field.key(), entry.value(field.key()));
              return new EntryRow(
                  field.key(),
                  field.meaning(),
                  shape(entry, field).name(),
                  value,
                  (int) Math.max(3, value.lines().count() + 1),
                  field.choices(),
                  here);
            })
        .toList();
  }

  /** The key a problem finds missing: it is told there, and not where the entry begins. */
  private static Optional<String> missing(Entry entry, List<String> known, EntryProblem problem) {
    return known.stream()
        .filter(key -> within(entry, problem.line()))
        .filter(key -> problem.message().startsWith(key + " is missing"))
        .findFirst();
  }

  /** As it is written; where it is not, as it usually is. */
  static Shape shape(Entry entry, EntryField field) {
    return entry.fields().stream()
        .filter(each -> each.key().equals(field.key()))
        .map(Field::shape)
        .findFirst()
        .orElse(field.shape());
  }

  /** The first and the last line of a key's value. */
  private static int[] lines(Entry entry, String key) {
    List<Field> sorted =
        entry.fields().stream().sorted(Comparator.comparingInt(Field::line)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).key().equals(key)) {
        int last =
            i + 1 < sorted.size()
                ? sorted.get(i + 1).line() - 1
                : entry.line() + (int) entry.raw().lines().count() - 1;
        return new int[] {sorted.get(i).line(), last};
      }
    }
    return new int[] {1, 0};
  }

  private static String said(EntryProblem problem) {
    return Stream.of(problem.message(), problem.advice())
        .filter(words -> !words.isBlank())
        .map(words -> DisplayWords.capital(words) + (words.endsWith(".") ? "" : "."))
        .collect(Collectors.joining(" "));
  }
}
