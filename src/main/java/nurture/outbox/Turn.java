package nurture.outbox;

import java.util.Objects;
import java.util.Optional;

/**
 * What a connection is done with and what it takes up: both are written in one transaction, so that
 * it is at work on one message at most, whenever we die.
 *
 * @param ended what became of a message; empty where there was none
 * @param next what is handed over after it; empty for none
 */
public record Turn(Optional<DeliveryOutcome> ended, Optional<RenderedMessage> next) {
  public Turn {
    Objects.requireNonNull(ended, "ended");
    Objects.requireNonNull(next, "next");
  }

  public static Turn ending(DeliveryOutcome outcome) {
    return new Turn(Optional.of(outcome), Optional.empty());
  }

  public static Turn beginning(RenderedMessage message) {
    return new Turn(Optional.empty(), Optional.of(message));
  }

  /**
   * How it was written.
   *
   * @param recorded whether the outcome was; not if its claim was lost
   * @param handedOver how the next message leaves; empty if it may not, and waits again
   */
  public record Written(boolean recorded, Optional<HandedOver> handedOver) {
    public Written {
      Objects.requireNonNull(handedOver, "handedOver");
    }
  }
}
