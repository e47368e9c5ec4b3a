package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import nurture.calendar.PublicHolidays;
import nurture.config.Settings;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.service.LoadedVersion;
import nurture.playbook.service.PlaybookFollower;
import nurture.playbook.service.VersionLoader;
import nurture.playbook.version.FirstStart;
import nurture.rules.Budget;
import nurture.store.Database;
import nurture.store.PgService;
import nurture.store.PgVersions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the playbook in service at the start: the published version, or on the very first start the
 * folders as version 1. Blocks; for the main thread.
 */
final class PlaybookStart {

  private static final Logger log = LoggerFactory.getLogger(PlaybookStart.class);

  /** A database that is not there by now is being made: then the folders become version 1. */
  private static final long SOON_MILLIS = 1_500;

  private final Settings settings;
  private final InstantSource clock;
  private final Vertx vertx;
  private final PublicHolidays holidays;
  private final PlaybookFolders folders;
  private final long timer;
  private volatile @Nullable Future<Playbook> early;

  /** Begins to compile the folders beside a database that takes its time. */
  PlaybookStart(Settings settings, InstantSource clock, PublicHolidays holidays, Vertx vertx) {
    this.settings = settings;
    this.clock = clock;
    this.vertx = vertx;
    this.holidays = holidays;
    this.folders = new PlaybookFolders(settings.rules().dir(), settings.templates().dir());
    this.timer =
        vertx.setTimer(SOON_MILLIS, id -> early = vertx.executeBlocking(this::make, false));
  }

  /**
   * @throws nurture.playbook.PlaybookProblems if the folders should become version 1 and cannot
   */
  PlaybookFollower follower(Database database, String name) {
    vertx.cancelTimer(timer);
    PgService service = new PgService(database.pool());
    VersionLoader versionLoader = new VersionLoader(vertx, service, this::make, clock);
    PlaybookFollower follower =
        new PlaybookFollower(
            vertx, service, versionLoader, clock, name, settings.playbook().toleratedFailures());
    PgVersions versions = new PgVersions(database.pool());
    Optional<Playbook> mine = ofFolders(Server.await(versions.inService()).isPresent());
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("nurture-start", 1);
    FirstStart found =
        Server.await(
            FirstStart.of(folders, versions, workers, clock.instant()).eventually(workers::close));
    found.notice().forEach(log::warn);
    long version = found.inService().version();
    String published = found.files().checksum();
    Optional<LoadedVersion> ready =
        mine.filter(playbook -> playbook.version().equals(published))
            .map(playbook -> new LoadedVersion(version, playbook));
    if (ready.isEmpty()) {
      mine.ifPresent(Playbook::close);
    }
    Server.await(follower.start(ready), Server.COMPILE_PATIENCE);
    return follower;
  }

  /** The folders' playbook if it is at hand, or needed: only what compiles becomes version 1. */
  private Optional<Playbook> ofFolders(boolean published) {
    Future<Playbook> begun = early;
    if (published) {
      return begun == null
          ? Optional.empty()
          : Server.await(
              begun.map(Optional::of).otherwise(Optional.empty()), Server.COMPILE_PATIENCE);
    }
    return Optional.of(
        Server.await(
            begun == null ? vertx.executeBlocking(this::make, false) : begun,
            Server.COMPILE_PATIENCE));
  }

  private Playbook make() {
    // Reading the calendars takes a moment that no candidate's time budget should pay for.
    var unused = holidays.isHoliday("US", clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    Playbook made = Playbook.load(folders.rules(), folders.templates(), budget(), holidays);
    made.rules().warmUp();
    return made;
  }

  private Playbook make(PlaybookFiles files, CompilationCache compilationCache) {
    return Playbook.of(files, budget(), holidays, compilationCache);
  }

  private Budget budget() {
    return StoredPlaybooks.budget(settings);
  }
}
