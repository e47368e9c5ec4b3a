package nurture.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects all that is wrong with something that was sent. For one thread. */
final class InputFaults {

  /** A check that ends at the first fault. */
  @FunctionalInterface
  interface Check {
    void run() throws RefusalException;
  }

  private final List<InputRefusal> found = new ArrayList<>();

  void add(String field, String value, String reason) {
    found.add(new InputRefusal(field, value, reason));
  }

  /** A reading that ends at the first fault. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws RefusalException;
  }

  /** What was read; empty if a fault was found, which is kept. */
  <T> Optional<T> read(Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (RefusalException e) {
      found.addAll(e.refusals());
      return Optional.empty();
    }
  }

  /** Runs a check and keeps what it finds; says whether it found nothing. */
  @CanIgnoreReturnValue
  boolean passes(Check check) {
    try {
      check.run();
      return true;
    } catch (RefusalException e) {
      found.addAll(e.refusals());
      return false;
    }
  }

  /** Ends with all that was found, if anything was. */
  void refuse() throws RefusalException {
    if (!found.isEmpty()) {
      throw new RefusalException(found);
    }
  }
}
