package nurture.decision;

import java.util.Optional;
import nurture.event.Via;

/** An opinion that would reach the candidate, or ask a recruiter to. */
public sealed interface Touchpoint extends Opinion permits Send, Task {

  /** What the touch is for; touches are counted by it. */
  String topic();

  /** The channel; empty for work among ourselves, which no veto concerns. */
  Optional<Via> channel();

  /**
   * Whether it would go over this channel; for guards: {@code exists Touchpoint( reaches(SMS) )}.
   */
  default boolean reaches(Via via) {
    return channel().filter(via::equals).isPresent();
  }

  Weight weight();

  /** Whether the topic may be touched once only, or once a day. */
  boolean onlyOnce();
}
