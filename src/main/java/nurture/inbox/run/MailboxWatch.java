package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nurture.inbox.run.MailboxPositions.Hearing;

/** Whether what comes to a mailbox is heard, by any node. Safe for concurrent use. */
public final class MailboxWatch {

  /** After so long answers may have come that we have not heard. */
  static final Duration UNHEARD = Duration.ofMinutes(30);

  private final MailboxPositions positions;
  private final String name;
  private final String mailbox;
  private final InstantSource clock;
  private final Instant begun;
  private volatile MailboxStatus last;

  /**
   * A mailbox that was never looked into has the same time for it from now on.
   *
   * @param name in the settings
   * @param mailbox as its position is kept
   */
  public MailboxWatch(
      MailboxPositions positions, String name, String mailbox, InstantSource clock) {
    this.positions = positions;
    this.name = name;
    this.mailbox = mailbox;
    this.clock = clock;
    this.begun = clock.instant();
    this.last = new MailboxStatus(name, mailbox, false, begun, true, "");
  }

  /** As it was when it was asked last; at first that it is heard. */
  public MailboxStatus last() {
    return last;
  }

  /** How long it is that all which came to it was heard, as of the last answer. */
  public Duration behind() {
    return Duration.between(last.until(), clock.instant());
  }

  /** Asks whether it is heard. */
  public Future<MailboxStatus> look() {
    return positions.hearing(mailbox).map(this::status);
  }

  private MailboxStatus status(Hearing hearing) {
    Instant until = hearing.until().orElse(begun);
    boolean heard = !clock.instant().isAfter(until.plus(UNHEARD));
    last =
        new MailboxStatus(
            name, mailbox, hearing.until().isPresent(), until, heard, hearing.trouble());
    return last;
  }
}
