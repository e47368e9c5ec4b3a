package nurture.cli;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.app.CloseStack;
import nurture.app.Server;
import nurture.app.StoredPlaybooks;
import nurture.calendar.PublicHolidays;
import nurture.channel.email.AnswerWords;
import nurture.config.Settings;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.PlaybookNames;
import nurture.rules.Budget;
import nurture.simulation.replay.AnswerSource;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.timelapse.ObservedResponses;
import nurture.store.Database;
import nurture.store.PgAnswers;
import nurture.store.PgCandidates;
import nurture.store.PgObservedResponses;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks and candidates that commands read without a server to run on: directories, versions
 * and drafts of a running server or of the database of the settings, and the candidates in that
 * database. The database is opened when it is first needed, and refuses writes. Closes all it gave
 * away. Blocks; not safe for concurrent use.
 */
final class PlaybookArchive implements AutoCloseable {

  /** All messages of a large database take a while to read. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final RemoteOptions options;
  private final Optional<RemoteServer> server;
  private final Budget budget;
  private final PublicHolidays holidays;
  private final CloseStack closeStack = new CloseStack();
  private @Nullable Opened opened;

  private record Opened(Database database, WorkerExecutor workers) {}

  /**
   * @param options asked for the settings once the database is needed
   * @param server has the versions and drafts; empty where none answers
   * @param budget what one evaluation may take
   */
  PlaybookArchive(RemoteOptions options, Optional<RemoteServer> server, Budget budget) {
    this.options = options;
    this.server = server;
    this.budget = budget;
    Settings settings = options.config().load(System.getenv());
    this.holidays = new PublicHolidays(settings.journey().timeZone());
  }

  /**
   * A directory with the folders rules and templates, the number of a version, the id of a draft,
   * or what is published.
   *
   * @throws IllegalStateException if there is none of that name
   * @throws nurture.playbook.PlaybookProblems if it is none, by file and line
   */
  Playbook playbook(String name) {
    return Files.isDirectory(Path.of(name))
        ? in(PlaybookFolders.in(Path.of(name)), "folder " + name)
        : Optional.of(name)
            // A mistyped directory is no reason to open a database.
            .filter(PlaybookNames::possible)
            .flatMap(this::recorded)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        name.equals(PlaybookNames.PUBLISHED)
                            ? "nothing was published yet; name a directory"
                            : "there is no directory, version or draft "
                                + name
                                + "; name a directory with the folders rules and templates, the"
                                + " number of a version, the id of a draft, or "
                                + PlaybookNames.PUBLISHED));
  }

  /** What decides about everybody but a canary's candidates; empty if nothing was published. */
  Optional<Playbook> published() {
    return recorded(PlaybookNames.PUBLISHED);
  }

  /**
   * @throws IllegalStateException if there is no such folder
   * @throws nurture.playbook.PlaybookProblems if it is no playbook, by file and line
   */
  Playbook in(PlaybookFolders folders) {
    return in(folders, "folder " + folders.rules());
  }

  private Playbook in(PlaybookFolders folders, String title) {
    for (Path folder : List.of(folders.rules(), folders.templates())) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException(
            "there is no folder " + folder + "; name the directory that holds it");
      }
    }
    Playbook made = Playbook.load(folders.rules(), folders.templates(), budget, holidays);
    made.rules().warmUp();
    return kept(made.titled(title));
  }

  /** A playbook with the openings that are kept beside the candidates on record. */
  Playbook seeing(Playbook playbook) {
    Opened at = opened();
    return Server.await(
        new StoredPlaybooks(at.database(), at.workers(), budget, holidays).seeing(playbook));
  }

  /** The candidates on record. */
  CandidateSource candidates() {
    return new PgCandidates(opened().database().pool());
  }

  /** The answers on record, of mail servers and of providers of texts. */
  List<AnswerSource> answers() {
    return PgAnswers.all(opened().database().pool(), AnswerWords::read);
  }

  /** What messages led to so far; reads all of them. */
  List<ObservedResponses> observed() {
    try {
      return new PgObservedResponses(opened().database().pool())
          .observed()
          .await(PATIENCE.toMinutes(), TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after " + PATIENCE.toMinutes() + " minutes", e);
    }
  }

  @Override
  public void close() {
    closeStack.close();
  }

  private Optional<Playbook> recorded(String name) {
    if (server.isPresent()) {
      try (RemotePlaybooks remote = new RemotePlaybooks(server.get())) {
        return remote.files(name).map(this::compiled);
      }
    }
    Opened at = opened();
    Future<Optional<Playbook>> named =
        new StoredPlaybooks(at.database(), at.workers(), budget, holidays).named(name);
    return Server.await(named).map(this::kept);
  }

  private Playbook compiled(NamedFiles named) {
    Playbook made = Playbook.of(named.files(), budget, holidays);
    made.rules().warmUp();
    return kept(made.titled(named.title()));
  }

  private Playbook kept(Playbook playbook) {
    closeStack.push("playbook", playbook);
    return playbook;
  }

  private Opened opened() {
    if (opened == null) {
      Settings settings = options.config().load(System.getenv());
      ReadableDatabase readable = ReadableDatabase.open(settings.database(), options.noServer());
      closeStack.push("database", readable);
      opened =
          new Opened(
              readable.database(),
              readable.vertx().createSharedWorkerExecutor("nurture-archive", 1));
    }
    return opened;
  }
}
