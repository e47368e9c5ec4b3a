package nurture.rules.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.facts.Moment;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;
import nurture.decision.Voiced;

/**
 * What rules said in a case, but for one thing that differs within it: vetoes until the next
 * opening hour name the hours, and each time get the instant anew.
 *
 * @param openings by opinion; empty for one that stays as it is
 * @param anew whether there is any that does not
 * @param reaching whether something is wanted that reaches the candidate
 */
record Remembered(
    List<Voiced> opinions, List<Optional<WorkingHours>> openings, boolean anew, boolean reaching) {

  /**
   * @param opening rules that may ask for the next opening hour
   * @param hours all that may be meant
   * @return empty if it is not clear which instants come of opening hours
   */
  static Optional<Remembered> of(
      List<Voiced> opinions, Set<String> opening, List<WorkingHours> hours, Moment moment) {
    List<Optional<WorkingHours>> openings = new ArrayList<>();
    boolean anew = false;
    for (Voiced voiced : opinions) {
      Optional<WorkingHours> found = Optional.empty();
      if (opening.contains(voiced.rule())) {
        if (!(voiced.opinion() instanceof Veto veto) || veto.until().isEmpty()) {
          return Optional.empty();
        }
        List<WorkingHours> fitting =
            hours.stream().filter(h -> moment.next(h).equals(veto.until().get())).toList();
        if (fitting.size() != 1) {
          return Optional.empty();
        }
        found = Optional.of(fitting.get(0));
        anew = true;
      }
      openings.add(found);
    }
    return Optional.of(
        new Remembered(List.copyOf(opinions), List.copyOf(openings), anew, reaching(opinions)));
  }

  private static boolean reaching(List<Voiced> opinions) {
    for (Voiced voiced : opinions) {
      if (voiced.opinion() instanceof Touchpoint touchpoint && touchpoint.channel().isPresent()) {
        return true;
      }
    }
    return false;
  }

  List<Voiced> at(Moment moment) {
    if (!anew) {
      return opinions;
    }
    List<Voiced> now = new ArrayList<>(opinions.size());
    for (int i = 0; i < opinions.size(); i++) {
      Voiced voiced = opinions.get(i);
      if (openings.get(i).isEmpty()) {
        now.add(voiced);
      } else {
        Instant until = moment.next(openings.get(i).get());
        now.add(new Voiced(voiced.rule(), ((Veto) voiced.opinion()).until(until)));
      }
    }
    return now;
  }
}
