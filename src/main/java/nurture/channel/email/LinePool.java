package nurture.channel.email;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The idle lines to one server, and the right to use one.
 *
 * <p>A caller first gets a place (first come, first served), then takes an idle line or dials one,
 * and gives both back. The line used last is taken first, so that under light load the others grow
 * old and are closed.
 *
 * <p>Thread: all methods may be called concurrently.
 */
final class LinePool {
  private final Semaphore places;
  private final long patienceNanos;
  private final int lettersPerLine;
  private final long idleNanos;
  private final LongSupplier ticks;
  private final ConcurrentLinkedDeque<SmtpLine> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /**
   * @param patience how long a caller waits for a place
   * @param idleLimit how long a line may be idle before {@link #closeIdle} closes it
   * @param ticks a steady clock in ns, such as {@code System::nanoTime}
   */
  LinePool(
      int places, Duration patience, int lettersPerLine, Duration idleLimit, LongSupplier ticks) {
    this.places = new Semaphore(places, true);
    this.patienceNanos = patience.toNanos();
    this.lettersPerLine = lettersPerLine;
    this.idleNanos = idleLimit.toNanos();
    this.ticks = ticks;
  }

  /** Waits for a place. False if none came free in time, or the thread was interrupted. */
  boolean enter() {
    try {
      return places.tryAcquire(patienceNanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }

  /** The idle line used last. The server may have closed it meanwhile. */
  Optional<SmtpLine> take() {
    return Optional.ofNullable(idle.pollFirst());
  }

  /** Keeps the line if it is good for another letter, and closes it if not. */
  void giveBack(SmtpLine line) {
    if (closed || !line.usable(lettersPerLine)) {
      line.hangUp();
      return;
    }
    line.idleSince(ticks.getAsLong());
    idle.addFirst(line);
    if (closed) {
      closeAll();
    }
  }

  /** Closes the lines that have been idle for too long. */
  void closeIdle() {
    long now = ticks.getAsLong();
    for (Iterator<SmtpLine> lines = idle.descendingIterator(); lines.hasNext(); ) {
      SmtpLine oldest = lines.next();
      // Whoever removes it owns it: a caller may be taking the same line right now.
      if (now - oldest.idleSince() >= idleNanos && idle.removeLastOccurrence(oldest)) {
        oldest.hangUp();
      }
    }
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
    closeAll();
  }

  private void closeAll() {
    for (SmtpLine line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
      line.hangUp();
    }
  }
}
