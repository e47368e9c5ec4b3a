package nurture.playbook.service;

import java.util.Optional;
import java.util.UUID;
import nurture.playbook.Playbook;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;

/** Answers by the playbooks in rotation. Thread-safe. */
public final class Explaining implements Explanations {

  private final Rotation rotation;

  public Explaining(Rotation rotation) {
    this.rotation = rotation;
  }

  @Override
  public WhyNot live() {
    return rotation.live().whyNot();
  }

  @Override
  public WhyNot of(UUID candidate) {
    return rotation.of(candidate).whyNot();
  }

  @Override
  public Optional<WhyNot> by(String version) {
    return rotation.atHand(version).map(Playbook::whyNot);
  }
}
