package nurture.decision;

import java.util.List;
import java.util.Optional;
import nurture.candidate.Purpose;
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

  /** What it is for. */
  Purpose purpose();

  /** What it brings along, by id. */
  List<String> items();

  /** Whether we come to them of our own accord; for guards: {@code Touchpoint( approach )}. */
  default boolean isApproach() {
    return channel().isPresent() && purpose().approach();
  }

  Weight weight();

  /** Whether the topic may be touched once only, or once a day. */
  boolean onlyOnce();
}
