package nurture.insight;

import io.vertx.core.Future;
import java.util.Optional;
import nurture.decision.MessageId;

/** Finds why a message was sent. */
@FunctionalInterface
public interface MessageReasons {

  /**
   * @return empty for a message that is not kept any more
   */
  Future<Optional<MessageReason>> of(MessageId message);
}
