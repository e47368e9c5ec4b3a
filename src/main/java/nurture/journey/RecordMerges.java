package nurture.journey;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;

/**
 * Merges two records of one person, and undoes it. Every future fails when the database is away.
 */
public interface RecordMerges {

  /** So long can a merge be undone. */
  Duration UNDOABLE = Duration.ofDays(1);

  /** What came of it. */
  enum Answer {
    DONE("Done."),
    /** No record has the first ref, or it was erased. */
    UNKNOWN("There is no such candidate."),
    /** No record has the second ref, or it was erased. */
    UNKNOWN_TARGET("There is no such candidate."),
    SAME("Both refs lead to one record."),
    MERGED_ALREADY("The record was merged already; its ref leads to the other one."),
    NOT_MERGED(
        "The record was not merged, or the record it was merged into was merged further since: undo"
            + " that first."),
    /** The merge is older than {@link #UNDOABLE}. */
    TOO_LATE(
        "The merge is more than a day old and stays; send what is wrong now as a profile or event."),
    /** They are applied within a moment. */
    NEWS_WAITS("Events of the candidate are being applied at this moment; try it again.");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    /** In a sentence, for people. */
    public String words() {
      return words;
    }
  }

  /**
   * Merges a record into another one: the other one stays, and the first one's ref leads to it.
   * What was known of the first counts there, its messages that wait are cancelled, and its tasks
   * stay open. On record with the name given.
   */
  Future<Answer> merge(String ref, String into, String by, Instant now);

  /**
   * Makes a merged record one of its own again, as it was, with what became of its messages and
   * tasks since. What was reported meanwhile stays with the other one. On record with the name
   * given.
   */
  Future<Answer> undo(String ref, String by, Instant now);
}
