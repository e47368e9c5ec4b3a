package nurture.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nurture.bench.Bench;
import nurture.bench.BenchOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: measures the server on this machine, each figure beside its limit. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "Measures how fast the server is on this machine.",
    description = {
      "Shows each figure beside a limit that is measured in the same run. Uses its own PostgreSQL,"
          + " mail sink and servers, on the loopback interface, in a temporary directory. Takes"
          + " about ten minutes.",
      "The variables NURTURE_INTAKE_*, NURTURE_JOURNEY_*, NURTURE_OUTBOX_*,"
          + " NURTURE_SMTP_CONNECTIONS and NURTURE_DATABASE_POOL_SIZE tune what is measured."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture bench", "  nurture bench --only decisions,latency --quick"})
final class BenchCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "Only these: decisions, timelapse, events, evaluations, messages, latency, replay,"
              + " publish, claim, start.")
  private List<String> only = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Length of a timed round. Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Option(
      names = "--quick",
      description = "One round and a tenth of the candidates: shows that it runs, not how fast.")
  private boolean quick;

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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    for (String name : only) {
      if (!Bench.names().contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no " + name + "; choose from " + String.join(", ", Bench.names()));
      }
    }
    if (seconds < 1 || seconds > 600) {
      throw new ParameterException(spec.commandLine(), "--seconds takes 1 to 600");
    }
    LogFormat.toStandardError();
    BenchOptions options =
        new BenchOptions(
            rules.toAbsolutePath(),
            templates.toAbsolutePath(),
            Set.copyOf(only),
            Duration.ofSeconds(seconds),
            quick);
    System.out.println(Bench.run(options, format == Format.json, System.err::println));
    return 0;
  }
}
