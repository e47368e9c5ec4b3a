package nurture.web.editor;

import java.util.List;
import nurture.playbook.difference.TextComparison;
import nurture.playbook.version.TextSaveOutcome;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;

/**
 * A save that was late.
 *
 * @param author who saved in between; empty for a file that is gone
 * @param theirs the text that is kept
 * @param yours the text that was to be saved
 * @param lines what differs between theirs and yours
 * @param merged whether both could be brought together
 */
record EditorConflict(
    String author, String theirs, String yours, List<DiffLine> lines, boolean merged) {

  static final EditorConflict NONE = new EditorConflict("", "", "", List.of(), false);

  static EditorConflict of(String path, TextSaveOutcome.Overtaken late, String yours) {
    String theirs = late.theirs().orElse("").replace("\r\n", "\n");
    return new EditorConflict(
        DisplayWords.author(late.now().author()),
        theirs,
        yours,
        DiffLine.of(TextComparison.unified(path, theirs, yours)),
        late.merged().isPresent());
  }

  /** Whether there is one. */
  boolean late() {
    return !equals(NONE);
  }
}
