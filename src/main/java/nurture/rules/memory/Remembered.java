package nurture.rules.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.AttributedOpinion;
import nurture.decision.Veto;

/**
 * What a rule said in a case, but for one thing that differs within it: vetoes until the next
 * opening hour name the hours, and each time get the instant anew.
 *
 * @param openings by opinion; empty if all stay as they are
 */
record Remembered(List<AttributedOpinion> opinions, List<WorkingHours> openings) {

  private static final Remembered SILENCE = new Remembered(List.of(), List.of());

  static Remembered of(List<AttributedOpinion> opinions) {
    return opinions.isEmpty() ? SILENCE : new Remembered(List.copyOf(opinions), List.of());
  }

  /**
   * Of a rule that may ask for the next opening hour.
   *
   * @param hours all that may be meant
   * @return empty if it is not clear which instants come of opening hours
   */
  static Optional<Remembered> opening(
      List<AttributedOpinion> opinions, List<WorkingHours> hours, EvaluationTime evaluationTime) {
    List<WorkingHours> openings = new ArrayList<>();
    for (AttributedOpinion attributedOpinion : opinions) {
      if (!(attributedOpinion.opinion() instanceof Veto veto) || veto.until().isEmpty()) {
        return Optional.empty();
      }
      List<WorkingHours> fitting =
          hours.stream().filter(h -> evaluationTime.next(h).equals(veto.until().get())).toList();
      if (fitting.size() != 1) {
        return Optional.empty();
      }
      openings.add(fitting.get(0));
    }
    return Optional.of(new Remembered(List.copyOf(opinions), List.copyOf(openings)));
  }

  /** Says it once more, at another moment. */
  void saidAt(EvaluationTime evaluationTime, List<AttributedOpinion> said) {
    if (openings.isEmpty()) {
      said.addAll(opinions);
      return;
    }
    for (int i = 0; i < opinions.size(); i++) {
      AttributedOpinion attributedOpinion = opinions.get(i);
      Instant until = evaluationTime.next(openings.get(i));
      said.add(
          new AttributedOpinion(
              attributedOpinion.rule(), ((Veto) attributedOpinion.opinion()).until(until)));
    }
  }
}
