package nurture.playbook.service;

import java.time.Duration;
import java.time.Instant;
import nurture.batch.ExponentialBackoff;

/** The place of the service log that could not be loaded, and when it is tried again. */
final class FailedLoad {

  private static final ExponentialBackoff BACKOFF =
      new ExponentialBackoff(Duration.ofSeconds(10), Duration.ofMinutes(10));

  private long failed;
  private int failures = 1;
  private Instant notBefore = Instant.MIN;

  /** Whether what stands at a place of the service log may be tried now. */
  synchronized boolean allows(long seq, Instant now) {
    return seq != failed || !now.isBefore(notBefore);
  }

  synchronized void failed(long seq, Instant now) {
    failures = seq == failed ? failures + 1 : 1;
    failed = seq;
    notBefore = now.plus(BACKOFF.after(failures));
  }

  /** All is well. */
  synchronized void forget() {
    failures = 1;
  }
}
