package nurture.playbook.version;

import java.util.List;
import java.util.Optional;

/** What came of putting a draft on top of another version. */
public sealed interface RebaseOutcome {

  /**
   * It is.
   *
   * @param merged files both sides had changed, in different lines
   */
  record Done(Draft draft, List<String> merged) implements RebaseOutcome {
    public Done {
      merged = List.copyOf(merged);
    }
  }

  /** Both sides changed the same; nothing was done. Each asks for whose it should be. */
  record Conflicts(List<Conflict> files) implements RebaseOutcome {
    public Conflicts {
      files = List.copyOf(files);
    }
  }

  /** The draft has changed since. */
  record MovedOn(long revision) implements RebaseOutcome {}

  /** There is no such draft, or no such version. */
  record Unknown() implements RebaseOutcome {}

  /** The draft was published, and changes no more. */
  record Closed(long version) implements RebaseOutcome {}

  /**
   * A file that both sides changed. Empty contents: it is not there.
   *
   * @param base as in the version the draft is on top of
   * @param mine as in the draft
   * @param theirs as in the version it should be on top of
   */
  record Conflict(
      String path, Optional<byte[]> base, Optional<byte[]> mine, Optional<byte[]> theirs) {}

  /** Whose a file in conflict should be. */
  enum Side implements RebaseChoice {
    MINE,
    THEIRS
  }
}
