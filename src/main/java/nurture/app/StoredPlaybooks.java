package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.Optional;
import nurture.candidate.facts.Holidays;
import nurture.config.Settings;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.Version;
import nurture.rules.Budget;
import nurture.store.Database;
import nurture.store.PgDrafts;
import nurture.store.PgOpenings;
import nurture.store.PgService;
import nurture.store.PgVersions;

/** Playbooks made of what the database has, for an occasion: whoever asked closes them. */
public final class StoredPlaybooks {

  private final PgVersions versions;
  private final PgDrafts drafts;
  private final PlaybookNames playbookNames;
  private final PgService service;
  private final PgOpenings openings;
  private final WorkerExecutor workers;
  private final Budget budget;
  private final Holidays holidays;

  /**
   * @param workers where they are made
   * @param budget what one evaluation may take
   */
  public StoredPlaybooks(
      Database database, WorkerExecutor workers, Budget budget, Holidays holidays) {
    this.versions = new PgVersions(database.pool());
    this.drafts = new PgDrafts(database.pool());
    this.playbookNames = new PlaybookNames(versions, drafts);
    this.service = new PgService(database.pool());
    this.openings = new PgOpenings(database.pool());
    this.workers = workers;
    this.budget = budget;
    this.holidays = holidays;
  }

  /** What an evaluation may take, as the settings say. */
  public static Budget budget(Settings settings) {
    return new Budget(settings.journey().firingCap(), settings.journey().timeBudget());
  }

  /**
   * The number of a version, the id of a draft or {@value PlaybookNames#PUBLISHED}; empty if
   * nothing is called that.
   */
  public Future<Optional<Playbook>> named(String name) {
    return name.equals(PlaybookNames.PUBLISHED)
        ? inService()
        : playbookNames
            .files(name)
            .compose(
                found ->
                    found
                        .map(
                            files ->
                                of(files)
                                    .compose(made -> title(name).map(made::titled))
                                    .map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  /** How reports name a version or draft that is there. */
  private Future<String> title(String name) {
    return PlaybookNames.draft(name)
        .map(
            id ->
                drafts
                    .draft(id)
                    .map(draft -> PlaybookNames.title(name, draft.map(Draft::title).orElse(""))))
        .orElseGet(
            () ->
                versions
                    .version(Long.parseLong(name))
                    .map(
                        version ->
                            PlaybookNames.title(name, version.map(Version::comment).orElse(""))));
  }

  /** What decides about everybody but a canary's candidates; empty if nothing was published. */
  Future<Optional<Playbook>> inService() {
    return versions
        .inService()
        .compose(
            row ->
                row.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : service
                        .files(row.get().version())
                        .compose(this::of)
                        .compose(
                            made ->
                                title(String.valueOf(row.get().version()))
                                    .map(title -> Optional.of(made.titled(title)))));
  }

  /** A playbook with the openings that are kept in the database. */
  public Future<Playbook> seeing(Playbook playbook) {
    return openings.history().map(playbook::seeing);
  }

  /** Made of files; only compiled if nothing is left of the same rules. */
  Future<Playbook> of(PlaybookFiles files) {
    return made(files).compose(this::seeing);
  }

  private Future<Playbook> made(PlaybookFiles files) {
    return service
        .compiled(files.rulesChecksum(), CompilationCache.engine())
        // What is kept only saves time.
        .otherwise(Optional.empty())
        .compose(
            left ->
                workers.executeBlocking(
                    () -> {
                      Playbook made =
                          Playbook.of(
                              files, budget, holidays, new CompilationCache(left, bytes -> {}));
                      made.rules().warmUp();
                      return made;
                    },
                    false));
  }
}
