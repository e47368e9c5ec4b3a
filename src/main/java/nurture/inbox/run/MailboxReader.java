package nurture.inbox.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.channel.email.FetchedMail;
import nurture.channel.email.FetchedMails;
import nurture.channel.email.ImapAccount;
import nurture.channel.email.ImapMailbox;
import nurture.channel.email.MailboxAway;
import nurture.channel.token.AccessTokens;
import nurture.inbox.ArrivedMail;
import nurture.inbox.MailReading;
import nurture.inbox.MailVerdict;
import nurture.inbox.OwnMailboxes;
import nurture.inbox.run.MailboxPositions.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the mails of a mailbox and keeps them. A mail is kept before it is counted as fetched, so
 * it may be fetched twice and is kept once. One node of several does so; another takes over within
 * a minute.
 */
public final class MailboxReader {

  private static final Logger log = LoggerFactory.getLogger(MailboxReader.class);

  private static final int AT_ONCE = 20;
  private static final Duration LEASE = Duration.ofSeconds(40);

  /** Shorter than the lease, and than what mail servers and firewalls let a line be silent. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

  /** How long before the last look it is read again where its mails have other numbers now. */
  private static final Duration OVERLAP = Duration.ofDays(1);

  /** How far back a mailbox is read that was never read before. */
  private static final Duration FIRST_LOOK = Duration.ofDays(14);

  private final Vertx vertx;
  private final String name;
  private final ImapAccount account;
  private final ImapMailbox mailbox;
  private final MailboxPositions positions;
  private final ReceivedMails mails;
  private final MailReading reading;
  private final WorkerExecutor workers;
  private final Duration poll;
  private final InstantSource clock;
  private final Runnable news;
  private final UUID claim = UUID.randomUUID();
  private volatile String trouble = "";
  private volatile boolean stopping;
  private volatile Future<Void> running = Future.succeededFuture();
  private volatile long timer = -1;

  /**
   * @param name in the settings
   * @param tokens by which to log in; present if the account has no password
   * @param workers one thread of its own, where the mailbox is waited for
   * @param poll how often it is looked into where the server does not tell of new mail
   * @param news called when a mail was kept
   */
  public MailboxReader(
      Vertx vertx,
      String name,
      ImapAccount account,
      Optional<AccessTokens> tokens,
      MailboxPositions positions,
      ReceivedMails mails,
      OwnMailboxes own,
      WorkerExecutor workers,
      Duration poll,
      InstantSource clock,
      Runnable news) {
    this.vertx = vertx;
    this.name = name;
    this.account = account;
    this.mailbox = new ImapMailbox(account, tokens);
    this.positions = positions;
    this.mails = mails;
    this.reading = new MailReading(own);
    this.workers = workers;
    this.poll = poll;
    this.clock = clock;
    this.news = news;
  }

  public void start() {
    later(Duration.ofMillis(1));
  }

  /** Lets go of the mailbox once what was fetched is kept. */
  public Future<Void> stop() {
    stopping = true;
    vertx.cancelTimer(timer);
    mailbox.wake();
    return running
        .transform(done -> positions.release(account.name(), claim))
        .transform(
            done ->
                workers.executeBlocking(
                    () -> {
                      mailbox.close();
                      return null;
                    },
                    false));
  }

  private void later(Duration pause) {
    if (!stopping) {
      timer = vertx.setTimer(Math.max(1, pause.toMillis()), id -> running = round());
    }
  }

  /** One batch, or a wait where there is none. */
  private Future<Void> round() {
    if (stopping) {
      return Future.succeededFuture();
    }
    return positions
        .claim(account.name(), claim, LEASE)
        .compose(
            position -> position.isPresent() ? read(position.get()) : Future.succeededFuture(poll))
        .onSuccess(this::later)
        .recover(this::away)
        .mapEmpty();
  }

  private Future<Duration> away(Throwable failure) {
    String why = String.valueOf(failure.getMessage());
    if (!stopping && !why.equals(trouble)) {
      log.warn(
          "the mailbox cannot be read ({}), and is tried again every {} s: {}",
          name,
          poll.toSeconds(),
          why);
      trouble = why;
    }
    later(poll);
    return positions
        .trouble(account.name(), claim, why)
        .transform(noted -> Future.succeededFuture(poll));
  }

  /** A batch taken apart, away from the event loop. */
  private record Arrived(FetchedMails fetched, List<ArrivedMail> mails, Set<Long> unrecognised) {}

  /** Fetches a batch; answers when to look again. */
  private Future<Duration> read(Position from) {
    return workers
        .executeBlocking(() -> arrived(from), false)
        .compose(
            arrived ->
                kept(arrived)
                    .compose(done -> moved(arrived))
                    .compose(done -> advanced(arrived.fetched()))
                    .compose(
                        done ->
                            arrived.fetched().mails().isEmpty() && !stopping
                                ? idle()
                                : Future.succeededFuture(Duration.ZERO)));
  }

  private Arrived arrived(Position from) throws MailboxAway {
    Instant now = clock.instant();
    Instant since = now.minus(FIRST_LOOK);
    Instant unseen = from.seen().map(seen -> seen.minus(OVERLAP)).orElse(since);
    FetchedMails fetched =
        mailbox.fetch(
            from.validity(),
            from.lastUid(),
            unseen.isBefore(since) ? unseen : since,
            AT_ONCE,
            () -> stopping);
    List<ArrivedMail> mails = new ArrayList<>();
    Set<Long> unrecognised = new HashSet<>();
    for (FetchedMail mail : fetched.mails()) {
      ArrivedMail arrived =
          ArrivedMail.of(account.name(), received(mail.received(), now), mail.raw());
      mails.add(arrived);
      if (tidies() && isUnrecognised(arrived)) {
        unrecognised.add(mail.uid());
      }
    }
    return new Arrived(fetched, mails, unrecognised);
  }

  /** A mail that cannot be taken apart must not keep the others of its mailbox from being kept. */
  private boolean isUnrecognised(ArrivedMail mail) {
    try {
      return reading.verdict(mail) instanceof MailVerdict.Unrecognised;
    } catch (RuntimeException | StackOverflowError e) {
      log.warn(
          "mail {} of mailbox {} cannot be taken apart; it is kept", mail.id(), account.name(), e);
      return true;
    }
  }

  private boolean tidies() {
    return account.readFolder().isPresent() || account.unrecognisedFolder().isPresent();
  }

  /** A mail server's clock may be wrong, and some servers tell none. */
  private static Instant received(Instant told, Instant now) {
    return told.isAfter(now) || told.equals(Instant.EPOCH) ? now : told;
  }

  private Future<Void> kept(Arrived arrived) {
    return mails
        .keep(arrived.mails())
        .onSuccess(
            fresh -> {
              if (fresh > 0) {
                news.run();
              }
            })
        .mapEmpty();
  }

  /** A mailbox that is not tidy is read all the same. */
  private Future<Void> moved(Arrived arrived) {
    if (!tidies()) {
      return Future.succeededFuture();
    }
    return workers
        .<Void>executeBlocking(
            () -> {
              move(arrived, account.readFolder(), false);
              move(arrived, account.unrecognisedFolder(), true);
              return null;
            },
            false)
        .recover(
            failure -> {
              log.warn("mails that were read could not be moved: {}", failure.getMessage());
              return Future.succeededFuture();
            });
  }

  private void move(Arrived arrived, Optional<String> folder, boolean unrecognised)
      throws MailboxAway {
    if (folder.isEmpty()) {
      return;
    }
    List<Long> uids =
        arrived.fetched().mails().stream()
            .map(FetchedMail::uid)
            .filter(uid -> arrived.unrecognised().contains(uid) == unrecognised)
            .toList();
    if (!uids.isEmpty() && !mailbox.move(uids, folder.get())) {
      log.warn(
          "the mail server cannot move mails (RFC 6851), so they stay in {}", account.folder());
    }
  }

  private Future<Void> advanced(FetchedMails fetched) {
    Optional<Instant> seen =
        fetched.mails().isEmpty() ? Optional.of(clock.instant()) : Optional.empty();
    return positions
        .advance(account.name(), claim, new Position(fetched.validity(), fetched.lastUid(), seen))
        .onSuccess(
            done -> {
              if (!trouble.isEmpty()) {
                log.info("the mailbox can be read again ({})", name);
                trouble = "";
              }
            });
  }

  /** At once where the server told of something, or the wait is over; else after a pause. */
  private Future<Duration> idle() {
    Duration most = poll.compareTo(LONGEST_IDLE) < 0 ? poll : LONGEST_IDLE;
    return workers.executeBlocking(() -> mailbox.idle(most) ? Duration.ZERO : poll, false);
  }
}
