package nurture.simulation.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nurture.candidate.Dossier;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.Hold;
import nurture.decision.NextCheck;
import nurture.decision.RejectedOpinion;
import nurture.decision.StageMove;
import nurture.decision.Tag;
import nurture.decision.Veto;

/**
 * What one version does about one candidate.
 *
 * @param reaches in their order
 * @param decisions those that call for something or were kept from it, in their order; at a moment
 *     the one there is
 * @param look when they are looked at next; empty where that does not matter
 * @param unmatched answers to recorded messages that this version did not send
 */
record CandidateCourse(
    List<ReachedTouch> reaches, List<Decision> decisions, Optional<NextCheck> look, int unmatched) {

  private static final Duration DAY = Duration.ofDays(1);

  /** Of a single decision. */
  static CandidateCourse of(Dossier dossier, Decision decision) {
    ZoneId zone = dossier.person().zone();
    return new CandidateCourse(
        decision.touch().stream()
            .map(
                touch ->
                    new ReachedTouch(
                        decision.at().atZone(zone).toLocalDate(),
                        touch,
                        decision,
                        decision.at(),
                        dossier))
            .toList(),
        List.of(decision),
        Optional.of(decision.nextCheck()),
        0);
  }

  List<StageMove> moves() {
    List<StageMove> moves = new ArrayList<>();
    decisions.forEach(decision -> decision.move().ifPresent(moves::add));
    return moves;
  }

  List<ReplayReport.Step> steps() {
    return moves().stream()
        .map(move -> new ReplayReport.Step(move.from(), move.to()))
        .sorted()
        .toList();
  }

  /** What recruiters are asked among ourselves. */
  List<String> work() {
    return sorted(d -> d.chores().stream().map(c -> c.topic() + "\n" + c.title()).toList());
  }

  List<String> tags() {
    return sorted(d -> d.tags().stream().map(v -> ((Tag) v.opinion()).tag()).toList());
  }

  List<String> notices() {
    return sorted(d -> d.notices().stream().map(v -> v.opinion().phrase()).toList());
  }

  /** The rules whose veto or hold stood against something. */
  Set<String> guards() {
    Set<String> guards = new TreeSet<>();
    for (Decision decision : decisions) {
      if (!decision.lost().isEmpty()) {
        Set<String> against = new TreeSet<>();
        for (AttributedOpinion attributedOpinion : decision.opinions()) {
          if (attributedOpinion.opinion() instanceof Veto
              || attributedOpinion.opinion() instanceof Hold) {
            against.add(attributedOpinion.rule());
          }
        }
        decision.lost().stream()
            .map(RejectedOpinion::to)
            .filter(against::contains)
            .forEach(guards::add);
      }
    }
    return guards;
  }

  /** Whether what they wait for lies more than a day apart; routine checks do not count. */
  boolean looksAnotherDay(CandidateCourse other) {
    return look.isPresent()
        && other.look.isPresent()
        && apart(look.get().planned(), other.look.get().planned()).compareTo(DAY) > 0;
  }

  private static Duration apart(Instant a, Instant b) {
    return Duration.between(a, b).abs();
  }

  private List<String> sorted(Function<Decision, List<String>> what) {
    return decisions.stream().flatMap(d -> what.apply(d).stream()).sorted().toList();
  }
}
