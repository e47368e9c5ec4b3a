package nurture.playbook.version;

import java.util.SortedSet;
import java.util.TreeSet;

/** What came of a comment or of a step of a review. But for the first, nothing was changed. */
public sealed interface ReviewOutcome {

  /**
   * It is on record.
   *
   * @param number of the comment; 0 for a step
   */
  record Done(long number) implements ReviewOutcome {}

  /** There is no such draft, or no such comment of it. */
  record Unknown() implements ReviewOutcome {}

  /** The draft has changed since it was looked at. */
  record MovedOn(long revision) implements ReviewOutcome {}

  /** The draft was published, and is reviewed no more. */
  record Closed(long version) implements ReviewOutcome {}

  /** The reviewer is an author of the draft. */
  record OwnWork(SortedSet<String> authors) implements ReviewOutcome {
    public OwnWork {
      authors = new TreeSet<>(authors);
    }
  }

  /** Only authors of the draft ask for its review; the one who asked is none. */
  record OthersWork(SortedSet<String> authors) implements ReviewOutcome {
    public OthersWork {
      authors = new TreeSet<>(authors);
    }
  }

  /** The draft has as many comments as it can have. */
  record Full(int most) implements ReviewOutcome {}
}
