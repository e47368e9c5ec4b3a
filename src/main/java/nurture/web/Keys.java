package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever brings a key we know: as a bearer (RFC 6750) to the API, as the password of any
 * user (RFC 7617) to the pages. What is known is remembered for a minute. Thread-safe.
 */
public final class Keys implements Handler<RoutingContext> {

  private enum Scheme {
    BEARER,
    BASIC
  }

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private final Function<String, Future<Boolean>> known;
  private final InstantSource clock;
  private final Scheme scheme;
  private final Map<String, Instant> fresh = new ConcurrentHashMap<>();

  private Keys(Function<String, Future<Boolean>> known, InstantSource clock, Scheme scheme) {
    this.known = known;
    this.clock = clock;
    this.scheme = scheme;
  }

  /** For programs. */
  public static Keys bearer(Function<String, Future<Boolean>> known, InstantSource clock) {
    return new Keys(known, clock, Scheme.BEARER);
  }

  /** For people with a browser, which asks for user and password. */
  public static Keys basic(Function<String, Future<Boolean>> known, InstantSource clock) {
    return new Keys(known, clock, Scheme.BASIC);
  }

  @Override
  public void handle(RoutingContext context) {
    String key = key(context.request().getHeader("authorization"));
    if (key.isEmpty()) {
      refuse(
          context,
          scheme == Scheme.BEARER
              ? "Send the header Authorization: Bearer <key>."
              : "Log in with any user and a key of the API as the password.");
      return;
    }
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

  /** The key in a header; empty when there is none. */
  private String key(@Nullable String header) {
    String prefix = scheme == Scheme.BEARER ? "Bearer " : "Basic ";
    if (header == null || !header.regionMatches(true, 0, prefix, 0, prefix.length())) {
      return "";
    }
    String credentials = header.substring(prefix.length()).trim();
    if (scheme == Scheme.BEARER) {
      return credentials;
    }
    try {
      String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
      return decoded.substring(decoded.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void remember(String key) {
    if (fresh.size() >= MOST) {
      fresh.clear();
    }
    fresh.put(key, clock.instant().plus(REMEMBERED));
  }

  private void refuse(RoutingContext context, String what) {
    context
        .response()
        .putHeader(
            "www-authenticate",
            scheme == Scheme.BEARER ? "Bearer" : "Basic realm=\"Nurture\", charset=\"UTF-8\"");
    Problem.of(401, "Who are you?", what).answer(context);
  }
}
