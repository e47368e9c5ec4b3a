package nurture.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nurture.batch.ExponentialBackoff;

/**
 * How long an address has to wait before it may try another key. The first wrong keys are free, for
 * anyone may mistype; then the wait doubles. An IPv6 address counts by its network, which one
 * caller has whole. Thread-safe.
 */
public final class GuessLimit {

  private static final int FREE = 10;
  private static final ExponentialBackoff WAIT =
      new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofMinutes(5));
  private static final Duration FORGOTTEN = Duration.ofMinutes(15);

  /** Callers remembered; those that guessed longest ago are forgotten first. */
  private static final int MOST = 10_000;

  private record Guesses(int wrong, int key, Instant last, Instant until) {}

  private final Map<String, Guesses> byAddress =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
          return size() > MOST;
        }
      };

  /** How long the caller at an address waits; zero when it need not. */
  public synchronized Duration waits(String address, Instant now) {
    Guesses guesses = byAddress.get(caller(address));
    return guesses == null || !now.isBefore(guesses.until())
        ? Duration.ZERO
        : Duration.between(now, guesses.until());
  }

  /** A program that sends one wrong key again and again does not guess. */
  public synchronized void wrong(String address, String key, Instant now) {
    String caller = caller(address);
    Guesses before = byAddress.get(caller);
    if (before != null && before.key() == key.hashCode()) {
      return;
    }
    byAddress.remove(caller);
    int wrong =
        before != null && now.isBefore(before.last().plus(FORGOTTEN)) ? before.wrong() + 1 : 1;
    Instant until = wrong <= FREE ? now : now.plus(WAIT.after(wrong - FREE));
    byAddress.put(caller, new Guesses(wrong, key.hashCode(), now, until));
  }

  /** Forgets the wrong keys of an address. */
  public synchronized void right(String address) {
    byAddress.remove(caller(address));
  }

  private static String caller(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // An address, never a name: nothing is looked up.
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return Arrays.toString(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
