package nurture.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What an experiment says, for a recruiter. Pure. */
public final class VerdictSentence {

  /**
   * The verdict.
   *
   * @param better arms that were found better, now or earlier
   * @param worse arms that were found worse, now or earlier
   */
  public static String of(
      ExperimentPlan plan, ExperimentReport report, List<String> better, List<String> worse) {
    List<String> sentences = new ArrayList<>();
    better.forEach(arm -> sentences.add(decided(plan, report, arm, "more")));
    worse.forEach(arm -> sentences.add(decided(plan, report, arm, "less")));
    if (sentences.isEmpty()) {
      sentences.add(
          report.verdict().kind() == ExperimentVerdict.Kind.ALIKE
              ? "No arm differs from “%s” by %s or more."
                  .formatted(plan.control(), points(plan.lift()))
              : tooFew(plan, report));
    }
    return String.join(" ", sentences);
  }

  /** How many candidates it takes before it starts. */
  public static String needed(ExperimentPlan plan, OptionalLong needed) {
    return needed.isEmpty()
        ? "A lift of %s takes more candidates than a campaign has.".formatted(points(plan.lift()))
        : "Needs about %s candidates to find %s more replies; the first can be judged %d days after its message."
            .formatted(number(needed.getAsLong()), points(plan.lift()), plan.windowDays());
  }

  private static String tooFew(ExperimentPlan plan, ExperimentReport report) {
    OptionalLong more = report.verdict().more();
    return more.isEmpty()
        ? "Too few to say. A lift of %s takes more candidates than a campaign has."
            .formatted(points(plan.lift()))
        : "Too few to say, about %s more.".formatted(number(more.getAsLong()));
  }

  private static String decided(
      ExperimentPlan plan, ExperimentReport report, String arm, String how) {
    String found = "“%s” is answered %s often than “%s”".formatted(arm, how, plan.control());
    return report
        .line(arm)
        .flatMap(
            line ->
                line.comparison()
                    .map(
                        comparison ->
                            "%s: %s against %s."
                                .formatted(
                                    found,
                                    percent(line.counted().replies().rate()),
                                    percent(comparison.beside().replies().rate()))))
        .orElse(found + ".");
  }

  /** Arms that were found to be something: {@code warm is better}; empty for none. */
  public static String names(List<String> arms, String what) {
    return arms.isEmpty()
        ? ""
        : String.join(", ", arms) + (arms.size() == 1 ? " is " : " are ") + what;
  }

  /** A rate with one digit: {@code 4.2%}. */
  public static String percent(double rate) {
    return String.format(Locale.ENGLISH, "%.1f%%", 100 * rate);
  }

  /** A difference in percent: {@code 3 points}. */
  public static String points(double percent) {
    String number =
        percent == Math.rint(percent)
            ? String.valueOf((long) percent)
            : String.format(Locale.ENGLISH, "%.2f", percent).replaceFirst("0$", "");
    return number + (number.equals("1") ? " point" : " points");
  }

  /** With commas. */
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private VerdictSentence() {}
}
