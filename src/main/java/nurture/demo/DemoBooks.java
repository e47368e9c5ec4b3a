package nurture.demo;

import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.Send;
import nurture.playbook.Playbook;
import nurture.rules.Decider;

/**
 * What decided about one candidate of the demo. Safe for concurrent use.
 *
 * @param before until the canary began: the version in service
 * @param since from then on: the canary's, if the candidate is one of its share
 */
record DemoBooks(Playbook before, Playbook since, Instant canarySince) implements Decider {

  @Override
  public Decision decide(DecisionId id, Dossier dossier, Instant now) {
    return at(now).rules().decide(id, dossier, now);
  }

  @Override
  public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
    return at(now).rules().objections(dossier, message, now);
  }

  /** The one that decided at an instant. */
  Playbook at(Instant instant) {
    return instant.isBefore(canarySince) ? before : since;
  }
}
