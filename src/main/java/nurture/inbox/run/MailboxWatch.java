package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whether what comes to a mailbox is heard, by any node. */
public final class MailboxWatch {

  /** After so long answers may have come that we have not heard. */
  static final Duration UNHEARD = Duration.ofMinutes(30);

  private final MailboxPositions positions;
  private final String mailbox;
  private final InstantSource clock;
  private final Instant begun;

  /** A mailbox that was never looked into has the same time for it from now on. */
  public MailboxWatch(MailboxPositions positions, String mailbox, InstantSource clock) {
    this.positions = positions;
    this.mailbox = mailbox;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /**
   * Since when it is not heard.
   *
   * @return empty while it is
   */
  public Future<Optional<Instant>> unheardSince() {
    return positions
        .seen(mailbox)
        .map(seen -> seen.orElse(begun))
        .map(
            last ->
                clock.instant().isAfter(last.plus(UNHEARD)) ? Optional.of(last) : Optional.empty());
  }
}
