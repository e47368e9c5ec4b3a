package nurture.cli;

import java.util.OptionalInt;
import nurture.config.SettingsException;
import nurture.playbook.PlaybookProblems;
import nurture.rules.EvaluationFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program. */
@Command(
    name = "nurture",
    mixinStandardHelpOptions = true,
    version = "nurture 0.1.0",
    description = "Rules decide the next touchpoint of every passive candidate.",
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture demo", "  nurture check", "  nurture serve --help"},
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      CheckCommand.class,
      FormatCommand.class,
      SimulateCommand.class,
      ReplayCommand.class,
      MigrateCommand.class,
      MoveCommand.class,
      BenchCommand.class,
      AuditCommand.class,
      PublishCommand.class,
      RollBackCommand.class,
      VersionsCommand.class,
      ExportCommand.class,
      DiffCommand.class,
      KeysCommand.class,
      ImportCommand.class,
      SegmentsCommand.class,
      CampaignsCommand.class,
      PreflightCommand.class,
      ClocksCommand.class,
    })
public final class Commands {

  static final String EXAMPLES = "%nExamples:%n";

  /** What picocli can write help in. */
  private static final int LEAST_WIDTH = 55;

  /**
   * @param args a command and its options; none means {@code serve}
   * @return the exit code
   */
  public static int run(String... args) {
    OptionalInt exit = ShortLivedJvm.run(args);
    if (exit.isPresent()) {
      return exit.getAsInt();
    }
    CommandLine commands = line(TerminalWidth.known().orElse(TerminalWidth.USUAL));
    commands.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          System.err.println(told(failure));
          return 1;
        });
    return commands.execute(args.length == 0 ? new String[] {"serve"} : args);
  }

  /**
   * The commands as they are parsed.
   *
   * @param width of lines of help, in characters
   */
  static CommandLine line(int width) {
    return new CommandLine(new Commands()).setUsageHelpWidth(Math.max(width, LEAST_WIDTH));
  }

  /** What went wrong; a stack trace only where the message alone does not say what to do. */
  private static String told(Exception failure) {
    if (failure instanceof SettingsException
        || failure instanceof PlaybookProblems
        || failure instanceof EvaluationFailed
        || failure instanceof IllegalStateException) {
      return String.valueOf(failure.getMessage());
    }
    java.io.StringWriter trace = new java.io.StringWriter();
    failure.printStackTrace(new java.io.PrintWriter(trace));
    return trace.toString();
  }
}
