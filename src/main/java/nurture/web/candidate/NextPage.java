package nurture.web.candidate;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.simulation.ForecastStep;
import nurture.web.api.CandidateForecast;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a candidate in the next days if nobody does anything. Times in the candidate's
 * zone.
 *
 * @param more whether there is more than is shown
 * @param trouble why there is no forecast; empty where there is one
 */
record NextPage(
    String name,
    String back,
    String action,
    int days,
    List<Step> coming,
    List<Wait> waits,
    boolean more,
    String trouble) {

  /**
   * Something that happens.
   *
   * @param kind in a word with a colour
   * @param ruleHref empty where it was decided before
   */
  record Step(
      ShownTime at,
      StatusChip kind,
      String what,
      String channel,
      String rule,
      String ruleHref,
      String reason) {}

  /**
   * Something that only a person can do.
   *
   * @param href where it is done; empty for the candidate's page
   */
  record Wait(String what, String href, @Nullable ShownTime since) {}

  static NextPage of(Dossier dossier, int days, Optional<CandidateForecast> found, String trouble) {
    ZoneId zone = dossier.person().zone();
    String page = PageLinks.candidate(dossier.ref());
    return new NextPage(
        OneCandidate.name(dossier),
        page,
        page + "/next",
        days,
        found.stream()
            .flatMap(each -> each.forecast().coming().stream())
            .map(step -> step(step, zone))
            .toList(),
        found.stream().flatMap(each -> each.waits().stream()).map(w -> wait(w, zone)).toList(),
        found.filter(each -> each.forecast().cut()).isPresent(),
        trouble);
  }

  private static Step step(ForecastStep step, ZoneId zone) {
    StatusChip kind =
        switch (step.kind()) {
          case WAITING -> new StatusChip("Waits to leave", "busy");
          case MESSAGE -> new StatusChip("Message", "good");
          case CALLED_BACK -> new StatusChip("Called back", "bad");
          case TASK -> new StatusChip("Task", "good");
          case MOVE -> new StatusChip("Moves to", "busy");
        };
    return new Step(
        ShownTime.at(step.at(), zone),
        kind,
        step.kind() == ForecastStep.Kind.MOVE
            ? DisplayWords.capital(DisplayWords.of(step.what()))
            : step.what(),
        step.via().map(via -> DisplayWords.channel(via.name())).orElse(""),
        step.rule(),
        step.rule().isEmpty() ? "" : PageLinks.rule(step.rule()),
        DisplayWords.capital(step.reason()));
  }

  private static Wait wait(CandidateForecast.Waits waits, ZoneId zone) {
    return new Wait(
        DisplayWords.capital(waits.what()),
        waits
            .message()
            .map(id -> waits.kind().equals("task") ? PageLinks.task(id) : PageLinks.mail(id))
            .orElse(""),
        waits.since().map(at -> ShownTime.at(at, zone)).orElse(null));
  }
}
