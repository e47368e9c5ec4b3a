package nurture.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.json.JsonMappers;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.PlaybookNames;
import nurture.rules.Budget;
import nurture.simulation.RunProgress;
import nurture.simulation.TextTable;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.timelapse.HtmlReport;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.Population;
import nurture.simulation.timelapse.RecordedPeople;
import nurture.simulation.timelapse.ResponseRateFit;
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.SyntheticPeople;
import nurture.simulation.timelapse.TimeLapse;
import nurture.simulation.timelapse.TimeLapseReport;
import nurture.simulation.timelapse.TimeLapseText;
import nurture.web.api.TimeLapseJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a population simulated through some days. */
final class TimeLapseOptions {

  /** Long, so that a busy machine does not end a run of minutes. */
  private static final Budget BUDGET = new Budget(1_000, Duration.ofSeconds(10));

  /** Always the same, so that the same command gives the same report. */
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "180",
      description = "How many days a population is simulated. Default: ${DEFAULT-VALUE}")
  private int days;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many made-up candidates. Default: ${DEFAULT-VALUE}")
  private int candidates;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed of chance; the same seed gives the same report. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day. Default: 2027-01-04, with --from-database today")
  private @Nullable LocalDate from;

  @Option(
      names = "--playbook",
      paramLabel = "NAME",
      description =
          "The playbook of a population: the number of a version, the id of a draft, published, or"
              + " a directory with the folders rules and templates. Default: the folders --rules"
              + " and --templates")
  private @Nullable String playbook;

  @Option(
      names = "--against",
      paramLabel = "NAME",
      description =
          "The playbook to compare with, named like --playbook; + means more than this one.")
  private @Nullable String against;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "How people respond, where that differs from the shipped model (YAML).")
  private @Nullable Path model;

  @Option(
      names = "--from-database",
      description = "Simulate the candidates on record, not made-up ones.")
  private boolean fromDatabase;

  @Option(names = "--fit", description = "Fit how people respond to the responses on record.")
  private boolean fit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many candidates are simulated at once. Default: the number of processors")
  private @Nullable Integer threads;

  /** Whether a playbook is named, so that the folders are not meant. */
  boolean namesPlaybook() {
    return playbook != null;
  }

  /** What is wrong with the options; empty if nothing is. */
  String wrong() {
    if (days < 1 || days > TimeLapse.LONGEST) {
      return "--days takes 1 to " + TimeLapse.LONGEST;
    } else if (candidates < 1 || candidates > 10_000_000) {
      return "--candidates takes 1 to 10000000";
    } else if (threads != null && (threads < 1 || threads > 256)) {
      return "--threads takes 1 to 256";
    } else if (from != null && !TimeLapse.possible(from)) {
      return "--from takes a day of the years " + TimeLapse.YEARS;
    }
    return "";
  }

  /**
   * The report, or two to compare; written out.
   *
   * @param folders the playbook, unless another one is named
   * @param remote says which server or database, if one is needed
   * @param progress is told how far it is, and may end it
   */
  String report(PlaybookFolders folders, RemoteOptions remote, String format, RunProgress progress)
      throws IOException {
    boolean stored = Stream.of(playbook, against).anyMatch(TimeLapseOptions::isStored);
    Optional<RemoteServer> server =
        fromDatabase || fit || stored ? remote.runningPlaybook() : Optional.empty();
    return server.isPresent() && (fromDatabase || fit)
        ? onServer(server.get(), folders, format, progress)
        : written(here(folders, remote, server, progress), format);
  }

  /** Whether a playbook is named by its number or id. */
  private static boolean isStored(@Nullable String name) {
    return name != null && !Files.isDirectory(Path.of(name)) && PlaybookNames.possible(name);
  }

  private String onServer(
      RemoteServer server, PlaybookFolders folders, String format, RunProgress progress)
      throws IOException {
    String form = format.equals("table") ? "text" : format;
    try (RemotePlaybooks playbooks = new RemotePlaybooks(server)) {
      ObjectNode request =
          JsonMappers.OWN
              .createObjectNode()
              .put("days", days)
              .put("people", fromDatabase ? "recorded" : "made-up")
              .put("fit", fit)
              .put("seed", seed)
              .put("format", form);
      if (!fromDatabase) {
        request.put("candidates", candidates).put("from", (from == null ? FIRST : from).toString());
      } else if (from != null) {
        request.put("from", from.toString());
      }
      if (form.equals("text")) {
        TerminalWidth.known().ifPresent(width -> request.put("width", width));
      }
      if (model != null) {
        request.put("model", Files.readString(model));
      }
      request.put(
          "playbook", playbook == null ? playbooks.name(folders) : playbooks.name(playbook));
      if (against != null) {
        request.put("against", playbooks.name(against));
      }
      return server
          .run("time-lapse", request, progress)
          .map(
              last ->
                  form.equals("json")
                      ? last.path("report").toPrettyString()
                      : last.path(form).asText())
          .map(playbooks::plain)
          .orElse("Ended before there was a report.");
    }
  }

  private List<TimeLapseReport> here(
      PlaybookFolders folders,
      RemoteOptions remote,
      Optional<RemoteServer> server,
      RunProgress progress)
      throws IOException {
    ResponseRates given = responses();
    int lanes = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try (PlaybookArchive archive = new PlaybookArchive(remote, server, BUDGET)) {
      // Whether it can be read shows at once; to compile the rules takes some seconds.
      ResponseRates model = fit ? ResponseRateFit.of(given, archive.observed()) : given;
      CandidateSource source = fromDatabase ? archive.candidates() : null;
      List<SimulatedVersion> versions = new ArrayList<>();
      if (against != null) {
        versions.add(simulated(seen(archive, archive.playbook(against))));
      }
      versions.add(
          simulated(
              seen(archive, playbook == null ? archive.in(folders) : archive.playbook(playbook))));
      Population people =
          source != null
              ? new RecordedPeople(source, begins())
              : new SyntheticPeople(seed, candidates, begins());
      return new TimeLapse(model, seed, begins(), days, lanes).run(versions, people, progress);
    }
  }

  /** With the openings that are kept beside the candidates, where these are of the database. */
  private Playbook seen(PlaybookArchive archive, Playbook made) {
    return fromDatabase ? archive.seeing(made) : made;
  }

  private static SimulatedVersion simulated(Playbook playbook) {
    return SimulatedVersion.of(playbook.rules()).titled(playbook.title());
  }

  private Instant begins() {
    LocalDate day = from == null ? fromDatabase ? LocalDate.now(ZoneOffset.UTC) : FIRST : from;
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String written(List<TimeLapseReport> reports, String format) {
    return switch (format) {
      case "json" -> TimeLapseJson.write(reports).toPrettyString();
      case "html" -> HtmlReport.of(reports);
      default -> TimeLapseText.of(reports, TerminalWidth.known().orElse(TextTable.UNLIMITED));
    };
  }

  private ResponseRates responses() throws IOException {
    ResponseRates shipped = ModelFile.shipped();
    return model == null
        ? shipped
        : shipped.with(ModelFile.read(model.toString(), Files.readString(model)).rows());
  }
}
