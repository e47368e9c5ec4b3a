package nurture.simulation.replay;

import java.util.UUID;
import nurture.candidate.Dossier;

/**
 * A candidate as recorded. What is stored is taken apart only when it is asked for, on the thread
 * that asks, so that reading does not hold up deciding.
 */
public interface RecordedCandidate {

  UUID id();

  /** The caller's own id. */
  String ref();

  /** Number of the newest decision; 0 before the first. */
  long number();

  /** Whether the address on file is known as one nobody writes to, whoever it belongs to. */
  boolean silenced();

  /** Whether something happened that is not applied yet. */
  boolean news();

  /**
   * @throws IllegalStateException if what is stored cannot be read; the message names the ref
   */
  Dossier dossier();

  /**
   * What happened to them; for those read with it alone.
   *
   * @throws IllegalStateException as {@link #dossier} does
   */
  RecordedHistory history();
}
