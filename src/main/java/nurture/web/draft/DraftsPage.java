package nurture.web.draft;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nurture.access.Caller;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.ReviewStanding;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that are worked on, the one changed last first.
 *
 * @param waiting those that wait for the review of the member who asks; in no other list
 * @param edits whether the member who asks may begin one
 * @param version that is in service
 * @param use what a draft is chosen for
 */
record DraftsPage(
    List<DraftCard> waiting,
    List<DraftCard> own,
    List<DraftCard> others,
    boolean edits,
    long version,
    DraftUse use) {

  /**
   * A draft.
   *
   * @param href the draft, or what is about to be changed in it
   * @param action where the form leads that adds something to it; empty where nothing is added
   * @param files that differ from the version below
   * @param chip how far its review is; null where it was not asked for
   * @param behind whether another version is in service by now
   */
  record DraftCard(
      String href,
      String action,
      String title,
      String author,
      ShownTime changed,
      @Nullable StatusChip chip,
      long parent,
      boolean behind,
      List<String> files) {}

  /** A draft with how far its review is. */
  record ListedDraft(DraftContents contents, ReviewStanding standing) {}

  static DraftsPage of(List<ListedDraft> all, Member member, long version, DraftUse use) {
    Caller caller = member.caller();
    List<DraftCard> waiting = new ArrayList<>();
    List<DraftCard> own = new ArrayList<>();
    List<DraftCard> others = new ArrayList<>();
    for (ListedDraft each : all) {
      (each.standing().waitsFor(caller)
              ? waiting
              : each.contents().draft().isWorkOf(caller.name()) ? own : others)
          .add(card(each, caller, version, use));
    }
    return new DraftsPage(waiting, own, others, member.may(Permission.EDIT), version, use);
  }

  private static DraftCard card(ListedDraft listed, Caller caller, long version, DraftUse use) {
    DraftContents contents = listed.contents();
    Draft draft = contents.draft();
    return new DraftCard(
        use.file().isEmpty() || contents.files().content(use.file()).isEmpty()
            ? PageLinks.draft(draft.id())
            : PageLinks.editor(
                draft.id(), use.file(), use.field().equals("rule") ? use.value() : ""),
        use.adds() ? use.action(draft.id()) : "",
        draft.title(),
        DisplayWords.author(draft.author()),
        ShownTime.at(draft.changed(), ZoneOffset.UTC),
        ReviewPanel.chip(listed.standing(), caller),
        draft.parent(),
        draft.parent() != version,
        contents.lines().stream()
            .filter(line -> line.revision() > 0)
            .map(DraftFile::path)
            .toList());
  }
}
