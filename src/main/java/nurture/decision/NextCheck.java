package nurture.decision;

import java.time.Instant;

/** When the candidate is looked at again if nothing happens, and who asked for it. */
public record NextCheck(Instant at, String why) {}
