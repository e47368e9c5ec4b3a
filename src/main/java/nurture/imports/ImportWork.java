package nurture.imports;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.identity.Mailbox;

/** Where a node finds imports to run, and records what became of their rows. */
public interface ImportWork {

  /**
   * An import that this node runs now, until its lease ends.
   *
   * @param claim names the claim, so that one that lost its lease cannot write
   */
  record Claimed(UUID claim, ImportJob job) {

    /** Whether nothing but outcomes is recorded. */
    public boolean dry() {
      return job.state() == ImportState.CHECKING;
    }
  }

  /**
   * Claims the import that has waited longest and that no living node runs.
   *
   * @return empty if there is none
   */
  Future<Optional<Claimed>> claim();

  /** Writes the file of an import to a path, piece by piece. */
  Future<Void> download(UUID id, Path to);

  /**
   * What is known of those whom rows name; in a dry run with what earlier rows of it said.
   *
   * @param mailboxes of rows without a ref
   */
  Future<KnownPeople> known(Claimed claimed, List<String> refs, List<Mailbox> mailboxes);

  /**
   * Records rows, their events and how far the import is, in one transaction, and renews the lease.
   *
   * @param first how many rows were done before
   * @param checks when the journey takes up their events
   * @return what became of them; empty, with nothing recorded, if the import was cancelled or
   *     another node runs it
   */
  Future<Optional<OutcomeCounts>> record(
      Claimed claimed, long first, List<DecidedLine> lines, FirstChecks checks, Instant now);

  /** Ends an import of which each row is done; fails it if none of them was taken. */
  Future<Void> finish(Claimed claimed, Instant now);

  /** Ends an import that cannot go on. */
  Future<Void> fail(Claimed claimed, String why, Instant now);
}
