package nurture.playbook.version;

import java.util.Optional;

/** What came of saving a file of a draft. Arrays are whoever's who was given them. */
public sealed interface SaveOutcome {

  /**
   * It is kept. A repeat of what was saved before answers the same.
   *
   * @param draftRevision of the draft as a whole
   */
  record Done(DraftFile file, long draftRevision) implements SaveOutcome {}

  /**
   * Somebody else was faster; nothing was changed.
   *
   * @param now the file as it is
   * @param theirs what is in it; empty if it was removed
   * @param base what the loser saw; empty if that was no file
   */
  record Stale(DraftFile now, Optional<byte[]> theirs, Optional<byte[]> base)
      implements SaveOutcome {}

  /**
   * That is no file a draft can have.
   *
   * @param reason names the path and says what to do
   */
  record Refused(String reason) implements SaveOutcome {}

  /** There is no such draft. */
  record Unknown() implements SaveOutcome {}

  /** The draft was published, and changes no more. */
  record Closed(long version) implements SaveOutcome {}
}
