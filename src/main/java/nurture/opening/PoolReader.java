package nurture.opening;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where pools are counted, by the facts of the last evaluations. Fails while the database is away.
 */
public interface PoolReader {

  /**
   * The people of a pool. Those whose country is not known are counted under an empty one.
   *
   * @param domain empty for all
   */
  record PoolCount(String function, String domain, String country, long people) {}

  /** A person of a pool. */
  record PoolMember(UUID id, String ref, String name) {}

  /**
   * Counts all people by function and country: in all domains, and in each of some.
   *
   * @param domains in lower case
   */
  Future<List<PoolCount>> counts(Set<String> domains);

  /**
   * The people of a pool, by id.
   *
   * @param behind the last of the page before
   */
  Future<List<PoolMember>> people(TalentPool pool, Optional<UUID> behind, int most);
}
