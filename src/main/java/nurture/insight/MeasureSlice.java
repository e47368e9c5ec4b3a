package nurture.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which measures are counted, one at a time. */
public enum MeasureSlice {
  ALL,
  TEMPLATE,
  RULE,
  VERSION,
  CHANNEL,
  OWNER,
  COHORT,
  CAMPAIGN,
  EXPERIMENT,
  ARM;

  /** As addresses, the API and the database name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@link #key} names. */
  public static Optional<MeasureSlice> named(String key) {
    return Arrays.stream(values()).filter(slice -> slice.key().equals(key)).findFirst();
  }
}
