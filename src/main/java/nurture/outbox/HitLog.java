package nurture.outbox;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import nurture.tracking.LinkId;
import nurture.tracking.ReaderAgent;

/** Where links lead, and who followed them. The future fails when the database is away. */
@FunctionalInterface
public interface HitLog {

  /**
   * Where a link leads. The hit is kept, unless enough of the link are kept already, or the
   * candidate does not want to hear from us.
   *
   * @return empty where it is not kept: the candidate was erased, or the link is too old
   */
  Future<Optional<String>> followed(LinkId link, boolean head, ReaderAgent agent, Instant at);
}
