package nurture.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of candidates: behind the one with this key. It stays right whatever is added
 * or goes; a candidate whose next check moves meanwhile is listed where it is then.
 *
 * @param due when the candidate is looked at next, in microseconds
 */
public record CandidateCursor(Instant due, UUID id) {

  private static final long MICROS = 1_000_000;
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,18})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<CandidateCursor> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new CandidateCursor(
                instant(Long.parseLong(matcher.group(1))), UUID.fromString(matcher.group(2))))
        : Optional.empty();
  }

  private static Instant instant(long micros) {
    return Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
  }

  @Override
  public String toString() {
    return due.getEpochSecond() * MICROS + due.getNano() / 1_000 + "-" + id;
  }
}
