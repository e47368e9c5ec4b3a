package nurture.web.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import nurture.campaign.Campaign;
import nurture.experiment.ExperimentArm;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.VerdictSentence;
import nurture.web.ArmChoices;
import nurture.web.console.DisplayWords;

/**
 * How many candidates an experiment needs, how many its campaign has, and how long it takes.
 *
 * @param needs a sentence
 * @param has a sentence; empty while no campaign is chosen
 * @param few whether the campaign has too few
 * @param subjects how the subjects of arms read
 */
record NeededPart(String needs, String has, boolean few, List<SubjectLine> subjects) {

  NeededPart(String needs, String has, boolean few) {
    this(needs, has, few, List.of());
  }

  /**
   * A subject of an arm as the made-up person of its template would read it.
   *
   * @param language its tag
   * @param warnings what proof-reading says of it, in the first line of an arm
   */
  record SubjectLine(String arm, String language, String text, List<String> warnings) {}

  /**
   * The same with how the subjects of arms read.
   *
   * @param checked what was found of the arms, in their order; empty if they were not looked at
   */
  NeededPart reading(List<ExperimentArm> arms, List<ArmChoices.Checked> checked) {
    List<SubjectLine> lines = new ArrayList<>();
    for (int at = 0; at < checked.size(); at++) {
      List<String> warnings = checked.get(at).warnings();
      for (var sample : new TreeMap<>(checked.get(at).samples()).entrySet()) {
        lines.add(
            new SubjectLine(arms.get(at).name(), sample.getKey(), sample.getValue(), warnings));
        warnings = List.of();
      }
    }
    return new NeededPart(needs, has, few, List.copyOf(lines));
  }

  private static final int DAY_MINUTES = 24 * 60;

  /** Of arms that cannot be compared yet. */
  static NeededPart faulty(String fault) {
    return new NeededPart("The plan " + fault + ".", "", true);
  }

  static NeededPart of(ExperimentPlan plan, OptionalLong needed) {
    return new NeededPart(VerdictSentence.needed(plan, needed), "", needed.isEmpty());
  }

  /**
   * @param count how many candidates are in the segment of the campaign
   */
  static NeededPart of(ExperimentPlan plan, OptionalLong needed, Campaign campaign, long count) {
    String has =
        "The segment of “%s” has %s now."
            .formatted(campaign.name(), DisplayWords.count(count, "candidate", "candidates"));
    LocalDate last = campaign.plan().day().plusDays(campaign.plan().spreadMinutes() / DAY_MINUTES);
    boolean few = needed.isEmpty() || count < needed.getAsLong();
    String then =
        few
            ? needed.isEmpty()
                ? " Look for a larger difference."
                : " About %s more are needed: choose a larger segment, or look for a larger difference."
                    .formatted(VerdictSentence.number(needed.getAsLong() - count))
            : " Those are enough. The last message is offered on %s, so all are judged by %s, unless rules hold them back."
                .formatted(last, last.plusDays(plan.windowDays() + 1L));
    return new NeededPart(VerdictSentence.needed(plan, needed), has + then, few);
  }

  /** The campaign's candidates cannot be counted. */
  static NeededPart uncounted(ExperimentPlan plan, OptionalLong needed, String why) {
    return new NeededPart(VerdictSentence.needed(plan, needed), why, true);
  }
}
