package nurture.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When vetoes and holds stand against a touchpoint, and how long. Pure. */
public final class Objections {

  /** Whether an opinion stands against a touchpoint at an instant. */
  public static boolean stands(Opinion opinion, Touchpoint touchpoint, Instant now) {
    boolean against =
        opinion instanceof Veto veto ? veto.against(touchpoint) : opinion instanceof Hold;
    if (!against) {
      return false;
    }
    Optional<Instant> end = end(opinion);
    return end.isEmpty() || now.isBefore(end.get());
  }

  /** Those that stand, in the order they come in. */
  public static List<AttributedOpinion> standing(
      List<AttributedOpinion> opinions, Touchpoint touchpoint, Instant now) {
    // Asked for every touchpoint of every decision: a plain loop costs a fraction of a stream.
    List<AttributedOpinion> standing = new ArrayList<>();
    for (AttributedOpinion opinion : opinions) {
      if (stands(opinion.opinion(), touchpoint, now)) {
        standing.add(opinion);
      }
    }
    return standing;
  }

  /** When a veto or a hold ends; empty when it does not say. */
  public static Optional<Instant> end(Opinion objection) {
    return objection instanceof Hold hold ? Optional.of(hold.until()) : ((Veto) objection).until();
  }

  private Objections() {}
}
