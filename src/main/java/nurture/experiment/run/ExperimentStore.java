package nurture.experiment.run;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.experiment.ArmOutcomes;
import nurture.experiment.ExperimentVerdict;

/** Where experiments are kept and counted. Every future fails when the database is away. */
public interface ExperimentStore {

  /** What came of keeping an experiment. */
  enum Kept {
    DONE,
    /** Another experiment has the name. */
    NAME_TAKEN,
    /** The campaign is not there. */
    NO_CAMPAIGN,
    /** The campaign has another experiment. */
    CAMPAIGN_TAKEN,
    /** Another user changed it, or it is no draft any more. */
    CHANGED_MEANWHILE
  }

  /**
   * A candidate whose turn came.
   *
   * @param ref empty once erased
   * @param name empty where it is not known
   * @param sent when the message left; of the hold-out, when it would have
   * @param replied when the candidate replied
   */
  record Line(
      UUID id,
      String ref,
      String name,
      String arm,
      Optional<Instant> sent,
      Optional<Instant> replied) {}

  /** All of them, the newest first. */
  Future<List<Experiment>> all();

  Future<Optional<Experiment>> find(UUID id);

  /** Keeps a new one or the next version of a draft; goes on record. */
  Future<Kept> keep(Experiment experiment);

  /**
   * Starts a draft whose campaign has not begun, or one that was stopped; goes on record.
   *
   * @return false if it cannot be started
   */
  Future<Boolean> start(UUID id, String by, Instant at);

  /** Stops one that runs; goes on record. False if it does not run. */
  Future<Boolean> stop(UUID id, String said, String by, Instant at);

  /**
   * Keeps the plan of one that runs, with arms that are added; goes on record.
   *
   * @param experiment with its next version
   * @return false if it was changed meanwhile, or does not run
   */
  Future<Boolean> grow(Experiment experiment);

  /** Stops an arm of one that runs; goes on record. False if the arm was stopped before. */
  Future<Boolean> stopArm(UUID id, Experiment.ArmStop stop);

  /** Notes the first verdict that names an arm; goes on record. False if there is one. */
  Future<Boolean> decide(UUID id, ExperimentVerdict verdict, String by, Instant at);

  /** Notes which messages left and what came of them since it was gathered last. */
  Future<Void> gather(Experiment experiment, Instant now);

  /** What was counted of each arm that has candidates. */
  default Future<List<ArmOutcomes>> outcomes(Experiment experiment, Instant now) {
    return outcomes(experiment, Optional.empty(), now);
  }

  /**
   * The same of those candidates whose first turn came since an instant.
   *
   * @param since empty for all candidates
   */
  Future<List<ArmOutcomes>> outcomes(Experiment experiment, Optional<Instant> since, Instant now);

  /** A page of its candidates, of one arm or of all. */
  Future<List<Line>> candidates(UUID id, Optional<String> arm, Optional<UUID> behind, int most);
}
