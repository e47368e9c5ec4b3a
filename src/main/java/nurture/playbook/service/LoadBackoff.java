package nurture.playbook.service;

import java.time.Duration;
import java.time.Instant;

/** When to try again what could not be loaded: twice as long after every time. */
final class LoadBackoff {

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration MOST = Duration.ofMinutes(10);

  private long failed;
  private Instant notBefore = Instant.MIN;
  private Duration wait = FIRST;

  /** Whether what stands at a place of the service log may be tried now. */
  synchronized boolean allows(long seq, Instant now) {
    return seq != failed || !now.isBefore(notBefore);
  }

  synchronized void failed(long seq, Instant now) {
    wait = seq == failed ? doubled() : FIRST;
    failed = seq;
    notBefore = now.plus(wait);
  }

  /** All is well. */
  synchronized void forget() {
    wait = FIRST;
  }

  private Duration doubled() {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(MOST) > 0 ? MOST : twice;
  }
}
