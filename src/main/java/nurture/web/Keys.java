package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Lets in whoever brings a bearer key we know (RFC 6750). What is known is remembered for a minute. Thread-safe. */
public final class Keys implements Handler<RoutingContext> {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final Function<String, Future<Boolean>> known;
  private final InstantSource clock;
  private final Map<String, Instant> fresh = new ConcurrentHashMap<>();

  public Keys(Function<String, Future<Boolean>> known, InstantSource clock) {
    this.known = known;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    String header = context.request().getHeader("authorization");
    if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      refuse(context, "Send the header Authorization: Bearer <key>.");
      return;
    }
    String key = header.substring(7).trim();
    Instant until = fresh.get(key);
    if (until != null && clock.instant().isBefore(until)) {
      context.next();
      return;
    }
    context.request().pause();
    known
        .apply(key)
        .onComplete(
            done -> {
              context.request().resume();
              if (done.failed()) {
                Answers.failure(context, done.cause());
              } else if (done.result()) {
                remember(key);
                context.next();
              } else {
                fresh.remove(key);
                refuse(context, "The key is not known.");
              }
            });
  }

  private void remember(String key) {
    if (fresh.size() >= MOST) {
      fresh.clear();
    }
    fresh.put(key, clock.instant().plus(REMEMBERED));
  }

  private static void refuse(RoutingContext context, String what) {
    context.response().putHeader("www-authenticate", "Bearer");
    Problem.of(401, "Who are you?", what).answer(context);
  }
}
