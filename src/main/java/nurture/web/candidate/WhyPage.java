package nurture.web.candidate;

import java.time.ZoneId;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.insight.TimelineEntry;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * One decision in words. Times in the candidate's zone.
 *
 * @param at null where there is no such decision
 * @param explained null where the explanation is no longer kept
 */
record WhyPage(
    String name,
    String back,
    String id,
    @Nullable ShownTime at,
    @Nullable StatusChip outcome,
    @Nullable DecisionExplanation explained) {

  static WhyPage of(Dossier dossier, Optional<TimelineEntry.DecisionMade> decision) {
    ZoneId zone = dossier.person().zone();
    return new WhyPage(
        OneCandidate.name(dossier),
        PageLinks.candidate(dossier.ref()),
        decision.map(TimelineEntry.DecisionMade::id).orElse(""),
        decision.map(made -> ShownTime.at(made.at(), zone)).orElse(null),
        decision.map(made -> StatusChip.outcome(made.outcome())).orElse(null),
        decision.map(made -> DecisionExplanation.read(made.explanation())).orElse(null));
  }
}
