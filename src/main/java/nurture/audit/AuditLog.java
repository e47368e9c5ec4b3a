package nurture.audit;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Where the audit is read and proved. Every future fails when the database is away. */
public interface AuditLog {

  /**
   * Which entries are wanted, the newest first.
   *
   * @param before only those with a smaller number
   * @param most at most so many
   */
  record Wanted(
      Optional<Long> before, Optional<String> action, Optional<String> target, int most) {}

  Future<List<AuditEntry>> page(Wanted wanted);

  /**
   * Reads the whole chain in its order, a page at a time, up to the newest entry there is at the
   * beginning.
   *
   * @param noted hash of an entry that was the newest once, in hex
   */
  Future<ChainVerification> verify(Optional<String> noted);
}
