package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nurture.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Lets in programs that bring a key we know, as a bearer (RFC 6750). What is known is remembered
 * for a minute, so long does a key live on that was taken away. Routes behind it learn by {@link
 * #caller} who it is. Thread-safe.
 */
public final class KeyAuthentication implements Handler<RoutingContext> {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 1_000;
  private static final String CALLER = "nurture.caller";

  private record Fresh(Caller caller, Instant until) {}

  private final Function<String, Future<Optional<Caller>>> callers;
  private final InstantSource clock;
  private final GuessLimit guesses = new GuessLimit();
  private final Map<String, Fresh> fresh = new ConcurrentHashMap<>();

  private KeyAuthentication(
      Function<String, Future<Optional<Caller>>> callers, InstantSource clock) {
    this.callers = callers;
    this.clock = clock;
  }

  /** For programs. */
  public static KeyAuthentication bearer(
      Function<String, Future<Optional<Caller>>> callers, InstantSource clock) {
    return new KeyAuthentication(callers, clock);
  }

  @Override
  public void handle(RoutingContext context) {
    String key = key(context.request().getHeader("authorization"));
    if (key.isEmpty()) {
      refuse(context, "Send the header Authorization: Bearer <key>.");
      return;
    }
    Fresh known = fresh.get(key);
    if (known != null && clock.instant().isBefore(known.until())) {
      letIn(context, known.caller());
      return;
    }
    String address = context.request().remoteAddress().hostAddress();
    Duration wait = guesses.waits(address, clock.instant());
    // Who guesses shuts out none who shares the address and was let in before.
    if (known == null && !wait.isZero()) {
      wait(context, wait);
      return;
    }
    context.request().pause();
    callers
        .apply(key)
        .onComplete(
            done -> {
              context.request().resume();
              if (done.failed()) {
                JsonAnswers.failure(context, done.cause());
              } else if (done.result().isPresent()) {
                guesses.right(address);
                remember(key, done.result().get());
                letIn(context, done.result().get());
              } else {
                fresh.remove(key);
                guesses.wrong(address, key, clock.instant());
                refuse(context, "The key is not known.");
              }
            });
  }

  /**
   * Who is asking.
   *
   * @throws IllegalStateException for a request that passed no such door
   */
  public static Caller caller(RoutingContext context) {
    Caller caller = context.get(CALLER);
    if (caller == null) {
      throw new IllegalStateException("nobody asked for a key at " + context.normalizedPath());
    }
    return caller;
  }

  private static void letIn(RoutingContext context, Caller caller) {
    context.put(CALLER, caller).next();
  }

  /** The key in a header; empty when there is none. */
  private static String key(@Nullable String header) {
    String prefix = "Bearer ";
    return header == null || !header.regionMatches(true, 0, prefix, 0, prefix.length())
        ? ""
        : header.substring(prefix.length()).trim();
  }

  private void remember(String key, Caller caller) {
    if (fresh.size() >= MOST) {
      fresh.clear();
    }
    fresh.put(key, new Fresh(caller, clock.instant().plus(REMEMBERED)));
  }

  private static void wait(RoutingContext context, Duration wait) {
    long seconds = wait.plusMillis(999).toSeconds();
    context.response().putHeader("retry-after", String.valueOf(seconds));
    Problem.of(
            ProblemType.TOO_MANY_GUESSES,
            "Too many wrong keys came from this address. Try again in " + seconds + " s.")
        .answer(context);
  }

  private static void refuse(RoutingContext context, String what) {
    context.response().putHeader("www-authenticate", "Bearer");
    Problem.of(ProblemType.NO_KEY, what).answer(context);
  }
}
