package nurture.insight;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Reads the open tasks of recruiters. Every future fails when the database is away. */
public interface TaskReader {

  /** How many tasks are open: those of one owner's candidates, and all. */
  record Counts(long own, long total) {}

  /**
   * The longest open first.
   *
   * @param owner whose candidates; empty for all
   */
  Future<List<OpenTaskLine>> open(Optional<String> owner, Optional<MessageCursor> behind, int most);

  Future<Counts> counts(String owner);
}
