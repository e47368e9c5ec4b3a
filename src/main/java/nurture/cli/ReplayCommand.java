package nurture.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nurture.app.StoredPlaybooks;
import nurture.config.Settings;
import nurture.json.JsonMappers;
import nurture.outbox.MailWords;
import nurture.outbox.TemplateContext;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.simulation.TextTable;
import nurture.simulation.replay.AnswerReplay;
import nurture.simulation.replay.AnswerReplayText;
import nurture.simulation.replay.AnswerSource;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.replay.ReplayText;
import nurture.web.api.AnswerReplayJson;
import nurture.web.api.AnswerReplayRoute;
import nurture.web.api.ReplayJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code replay}: what a change of the playbook would do to the candidates on record. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    header = "Shows what a change of the playbook would do to the candidates on record.",
    description = {
      "Runs a new playbook and the one in service over all candidates and reports who would get"
          + " something else: in sums, by template and rule, and in ten examples. + means more by"
          + " the new playbook. Writes nothing.",
      "Runs on the server if one answers. A directory is sent as a draft and discarded afterwards."
          + " Where no server answers, the command reads the database of the settings."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture replay --playbook .",
      "  nurture replay --playbook 7 --against 6 --from 2026-08-01T00:00:00Z",
      "  nurture replay --answers --playbook ."
    })
final class ReplayCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    text,
    json
  }

  @Mixin private RemoteOptions remote;

  @Option(
      names = "--playbook",
      paramLabel = "NAME",
      description =
          "The new playbook: the id of a draft, the number of a version, or a directory with the"
              + " folders rules and templates.")
  private @Nullable String playbook;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rules of the new playbook, instead of --playbook; needs --templates.")
  private @Nullable Path rules;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates of the new playbook, instead of --playbook; needs --rules.")
  private @Nullable Path templates;

  @Option(
      names = "--against",
      paramLabel = "NAME",
      description =
          "The playbook to compare with, named like --playbook. Default: the published version;"
              + " where nothing was published yet, rules.dir and templates.dir of the settings")
  private @Nullable String against;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Decide as of this instant, for example 2026-11-18T12:00:00Z. Default: now")
  private @Nullable Instant at;

  @Option(
      names = "--from",
      paramLabel = "INSTANT",
      description = "Replay the past from this instant on, under each playbook.")
  private @Nullable Instant from;

  @Option(
      names = "--answers",
      description =
          "Judge what mail servers and providers of texts answered in the last 30 days, or from"
              + " --from to --to, by the rules of delivery of each playbook.")
  private boolean answers;

  @Option(names = "--to", paramLabel = "INSTANT", description = "End of that past. Default: now")
  private @Nullable Instant to;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = remote.config().load(System.getenv());
    LogFormat.toStandardError();
    if ((playbook == null) == (rules == null) || (rules == null) != (templates == null)) {
      throw new ParameterException(
          spec.commandLine(), "say --playbook, or --rules and --templates");
    }
    checkScope();
    Optional<RemoteServer> server = remote.runningPlaybook();
    try (ProgressReporter progress = new ProgressReporter()) {
      String report =
          server.isPresent()
              ? onServer(server.get(), progress)
              : here(settings, scope(Instant.now()), progress);
      System.out.println(report);
      return 0;
    }
  }

  private String onServer(RemoteServer server, ProgressReporter progress) {
    try (RemotePlaybooks playbooks = new RemotePlaybooks(server)) {
      ObjectNode request = JsonMappers.OWN.createObjectNode().put("format", format.name());
      if (format == Format.text) {
        TerminalWidth.known().ifPresent(width -> request.put("width", width));
      }
      request.put(
          "playbook", playbook != null ? playbooks.name(playbook) : playbooks.name(folders()));
      if (against != null) {
        request.put("against", playbooks.name(against));
      }
      put(request, "at", at);
      put(request, "from", from);
      put(request, "to", to);
      return server
          .run(answers ? "replay-answers" : "replay", request, progress)
          .map(
              last ->
                  format == Format.text
                      ? last.path("text").asText()
                      : last.path("report").toPrettyString())
          .map(playbooks::plain)
          .orElse("Ended before there was a report.");
    }
  }

  private static void put(ObjectNode request, String field, @Nullable Instant instant) {
    if (instant != null) {
      request.put(field, instant.toString());
    }
  }

  private String here(Settings settings, ReplayScope scope, ProgressReporter progress) {
    try (PlaybookArchive archive =
        new PlaybookArchive(remote, Optional.empty(), StoredPlaybooks.budget(settings))) {
      Playbook after = archive.seeing(edited(archive));
      Playbook before = archive.seeing(compared(archive, settings));
      if (answers) {
        return judged(before, after, archive.answers(), progress);
      }
      ReplayReport report =
          Replay.run(
                  before.rules(),
                  after.rules(),
                  archive.candidates(),
                  ReplayOptions.of(scope, words(settings, before, after)::alike),
                  progress)
              .titled(before.title(), after.title());
      return format == Format.json
          ? ReplayJson.write(report).toPrettyString()
          : ReplayText.write(report, TerminalWidth.known().orElse(TextTable.UNLIMITED));
    }
  }

  private String judged(
      Playbook before, Playbook after, List<AnswerSource> sources, ProgressReporter progress) {
    Instant end = to == null ? Instant.now() : to;
    AnswerReplay.Report report =
        AnswerReplay.run(
            before.rules(),
            after.rules(),
            sources,
            from == null ? end.minus(AnswerReplayRoute.MONTH) : from,
            end,
            progress);
    return format == Format.json
        ? AnswerReplayJson.write(report, before.title(), after.title()).toPrettyString()
        : AnswerReplayText.write(
            report,
            before.title(),
            after.title(),
            TerminalWidth.known().orElse(TextTable.UNLIMITED));
  }

  private static MailWords words(Settings settings, Playbook before, Playbook after) {
    return MailWords.apart(
        settings.sender(),
        new TemplateContext(before.templates(), before.offers()),
        new TemplateContext(after.templates(), after.offers()));
  }

  private PlaybookFolders folders() {
    return new PlaybookFolders(Objects.requireNonNull(rules), Objects.requireNonNull(templates));
  }

  private Playbook edited(PlaybookArchive archive) {
    return playbook != null ? archive.playbook(playbook) : archive.in(folders());
  }

  private Playbook compared(PlaybookArchive archive, Settings settings) {
    return against != null
        ? archive.playbook(against)
        : archive
            .published()
            .orElseGet(
                () ->
                    archive.in(
                        new PlaybookFolders(settings.rules().dir(), settings.templates().dir())));
  }

  private void checkScope() {
    if (answers && at != null) {
      throw new ParameterException(
          spec.commandLine(), "--answers goes with --from and --to, not with --at");
    }
    if (!answers && (from == null ? to != null : at != null)) {
      throw new ParameterException(
          spec.commandLine(), "say --from, and --to if it is not now; or --at alone");
    }
    if (from != null && !from.isBefore(to == null ? Instant.now() : to)) {
      throw new ParameterException(spec.commandLine(), "--from must lie before --to");
    }
  }

  private ReplayScope scope(Instant now) {
    return from == null
        ? new ReplayScope.Moment(at == null ? now : at)
        : new ReplayScope.Period(from, to == null ? now : to);
  }
}
