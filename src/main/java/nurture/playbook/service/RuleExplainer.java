package nurture.playbook.service;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.Playbook;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;

/** Answers by the active playbooks. Thread-safe. */
public final class RuleExplainer implements Explanations {

  private final ActivePlaybooks activePlaybooks;

  public RuleExplainer(ActivePlaybooks activePlaybooks) {
    this.activePlaybooks = activePlaybooks;
  }

  @Override
  public WhyNot live() {
    return activePlaybooks.live().whyNot();
  }

  @Override
  public WhyNot of(UUID candidate, OptionalLong armVersion) {
    return activePlaybooks.of(candidate, armVersion).whyNot();
  }

  @Override
  public Optional<WhyNot> by(String version) {
    return activePlaybooks.atHand(version).map(Playbook::whyNot);
  }

  @Override
  public Optional<WhyNot> asDecided(String version, long openings, Instant at) {
    return activePlaybooks
        .atHand(version)
        .map(playbook -> playbook.asDecided(openings, at).whyNot());
  }
}
