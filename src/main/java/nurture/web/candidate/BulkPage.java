package nurture.web.candidate;

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

  /** Those who were on hold before keep the hold of now. */
  private static @Nullable UndoForm undo(BulkAction action, List<DirectoryEntry> changed) {
    List<DirectoryEntry> free = changed.stream().filter(entry -> !entry.held()).toList();
    return action instanceof BulkAction.Hold && !free.isEmpty()
        ? new UndoForm(
            PageLinks.CANDIDATES + "/bulk",
            Stream.concat(
                    Stream.of(
                        new UndoForm.Field("do", "release"),
                        new UndoForm.Field("undoes", "true"),
                        new UndoForm.Field("reason", "the hold was undone"),
                        new UndoForm.Field("token", UUID.randomUUID().toString())),
                    free.stream()
                        .map(each -> new UndoForm.Field("id", each.line().id().toString())))
                .toList())
        : null;
  }

  private static Line line(DirectoryEntry entry, String why) {
    return new Line(
        entry.line().name().isBlank() ? entry.line().ref() : entry.line().name(),
        PageLinks.candidate(entry.line().ref(), entry.line().id()),
        why);
  }
}
