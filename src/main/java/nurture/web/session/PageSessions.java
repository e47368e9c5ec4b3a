package nurture.web.session;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.Session;
import io.vertx.ext.web.handler.SessionHandler;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.MemberSessions;
import nurture.config.Settings;

/**
 * Who is signed in in a browser. The cookie is for this server alone: {@code HttpOnly}, {@code
 * SameSite=Lax}, and {@code Secure} where pages come by https. Safe for concurrent use.
 */
public final class PageSessions {

  private static final int ID_BYTES = 32;
  private static final int LONGEST_BROWSER = 200;
  private static final String BEGUN = "nurture.session.begun";
  private static final String LOADED = "nurture.session.loaded";

  private final SessionHandler handler;
  private final boolean secure;
  private final String cookie;

  /**
   * @param secure whether cookies are sent by https alone
   * @param clock the time people live in
   */
  public PageSessions(
      Vertx vertx,
      MemberSessions sessions,
      Settings.Access settings,
      boolean secure,
      InstantSource clock) {
    this.secure = secure;
    this.cookie = name("nurture-session", secure);
    this.handler =
        SessionHandler.create(new PersistentSessions(vertx, sessions, settings, clock))
            .setSessionTimeout(settings.idle().toMillis())
            .setMinLength(ID_BYTES)
            .setLazySession(true)
            .setNagHttps(false)
            .setSessionCookieName(cookie)
            .setSessionCookiePath("/")
            .setCookieHttpOnlyFlag(true)
            .setCookieSecureFlag(secure)
            .setCookieSameSite(CookieSameSite.LAX);
  }

  /** A name by which browsers refuse a cookie of another host or without https. */
  static String name(String plain, boolean secure) {
    return secure ? "__Host-" + plain : plain;
  }

  /** Finds the session of a request; to be mounted before what asks for it. */
  public Handler<RoutingContext> load() {
    return context -> {
      context.put(LOADED, this);
      handler.handle(context);
    };
  }

  /** Who is signed in; empty for a visitor, and where no session was looked for. */
  public static Optional<Member> member(RoutingContext context) {
    return session(context).flatMap(BrowserSession::member);
  }

  /** The hash of a member's session; empty for a visitor. */
  public static Optional<byte[]> hash(RoutingContext context) {
    return session(context)
        .filter(session -> session.member().isPresent())
        .map(session -> BrowserSession.hash(session.id()));
  }

  /**
   * Begins a session of a member under a new id; it is kept when the future succeeds.
   *
   * @param data what it carries
   */
  public Future<Void> begin(RoutingContext context, Member member, Map<String, String> data) {
    String browser = String.valueOf(context.request().getHeader("user-agent"));
    BrowserSession session = (BrowserSession) context.put(BEGUN, true).session();
    session.belongsTo(member, browser.substring(0, Math.min(LONGEST_BROWSER, browser.length())));
    data.forEach(session::put);
    return handler.flush(context, true);
  }

  /** Keeps something in a visitor's session, before an answer sends the browser elsewhere. */
  public Future<Void> keep(RoutingContext context, Map<String, String> data) {
    Session session = context.session();
    data.forEach(session::put);
    return handler.flush(context, true);
  }

  /** What was put into a session. */
  public static Optional<String> get(RoutingContext context, String name) {
    return session(context).map(session -> session.<String>get(name));
  }

  /** Ends the session of a request. */
  public Future<Void> end(RoutingContext context) {
    context.session().destroy();
    return handler.flush(context, true);
  }

  /** Sets a cookie as the session's own is set. */
  void add(RoutingContext context, String name, String value) {
    context
        .response()
        .addCookie(
            Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX));
  }

  boolean secure() {
    return secure;
  }

  /** Asking for the session of a visitor without a cookie would begin one. */
  private static Optional<BrowserSession> session(RoutingContext context) {
    PageSessions sessions = context.get(LOADED);
    if (sessions == null
        || (context.get(BEGUN) == null && context.request().getCookie(sessions.cookie) == null)) {
      return Optional.empty();
    }
    return context.session() instanceof BrowserSession session && !session.isDestroyed()
        ? Optional.of(session)
        : Optional.empty();
  }
}
