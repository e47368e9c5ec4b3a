package nurture.rules.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.Moment;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Veto;
import nurture.decision.Voiced;

/**
 * What a rule said in a case, but for one thing that differs within it: vetoes until the next
 * opening hour name the hours, and each time get the instant anew.
 *
 * @param openings by opinion; empty if all stay as they are
 */
record Remembered(List<Voiced> opinions, List<WorkingHours> openings) {

  private static final Remembered SILENCE = new Remembered(List.of(), List.of());

  static Remembered of(List<Voiced> opinions) {
    return opinions.isEmpty() ? SILENCE : new Remembered(List.copyOf(opinions), List.of());
  }

  /**
   * Of a rule that may ask for the next opening hour.
   *
   * @param hours all that may be meant
   * @return empty if it is not clear which instants come of opening hours
   */
  static Optional<Remembered> opening(
      List<Voiced> opinions, List<WorkingHours> hours, Moment moment) {
    List<WorkingHours> openings = new ArrayList<>();
    for (Voiced voiced : opinions) {
      if (!(voiced.opinion() instanceof Veto veto) || veto.until().isEmpty()) {
        return Optional.empty();
      }
      List<WorkingHours> fitting =
          hours.stream().filter(h -> moment.next(h).equals(veto.until().get())).toList();
      if (fitting.size() != 1) {
        return Optional.empty();
      }
      openings.add(fitting.get(0));
    }
    return Optional.of(new Remembered(List.copyOf(opinions), List.copyOf(openings)));
  }

  /** Says it once more, at another moment. */
  void saidAt(Moment moment, List<Voiced> said) {
    if (openings.isEmpty()) {
      said.addAll(opinions);
      return;
    }
    for (int i = 0; i < opinions.size(); i++) {
      Voiced voiced = opinions.get(i);
      Instant until = moment.next(openings.get(i));
      said.add(new Voiced(voiced.rule(), ((Veto) voiced.opinion()).until(until)));
    }
  }
}
