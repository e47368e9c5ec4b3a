package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.HiringStep;
import nurture.candidate.HiringStep.Kind;
import nurture.meaning.Meaning;

@Meaning("the newest step of a hiring process; not there before the first")
@AtMostOne
public record LastStep(
    @Meaning("the step") Kind kind,
    @Meaning(
            "the process goes on: with an application, an interview (also cancelled or missed) or an offer")
        boolean underWay,
    @Meaning(
            "the process ended without a hire: declined, rejected, withdrawn or our offer taken back")
        boolean ended,
    @Meaning("the opening it is for; empty when it is not known") String opening,
    @Meaning("what was noted with the step; empty when there was nothing") String detail,
    @Meaning(value = "whole days since we heard of the step", unit = "days") @MovesWithClock
        int daysAgo,
    @Meaning(
            value =
                "whole days since it took place, which is later for an interview, or since we heard"
                    + " of one without a date; -1 while it lies ahead",
            unit = "days")
        @MovesWithClock
        int pastDays,
    @Meaning("it has not taken place yet") boolean ahead,
    @Meaning("it took place; not known of an interview without a date, so not true of one")
        boolean held,
    @Meaning("it is an appointment for today, where the candidate is") boolean today,
    @Meaning("when the day it is for begins, where the candidate is") Instant morning)
    implements Fact {
  static Optional<LastStep> of(FactSources sources) {
    return sources.dossier().hiring().last().map(step -> of(step, sources));
  }

  static LastStep of(HiringStep step, FactSources sources) {
    Instant takesPlace = step.on().orElse(step.at());
    LocalDate day = takesPlace.atZone(sources.zone()).toLocalDate();
    boolean ahead = takesPlace.isAfter(sources.now());
    return new LastStep(
        step.kind(),
        step.kind().underWay(),
        step.kind().ended(),
        step.opening(),
        step.detail(),
        sources.daysSince(step.at()),
        ahead ? -1 : sources.daysSince(takesPlace),
        ahead,
        !ahead && (step.kind() != Kind.INTERVIEW || step.on().isPresent()),
        step.on().isPresent() && day.equals(sources.today()),
        sources.start(day));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    for (HiringStep step : sources.dossier().hiring().steps()) {
      step.on().ifPresent(changes::around);
    }
  }
}
