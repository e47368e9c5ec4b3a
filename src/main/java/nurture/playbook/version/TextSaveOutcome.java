package nurture.playbook.version;

import java.util.Optional;

/** What came of saving the text of a file of a draft. */
public sealed interface TextSaveOutcome {

  /** It is kept. */
  record Saved(DraftFile file, long draftRevision) implements TextSaveOutcome {}

  /**
   * Another user saved the file in between; nothing was changed.
   *
   * @param now the file as it is
   * @param theirs its text; empty if the file was removed
   * @param merged both changes in one text; empty if they are about the same lines
   */
  record Overtaken(DraftFile now, Optional<String> theirs, Optional<String> merged)
      implements TextSaveOutcome {}

  /**
   * The draft does not take it.
   *
   * @param outcome why: refused, unknown or closed
   */
  record NotTaken(SaveOutcome outcome) implements TextSaveOutcome {}
}
