package nurture.candidate;

import java.time.Instant;

/** How often something happened and when last. */
public record EventTally(int count, Instant last) {

  static final EventTally NONE = new EventTally(0, Instant.EPOCH);

  public EventTally {
    last = StoredDefaults.or(last, Instant.EPOCH);
  }

  EventTally plus(EventTally other) {
    return new EventTally(count + other.count, other.last.isAfter(last) ? other.last : last);
  }

  EventTally plus(Instant at) {
    return new EventTally(count + 1, at.isAfter(last) ? at : last);
  }
}
