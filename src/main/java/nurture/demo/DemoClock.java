package nurture.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The real time moved by an offset that only grows. Thread-safe. */
public final class DemoClock implements InstantSource {

  private final InstantSource real;
  private volatile Duration offset;

  public DemoClock(InstantSource real, Duration offset) {
    this.real = real;
    this.offset = offset;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  public Duration offset() {
    return offset;
  }

  /** Moves on to an instant; does nothing when it is past. */
  public synchronized void moveTo(Instant instant) {
    Duration wanted = Duration.between(real.instant(), instant);
    if (wanted.compareTo(offset) > 0) {
      offset = wanted;
    }
  }

  /**
   * The offset a demo starts with: none in office hours in Europe, else up to the next working
   * morning there, so that a newcomer on a Sunday sees mails leave.
   */
  public static Duration toOfficeHours(Instant now) {
    ZonedDateTime utc = now.atZone(ZoneOffset.UTC);
    ZonedDateTime at = utc;
    if (at.getHour() >= 13) {
      at = at.toLocalDate().plusDays(1).atTime(9, 30).atZone(ZoneOffset.UTC);
    } else if (at.getHour() < 9) {
      at = at.toLocalDate().atTime(9, 30).atZone(ZoneOffset.UTC);
    }
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.toLocalDate().plusDays(1).atTime(9, 30).atZone(ZoneOffset.UTC);
    }
    return Duration.between(utc, at);
  }
}
