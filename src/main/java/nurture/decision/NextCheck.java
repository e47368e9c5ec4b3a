package nurture.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When the candidate is checked next if nothing happens, and why. */
public record NextCheck(Instant at, String why) {

  /** Why a candidate is checked for whom no rule asked for anything sooner. */
  static final String ROUTINE = "routine check; nothing planned";

  private static final String WAITS = "a message waits for ";

  private static final int SECONDS_A_DAY = 86_400;

  /** The check at the same time as a daily one, for a candidate whose message waits for data. */
  static NextCheck waiting(NextCheck daily, List<MissingDatum> missing) {
    return new NextCheck(daily.at(), WAITS + MissingDatum.phrase(missing));
  }

  /** The candidate's own second of the next day, UTC: when no rule asked for anything sooner. */
  public static NextCheck daily(UUID candidate, Instant now) {
    long tomorrow = Math.floorDiv(now.getEpochSecond(), SECONDS_A_DAY) + 1;
    int second = Math.floorMod(candidate.hashCode(), SECONDS_A_DAY);
    return new NextCheck(Instant.ofEpochSecond(tomorrow * SECONDS_A_DAY + second), ROUTINE);
  }
}
