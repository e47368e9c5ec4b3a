package nurture.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblems;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: compiles rules and templates and lists what is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Compiles rules and templates; lists every problem by file and line. Exit 1 if there is one.")
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
    List<String> problems = new ArrayList<>();
    int ruleCount = 0;
    int templateCount = 0;
    try (RuleBook book = RuleBook.compile(RuleFiles.in(rules), Budget.DEFAULT)) {
      ruleCount = book.rules().size();
    } catch (RuleProblems e) {
      e.list().forEach(problem -> problems.add(rules + "/" + problem));
    }
    try {
      TemplateBook book = TemplateBook.load(templates);
      templateCount = book.names().size();
      book.check().forEach(problem -> problems.add(templates + "/" + problem));
    } catch (TemplateProblems e) {
      e.problems().forEach(problem -> problems.add(templates + "/" + problem));
    }
    problems.forEach(System.out::println);
    System.out.println(
        problems.isEmpty()
            ? ruleCount + " rules and " + templateCount + " templates are fine."
            : problems.size() + " problems.");
    return problems.isEmpty() ? 0 : 1;
  }
}
