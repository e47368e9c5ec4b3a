package nurture.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import nurture.calendar.PublicHolidays;
import nurture.cli.check.ReportFormat;
import nurture.playbook.CompilationCache;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
import nurture.playbook.check.ReferencePlaybook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: says all that is wrong with a playbook before it goes into service. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks a playbook: rules, tables, templates and scenarios.",
    description = {
      "Compiles rules and templates, compares them with each other, proof-reads the messages and"
          + " runs the scenarios in rules/scenario. Lists every finding by file, line and column."
          + " What depends on something broken is skipped and counted.",
      "Exit code 1 if there is an error, 2 if there is nothing to check."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture check", "  nurture check --format junit > check.xml"})
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description =
          "Directory with the folders rules and templates. Default: the current directory")
  private Path directory;

  @Option(names = "--rules", description = "Folder of the rules, if it is another one")
  private @Nullable Path rules;

  @Option(names = "--templates", description = "Folder of the templates, if it is another one")
  private @Nullable Path templates;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description =
          "Directory of the playbook it would follow: scenarios that come out otherwise than with"
              + " that one are differences, not errors")
  private @Nullable Path against;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private ReportFormat reportFormat;

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      defaultValue = "${env:NURTURE_PLAYBOOK_CHECK_TIME_SECONDS:-60}",
      description =
          "Processor time the check may take, and ten times that on the clock. Default: the"
              + " variable NURTURE_PLAYBOOK_CHECK_TIME_SECONDS, or 60")
  private int time;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (time < 1) {
      throw new ParameterException(
          spec.commandLine(), "--time is a number of seconds from 1, not " + time);
    }
    PlaybookFolders usual = PlaybookFolders.in(directory);
    PlaybookFolders folders =
        new PlaybookFolders(
            existing(rules == null ? usual.rules() : rules),
            existing(templates == null ? usual.templates() : templates));
    LogFormat.toStandardError();
    CheckOptions options =
        CheckOptions.usual(new PublicHolidays(), LocalDate.now(ZoneOffset.UTC))
            .within(Duration.ofSeconds(time));
    CheckReport report = PlaybookCheck.of(folders, options, reference());
    System.out.println(reportFormat.write(report));
    return report.passed() ? 0 : 1;
  }

  private Optional<ReferencePlaybook> reference() {
    return Optional.ofNullable(against)
        .map(PlaybookFolders::in)
        .map(other -> new PlaybookFolders(existing(other.rules()), existing(other.templates())))
        .map(other -> new ReferencePlaybook(PlaybookFiles.in(other), CompilationCache.NOTHING));
  }

  private Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no folder " + folder + "; name the directory that holds it");
    }
    return folder;
  }
}
