package nurture.event;

/**
 * Whether an address is gone (hard) or was only unreachable for now (soft); RFC 3463 class 5 and 4.
 */
public enum BounceKind {
  HARD,
  SOFT
}
