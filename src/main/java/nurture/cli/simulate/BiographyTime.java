package nurture.cli.simulate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When something in a biography happens. */
sealed interface BiographyTime {

  /** At a time on the clock where the candidate is. */
  record On(LocalDateTime time) implements BiographyTime {}

  /**
   * So long after the candidate was touched.
   *
   * @param what a touch by its number, {@code touch 2}, or the first of a name, {@code mail
   *     first-outreach} or {@code task connection-request}
   * @param at the time of that day; empty for the same time of day as the touch
   */
  record After(String what, int days, Optional<LocalTime> at) implements BiographyTime {

    Instant follows(Instant touched, ZoneId zone) {
      LocalDateTime then = touched.atZone(zone).toLocalDateTime().plusDays(days);
      Instant instant = at.map(then::with).orElse(then).atZone(zone).toInstant();
      return instant.isBefore(touched) ? touched : instant;
    }
  }
}
