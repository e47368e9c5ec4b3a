package nurture.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nurture.bench.Bench;
import nurture.bench.BenchOptions;
import nurture.bench.soak.SoakMeasurement;
import nurture.bench.soak.SoakPlan;
import org.jspecify.annotations.Nullable;
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
          + " NURTURE_SMTP_CONNECTIONS and NURTURE_DATABASE_POOL_SIZE tune what is measured.",
      "A soak takes an hour: two servers on one PostgreSQL, 100 events a second, servers that are"
          + " killed, a PostgreSQL that goes away and a mail server that makes trouble. It ends"
          + " with 1 if anything is lost, sent twice, suppressed wrongly or grows."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture bench",
      "  nurture bench --only decisions,latency --quick",
      "  nurture bench --only soak --minutes 60 --keep soak"
    })
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
          "Only these: decisions, timelapse, events, evaluations, messages, latency, campaign,"
              + " replay, publish, claim, import, segments, pages, start; or soak, which runs only"
              + " when it is named.")
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
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "60",
      description = "Length of a soak. Default: ${DEFAULT-VALUE}")
  private int minutes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "A soak with the same seed posts the same events. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description = "Where a soak leaves logs, samples and database. Default: nowhere.")
  private @Nullable Path keep;

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
    SoakPlan plan = SoakPlan.of(Duration.ofMinutes(minutes), seed, Optional.ofNullable(keep));
    Bench bench = new Bench(new SoakMeasurement(plan));
    for (String name : only) {
      if (!bench.names().contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no " + name + "; choose from " + String.join(", ", bench.names()));
      }
    }
    if (seconds < 1 || seconds > 600) {
      throw new ParameterException(spec.commandLine(), "--seconds takes 1 to 600");
    }
    if (minutes < 1 || minutes > 10_080) {
      throw new ParameterException(spec.commandLine(), "--minutes takes 1 to 10080");
    }
    LogFormat.toStandardError();
    BenchOptions options =
        new BenchOptions(
            rules.toAbsolutePath(),
            templates.toAbsolutePath(),
            Set.copyOf(only),
            Duration.ofSeconds(seconds),
            quick);
    Bench.Result result = bench.run(options, format == Format.json, System.err::println);
    System.out.println(result.report());
    return result.failed() ? 1 : 0;
  }
}
