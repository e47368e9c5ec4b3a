package nurture.decision;

/** How much an opinion matters beside others of its kind, lightest first. */
public enum Weight {
  ROUTINE,
  TIMELY,
  PRESSING
}
