package nurture.playbook.service;

import java.time.Instant;
import java.util.Optional;

/**
 * What is in service, as a row of the service log says; the newest one holds on every node.
 *
 * @param seq 1, 2, 3…
 * @param version decides about everybody but the candidates of the canary
 * @param action what was done, for people: {@code publish}
 * @param actor who did it
 * @param comment why, in their words
 */
public record InService(
    long seq,
    Instant at,
    String action,
    long version,
    Optional<Canary> canary,
    String actor,
    String comment) {

  /** Whether a version decides about anybody. */
  public boolean names(long other) {
    return version == other || canary.filter(c -> c.version() == other).isPresent();
  }
}
