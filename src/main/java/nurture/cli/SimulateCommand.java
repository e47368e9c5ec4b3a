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
    description = {
      "With --candidate: runs biographies through months in some seconds, and prints a diary of",
      "each: what happened, what went out and because of what, what was held back. Everything is",
      "real but the clock: PostgreSQL in a temporary directory, rules, templates, mail handed over",
      "to a catcher.",
      "Without: runs a population through --days in memory, and reports what it would come to:",
      "messages, funnel, touches, replies, which rule did what; with --against beside another",
      "playbook. Nothing leaves the machine."
    })
final class SimulateCommand implements Callable<Integer> {

  /** How it is written; a diary is no html, and text and table are one. */
  enum Format {
    text,
    table,
    json,
    html
  }

  @Mixin private ConfigFile config;

  @Option(
      names = "--candidate",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Biography of a candidate; several live side by side.")
  private List<Path> candidates = List.of();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "How long. Default: what the biography says, else 12")
  private @Nullable Integer months;

  @Option(names = "--rules", defaultValue = "rules", description = "Default: ${DEFAULT-VALUE}")
  private Path rules;

  @Option(
      names = "--templates",
      defaultValue = "templates",
      description = "Default: ${DEFAULT-VALUE}")
  private Path templates;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Write each diary to a file here, named like its biography, not to the screen.")
  private @Nullable Path into;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report of a population here, not to the screen.")
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
            candidates.get(i) + ": another biography has the ref " + biographies.get(i).ref());
      }
    }
    Instant begins =
        biographies.stream()
            .map(b -> b.from().atZone(b.zone()).toInstant())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    List<Diary> diaries;
    try (SimulationServer house = SimulationServer.start(begins, config, rules, templates)) {
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
          TimeLapseOptions.written(
              population.run(new PlaybookFolders(rules, templates), config, progressReporter),
              format.name());
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
