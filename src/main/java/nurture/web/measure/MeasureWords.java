package nurture.web.measure;

import java.util.Locale;
import nurture.experiment.RateInterval;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasureStanding;
import nurture.insight.MeasureTarget;
import nurture.web.console.DisplayWords;
import nurture.web.console.StatusChip;

/** Rates and values of properties as people read them. */
final class MeasureWords {

  static String percent(double rate) {
    return String.format(Locale.ENGLISH, "%.1f%%", rate * 100);
  }

  static String count(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  static String interval(RateInterval interval) {
    return percent(interval.low()) + " to " + percent(interval.high());
  }

  static String target(MeasureTarget target) {
    String low = Math.round(target.low() * 100) + "";
    return target.high() >= 1
        ? "target " + low + "% or more"
        : "target " + low + " to " + Math.round(target.high() * 100) + "%";
  }

  static StatusChip standing(MeasureStanding standing) {
    return switch (standing) {
      case BELOW -> new StatusChip("Below the target", "bad");
      case WITHIN -> new StatusChip("On target", "good");
      case ABOVE -> new StatusChip("Above the target", "busy");
      case TOO_FEW -> new StatusChip("Too few to say", "quiet");
      case NO_TARGET -> new StatusChip("No target", "quiet");
    };
  }

  /** What a property is called above a list. */
  static String title(MeasureSlice slice) {
    return slice == MeasureSlice.ALL ? "All together" : DisplayWords.capital(slice.key());
  }

  static String value(MeasureSlice slice, String value) {
    if (value.isEmpty()) {
      return switch (slice) {
        case ALL -> "All";
        case OWNER -> "No owner";
        case CAMPAIGN -> "No campaign";
        case VERSION -> "No version";
        case EXPERIMENT -> "No experiment";
        case ARM -> "No arm";
        case TEMPLATE, RULE, CHANNEL, COHORT -> "None";
      };
    }
    return switch (slice) {
      case VERSION -> "Version " + value;
      case CHANNEL -> DisplayWords.channel(value.replace('-', '_'));
      case ALL, TEMPLATE, RULE, OWNER, COHORT, CAMPAIGN, EXPERIMENT, ARM -> value;
    };
  }

  private MeasureWords() {}
}
