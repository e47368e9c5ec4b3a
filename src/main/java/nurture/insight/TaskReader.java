package nurture.insight;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Reads the open tasks of recruiters. Every future fails when the database is away. */
public interface TaskReader {

  /**
   * How many tasks are open.
   *
   * @param own those of one owner's candidates
   * @param total all
   * @param snoozed those put off to a later day; they are in none of the others
   */
  record Counts(long own, long total, long snoozed) {}

  /**
   * Those that are not snoozed, the longest open first.
   *
   * @param owner whose candidates; empty for all
   */
  Future<List<OpenTaskLine>> open(Optional<String> owner, Optional<MessageCursor> behind, int most);

  /** Those of all owners that are snoozed, the longest open first. */
  Future<List<OpenTaskLine>> snoozed(Optional<MessageCursor> behind, int most);

  Future<Counts> counts(String owner);
}
