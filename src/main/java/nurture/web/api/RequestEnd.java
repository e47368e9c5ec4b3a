package nurture.web.api;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether a request has ended: it is answered, also for having taken too long, or its client hung
 * up.
 */
final class RequestEnd {

  /** To be called on the event loop of the request; the answer may be asked for on any thread. */
  static BooleanSupplier of(RoutingContext context) {
    AtomicBoolean ended = new AtomicBoolean(context.response().ended());
    context.addEndHandler(end -> ended.set(true));
    return ended::get;
  }

  private RequestEnd() {}
}
