package nurture.web.playbook;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.difference.FileChange;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.difference.RuleChange;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftWords;
import nurture.playbook.version.EntryFile;
import nurture.web.console.DiffLine;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * One draft and what it changes.
 *
 * @param behind whether another version is in service than the one it is on top of
 * @param published the version it became; empty while it is worked on
 * @param rules that are not as in the version below
 * @param words changed numbers and rows of the cadence, in words
 * @param files other changed files
 * @param unread rule files with mistakes, whose rules cannot be compared
 * @param all every rule, by file, for choosing one to edit
 * @param texts other files that are edited as text
 */
record DraftPage(
    String id,
    String href,
    String tryHref,
    String title,
    String author,
    ShownTime changed,
    long parent,
    long revision,
    boolean behind,
    String published,
    List<ChangedPart> rules,
    List<String> words,
    List<ChangedPart> files,
    List<EditLink> unread,
    List<RulesOfFile> all,
    List<EditLink> texts,
    boolean edits,
    boolean publishes) {

  /**
   * Something that differs.
   *
   * @param kind {@code added}, {@code removed}, {@code changed}, {@code renamed}, {@code moved}
   * @param remark where it stands and what it was called; may be empty
   * @param href where it is edited; null where it is not
   */
  record ChangedPart(
      String kind, String name, String remark, @Nullable String href, List<DiffLine> lines) {}

  /** Where something is edited. */
  record EditLink(String label, String href) {}

  /** The rules of one file. */
  record RulesOfFile(String file, List<EditLink> rules) {}

  static DraftPage of(
      DraftContents contents, PlaybookDifference difference, Member member, long version) {
    Draft draft = contents.draft();
    UUID id = draft.id();
    List<String> words = new ArrayList<>();
    difference.numbers().forEach(change -> words.add(change.toString()));
    difference.cadence().forEach(change -> words.add(change.toString()));
    return new DraftPage(
        id.toString(),
        PageLinks.draft(id),
        PageLinks.trial(id.toString()),
        draft.title(),
        DraftsPage.author(draft.author()),
        ShownTime.at(draft.changed(), ZoneOffset.UTC),
        draft.parent(),
        draft.revision(),
        draft.parent() != version && draft.published().isEmpty(),
        draft.published().isPresent() ? String.valueOf(draft.published().getAsLong()) : "",
        difference.rules().stream()
            .filter(change -> !change.fileAfter().contains("cadence"))
            .map(change -> rule(id, change))
            .toList(),
        words,
        difference.files().stream()
            .filter(change -> !change.path().endsWith(".drl"))
            .map(change -> file(id, change))
            .toList(),
        difference.unread().stream()
            .map(path -> new EditLink(path, PageLinks.editor(id, path, "")))
            .toList(),
        rules(id, contents),
        contents.files().paths().stream()
            .filter(path -> path.matches("(?!.*[.]drl$).*[.](csv|yaml|ftl|drt|md)"))
            .map(path -> new EditLink(path, edit(id, path)))
            .toList(),
        member.may(Permission.EDIT) && draft.published().isEmpty(),
        member.may(Permission.PUBLISH) && draft.published().isEmpty());
  }

  /** Where a file is edited as people like it best. */
  private static String edit(UUID id, String path) {
    return switch (path) {
      case DraftTables.NUMBERS -> PageLinks.numbers(id);
      case DraftTables.CADENCE -> PageLinks.grid(id, path);
      default ->
          EntryFile.of(path).isPresent()
              ? PageLinks.entries(id, path)
              : PageLinks.editor(id, path, "");
    };
  }

  private static ChangedPart rule(UUID id, RuleChange change) {
    List<String> remarks = new ArrayList<>();
    if (!change.from().equals(change.name())) {
      remarks.add("was “" + change.from() + "”");
    }
    remarks.add(
        change.fileAfter().isEmpty()
            ? "was in " + change.fileBefore()
            : change.fileBefore().isEmpty() || change.fileBefore().equals(change.fileAfter())
                ? change.fileAfter()
                : "from " + change.fileBefore() + " to " + change.fileAfter());
    return new ChangedPart(
        change.change().word(),
        change.name(),
        String.join(", ", remarks),
        change.fileAfter().isEmpty()
            ? null
            : PageLinks.editor(id, change.fileAfter(), change.name()),
        DiffLine.of(change.lines()));
  }

  private static ChangedPart file(UUID id, FileChange change) {
    return new ChangedPart(
        change.change().word(),
        change.path(),
        change.from().equals(change.path()) ? "" : "was " + change.from(),
        change.change().word().equals("removed") || change.path().endsWith(".xlsx")
            ? null
            : edit(id, change.path()),
        DiffLine.of(change.lines()));
  }

  private static List<RulesOfFile> rules(UUID id, DraftContents contents) {
    Map<String, List<EditLink>> files = new TreeMap<>();
    DraftWords.of(contents.files())
        .files()
        .forEach(
            (rule, file) -> {
              String path = "rules/" + file;
              if (path.endsWith(".drl") && contents.files().content(path).isPresent()) {
                files
                    .computeIfAbsent(path, key -> new ArrayList<>())
                    .add(new EditLink(rule, PageLinks.editor(id, path, rule)));
              }
            });
    return files.entrySet().stream()
        .map(each -> new RulesOfFile(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(RulesOfFile::file))
        .toList();
  }
}
