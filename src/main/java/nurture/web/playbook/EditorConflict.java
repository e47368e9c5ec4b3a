package nurture.web.playbook;

import nurture.playbook.version.TextSaveOutcome;

/**
 * A save that was late.
 *
 * @param author who saved in between; empty for a file that is gone
 * @param theirs the text that is kept
 * @param yours the text that was to be saved
 * @param merged whether both could be brought together
 */
record EditorConflict(String author, String theirs, String yours, boolean merged) {

  static final EditorConflict NONE = new EditorConflict("", "", "", false);

  static EditorConflict of(TextSaveOutcome.Overtaken late, String yours) {
    return new EditorConflict(
        DraftsPage.author(late.now().author()),
        late.theirs().orElse(""),
        yours,
        late.merged().isPresent());
  }

  /** Whether there is one. */
  boolean late() {
    return !equals(NONE);
  }
}
