package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.prng.VertxContextPRNG;
import io.vertx.ext.web.Session;
import io.vertx.ext.web.sstore.SessionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import nurture.access.MemberSession;
import nurture.access.MemberSessions;
import nurture.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions of Vert.x in the database, so that any node serves them. Only the hash of an id is
 * kept. A session that is merely used is written once a minute. Safe for concurrent use.
 */
final class PersistentSessions implements SessionStore {

  private static final Duration WRITTEN = Duration.ofMinutes(1);

  /** Nobody is signed in yet; so long the way to a provider and back may take. */
  private static final Duration ANONYMOUS = Duration.ofMinutes(15);

  private final VertxContextPRNG random;
  private final MemberSessions sessions;
  private final Settings.Access settings;
  private final InstantSource clock;

  PersistentSessions(
      Vertx vertx, MemberSessions sessions, Settings.Access settings, InstantSource clock) {
    this.random = VertxContextPRNG.current(vertx);
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public SessionStore init(Vertx vertx, JsonObject options) {
    return this;
  }

  /** What is written is there for every node, so nothing is looked for again. */
  @Override
  public long retryTimeout() {
    return 0;
  }

  @Override
  public Session createSession(long timeout) {
    return createSession(timeout, DEFAULT_SESSIONID_LENGTH);
  }

  @Override
  public Session createSession(long timeout, int length) {
    return new BrowserSession(random, timeout, length);
  }

  @Override
  public Future<@Nullable Session> get(String id) {
    return sessions
        .find(BrowserSession.hash(id), clock.instant())
        .map(
            found ->
                found
                    .map(kept -> new BrowserSession(random, id, settings.idle().toMillis(), kept))
                    .orElse(null));
  }

  @Override
  public Future<Void> put(Session session) {
    BrowserSession browserSession = (BrowserSession) session;
    Instant now = clock.instant();
    MemberSession kept = browserSession.kept();
    if (kept == null && browserSession.member().isEmpty() && browserSession.isEmpty()) {
      // A visitor whose session ended gets none that says nothing.
      return Future.succeededFuture();
    }
    if (kept == null) {
      Duration longest = browserSession.member().isPresent() ? settings.longest() : ANONYMOUS;
      Instant ends = now.plus(longest);
      MemberSession begun = browserSession.asKept(now, now, ends, idle(now, ends));
      return sessions.begin(begun).onSuccess(done -> browserSession.isKept(begun));
    }
    MemberSession used =
        browserSession.asKept(kept.createdAt(), now, kept.endsAt(), idle(now, kept.endsAt()));
    boolean news = !Arrays.equals(used.data(), kept.data());
    Duration since = Duration.between(kept.seenAt(), now);
    // Not seldom against a short setting.
    return news
            || since.compareTo(WRITTEN) >= 0
            || since.compareTo(settings.idle().dividedBy(10)) >= 0
        ? sessions.keep(used)
        : Future.succeededFuture();
  }

  private Instant idle(Instant now, Instant ends) {
    Instant idle = now.plus(settings.idle());
    return idle.isBefore(ends) ? idle : ends;
  }

  @Override
  public Future<Void> delete(String id) {
    return sessions.end(BrowserSession.hash(id));
  }

  /** Sessions of all nodes end together in no case; nothing asks for it. */
  @Override
  public Future<Void> clear() {
    return Future.failedFuture(new UnsupportedOperationException("sessions end one by one"));
  }

  @Override
  public Future<Integer> size() {
    return Future.failedFuture(new UnsupportedOperationException("sessions are not counted"));
  }

  @Override
  public void close() {
    random.close();
  }
}
