package nurture.cli;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.calendar.PublicHolidays;
import nurture.cli.replay.ReplayText;
import nurture.config.Settings;
import nurture.json.ReplayJson;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.Scope;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgCandidates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code replay}: what a change of the playbook would do to the candidates there are. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Runs an edited playbook and the one in service over all recorded candidates and tells who",
      "would get something else: by template and rule, in sums and in ten examples.",
      "Reads the configured database and writes nothing."
    })
final class ReplayCommand implements Callable<Integer> {

  private static final int TELL_SECONDS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** How the report is written. */
  enum Format {
    text,
    json
  }

  @Mixin private ConfigFile config;

  @Option(
      names = "--rules",
      required = true,
      paramLabel = "DIR",
      description = "Rules of the edited playbook.")
  private Path rules;

  @Option(
      names = "--templates",
      required = true,
      paramLabel = "DIR",
      description = "Templates of the edited playbook.")
  private Path templates;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description =
          "Holds the folders rules and templates to compare with."
              + " Default: the published version; where nothing was published yet, rules.dir and"
              + " templates.dir of the settings")
  private @Nullable Path against;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Decides as of this instant, 2026-11-18T12:00:00Z say. Default: now")
  private @Nullable Instant at;

  @Option(
      names = "--from",
      paramLabel = "INSTANT",
      description = "Lives the past again from this instant on instead, with each version.")
  private @Nullable Instant from;

  @Option(
      names = "--to",
      paramLabel = "INSTANT",
      description = "Where that past ends. Default: now")
  private @Nullable Instant to;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Spec private CommandSpec spec;

  private final AtomicBoolean stopping = new AtomicBoolean();
  private long tellNext = TELL_SECONDS;

  @Override
  public Integer call() {
    Settings settings = config.load(System.getenv());
    Logs.toStandardError();
    PlaybookFolders draft = new PlaybookFolders(existing(rules), existing(templates));
    ReplayOptions options = ReplayOptions.of(scope(Instant.now()));
    Optional<PlaybookFolders> compared =
        Optional.ofNullable(against).map(this::existing).map(PlaybookFolders::in);
    Vertx vertx = Vertx.vertx();
    try (Closing closing = new Closing()) {
      closing.push("threads", () -> Server.await(vertx.close()));
      ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database());
      closing.push("embedded PostgreSQL", configured);
      Database database = Database.reading(vertx, configured.url(), 1);
      closing.push("database", () -> Server.await(database.close()));
      Playbook after = load(draft, settings);
      closing.push("edited playbook", after);
      Playbook before =
          compared
              .map(folders -> load(folders, settings))
              .orElseGet(() -> published(vertx, database, settings));
      closing.push("playbook to compare with", before);
      endGently();
      ReplayReport report =
          Replay.run(
              before.rules(),
              after.rules(),
              new PgCandidates(database.pool()),
              options,
              this::tell);
      System.out.println(
          format == Format.json
              ? ReplayJson.write(report).toPrettyString()
              : ReplayText.write(report));
      return 0;
    }
  }

  private Playbook published(Vertx vertx, Database database, Settings settings) {
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("nurture-replay", 1);
    return Server.await(
            new StoredPlaybooks(database, workers, settings, new PublicHolidays())
                .inService()
                .eventually(workers::close))
        .orElseGet(
            () ->
                load(
                    new PlaybookFolders(
                        existing(settings.rules().dir()), existing(settings.templates().dir())),
                    settings));
  }

  /** Tells now and then how far it is; a no once the process is told to end. */
  private boolean tell(long done, long total, Duration elapsed) {
    if (elapsed.toSeconds() >= tellNext) {
      tellNext = elapsed.toSeconds() + TELL_SECONDS;
      System.err.printf("%,d of %,d candidates in %d s%n", done, total, elapsed.toSeconds());
    }
    return !stopping.get();
  }

  /** Ctrl-C ends the replay, and what was found until then is still printed. */
  private void endGently() {
    Thread working = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping.set(true);
                  try {
                    working.join(PATIENCE.toMillis());
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "stopping"));
  }

  private static Playbook load(PlaybookFolders folders, Settings settings) {
    Playbook playbook =
        Playbook.load(
            folders.rules(),
            folders.templates(),
            StoredPlaybooks.budget(settings),
            new PublicHolidays());
    playbook.rules().warmUp();
    return playbook;
  }

  private Scope scope(Instant now) {
    if (from == null && to == null) {
      return new Scope.Moment(at == null ? now : at);
    }
    if (from == null || at != null) {
      throw new ParameterException(
          spec.commandLine(), "say --from, and --to if it is not now; or --at alone");
    }
    Instant end = to == null ? now : to;
    if (!from.isBefore(end)) {
      throw new ParameterException(spec.commandLine(), "--from must lie before --to");
    }
    return new Scope.Period(from, end);
  }

  private Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + folder + "; name the one that holds it");
    }
    return folder;
  }
}
