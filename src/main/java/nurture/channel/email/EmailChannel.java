package nurture.channel.email;

import jakarta.mail.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Refused;
import nurture.channel.Delivery.RouteRefused;
import nurture.channel.Delivery.TryLater;
import nurture.channel.LastLook;
import nurture.channel.OutgoingMessage;
import nurture.channel.email.LetterSigning.BrokenSignature;
import nurture.channel.email.SmtpLine.NotConnected;
import nurture.channel.token.AccessTokens;
import nurture.channel.token.NoToken;
import nurture.identity.Mailbox;

/**
 * Email by SMTP (RFC 5321), over a bounded number of reused connections.
 *
 * <p>As many letters as the route has connections are handed over at once; further callers wait
 * their turn, for at most the route's connect and read timeout together, and then get {@link
 * TryLater}. Connections are opened when first needed, and closed after 20 s without a letter.
 *
 * <p>Thread: blocking; safe for concurrent calls; independent of the caller's class loader.
 */
public final class EmailChannel implements Channel {
  /** Shorter than the idle limits of the usual servers and of the firewalls before them. */
  static final Duration IDLE_LIMIT = Duration.ofSeconds(20);

  private static final Duration PROBE_LIMIT = Duration.ofSeconds(2);

  private final SmtpRoute route;
  private final MailSender sender;
  private final LetterSigning signing;
  private final Optional<AccessTokens> tokens;
  private final Session session;
  private final Session probeSession;
  private final LinePool lines;
  private final ScheduledFuture<?> sweep;

  /**
   * Without signatures. Opens nothing yet. The server's certificate, if any, must be trusted by the
   * JVM.
   */
  public EmailChannel(SmtpRoute route, MailSender sender) {
    this(route, sender, Optional.empty(), System::nanoTime);
  }

  /**
   * With a signature for each letter whose domain has a key.
   *
   * @param keys all there are
   * @param clock for the moment that a signature bears
   * @param tokens by which to log in; present if the route has a user and no password
   */
  public EmailChannel(
      SmtpRoute route,
      MailSender sender,
      List<DkimKey> keys,
      InstantSource clock,
      Optional<AccessTokens> tokens) {
    this(route, sender, new LetterSigning(keys, clock), tokens, Optional.empty(), System::nanoTime);
  }

  /**
   * For tests.
   *
   * @param trust what to encrypt with instead of the JVM's own trust
   * @param ticks a steady clock in ns, for the idle limit
   */
  EmailChannel(
      SmtpRoute route, MailSender sender, Optional<SSLSocketFactory> trust, LongSupplier ticks) {
    this(route, sender, LetterSigning.NONE, Optional.empty(), trust, ticks);
  }

  private EmailChannel(
      SmtpRoute route,
      MailSender sender,
      LetterSigning signing,
      Optional<AccessTokens> tokens,
      Optional<SSLSocketFactory> trust,
      LongSupplier ticks) {
    this.route = route;
    this.sender = sender;
    this.signing = signing;
    this.tokens = tokens;
    if (route.wantsToken() && tokens.isEmpty()) {
      throw new IllegalArgumentException("SMTP route: a username wants a password or tokens");
    }
    ScheduledThreadPoolExecutor keeper = keeper();
    Duration connect = route.connectTimeout();
    Duration answer = route.readTimeout();
    this.lines =
        new LinePool(
            route.connections(),
            connect.plus(answer),
            route.messagesPerConnection(),
            IDLE_LIMIT,
            ticks);
    this.session = atHome(() -> SmtpSession.of(route, connect, answer, keeper, trust));
    this.probeSession =
        atHome(() -> SmtpSession.of(route, shorter(connect), shorter(answer), keeper, trust));
    // Besides closing idle lines, this keeps the earliest task of the queue near: the write
    // timeouts that come and go behind it never have to wake the thread.
    this.sweep = keeper.scheduleWithFixedDelay(lines::closeIdle, 250, 250, TimeUnit.MILLISECONDS);
  }

  @Override
  public Delivery deliver(OutgoingMessage message, LastLook lastLook) {
    return deliver(Letter.of(message, sender, marks(message.id())), lastLook);
  }

  /**
   * Postmark gives mails an id of its own; what it reports of them has this.
   *
   * @see <a href="https://postmarkapp.com/support/article/1125">Custom metadata</a>
   */
  private Map<String, String> marks(String id) {
    return route.host().toLowerCase(Locale.ROOT).endsWith(".postmarkapp.com")
        ? Map.of("X-PM-Metadata-message", id)
        : Map.of();
  }

  Delivery deliver(Letter letter) {
    return deliver(letter, LastLook.ALWAYS);
  }

  Delivery deliver(Letter letter, LastLook lastLook) {
    Optional<Refused> refusal = LetterCheck.refusal(letter);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (lines.isClosed()) {
      return new TryLater("closed", "the channel is shut down");
    }
    if (!lines.enter()) {
      return new TryLater("busy", "no connection was free in time");
    }
    try {
      return atHome(() -> handOver(letter, lastLook));
    } finally {
      lines.leave();
    }
  }

  /**
   * Connects, encrypts and greets, in at most 2 s a step, but does not log in: servers count
   * logins. Needs no free connection.
   */
  @Override
  public ChannelProbe probe() {
    if (lines.isClosed()) {
      return new ChannelProbe(false, "the channel is shut down");
    }
    return atHome(
        () -> {
          try {
            SmtpLine.greet(probeSession, route).hangUp();
            return new ChannelProbe(true, route.host() + ":" + route.port());
          } catch (NotConnected failed) {
            return new ChannelProbe(false, failed.reason());
          }
        });
  }

  @Override
  public void close() {
    lines.close();
    // The keeper is not shut down: letters still under way need it for their write timeouts. Its
    // thread ends by itself once it has nothing left to watch.
    sweep.cancel(false);
  }

  private Delivery handOver(Letter letter, LastLook lastLook) {
    String domain = Mailbox.checked(letter.from().email()).domain();
    byte[] content;
    try {
      content = signing.signed(MimeLetter.compose(letter), domain);
    } catch (BrokenSignature broken) {
      return new RouteRefused("dkim", broken.reason(), false);
    }
    return handOver(new Envelope(session, letter, content), lastLook);
  }

  private Delivery handOver(Envelope envelope, LastLook lastLook) {
    Optional<SmtpLine> used = lines.take();
    if (used.isPresent()) {
      Optional<Delivery> delivery = send(used.get(), envelope, lastLook);
      if (delivery.isPresent()) {
        return delivery.get();
      }
    }
    try {
      return send(dial(), envelope, lastLook)
          .orElseThrow(() -> new IllegalStateException("A line just dialled cannot die idle"));
    } catch (NotConnected failed) {
      return failed.outcome();
    }
  }

  /** A token that the server does not take may have been revoked early; then once another one. */
  private SmtpLine dial() throws NotConnected {
    if (!route.wantsToken()) {
      return SmtpLine.dial(session, route, route.password());
    }
    String token = token();
    try {
      return SmtpLine.dial(session, route, Optional.of(token));
    } catch (NotConnected failed) {
      if (!failed.isLogin()) {
        throw failed;
      }
      tokens.orElseThrow().refused(token);
      String other = token();
      if (other.equals(token)) {
        throw failed;
      }
      return SmtpLine.dial(session, route, Optional.of(other));
    }
  }

  private String token() throws NotConnected {
    try {
      return tokens.orElseThrow().token();
    } catch (NoToken none) {
      throw new NotConnected(new RouteRefused("oauth", none.reason(), false));
    }
  }

  /** Empty if the line had died idle, so that nothing was handed over. */
  private Optional<Delivery> send(SmtpLine line, Envelope envelope, LastLook lastLook) {
    Delivery delivery = line.send(envelope, lastLook);
    // Asked before the line is given back: from then on it speaks of somebody else's letter.
    boolean diedIdle = line.diedIdle();
    lines.giveBack(line);
    return diedIdle ? Optional.empty() : Optional.of(delivery);
  }

  private static Duration shorter(Duration timeout) {
    return timeout.compareTo(PROBE_LIMIT) < 0 ? timeout : PROBE_LIMIT;
  }

  private static ScheduledThreadPoolExecutor keeper() {
    ScheduledThreadPoolExecutor keeper =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "smtp-keeper");
              thread.setDaemon(true);
              return thread;
            });
    keeper.setRemoveOnCancelPolicy(true);
    keeper.setKeepAliveTime(1, TimeUnit.SECONDS);
    keeper.allowCoreThreadTimeOut(true);
    return keeper;
  }

  /**
   * Runs with our own class loader as the thread's: Jakarta Mail finds its parts by it, and a
   * worker thread under {@code mvn exec:java} or in a container bears another.
   */
  private static <T> T atHome(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader visitor = thread.getContextClassLoader();
    thread.setContextClassLoader(EmailChannel.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(visitor);
    }
  }
}
