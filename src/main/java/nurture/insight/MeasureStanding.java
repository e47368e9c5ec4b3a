package nurture.insight;

import java.util.Locale;

/** Where a rate is beside its target, as far as its interval tells. */
public enum MeasureStanding {
  BELOW,
  WITHIN,
  ABOVE,
  /** The interval holds rates inside and outside of the target. */
  TOO_FEW,
  NO_TARGET;

  /** As the API names it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
