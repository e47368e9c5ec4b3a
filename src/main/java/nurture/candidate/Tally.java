package nurture.candidate;

import java.time.Instant;

/** How often something happened and when last. */
public record Tally(int count, Instant last) {

  static final Tally NONE = new Tally(0, Instant.EPOCH);

  public Tally {
    last = Known.or(last, Instant.EPOCH);
  }

  Tally plus(Instant at) {
    return new Tally(count + 1, at.isAfter(last) ? at : last);
  }
}
