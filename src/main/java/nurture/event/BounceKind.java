package nurture.event;

import nurture.meaning.ApiText;

/**
 * Whether an address is gone (hard) or was only unreachable for now (soft); RFC 3463 class 5 and 4.
 */
@ApiText("Whether the address is gone (hard) or was only unreachable for now (soft).")
public enum BounceKind {
  HARD,
  SOFT
}
