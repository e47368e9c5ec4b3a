package nurture.web.playbook;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nurture.insight.RuleFigures;
import nurture.playbook.canary.CanaryNotices;
import nurture.playbook.canary.CanaryWatch;
import nurture.playbook.service.ActivePlaybooks;
import nurture.playbook.version.CandidateSample;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.Versions;

/**
 * What the pages of the playbook read and do.
 *
 * @param inService what decides on this node
 * @param withdrawals canaries that the server withdrew by itself
 * @param population how many candidates there are
 * @param workers where playbooks are read and compared
 */
public record PlaybookTools(
    ActivePlaybooks inService,
    Versions versions,
    Drafts drafts,
    DraftReviews reviews,
    PublicationGate gate,
    CanaryWatch canaries,
    CanaryNotices withdrawals,
    RuleFigures figures,
    CandidateSample sample,
    Supplier<Future<Long>> population,
    WorkerExecutor workers,
    InstantSource clock) {

  /** The part of the workspace to which the pages of the playbook belong. */
  public static final String SECTION = "playbook";

  /** Does what takes its time on a thread of the workers. */
  public <T> Future<T> working(Callable<T> work) {
    return workers.executeBlocking(work, false);
  }
}
