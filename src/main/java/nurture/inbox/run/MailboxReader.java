package nurture.inbox.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** How far back a mailbox is read that was never read before. */
  private static final Duration FIRST_LOOK = Duration.ofDays(14);

  private final Vertx vertx;
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
   * @param tokens by which to log in; present if the account has no password
   * @param workers one thread of its own, where the mailbox is waited for
   * @param poll how often it is looked into where the server does not tell of new mail
   * @param news called when a mail was kept
   */
  public MailboxReader(
      Vertx vertx,
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

  private Future<Void> round() {
    return positions
        .claim(account.name(), claim, LEASE)
        .compose(
            position -> position.isPresent() ? read(position.get()) : Future.succeededFuture(false))
        .compose(mine -> mine && !stopping ? idle() : Future.succeededFuture(false))
        .onSuccess(told -> later(told ? Duration.ZERO : poll))
        .recover(this::away)
        .mapEmpty();
  }

  private Future<Boolean> away(Throwable failure) {
    String why = String.valueOf(failure.getMessage());
    if (!stopping && !why.equals(trouble)) {
      log.warn(
          "the mailbox cannot be read, and is tried again every {} s: {}", poll.toSeconds(), why);
      trouble = why;
    }
    later(poll);
    return positions
        .trouble(account.name(), claim, why)
        .transform(noted -> Future.succeededFuture(false));
  }

  /** Fetches until nothing is left. */
  private Future<Boolean> read(Position from) {
    Instant now = clock.instant();
    return workers
        .executeBlocking(
            () -> mailbox.fetch(from.validity(), from.lastUid(), now.minus(FIRST_LOOK), AT_ONCE),
            false)
        .compose(
            fetched ->
                kept(fetched)
                    .compose(done -> moved(fetched))
                    .compose(done -> advanced(fetched))
                    .compose(
                        to ->
                            fetched.mails().isEmpty() || stopping
                                ? Future.succeededFuture(true)
                                : positions
                                    .claim(account.name(), claim, LEASE)
                                    .compose(
                                        still ->
                                            still.isPresent()
                                                ? read(to)
                                                : Future.succeededFuture(false))));
  }

  private Future<Void> kept(FetchedMails fetched) {
    List<ArrivedMail> arrived = new ArrayList<>();
    for (FetchedMail mail : fetched.mails()) {
      if (mail.tooLarge()) {
        log.warn(
            "mail {} of the mailbox is larger than inbox.largest-megabytes and stays there, unread",
            mail.uid());
      } else {
        arrived.add(ArrivedMail.of(account.name(), mail.received(), mail.raw()));
      }
    }
    return mails
        .keep(arrived)
        .onSuccess(
            fresh -> {
              if (fresh > 0) {
                news.run();
              }
            })
        .mapEmpty();
  }

  /** A mailbox that is not tidy is read all the same. */
  private Future<Void> moved(FetchedMails fetched) {
    if (account.readFolder().isEmpty() && account.unrecognisedFolder().isEmpty()) {
      return Future.succeededFuture();
    }
    return workers
        .<Void>executeBlocking(
            () -> {
              move(fetched, account.readFolder(), false);
              move(fetched, account.unrecognisedFolder(), true);
              return null;
            },
            false)
        .recover(
            failure -> {
              log.warn("mails that were read could not be moved: {}", failure.getMessage());
              return Future.succeededFuture();
            });
  }

  private void move(FetchedMails fetched, Optional<String> folder, boolean unrecognised)
      throws MailboxAway {
    if (folder.isEmpty()) {
      return;
    }
    List<Long> uids =
        fetched.mails().stream()
            .filter(mail -> !mail.tooLarge() && isUnrecognised(mail) == unrecognised)
            .map(FetchedMail::uid)
            .toList();
    if (!uids.isEmpty() && !mailbox.move(uids, folder.get())) {
      log.warn(
          "the mail server cannot move mails (RFC 6851), so they stay in {}", account.folder());
    }
  }

  private boolean isUnrecognised(FetchedMail mail) {
    return reading.verdict(ArrivedMail.of(account.name(), mail.received(), mail.raw()))
        instanceof MailVerdict.Unrecognised;
  }

  private Future<Position> advanced(FetchedMails fetched) {
    Position to = new Position(fetched.validity(), fetched.lastUid());
    Instant now = clock.instant();
    return positions
        .advance(account.name(), claim, to, now)
        .map(
            done -> {
              if (!trouble.isEmpty()) {
                log.info("the mailbox can be read again");
                trouble = "";
              }
              return to;
            });
  }

  /** Whether the server told of something, or the wait is over; false where it does not tell. */
  private Future<Boolean> idle() {
    Duration most = poll.compareTo(LONGEST_IDLE) < 0 ? poll : LONGEST_IDLE;
    return workers.executeBlocking(() -> mailbox.idle(most), false);
  }
}
