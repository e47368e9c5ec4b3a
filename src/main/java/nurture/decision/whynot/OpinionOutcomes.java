package nurture.decision.whynot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.decision.AttributedOpinion;
import nurture.decision.CheckAgain;
import nurture.decision.Decision;
import nurture.decision.Hold;
import nurture.decision.Move;
import nurture.decision.Notify;
import nurture.decision.Opinion;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.Tag;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;

/** What a decision made of the opinions of one rule. Pure. */
public final class OpinionOutcomes {

  private final Decision decision;
  private final String rule;

  private OpinionOutcomes(Decision decision, String rule) {
    this.decision = decision;
    this.rule = rule;
  }

  /** In the order the rule gave them; none if it said nothing but words. */
  public static List<OpinionOutcome> of(Decision decision, String rule) {
    OpinionOutcomes opinionOutcomes = new OpinionOutcomes(decision, rule);
    return decision.opinions().stream()
        .filter(attributedOpinion -> attributedOpinion.rule().equals(rule))
        .flatMap(opinionOutcomes::outcomes)
        .distinct()
        .toList();
  }

  /** How far the rule got. */
  public static RuleProgress course(Decision decision, String rule) {
    if (decision.fired().stream().noneMatch(firedRule -> firedRule.rule().equals(rule))) {
      return RuleProgress.SILENT;
    }
    List<OpinionOutcome> fates = of(decision, rule);
    boolean stands =
        decision.opinions().stream()
            .filter(attributedOpinion -> attributedOpinion.rule().equals(rule))
            .map(AttributedOpinion::opinion)
            .allMatch(opinion -> opinion instanceof Veto || opinion instanceof Hold);
    return fates.stream().anyMatch(OpinionOutcome::won)
        ? RuleProgress.WON
        : stands ? RuleProgress.SPOKE : RuleProgress.LOST;
  }

  /** One that several guards stood against has as many fates. */
  private Stream<OpinionOutcome> outcomes(AttributedOpinion attributedOpinion) {
    List<OpinionOutcome> lost =
        decision.lost().stream()
            .filter(each -> each.attributed().equals(attributedOpinion))
            .map(
                each ->
                    new OpinionOutcome(
                        attributedOpinion.opinion().phrase(), false, each.to(), each.why()))
            .toList();
    return lost.isEmpty() ? Stream.of(outcome(attributedOpinion)) : lost.stream();
  }

  private OpinionOutcome outcome(AttributedOpinion attributedOpinion) {
    Opinion opinion = attributedOpinion.opinion();
    String phrase = opinion.phrase();
    if (opinion instanceof Veto || opinion instanceof Hold) {
      return guard(phrase);
    }
    if (opinion instanceof Move move) {
      boolean moved = decision.move().filter(m -> m.rule().equals(rule)).isPresent();
      return moved
          ? new OpinionOutcome(phrase, true, "", "")
          : new OpinionOutcome(
              phrase, false, "", "the candidate is already in " + lower(move.stage()));
    }
    if (opinion instanceof Tag) {
      boolean put = decision.tags().contains(attributedOpinion);
      return new OpinionOutcome(phrase, put, "", put ? "" : "the tag is already set");
    }
    if (opinion instanceof CheckAgain check) {
      boolean asked = decision.nextCheck().planned().equals(check.instant());
      return new OpinionOutcome(
          phrase, asked, "", asked ? "" : "another check comes first, or the time has passed");
    }
    if (opinion instanceof Touchpoint touchpoint) {
      boolean planned =
          decision.touch().filter(touch -> is(touch, touchpoint)).isPresent()
              || decision.chores().stream().anyMatch(touch -> is(touch, touchpoint));
      return new OpinionOutcome(
          phrase, planned, "", planned ? "" : "another rule asked for the same");
    }
    return new OpinionOutcome(phrase, opinion instanceof Notify, "", "");
  }

  private boolean is(PlannedTouch touch, Touchpoint touchpoint) {
    return touch.rule().equals(rule) && touch.topic().equals(touchpoint.topic());
  }

  /** A guard gets its way where somebody wanted what it stands against. */
  private OpinionOutcome guard(String phrase) {
    List<RejectedOpinion> stopped =
        decision.lost().stream().filter(each -> each.to().equals(rule)).distinct().toList();
    return stopped.isEmpty()
        ? new OpinionOutcome(phrase, false, "", "there was nothing to stop")
        : new OpinionOutcome(
            phrase
                + stopped.stream()
                    .map(each -> "“" + each.attributed().opinion().phrase() + "”")
                    .distinct()
                    .collect(Collectors.joining(", ", ", which stopped ", "")),
            true,
            "",
            "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
