package nurture.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** When the candidate is looked at next if nothing happens, and who asked for it. */
public record NextCheck(Instant at, String why) {

  private static final int SECONDS_A_DAY = 86_400;

  /** The candidate's own second of the next day, UTC: when nobody asked for anything sooner. */
  public static NextCheck daily(UUID candidate, Instant now) {
    LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    int second = Math.floorMod(candidate.hashCode(), SECONDS_A_DAY);
    return new NextCheck(
        tomorrow.atStartOfDay(ZoneOffset.UTC).plusSeconds(second).toInstant(), "the daily look");
  }
}
