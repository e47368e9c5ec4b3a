package nurture.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nurture.event.Stage;
import nurture.experiment.RateInterval;

/**
 * How candidates go on from one stage of the funnel.
 *
 * @param entered how many came to it
 * @param onward how many of them went on to a later stage
 * @param back how many went back to an earlier one
 * @param gone how many were erased or merged into another record
 * @param here how many are there still
 * @param days the median of the days that those took who went on; empty while none did
 */
public record FunnelStep(
    Stage stage, long entered, long onward, long back, long gone, long here, OptionalInt days) {

  private static final double ALPHA = 0.05;

  /** All stages, in their order. */
  public static List<FunnelStep> of(List<StayCount> counts) {
    return Arrays.stream(Stage.values()).map(stage -> step(stage, counts)).toList();
  }

  private static FunnelStep step(Stage stage, List<StayCount> all) {
    List<StayCount> counts = all.stream().filter(count -> count.stage() == stage).toList();
    Predicate<StayCount> onward =
        count -> count.next().filter(next -> next.compareTo(stage) > 0).isPresent();
    Predicate<StayCount> back =
        count -> count.next().filter(next -> next.compareTo(stage) < 0).isPresent();
    return new FunnelStep(
        stage,
        sum(counts, count -> true),
        sum(counts, onward),
        sum(counts, back),
        sum(counts, count -> count.over() && count.next().isEmpty()),
        sum(counts, count -> !count.over()),
        median(counts.stream().filter(onward).toList()));
  }

  /** How many of those who came went on, 0 to 1; those who are gone count neither way. */
  public double rate() {
    return judged() == 0 ? 0 : (double) onward / judged();
  }

  /** Where the true rate is, however often one looks, with 95% at least. */
  public RateInterval interval() {
    return RateInterval.of(onward, judged(), ALPHA);
  }

  private long judged() {
    return onward + back + here;
  }

  private static long sum(List<StayCount> counts, Predicate<StayCount> which) {
    return counts.stream().filter(which).mapToLong(StayCount::count).sum();
  }

  private static OptionalInt median(List<StayCount> counts) {
    long half = (sum(counts, count -> true) + 1) / 2;
    long passed = 0;
    for (StayCount count :
        counts.stream().sorted(Comparator.comparingInt(StayCount::days)).toList()) {
      passed += count.count();
      if (passed >= half) {
        return OptionalInt.of(count.days());
      }
    }
    return OptionalInt.empty();
  }
}
