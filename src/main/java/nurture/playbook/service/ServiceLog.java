package nurture.playbook.service;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.CompiledStore;
import nurture.playbook.version.NodeLine;
import nurture.playbook.version.ServiceEntry;

/** Where all nodes read what is in service, and say what they run. Fails while it is away. */
public interface ServiceLog extends CompiledStore {

  /** The row that holds; empty before anything was published. */
  Future<Optional<ServiceEntry>> newest();

  /** The versions that arms of running experiments name. */
  Future<Set<Long>> armVersions();

  /**
   * The version that decided about everybody before the one of a row, to go back to.
   *
   * @return empty if there was none
   */
  Future<Optional<Long>> before(ServiceEntry row);

  /** The files of a version; fails if there is no such version, or it is not what it was. */
  Future<PlaybookFiles> files(long version);

  /**
   * Says what a node runs.
   *
   * @param node which one; its name need not be the only one of its kind
   */
  Future<Void> report(UUID node, NodeLine runs);

  /**
   * A version could not decide about a candidate.
   *
   * @return about how many candidates it could not, since it was put in service last
   */
  Future<Integer> suspect(long version, UUID candidate, String reason, Instant now);

  /**
   * Takes a suspect version out of service, has every node know, and has its victims decided about
   * anew at once; all in one step, and only if the row still is the newest.
   *
   * @param instead what takes its place
   * @return false if somebody was quicker
   */
  Future<Boolean> takeBack(ServiceEntry row, long suspect, long instead, String why, Instant now);

  /**
   * Stops the arms of running experiments that name a version which, since they take candidates,
   * could not decide about too many; of an experiment whose control names it, the experiment. Has
   * its victims decided about anew at once; all in one step.
   *
   * @param tolerated about how many candidates it may fail
   * @param last why it could not decide the last time
   * @return whether anything was stopped
   */
  Future<Boolean> stopArms(long suspect, int tolerated, String last, Instant now);
}
