package nurture.decision;

import java.time.Instant;

/** What a last look at a candidate says about a message that is about to leave. */
public sealed interface Look {

  /** Nothing stands against it. */
  record Go() implements Look {}

  /** Not now: something stands against it that will pass. */
  record Later(Instant until, String why) implements Look {}

  /** Not any more: the situation it was written for is gone. */
  record Never(String why) implements Look {}
}
