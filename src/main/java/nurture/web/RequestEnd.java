package nurture.web;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether a request has ended: it is answered, also for having taken too long, or its client hung
 * up.
 */
public final class RequestEnd {

  /** To be called on the event loop of the request; the answer may be asked for on any thread. */
  public static BooleanSupplier of(RoutingContext context) {
    AtomicBoolean ended = new AtomicBoolean(context.response().ended());
    context.addEndHandler(end -> ended.set(true));
    return ended::get;
  }

  /** Whether an answer is under way or sent already, so that another one would come too late. */
  public static boolean isAnswered(RoutingContext context) {
    return context.response().ended() || context.response().headWritten();
  }

  private RequestEnd() {}
}
