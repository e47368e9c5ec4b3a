package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nurture.access.Member;
import nurture.access.Members;
import nurture.access.Passwords;
import nurture.identity.Mailbox;
import nurture.web.GuessLimit;

/**
 * Tries a member's password. Wrong ones make wait: the member by all nodes' count, and the network
 * they come from by this node's. A right one does not clear the network's count, or a member could
 * guess others' passwords between signing in themselves. Safe for concurrent use.
 */
public final class PasswordCheck {

  /** What came of a try. */
  public sealed interface Outcome {

    /** It was right. */
    record Right(Member member) implements Outcome {}

    /** It was wrong, or no active member has the address: a caller cannot tell which. */
    record Wrong() implements Outcome {}

    /** It was not tried. */
    record Wait(Duration left) implements Outcome {}
  }

  private final GuessLimit networks = new GuessLimit();
  private final Members members;
  private final Passwords passwords;
  private final boolean behindProxy;
  private final InstantSource clock;

  /**
   * @param behindProxy whether the last address of X-Forwarded-For is the browser's
   */
  public PasswordCheck(
      Members members, Passwords passwords, boolean behindProxy, InstantSource clock) {
    this.behindProxy = behindProxy;
    this.members = members;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * @param context of the request that brings it
   * @return fails with {@link Passwords.Busy}, or when the database is away
   */
  public Future<Outcome> check(RoutingContext context, String email, String password) {
    String address = address(context.request());
    Instant now = clock.instant();
    Duration wait = networks.waits(address, now);
    if (!wait.isZero()) {
      return Future.succeededFuture(new Outcome.Wait(wait));
    }
    return members
        .attempt(Mailbox.canonical(email.strip()), now)
        .compose(
            attempt -> {
              if (attempt instanceof Members.Attempt.Waits waits) {
                return Future.succeededFuture(
                    new Outcome.Wait(Duration.between(now, waits.until())));
              }
              Members.Attempt.Counted counted =
                  attempt instanceof Members.Attempt.Counted known ? known : null;
              return passwords
                  .fits(password, counted == null ? null : counted.hash())
                  .map(
                      right ->
                          right && counted != null
                              ? new Outcome.Right(counted.member())
                              : wrong(address, email + '\0' + password, now));
            });
  }

  private String address(HttpServerRequest request) {
    String forwarded = behindProxy ? request.getHeader("x-forwarded-for") : null;
    return forwarded == null
        ? request.remoteAddress().hostAddress()
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private Outcome wrong(String address, String guess, Instant now) {
    networks.wrong(address, guess, now);
    return new Outcome.Wrong();
  }
}
