package nurture.web.playbook;

import java.time.ZoneOffset;
import java.util.List;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * Drafts that are worked on, the one changed last first.
 *
 * @param edits whether the member who asks may begin one
 * @param version that is in service
 * @param rule the rule that is about to be changed; empty for none
 */
record DraftsPage(
    List<DraftCard> own, List<DraftCard> others, boolean edits, long version, String rule) {

  /**
   * A draft.
   *
   * @param href the draft, or the rule in it that is about to be changed
   * @param files that differ from the version below
   * @param behind whether another version is in service by now
   */
  record DraftCard(
      String href,
      String title,
      String author,
      ShownTime changed,
      long parent,
      boolean behind,
      List<String> files) {}

  static DraftsPage of(
      List<DraftContents> all, Member member, long version, String rule, String file) {
    List<DraftContents> own =
        all.stream().filter(each -> each.draft().isWorkOf(member.onRecord())).toList();
    return new DraftsPage(
        own.stream().map(each -> card(each, version, rule, file)).toList(),
        all.stream()
            .filter(each -> !own.contains(each))
            .map(each -> card(each, version, rule, file))
            .toList(),
        member.may(Permission.EDIT),
        version,
        file.isEmpty() ? "" : rule);
  }

  private static DraftCard card(DraftContents contents, long version, String rule, String file) {
    Draft draft = contents.draft();
    return new DraftCard(
        file.isEmpty() || contents.files().content(file).isEmpty()
            ? PageLinks.draft(draft.id())
            : PageLinks.editor(draft.id(), file, rule),
        draft.title(),
        author(draft.author()),
        ShownTime.at(draft.changed(), ZoneOffset.UTC),
        draft.parent(),
        draft.parent() != version,
        contents.lines().stream()
            .filter(line -> line.revision() > 0)
            .map(DraftFile::path)
            .toList());
  }

  /** The name alone of {@code Vera Lind <vera@example.com>}. */
  static String author(String onRecord) {
    int address = onRecord.indexOf(" <");
    return address > 0 ? onRecord.substring(0, address) : onRecord;
  }
}
