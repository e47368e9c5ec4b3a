package nurture.experiment.run;

import java.util.Locale;

/** Where an experiment is on its way. */
public enum ExperimentState {
  /** Is being written; its campaign offers its own message to all. */
  DRAFT,
  /** Each candidate whose turn comes gets the message of their arm. */
  RUNNING,
  /** Takes no more candidates; those it has are counted until their window is over. */
  STOPPED;

  /** As it is written down: {@code running}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
