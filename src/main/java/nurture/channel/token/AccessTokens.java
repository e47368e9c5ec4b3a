package nurture.channel.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nurture.channel.token.TokenAnswer.Away;
import nurture.channel.token.TokenAnswer.Granted;
import nurture.channel.token.TokenAnswer.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access token of one account. It is kept until shortly before it expires; of several threads
 * that need a new one, one asks and the others take what it got.
 *
 * <p>A provider that is away costs nothing as long as the kept token is good. One that refuses ends
 * the kept token too: most providers revoke both at once, and mail servers count failed logins.
 *
 * <p>Thread: {@link #token}, {@link #check} and {@link #refused} block while the provider is asked;
 * the other methods do not. All may be called concurrently.
 */
public final class AccessTokens {

  private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

  /** A token is renewed so long before its end, or a tenth of its life if that is shorter. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  /** A provider that granted none is not asked again before. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** A token so old is renewed by a check, so that a revoked grant shows while no mail leaves. */
  private static final Duration CHECKED = Duration.ofMinutes(10);

  private record Kept(String token, Instant granted, Instant renew, Instant end) {}

  private record Failure(String reason, Instant since, Instant asked, boolean refused) {}

  private final TokenEndpoint endpoint;
  private final InstantSource clock;
  private final AtomicLong granted = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();
  private final AtomicLong absences = new AtomicLong();
  private volatile Optional<Kept> kept = Optional.empty();
  private volatile Optional<Failure> failure = Optional.empty();

  /**
   * @param clock the machine's time, also where the server's is another
   */
  public AccessTokens(TokenEndpoint endpoint, InstantSource clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /**
   * A token that is good now.
   *
   * @throws NoToken if the provider grants none, or is away and the kept one is at its end
   */
  public synchronized String token() throws NoToken {
    Instant now = clock.instant();
    if (kept.filter(token -> now.isBefore(token.renew())).isEmpty()
        && failure.filter(failed -> now.isBefore(failed.asked().plus(PAUSE))).isEmpty()) {
      ask(now);
    }
    Optional<Kept> good = kept.filter(token -> now.isBefore(token.end()));
    if (good.isEmpty()) {
      throw new NoToken(failure.map(Failure::reason).orElse("there is no access token"));
    }
    return good.get().token();
  }

  /** A mail server did not take this token: the next caller gets another one. */
  public synchronized void refused(String token) {
    kept = kept.filter(mine -> !mine.token().equals(token));
  }

  /** Asks the provider where that is due. To be called every minute. */
  public synchronized void check() {
    Instant now = clock.instant();
    if (kept.filter(token -> now.isBefore(token.granted().plus(CHECKED))).isEmpty()
        || failure.isPresent()) {
      ask(now);
    }
  }

  /** Present while {@link #token} fails. */
  public Optional<TokenTrouble> trouble() {
    Instant now = clock.instant();
    boolean good = kept.filter(token -> now.isBefore(token.end())).isPresent();
    return failure
        .filter(failed -> !good)
        .map(failed -> new TokenTrouble(failed.reason(), failed.since()));
  }

  /** How many tokens were granted. */
  public long granted() {
    return granted.get();
  }

  /** How often the provider refused one. */
  public long refusals() {
    return refusals.get();
  }

  /** How often the provider was away. */
  public long absences() {
    return absences.get();
  }

  private void ask(Instant now) {
    TokenAnswer answer = endpoint.ask();
    if (answer instanceof Granted token) {
      granted.incrementAndGet();
      Duration tenth = token.life().dividedBy(10);
      Instant end = now.plus(token.life());
      Duration margin = tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN;
      kept = Optional.of(new Kept(token.token(), now, end.minus(margin), end));
      failure.ifPresent(
          failed -> log.info("access tokens are granted again, after {}", failed.since()));
      failure = Optional.empty();
    } else if (answer instanceof Refused refused) {
      refusals.incrementAndGet();
      kept = Optional.empty();
      failed(refused.reason(), now, true);
    } else if (answer instanceof Away away) {
      absences.incrementAndGet();
      failed(away.reason(), now, false);
    }
  }

  private void failed(String reason, Instant now, boolean refused) {
    if (failure.filter(before -> before.refused() == refused).isEmpty()) {
      log.warn("no access token, so the mail server does not let us in: {}", reason);
    }
    Instant since = failure.map(Failure::since).orElse(now);
    failure = Optional.of(new Failure(reason, since, now, refused));
  }
}
