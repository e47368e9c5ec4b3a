package nurture.decision;

import static nurture.people.People.NOON;

import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;

/** Settles at noon, for tests. */
final class ArbitratedDecision {

  static final DecisionId ID =
      new DecisionId(UUID.fromString("0a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d"), 4);

  static Decision arbitrate(Dossier dossier, AttributedOpinion... opinions) {
    return of(dossier, List.of(opinions));
  }

  static Decision of(Dossier dossier, List<AttributedOpinion> opinions) {
    return Arbitration.arbitrate(
        new ArbitrationContext(ID, dossier, NOON, "playbook-1"), opinions, List.of());
  }

  static AttributedOpinion attributed(String rule, Opinion opinion) {
    return new AttributedOpinion(rule, opinion);
  }

  private ArbitratedDecision() {}
}
