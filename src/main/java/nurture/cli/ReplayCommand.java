package nurture.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import nurture.app.StoredPlaybooks;
import nurture.cli.replay.ReplayText;
import nurture.config.Settings;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.web.api.ReplayJson;
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

  /** How the report is written. */
  enum Format {
    text,
    json
  }

  @Mixin private ConfigFile config;

  @Option(
      names = "--playbook",
      paramLabel = "NAME",
      description = {
        "The edited playbook: the id of a draft, the number of a version, or a directory with the",
        "folders rules and templates."
      })
  private @Nullable String playbook;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rules of the edited playbook, if they lie elsewhere.")
  private @Nullable Path rules;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates of the edited playbook, if they lie elsewhere.")
  private @Nullable Path templates;

  @Option(
      names = "--against",
      paramLabel = "NAME",
      description = {
        "What to compare with, named like --playbook. Default: the published version; where",
        "nothing was published yet, rules.dir and templates.dir of the settings"
      })
  private @Nullable String against;

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

  @Override
  public Integer call() {
    Settings settings = config.load(System.getenv());
    LogFormat.toStandardError();
    if ((playbook == null) == (rules == null) || (rules == null) != (templates == null)) {
      throw new ParameterException(
          spec.commandLine(), "say --playbook, or --rules and --templates");
    }
    ReplayOptions options = ReplayOptions.of(scope(Instant.now()));
    try (ProgressReporter progressReporter = new ProgressReporter();
        PlaybookArchive playbookArchive =
            new PlaybookArchive(() -> settings, StoredPlaybooks.budget(settings))) {
      Playbook after = edited(playbookArchive);
      Playbook before = compared(playbookArchive, settings);
      ReplayReport report =
          Replay.run(
              before.rules(),
              after.rules(),
              playbookArchive.candidates(),
              options,
              progressReporter);
      System.out.println(
          format == Format.json
              ? ReplayJson.write(report).toPrettyString()
              : ReplayText.write(report));
      return 0;
    }
  }

  private Playbook edited(PlaybookArchive playbookArchive) {
    return playbook != null
        ? playbookArchive.playbook(playbook)
        : playbookArchive.in(
            new PlaybookFolders(Objects.requireNonNull(rules), Objects.requireNonNull(templates)));
  }

  private Playbook compared(PlaybookArchive playbookArchive, Settings settings) {
    return against != null
        ? playbookArchive.playbook(against)
        : playbookArchive
            .published()
            .orElseGet(
                () ->
                    playbookArchive.in(
                        new PlaybookFolders(settings.rules().dir(), settings.templates().dir())));
  }

  private ReplayScope scope(Instant now) {
    if (from == null && to == null) {
      return new ReplayScope.Moment(at == null ? now : at);
    }
    if (from == null || at != null) {
      throw new ParameterException(
          spec.commandLine(), "say --from, and --to if it is not now; or --at alone");
    }
    Instant end = to == null ? now : to;
    if (!from.isBefore(end)) {
      throw new ParameterException(spec.commandLine(), "--from must lie before --to");
    }
    return new ReplayScope.Period(from, end);
  }
}
