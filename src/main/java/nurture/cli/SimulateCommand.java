package nurture.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nurture.cli.simulate.Biography;
import nurture.cli.simulate.BiographyReader;
import nurture.cli.simulate.Diary;
import nurture.cli.simulate.DiaryText;
import nurture.cli.simulate.ParallelDiaries;
import nurture.playbook.PlaybookFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code simulate}: what months with us would be like, for some candidates in every detail or for a
 * whole population in numbers.
 */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    header = "Simulates months: for some candidates in detail, or for a population.",
    description = {
      "With --candidate: runs biographies through months in some seconds and prints a diary of each:"
          + " what happened, what was sent and why, what was held back. Rules, templates and"
          + " PostgreSQL are real; only the clock is simulated, and mail goes to a catcher.",
      "Without --candidate: simulates a population through --days in memory and reports the result:"
          + " messages, funnel, touches, replies, and what each rule did. --against compares with"
          + " another playbook; + means more than that one.",
      "Runs on the server for --from-database and --fit if one answers; where none does, the command"
          + " reads the database of the settings. No mail leaves the machine."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture simulate --candidate rules/scenario/lives/layoffs-in-month-five.yaml",
      "  nurture simulate --days 90 --candidates 2000",
      "  nurture simulate --from-database --playbook . --against published"
    })
final class SimulateCommand implements Callable<Integer> {

  /** How it is written; a diary is no html, and text and table are one. */
  enum Format {
    text,
    table,
    json,
    html
  }

  @Mixin private RemoteOptions remote;

  @Option(
      names = "--candidate",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Biographies of candidates (YAML); they are simulated together.")
  private List<Path> candidates = List.of();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "How many months. Default: as in the biography, or 12")
  private @Nullable Integer months;

  @Option(
      names = "--rules",
      defaultValue = "rules",
      description = "Folder of the rules. Default: ${DEFAULT-VALUE}")
  private Path rules;

  @Option(
      names = "--templates",
      defaultValue = "templates",
      description = "Folder of the templates. Default: ${DEFAULT-VALUE}")
  private Path templates;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Write each diary to a file in this folder, named like its biography.")
  private @Nullable Path into;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report of a population to this file.")
  private @Nullable Path output;

  @Mixin private TimeLapseOptions population = new TimeLapseOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (months != null && (months < 1 || months > 120)) {
      throw new ParameterException(spec.commandLine(), "--months takes 1 to 120");
    }
    LogFormat.toStandardError();
    if (candidates.isEmpty()) {
      return population();
    }
    if (format == Format.html) {
      throw new ParameterException(spec.commandLine(), "a diary is text or json");
    }
    List<Biography> biographies = candidates.stream().map(BiographyReader::read).toList();
    Set<String> refs = new HashSet<>();
    for (int i = 0; i < biographies.size(); i++) {
      if (!refs.add(biographies.get(i).ref())) {
        throw new IllegalStateException(
            candidates.get(i)
                + ": another biography has the same ref, "
                + biographies.get(i).ref());
      }
    }
    Instant begins =
        biographies.stream()
            .map(b -> b.from().atZone(b.zone()).toInstant())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    List<Diary> diaries;
    try (SimulationServer house =
        SimulationServer.start(begins, remote.config(), rules, templates)) {
      diaries = ParallelDiaries.of(house, biographies, Optional.ofNullable(months));
    }
    for (int i = 0; i < diaries.size(); i++) {
      show(candidates.get(i), written(diaries.get(i)));
    }
    return 0;
  }

  private Integer population() throws IOException {
    String wrong = population.wrong();
    if (!wrong.isEmpty()) {
      throw new ParameterException(spec.commandLine(), wrong);
    }
    if (population.namesPlaybook() && (given("--rules") || given("--templates"))) {
      throw new ParameterException(
          spec.commandLine(), "say --playbook, or --rules and --templates");
    }
    try (ProgressReporter progressReporter = new ProgressReporter()) {
      String report =
          population.report(
              new PlaybookFolders(rules, templates), remote, format.name(), progressReporter);
      if (output == null) {
        System.out.println(report);
      } else {
        Files.writeString(output, report + "\n");
      }
    }
    return 0;
  }

  private boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private String written(Diary diary) {
    return format == Format.json ? DiaryText.json(diary) + "\n" : DiaryText.text(diary);
  }

  private void show(Path biography, String diary) throws IOException {
    if (into == null) {
      System.out.println(diary);
      return;
    }
    String name = biography.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    Files.createDirectories(into);
    Files.writeString(into.resolve(name + (format == Format.json ? ".json" : ".txt")), diary);
  }
}
