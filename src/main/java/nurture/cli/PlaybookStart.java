package nurture.cli;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nurture.calendar.PublicHolidays;
import nurture.config.Settings;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.service.InService;
import nurture.playbook.service.Loaded;
import nurture.playbook.service.Loader;
import nurture.playbook.service.Rotation;
import nurture.rules.Budget;
import nurture.store.Database;
import nurture.store.PgService;
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

  private static final int SHOWN = 10;

  private final Settings settings;
  private final InstantSource clock;
  private final Vertx vertx;
  private final PublicHolidays holidays = new PublicHolidays();
  private final PlaybookFolders folders;
  private final long timer;
  private volatile @Nullable Future<Playbook> early;

  /** Begins to compile the folders beside a database that takes its time. */
  PlaybookStart(Settings settings, InstantSource clock, Vertx vertx) {
    this.settings = settings;
    this.clock = clock;
    this.vertx = vertx;
    this.folders = new PlaybookFolders(settings.rules().dir(), settings.templates().dir());
    this.timer =
        vertx.setTimer(SOON_MILLIS, id -> early = vertx.executeBlocking(this::make, false));
  }

  /**
   * @throws nurture.playbook.PlaybookProblems if the folders should become version 1 and cannot
   */
  Rotation rotation(Database database, String name) {
    vertx.cancelTimer(timer);
    PgService service = new PgService(database.pool());
    Loader loader = new Loader(vertx, service, this::make, "none", clock);
    Rotation rotation =
        new Rotation(vertx, service, loader, clock, name, settings.playbook().toleratedFailures());
    Optional<Playbook> mine = Optional.ofNullable(early).map(Server::await);
    Optional<InService> row = Server.await(service.newest());
    if (row.isEmpty()) {
      PlaybookFiles files = PlaybookFiles.in(folders);
      // What cannot be compiled shall not become a version.
      mine = mine.or(() -> Optional.of(Server.await(vertx.executeBlocking(this::make, false))));
      Server.await(service.first(files, "as found in " + folders.rules(), clock.instant()));
      row = Server.await(service.newest());
    }
    long version = row.orElseThrow().version();
    PlaybookFiles published = Server.await(service.files(version));
    compare(version, published);
    Optional<Loaded> ready =
        mine.filter(playbook -> playbook.version().equals(published.checksum()))
            .map(playbook -> new Loaded(version, playbook));
    if (ready.isEmpty()) {
      mine.ifPresent(Playbook::close);
    }
    Server.await(rotation.start(ready));
    return rotation;
  }

  /** A folder that differs is worth a word, and nothing else: people publish. */
  private void compare(long version, PlaybookFiles published) {
    PlaybookFiles here;
    try {
      here = PlaybookFiles.in(folders);
    } catch (java.io.UncheckedIOException e) {
      log.warn("version {} of the playbook is in service; {}", version, e.getMessage());
      return;
    }
    if (here.equals(published)) {
      return;
    }
    SortedSet<String> differ = new TreeSet<>(here.paths());
    differ.addAll(published.paths());
    differ.removeIf(
        path ->
            here.content(path).isPresent()
                && published.content(path).isPresent()
                && java.util.Arrays.equals(
                    here.content(path).orElseThrow(), published.content(path).orElseThrow()));
    log.warn(
        "the folders {} and {} differ from version {}, which is in service, in {} files: {}{}."
            + " Publish them, or ignore this",
        folders.rules(),
        folders.templates(),
        version,
        differ.size(),
        String.join(", ", differ.stream().limit(SHOWN).toList()),
        differ.size() > SHOWN ? ", …" : "");
  }

  private Playbook make() {
    // Reading the calendars takes a moment that no candidate's time budget should pay for.
    var unused = holidays.isHoliday("US", clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    Playbook made = Playbook.load(folders.rules(), folders.templates(), budget(), holidays);
    made.rules().warmUp();
    return made;
  }

  private Playbook make(PlaybookFiles files, Optional<byte[]> kept, Consumer<byte[]> keep) {
    return Playbook.of(files, budget(), holidays);
  }

  private Budget budget() {
    return new Budget(settings.journey().firingCap(), settings.journey().timeBudget());
  }
}
