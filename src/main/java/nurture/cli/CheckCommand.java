package nurture.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookProblems;
import nurture.rules.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: compiles rules and templates and lists what is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Compiles rules and templates; lists every problem by file and line. Exit 1 if there is one.")
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--rules", defaultValue = "rules", description = "Default: ${DEFAULT-VALUE}")
  private Path rules;

  @Option(
      names = "--templates",
      defaultValue = "templates",
      description = "Default: ${DEFAULT-VALUE}")
  private Path templates;

  @Override
  public Integer call() {
    try {
      Playbook playbook = Playbook.load(rules, templates, Budget.DEFAULT);
      List<String> findings =
          playbook.templates().check().stream().map(problem -> templates + "/" + problem).toList();
      playbook.rules().close();
      return told(
          findings,
          playbook.rules().rules().size()
              + " rules and "
              + playbook.templates().names().size()
              + " templates are fine, version "
              + playbook.version()
              + ".");
    } catch (PlaybookProblems e) {
      return told(e.list(), "");
    }
  }

  private static int told(List<String> problems, String fine) {
    problems.forEach(System.out::println);
    System.out.println(problems.isEmpty() ? fine : problems.size() + " problems.");
    return problems.isEmpty() ? 0 : 1;
  }
}
