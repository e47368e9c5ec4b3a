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
import nurture.cli.simulate.Diaries;
import nurture.cli.simulate.Diary;
import nurture.cli.simulate.DiaryText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: what months with us would be like for one candidate. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs candidates' biographies through months in some seconds, and prints a diary of each:",
      "what happened, what went out and because of what, what was held back.",
      "Everything is real but the clock: PostgreSQL in a temporary directory, rules, templates,",
      "mail handed over to a catcher. Nothing leaves the machine."
    })
final class SimulateCommand implements Callable<Integer> {

  /** How a diary is written. */
  enum Format {
    text,
    json
  }

  @Mixin private ConfigFile config;

  @Option(
      names = "--candidate",
      required = true,
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (months != null && (months < 1 || months > 120)) {
      throw new ParameterException(spec.commandLine(), "--months takes 1 to 120");
    }
    Logs.toStandardError();
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
    try (SimulatedHouse house = SimulatedHouse.start(begins, config, rules, templates)) {
      diaries = Diaries.of(house, biographies, Optional.ofNullable(months));
    }
    for (int i = 0; i < diaries.size(); i++) {
      show(candidates.get(i), written(diaries.get(i)));
    }
    return 0;
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
