package nurture.web.draft;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.difference.FileChange;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.difference.RuleChange;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftAttachments;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftWords;
import nurture.playbook.version.EntryFile;
import nurture.playbook.version.ReviewStanding;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;
import nurture.web.console.FileLink;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * One draft and what it changes.
 *
 * @param behind whether another version is in service than the one it is on top of
 * @param service the version in service
 * @param published the version it became; empty while it is worked on
 * @param threads comments on the draft as a whole, and on what it does not change any more
 * @param entered what is being written
 * @param writing whether that is a comment on the draft as a whole
 * @param rules that are not as in the version below
 * @param words changed numbers and rows of the cadence, in words
 * @param files other changed files
 * @param unread rule files with mistakes, whose rules cannot be compared
 * @param all every rule, by file, for choosing one to edit
 * @param texts other files that are edited as text
 * @param attachments files that its messages may bring along
 * @param comments whether the member who asks may say something about it
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
    long service,
    String published,
    ReviewPanel review,
    List<CommentThread> threads,
    DraftEntered entered,
    boolean writing,
    List<ChangedPart> rules,
    List<String> words,
    List<ChangedPart> files,
    List<EditLink> unread,
    List<RulesOfFile> all,
    List<EditLink> texts,
    List<AttachmentLine> attachments,
    boolean edits,
    boolean comments,
    boolean publishes) {

  /**
   * Something that differs.
   *
   * @param kind {@code added}, {@code removed}, {@code changed}, {@code renamed}, {@code moved}
   * @param remark where it stands and what it was called; may be empty
   * @param href where it is edited, or opened where it is no text; null where it is not
   * @param opens whether that is to open it
   * @param about {@code rule} or {@code file}
   * @param threads comments on all of it, and on lines that are gone
   * @param writing whether a comment on all of it is being written
   */
  record ChangedPart(
      String kind,
      String name,
      String remark,
      @Nullable String href,
      boolean opens,
      String about,
      List<CommentedLine> lines,
      List<CommentThread> threads,
      boolean writing) {}

  /**
   * A file that messages may bring along.
   *
   * @param revision of the file, which a form names that deletes it
   */
  record AttachmentLine(FileLink file, String deleteHref, long revision) {}

  /** The rules of one file. */
  record RulesOfFile(String file, List<EditLink> rules) {}

  /**
   * @param comments in the order they were made
   * @param version that is in service
   */
  static DraftPage of(
      DraftContents contents,
      PlaybookDifference difference,
      ReviewStanding standing,
      List<DraftComment> comments,
      Member member,
      long version,
      DraftEntered entered) {
    Draft draft = contents.draft();
    DraftTalk talk = new DraftTalk(draft.id(), comments, entered);
    UUID id = draft.id();
    List<String> words = new ArrayList<>();
    difference.numbers().forEach(change -> words.add(change.toString()));
    difference.cadence().forEach(change -> words.add(change.toString()));
    List<ChangedPart> rules =
        difference.rules().stream()
            .filter(change -> !change.fileAfter().contains("cadence"))
            .map(change -> rule(id, change, talk, entered))
            .toList();
    List<ChangedPart> files =
        difference.files().stream()
            .filter(change -> !change.path().endsWith(".drl"))
            .map(change -> file(id, change, talk, entered))
            .toList();
    return new DraftPage(
        id.toString(),
        PageLinks.draft(id),
        PageLinks.trial(id.toString()),
        draft.title(),
        DisplayWords.author(draft.author()),
        ShownTime.at(draft.changed(), ZoneOffset.UTC),
        draft.parent(),
        draft.revision(),
        draft.parent() != version && draft.published().isEmpty(),
        version,
        draft.published().isPresent() ? String.valueOf(draft.published().getAsLong()) : "",
        ReviewPanel.of(standing, member.caller(), talk.open(), entered),
        talk.rest(),
        entered,
        entered.isOn(CommentPlace.About.DRAFT, ""),
        rules,
        words,
        files,
        difference.unread().stream()
            .map(path -> new EditLink(path, PageLinks.editor(id, path, "")))
            .toList(),
        rules(id, contents),
        contents.files().paths().stream()
            .filter(path -> path.matches("(?!.*[.]drl$).*[.](csv|yaml|ftl|drt|md)"))
            .map(path -> new EditLink(path, edit(id, path)))
            .toList(),
        attachments(id, contents),
        member.may(Permission.EDIT) && draft.published().isEmpty(),
        member.may(Permission.EDIT) && draft.published().isEmpty(),
        member.may(Permission.PUBLISH) && draft.published().isEmpty());
  }

  private static List<AttachmentLine> attachments(UUID id, DraftContents contents) {
    return contents.lines().stream()
        .filter(line -> line.isThere() && DraftAttachments.is(line.path()))
        .map(
            line -> {
              String name = DraftAttachments.name(line.path());
              String href = PageLinks.attachment(id, name);
              return new AttachmentLine(
                  new FileLink(name, line.size(), href), href + "/delete", line.revision());
            })
        .toList();
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

  private static ChangedPart rule(
      UUID id, RuleChange change, DraftTalk talk, DraftEntered entered) {
    DraftTalk.Place place =
        talk.about(
            CommentPlace.About.RULE,
            change.name(),
            new TreeSet<>(List.of(change.name(), change.from())),
            DiffLine.of(change.lines()));
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
        false,
        CommentPlace.About.RULE.word(),
        place.lines(),
        place.whole(),
        entered.isOn(CommentPlace.About.RULE, change.name()));
  }

  private static ChangedPart file(
      UUID id, FileChange change, DraftTalk talk, DraftEntered entered) {
    DraftTalk.Place place =
        talk.about(
            CommentPlace.About.FILE,
            change.path(),
            new TreeSet<>(List.of(change.path(), change.from())),
            DiffLine.of(change.lines()));
    return new ChangedPart(
        change.change().word(),
        change.path(),
        remark(change),
        change.change().word().equals("removed") || change.path().endsWith(".xlsx")
            ? null
            : DraftAttachments.is(change.path())
                ? PageLinks.attachment(id, DraftAttachments.name(change.path()))
                : edit(id, change.path()),
        DraftAttachments.is(change.path()),
        CommentPlace.About.FILE.word(),
        place.lines(),
        place.whole(),
        entered.isOn(CommentPlace.About.FILE, change.path()));
  }

  private static String remark(FileChange change) {
    List<String> remarks = new ArrayList<>();
    if (!change.from().equals(change.path())) {
      remarks.add("was " + change.from());
    }
    if (DraftAttachments.is(change.path())) {
      remarks.add(
          switch (change.change().word()) {
            case "removed" -> FileLink.size(change.sizeBefore());
            case "changed" ->
                FileLink.size(change.sizeAfter()) + ", was " + FileLink.size(change.sizeBefore());
            default -> FileLink.size(change.sizeAfter());
          });
    }
    return String.join(", ", remarks);
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
