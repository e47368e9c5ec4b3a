package nurture.experiment;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What can be said of an experiment.
 *
 * @param better arms with a higher reply rate than the control, the highest rate first
 * @param worse arms with a lower one, the lowest rate first
 * @param more about how many more candidates it takes to judge the arms that are not judged; empty
 *     if none is left, or if it takes more than any campaign has
 */
public record ExperimentVerdict(
    Kind kind, List<String> better, List<String> worse, OptionalLong more) {

  /** What the verdict is. */
  public enum Kind {
    /** Too few candidates are counted to say anything. */
    TOO_FEW,
    /** At least one arm differs from the control. */
    DECIDED,
    /** No arm differs by as much as the lift that was to be found. */
    ALIKE;

    /** As it is written down: {@code too-few}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ExperimentVerdict {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }
}
