package nurture.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import nurture.calendar.PublicHolidays;
import nurture.cli.check.ReportFormat;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
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
    description = {
      "Compiles rules and templates, holds them against each other, reads messages,",
      "and runs the scenarios of rules/scenario. Lists every finding by file and line.",
      "Exit 1 if one is an error, 2 if there is nothing to check."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Holds the folders rules and templates. Default: here")
  private Path directory;

  @Option(names = "--rules", description = "Another folder of rules")
  private @Nullable Path rules;

  @Option(names = "--templates", description = "Another folder of templates")
  private @Nullable Path templates;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private ReportFormat reportFormat;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PlaybookFolders usual = PlaybookFolders.in(directory);
    PlaybookFolders folders =
        new PlaybookFolders(
            existing(rules == null ? usual.rules() : rules),
            existing(templates == null ? usual.templates() : templates));
    LogFormat.toStandardError();
    CheckOptions options = CheckOptions.usual(new PublicHolidays(), LocalDate.now(ZoneOffset.UTC));
    CheckReport report = PlaybookCheck.of(folders, options);
    System.out.println(reportFormat.write(report));
    return report.passed() ? 0 : 1;
  }

  private Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + folder + "; name the one that holds it");
    }
    return folder;
  }
}
