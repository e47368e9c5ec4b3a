package nurture.candidate.facts;

import nurture.event.Via;

/**
 * One channel and whether it may and can be used; there is one for every channel.
 *
 * @param allowed consent or another basis is on record
 * @param suppressed silent whatever consent says
 * @param cause why suppressed, in words; empty otherwise
 * @param known the address or number needed is known
 * @param softBounces in a row (email only)
 */
public record Reach(
    Via via, boolean allowed, boolean suppressed, String cause, boolean known, int softBounces)
    implements Fact {

  /** Allowed, not suppressed, and we know where to. */
  public boolean isUsable() {
    return allowed && !suppressed && known;
  }
}
