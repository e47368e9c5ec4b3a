package nurture.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;
import nurture.simulation.RunProgress;
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

/** A whole population through some days. */
final class TimeLapseOptions {

  /** Patient, for a machine that does other things as well must not end a run of minutes. */
  private static final Budget BUDGET = new Budget(1_000, Duration.ofSeconds(10));

  /** Always the same, so that the same command gives the same report. */
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "180",
      description = "How many days, without --candidate. Default: ${DEFAULT-VALUE}")
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
      description = "Chance; the same seed gives the same report. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day. Default: 2027-01-04, with --from-database today")
  private @Nullable LocalDate from;

  @Option(
      names = "--playbook",
      paramLabel = "NAME",
      description = {
        "The playbook to live under, without --candidate: the number of a version, the id of a",
        "draft, published, or a directory with the folders rules and templates. Default: the",
        "folders --rules and --templates"
      })
  private @Nullable String playbook;

  @Option(
      names = "--against",
      paramLabel = "NAME",
      description = "A second playbook, named like --playbook, side by side.")
  private @Nullable String against;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "How people respond, where that differs from what comes along (YAML).")
  private @Nullable Path model;

  @Option(
      names = "--from-database",
      description = "Start from the candidates of the database, not from made-up ones.")
  private boolean fromDatabase;

  @Option(
      names = "--fit",
      description = "Fit how people respond to what the database has on record.")
  private boolean fit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many live at once. Default: as many as there are processors")
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
   * One report, or two to hold side by side.
   *
   * @param folders the playbook, unless another one is named
   * @param config says which database, if one is needed
   * @param progress hears how far it is, and may end it
   */
  List<TimeLapseReport> run(PlaybookFolders folders, ConfigFile config, RunProgress runProgress)
      throws IOException {
    ResponseRates given = responses();
    int lanes = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try (PlaybookArchive playbookArchive =
        new PlaybookArchive(() -> config.load(System.getenv()), BUDGET)) {
      // Whether it can be read is known at once, what rules say takes some seconds.
      ResponseRates model = fit ? ResponseRateFit.of(given, playbookArchive.observed()) : given;
      CandidateSource source = fromDatabase ? playbookArchive.candidates() : null;
      List<SimulatedVersion> versions = new ArrayList<>();
      Playbook first =
          playbook == null ? playbookArchive.in(folders) : playbookArchive.playbook(playbook);
      versions.add(SimulatedVersion.of(first.rules()));
      if (against != null) {
        versions.add(SimulatedVersion.of(playbookArchive.playbook(against).rules()));
      }
      Population people =
          source != null
              ? new RecordedPeople(source, begins())
              : new SyntheticPeople(seed, candidates, begins());
      return new TimeLapse(model, seed, begins(), days, lanes).run(versions, people, runProgress);
    }
  }

  private Instant begins() {
    LocalDate day = from == null ? fromDatabase ? LocalDate.now(ZoneOffset.UTC) : FIRST : from;
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static String written(List<TimeLapseReport> reports, String format) {
    return switch (format) {
      case "json" -> TimeLapseJson.write(reports).toPrettyString();
      case "html" -> HtmlReport.of(reports);
      default -> TimeLapseText.of(reports);
    };
  }

  private ResponseRates responses() throws IOException {
    ResponseRates shipped = ModelFile.shipped();
    return model == null
        ? shipped
        : shipped.with(ModelFile.read(model.toString(), Files.readString(model)).rows());
  }
}
