package nurture.web.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.insight.DirectoryEntry;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.UndoForm;
import org.jspecify.annotations.Nullable;

/**
 * What became of the candidates that were chosen.
 *
 * @param heading how many were changed, and how
 * @param back the list they were chosen from
 * @param undo null where it cannot be taken back in one step
 */
record BulkPage(
    String heading, List<Line> changed, List<Line> refused, String back, @Nullable UndoForm undo) {

  /**
   * One candidate.
   *
   * @param why why nothing was changed; empty where something was
   */
  record Line(String name, String href, String why) {}

  static BulkPage of(
      BulkAction action,
      List<DirectoryEntry> changed,
      Map<DirectoryEntry, String> refused,
      List<DirectoryEntry> all,
      CandidateFilter filter) {
    Set<DirectoryEntry> done = Set.copyOf(changed);
    return new BulkPage(
        action.did() + " " + DisplayWords.count(changed.size(), "candidate", "candidates"),
        all.stream().filter(done::contains).map(each -> line(each, "")).toList(),
        all.stream()
            .filter(refused::containsKey)
            .map(each -> line(each, String.valueOf(refused.get(each))))
            .toList(),
        filter.href(),
        undo(action, changed));
  }

  private static @Nullable UndoForm undo(BulkAction action, List<DirectoryEntry> changed) {
    if (action instanceof BulkAction.Hold) {
      // Those who were on hold before keep the hold of now.
      return undo(
          "release",
          List.of(
              new UndoForm.Field("undoes", "true"),
              new UndoForm.Field("reason", "the hold was undone")),
          changed.stream().filter(entry -> !entry.held()).toList());
    } else if (action instanceof BulkAction.Release release && !release.undoes()) {
      return undo("hold-again", changed.stream().flatMap(BulkPage::hold).toList(), changed);
    }
    return null;
  }

  /** As the candidate was held. */
  private static Stream<UndoForm.Field> hold(DirectoryEntry entry) {
    String id = entry.line().id().toString();
    LocalDate until = entry.heldUntil();
    return Stream.concat(
        Stream.of(new UndoForm.Field("reason-" + id, entry.heldBecause())),
        until == null
            ? Stream.empty()
            : Stream.of(new UndoForm.Field("until-" + id, until.toString())));
  }

  private static @Nullable UndoForm undo(
      String does, List<UndoForm.Field> fields, List<DirectoryEntry> those) {
    return those.isEmpty()
        ? null
        : new UndoForm(
            PageLinks.CANDIDATES + "/bulk",
            Stream.of(
                    Stream.of(
                        new UndoForm.Field("do", does),
                        new UndoForm.Field("token", UUID.randomUUID().toString())),
                    fields.stream(),
                    those.stream()
                        .map(each -> new UndoForm.Field("id", each.line().id().toString())))
                .flatMap(each -> each)
                .toList());
  }

  private static Line line(DirectoryEntry entry, String why) {
    return new Line(
        entry.line().name().isBlank() ? entry.line().ref() : entry.line().name(),
        PageLinks.candidate(entry.line().ref(), entry.line().id()),
        why);
  }
}
