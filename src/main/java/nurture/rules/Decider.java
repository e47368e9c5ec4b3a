package nurture.rules;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.Send;

/**
 * Decides about candidates: a {@link RuleBook}, or something that answers exactly as one. Safe for
 * concurrent use.
 */
public interface Decider {

  /**
   * Decides. Pure.
   *
   * @throws EvaluationFailed if a rule throws or the budget is used up
   */
  Decision decide(DecisionId id, Dossier dossier, Instant now);

  /**
   * The vetoes and holds that stand now against a message. Pure.
   *
   * @throws EvaluationFailed as {@link #decide} does
   */
  List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now);

  /**
   * Until when every daily look at this very dossier would decide nothing, as the one just taken
   * did; looks at that instant and later must be taken. Not after the decision itself where that is
   * not known.
   *
   * @param decision the newest one about the dossier
   */
  default Instant idleUntil(Dossier dossier, Decision decision) {
    return decision.at();
  }
}
