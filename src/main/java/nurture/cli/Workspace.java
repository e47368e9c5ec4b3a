package nurture.cli;

import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.Optional;
import nurture.config.Settings;
import nurture.playbook.CheckOptions;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.Publishing;
import nurture.rules.Budget;
import nurture.store.Database;
import nurture.store.PgAuditLog;
import nurture.store.PgDrafts;
import nurture.store.PgSample;
import nurture.store.PgService;
import nurture.store.PgVersions;
import nurture.web.api.AuditRoutes;
import nurture.web.api.DraftFileRoutes;
import nurture.web.api.DraftRoutes;
import nurture.web.api.PublishRoutes;
import nurture.web.api.VersionRoutes;

/** Where playbooks are worked on: drafts, versions, the gate between them, and the record of it. */
final class Workspace {

  /**
   * @param workers where playbooks are read, compiled and compared
   */
  static void mount(
      Router router,
      Settings settings,
      Database database,
      nurture.candidate.facts.Holidays holidays,
      WorkerExecutor workers,
      InstantSource clock) {
    PgVersions versions = new PgVersions(database.pool());
    PgDrafts drafts = new PgDrafts(database.pool());
    PlaybookFolders folders =
        new PlaybookFolders(settings.rules().dir(), settings.templates().dir());
    Budget budget = new Budget(settings.journey().firingCap(), settings.journey().timeBudget());
    Publishing publishing =
        new Publishing(
            versions,
            drafts,
            new PgSample(database.pool()),
            Publishing.options(new CheckOptions(budget, holidays, Optional.empty())),
            new PgService(database.pool()),
            settings.playbook().fourEyes(),
            workers,
            clock);
    new VersionRoutes(versions, drafts, () -> PlaybookFiles.in(folders), workers, clock)
        .mount(router);
    new DraftRoutes(drafts, versions, clock).mount(router);
    new DraftFileRoutes(drafts, clock).mount(router);
    new PublishRoutes(publishing).mount(router);
    new AuditRoutes(new PgAuditLog(database.pool())).mount(router);
  }

  private Workspace() {}
}
