package nurture.insight;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;

/** Finds whom the link in a message was made for. */
@FunctionalInterface
public interface LinkReaders {

  /**
   * @param candidate of the message
   * @return the record it leads to by now; empty for one that was erased or never known
   */
  Future<Optional<LinkReader>> of(UUID candidate);
}
