package nurture.decision;

import java.time.Instant;

/** What the pre-send check says about a message that is about to leave. */
public sealed interface PreSendResult {

  /** Nothing stands against it. */
  record Proceed() implements PreSendResult {}

  /** Not now: something stands against it that will pass. */
  record Postpone(Instant until, String why) implements PreSendResult {}

  /** Not any more: the situation it was written for is gone. */
  record Cancel(String why) implements PreSendResult {}
}
