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
    DONE,
    /** No record has the first ref, or it was erased. */
    UNKNOWN,
    /** No record has the second ref, or it was erased. */
    UNKNOWN_TARGET,
    /** Both refs lead to one record. */
    SAME,
    /** The record was merged before. */
    MERGED_ALREADY,
    /** It leads to no other record, or its record was merged further since. */
    NOT_MERGED,
    /** The merge is older than {@link #UNDOABLE}. */
    TOO_LATE,
    /** Events of one of them were not applied yet; they are within a moment. */
    NEWS_WAITS
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
