package nurture.rules.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.AttributedOpinion;
import nurture.decision.Veto;

/**
 * The opinions of a rule under one key. Of vetoes until the next opening hour the working hours are
 * kept, and the instant is worked out anew at each use.
 *
 * @param hours by opinion; empty if all opinions stay as they are
 */
record CachedOpinions(List<AttributedOpinion> opinions, List<WorkingHours> hours) {

  private static final CachedOpinions NONE = new CachedOpinions(List.of(), List.of());

  static CachedOpinions of(List<AttributedOpinion> opinions) {
    return opinions.isEmpty() ? NONE : new CachedOpinions(List.copyOf(opinions), List.of());
  }

  /**
   * The opinions of a rule that vetoes until the next opening hour.
   *
   * @param all working hours any rule may insert
   * @return empty if it is not clear which of them a veto is for; then nothing can be cached
   */
  static Optional<CachedOpinions> untilOpening(
      List<AttributedOpinion> opinions, List<WorkingHours> all, EvaluationTime time) {
    List<WorkingHours> hours = new ArrayList<>();
    for (AttributedOpinion each : opinions) {
      Optional<Instant> until = ((Veto) each.opinion()).until();
      List<WorkingHours> fitting =
          all.stream().filter(one -> until.equals(Optional.of(time.next(one)))).toList();
      if (fitting.size() != 1) {
        return Optional.empty();
      }
      hours.add(fitting.get(0));
    }
    return Optional.of(new CachedOpinions(List.copyOf(opinions), List.copyOf(hours)));
  }

  /** Adds the opinions as they are at an evaluation. */
  void addTo(List<AttributedOpinion> all, EvaluationTime time) {
    if (hours.isEmpty()) {
      all.addAll(opinions);
      return;
    }
    for (int i = 0; i < opinions.size(); i++) {
      AttributedOpinion each = opinions.get(i);
      Veto veto = ((Veto) each.opinion()).until(time.next(hours.get(i)));
      all.add(new AttributedOpinion(each.rule(), veto));
    }
  }
}
