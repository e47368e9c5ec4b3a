package nurture.event;

/** The funnel, in its order (PLAYBOOK P1). The last two are employees. */
public enum Stage {
  AWARENESS,
  CONSIDERATION,
  CONVERSION,
  LOYALTY,
  ADVOCACY;

  /** Whether people in this stage work for us. */
  public boolean employed() {
    return this == LOYALTY || this == ADVOCACY;
  }
}
