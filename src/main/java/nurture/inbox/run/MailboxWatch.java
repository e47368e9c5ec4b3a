package nurture.inbox.run;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whether a mailbox is looked into, by any node. */
public final class MailboxWatch {

  /** After so long without a look, answers may have come that we have not heard. */
  static final Duration UNSEEN = Duration.ofMinutes(30);

  private final MailboxPositions positions;
  private final String mailbox;
  private final InstantSource clock;
  private final Instant begun;

  /** Gives a server that starts the same time to look into it. */
  public MailboxWatch(MailboxPositions positions, String mailbox, InstantSource clock) {
    this.positions = positions;
    this.mailbox = mailbox;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /**
   * Since when it was not looked into.
   *
   * @return empty while it is looked into often enough
   */
  public Future<Optional<Instant>> unseenSince() {
    return positions
        .seen(mailbox)
        .map(
            seen -> {
              Instant last = seen.filter(at -> at.isAfter(begun)).orElse(begun);
              return clock.instant().isAfter(last.plus(UNSEEN))
                  ? Optional.of(seen.orElse(begun))
                  : Optional.empty();
            });
  }
}
