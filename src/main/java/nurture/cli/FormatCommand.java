package nurture.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nurture.rules.FormattedFile;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code format}: writes rule files in their canonical form. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    header = "Formats rule files.",
    description = {
      "Writes rule files (.drl and cadence.drt) in their canonical form and lists the files that"
          + " changed. Comments are kept. A file with mistakes stays as it is, and its mistakes are"
          + " listed.",
      "Exit code 1 if a file has mistakes, or with --check if a file is not in canonical form."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture format", "  nurture format --check rules/journey"})
final class FormatCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Rule files, or folders of them. Default: rules.dir of the settings")
  private List<Path> paths = List.of();

  @Option(
      names = "--check",
      description = "Change nothing; list the files that are not in canonical form.")
  private boolean check;

  @Mixin private ConfigFile config;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LogFormat.toStandardError();
    List<Path> wanted =
        paths.isEmpty() ? List.of(config.load(System.getenv()).rules().dir()) : paths;
    Map<Path, FormattedFile> files = new TreeMap<>();
    for (Path path : wanted) {
      files.putAll(within(existing(path)));
    }
    int problems = 0;
    int differing = 0;
    for (Map.Entry<Path, FormattedFile> entry : files.entrySet()) {
      FormattedFile file = entry.getValue();
      if (!file.problems().isEmpty()) {
        problems++;
        file.problems().forEach(problem -> System.err.println(told(entry.getKey(), problem)));
      } else if (!file.canonical()) {
        differing++;
        System.out.println(entry.getKey());
        if (!check) {
          Files.writeString(entry.getKey(), file.text());
        }
      }
    }
    System.err.println(summary(files.size(), differing, problems));
    return problems > 0 || check && differing > 0 ? 1 : 0;
  }

  private String summary(int files, int differing, int problems) {
    return counted(files, "rule file")
        + ": "
        + differing
        + (check ? " not in canonical form" : " changed")
        + (problems == 0 ? "" : ", " + problems + " with mistakes left as they are")
        + ".";
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String told(Path path, RuleProblem problem) {
    String place =
        problem.line() == 0
            ? ""
            : ":" + problem.line() + (problem.column() == 0 ? "" : ":" + problem.column());
    return path + place + ": " + problem.message();
  }

  private Path existing(Path path) {
    if (!Files.exists(path)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no file or folder " + path + "; name a rule file or folder");
    }
    if (Files.isRegularFile(path) && !path.toString().matches(".*\\.dr[lt]")) {
      throw new ParameterException(
          spec.commandLine(), path + " is not a rule file; rule files end with .drl or .drt");
    }
    return path;
  }

  /** The rule files at or below a path; their names are read with the whole folder of rules. */
  private static Map<Path, FormattedFile> within(Path path) {
    RuleFolder folder = RuleFolder.around(path);
    Path wanted = folder.root().toAbsolutePath().normalize().relativize(folder.wanted());
    List<FormattedFile> all = new ArrayList<>(FormattedFile.of(RuleFiles.read(folder.root())));
    Map<Path, FormattedFile> files = new TreeMap<>();
    for (FormattedFile file : all) {
      if (wanted.toString().isEmpty() || Path.of(file.name()).startsWith(wanted)) {
        files.put(folder.root().resolve(file.name()), file);
      }
    }
    return files;
  }
}
